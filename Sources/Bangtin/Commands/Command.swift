import Diagnostics

/// One command of bangtin: what it takes, what the help says of it, and what it does.
protocol Command: Sendable {
  /// As typed: one word, or two where several commands share the first (`import directives`).
  var name: String { get }
  /// One line, without a full stop.
  var summary: Message { get }
  var operands: [Operand] { get }
  /// Its own options; the global ones come with every command.
  var options: [Option] { get }
  /// At least one.
  var examples: [Example] { get }
  /// Does the work. Throws what the machine refused.
  func run(in session: Session) throws -> ExitStatus
}

extension Command {
  var operands: [Operand] { [] }

  /// The words of its name.
  var words: [String] { name.split(separator: " ").map(String.init) }

  /// The word it shares with others, where its name has two.
  var group: String? { words.count > 1 ? words[0] : nil }
}

/// A word after the command's name.
struct Operand: Sendable {
  /// As the help shows it.
  let name: String
  let help: Message
  let isRequired: Bool
  /// Whether several may stand there; the last operand only.
  var repeats = false

  /// `DIR`, `[NUMBER]`, `[FILE …]`.
  var usage: String {
    let word = repeats ? "\(name) …" : name
    return isRequired ? word : "[\(word)]"
  }
}

/// A command line worth showing, with what it does.
struct Example: Sendable {
  let line: String
  let meaning: Message
}

/// What the caller of bangtin learns from its exit.
enum ExitStatus: Int32, Sendable {
  case success = 0
  /// The content has errors (with `--strict`: warnings).
  case findings = 1
  case wrongUsage = 2
  case machineFailed = 3
}
