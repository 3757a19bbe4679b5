/// What goes wrong at one of a program's calls to the file system; Tests/FaultInjection brings it
/// about.
enum Fault: Sendable {
  /// The process is killed before the call.
  case kill
  /// The call fails with this `errno`.
  case fails(Int32)
  /// It and every later one fails that has the trait.
  case keepsFailing(Int32, Call.Trait)
  /// A part of a file is read, written or copied only.
  case isCutShort
  /// Two names, from the root, are exchanged before the call.
  case exchange(String, String)
  /// A line is added to a file, given from the root, before the call.
  case append(String)
  /// A file, given from the root, has but its first half before the call, and all of it after that.
  case save(String)
  /// A file, given from the root, loses its last six bytes before the call.
  case shorten(String)
  /// Half of the work is done, then every H of a file, given from the root, becomes an L.
  case rewrite(String)

  /// Whether a call of these traits can meet it.
  func canMeet(_ call: Call) -> Bool {
    switch self {
    case .kill, .exchange, .append, .save, .shorten, .rewrite: true
    case .isCutShort: call.has(.bytes)
    case .fails(let code), .keepsFailing(let code, _): call.canFail(with: code)
    }
  }

  /// The variables that plan it for the call with `number`.
  func variables(at number: Int) -> [String] {
    let how =
      switch self {
      case .kill: ["kill"]
      case .fails(let code): ["\(code)"]
      case .keepsFailing(let code, let trait): ["\(code)+", "FAULTS_OF=\(trait.rawValue)"]
      case .isCutShort: ["short"]
      case .exchange(let one, let other): ["exchange", "FAULTS_NAMES=\(one):\(other)"]
      case .append(let file): ["append", "FAULTS_NAMES=\(file)"]
      case .save(let file): ["save", "FAULTS_NAMES=\(file)"]
      case .shorten(let file): ["shorten", "FAULTS_NAMES=\(file)"]
      case .rewrite(let file): ["rewrite", "FAULTS_NAMES=\(file)"]
      }
    return ["FAULTS_AT=\(number)", "FAULTS_HOW=\(how[0])"] + how.dropFirst()
  }
}
