import Diagnostics

/// One option: its names, its help, and where its value goes.
struct Option: Sendable {
  /// What follows the name.
  enum Kind: Sendable {
    /// Nothing: the option is there or not.
    case flag(note: @Sendable (_ choices: inout Choices) -> Void)
    /// A value, shown in the help as `placeholder`; `note` is false where it is a wrong one.
    case value(
      placeholder: String, note: @Sendable (_ text: String, _ choices: inout Choices) -> Bool)
  }

  /// Without the two dashes.
  let name: String
  /// Its one-letter name, where it has one.
  let letter: Character?
  let kind: Kind
  let help: Message
  /// What its value looks like, said after a wrong one.
  let expected: Message?
  /// What a shell offers as its value.
  let completion: ValueCompletion

  /// An option that is there or not.
  init(
    flag name: String, _ letter: Character? = nil,
    sets field: any WritableKeyPath<Choices, Bool> & Sendable, help: Message
  ) {
    self.name = name
    self.letter = letter
    self.kind = .flag { choices in choices[keyPath: field] = true }
    self.help = help
    self.expected = nil
    self.completion = .nothing
  }

  /// An option with a value, which `reading` understands or refuses.
  init<Value>(
    _ name: String, _ letter: Character? = nil, placeholder: String, help: Message,
    expected: Message? = nil, completion: ValueCompletion = .nothing,
    sets field: any WritableKeyPath<Choices, Value?> & Sendable,
    reading: @escaping @Sendable (String) -> Value?
  ) {
    self.name = name
    self.letter = letter
    self.kind = .value(placeholder: placeholder) { text, choices in
      guard let value = reading(text) else { return false }
      choices[keyPath: field] = value
      return true
    }
    self.help = help
    self.expected = expected
    self.completion = completion
  }

  /// An option that may be given several times, each with a value.
  init(
    repeated name: String, placeholder: String, completion: ValueCompletion = .nothing,
    addsTo field: any WritableKeyPath<Choices, [String]> & Sendable, help: Message
  ) {
    self.name = name
    self.letter = nil
    self.kind = .value(placeholder: placeholder) { text, choices in
      choices[keyPath: field].append(text)
      return true
    }
    self.help = help
    self.expected = nil
    self.completion = completion
  }

  /// `-C DIR, --root DIR`, as the help shows it.
  var usage: String {
    let value =
      switch kind {
      case .flag: ""
      case .value(let placeholder, _): " \(placeholder)"
      }
    let short = letter.map { "-\($0)\(value), " } ?? ""
    return "\(short)--\(name)\(value)"
  }

  /// Whether `word` (`--root`, `-C`) is a name of this option.
  func isCalled(_ word: Substring) -> Bool {
    word == "--\(name)" || letter.map { word == "-\($0)" } == true
  }
}
