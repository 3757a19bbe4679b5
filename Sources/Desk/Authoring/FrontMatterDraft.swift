package import Diagnostics
package import Reading
import Terminal

/// The head of a content file that is yet to be written: fields with a remark on each, for a person to
/// read, and fields left open. One for every kind of content: the fields and their order are those
/// of `Key`.
package struct FrontMatterDraft<Key: FieldKey>: Sendable {
  /// What is written of one field.
  private enum Line: Sendable {
    case given(FieldText)
    /// Commented out, with what it would look like.
    case open(FieldText)
  }

  private var lines: [Key: (line: Line, remark: Message?)] = [:]
  private var offers: [Key: [FieldChoice]] = [:]

  package init() {}

  /// Writes `value` behind `key`, with `remark` beside it.
  package mutating func set(_ key: Key, to value: FieldText, remark: Message? = nil) {
    lines[key] = (.given(value), remark)
  }

  /// Leaves `key` open: a commented line that shows `example` and says in `remark` what to write.
  package mutating func leaveOpen(_ key: Key, example: FieldText? = nil, remark: Message) {
    lines[key] = (.open(example ?? key.type.example), remark)
  }

  /// Lists `choices` under `key` as comments, for as long as it has no value.
  package mutating func offer(_ choices: [FieldChoice], for key: Key) {
    offers[key] = choices
  }

  /// Whether `key` has a value.
  package func has(_ key: Key) -> Bool {
    if case .given? = lines[key]?.line { true } else { false }
  }

  /// What stands behind `key` on one line.
  package subscript(key: Key) -> String? {
    if case .given(let value)? = lines[key]?.line { value.inline } else { nil }
  }

  /// Adds what the schema says of every field: to those that have a value and no remark, and, as a
  /// commented line to fill in, to those that have none.
  package mutating func explainAll() {
    for key in Key.allCases {
      switch lines[key] {
      case nil: leaveOpen(key, example: offered(key), remark: key.help)
      case (let line, nil)?: lines[key] = (line, key.help)
      case _?: break
      }
    }
  }

  /// The first of what is offered for `key`, as it would be written.
  private func offered(_ key: Key) -> FieldText? {
    guard let first = offers[key]?.first else { return nil }
    let text = FieldText.text(first.value)
    return if case .list = key.type { .list([text]) } else { text }
  }

  /// The file: the head, `notes` as comments above it, and `body`.
  package func file(
    in language: Language, notes: [Message] = [], body: String = ""
  ) -> String {
    var text = "---\n"
    for note in notes { text += "# \(Self.commented(note[language]))\n" }
    return text + fields(in: language) + "---\n" + body
  }

  /// The lines of the head, without its frame.
  package func fields(in language: Language) -> String {
    Key.allCases.compactMap { key in
      lines[key].map { line, remark in
        let text = Self.lines(key.rawValue, line, remark.map { Self.commented($0[language]) })
        return if case .open = line { text + Self.listed(offers[key] ?? []) } else { text }
      }
    }.joined()
  }

  /// `choices` as comments, one a line, their meanings under one another.
  private static func listed(_ choices: [FieldChoice]) -> String {
    let width = choices.map { DisplayWidth.of($0.value) }.max() ?? 0
    return choices.map { choice in
      choice.meaning.isEmpty
        ? "#   \(choice.value)\n"
        : "#   \(DisplayWidth.padded(choice.value, to: width))  \(commented(choice.meaning))\n"
    }.joined()
  }

  /// Remarks stand under one another from this column on, as far as the values are short.
  private static var remarkColumn: Int { 32 }

  private static func lines(_ key: String, _ line: Line, _ remark: String?) -> String {
    switch line {
    case .given(let value) where value.isLong:
      return remarked("\(key):", remark)
        + value.items.map { "  - \($0.inline)\n" }.joined()
    case .given(let value): return remarked("\(key): \(value.inline)", remark)
    case .open(let value): return remarked("# \(key): \(value.inline)", remark)
    }
  }

  private static func remarked(_ line: String, _ remark: String?) -> String {
    guard let remark else { return line + "\n" }
    return DisplayWidth.padded(line, to: remarkColumn - 2) + "  # \(remark)\n"
  }

  /// `text` as a comment: on one line, without what YAML refuses there.
  private static func commented(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.map { $0.value < 0x20 || (0x7F...0x9F).contains($0.value) ? " " : $0 }))
  }
}
