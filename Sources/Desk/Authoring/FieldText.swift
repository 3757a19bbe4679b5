/// A value as front matter writes it.
package indirect enum FieldText: Sendable, Hashable {
  /// Text that people wrote: quoted where YAML would read something else.
  case text(String)
  /// A number, a date or a flag: as it is.
  case plain(String)
  case list([FieldText])
  /// Fields in the order given.
  case record([Entry])

  /// One field of a record.
  package struct Entry: Sendable, Hashable {
    package let key: String
    package let value: FieldText

    package init(_ key: String, _ value: FieldText) {
      self.key = key
      self.value = value
    }
  }
}

extension FieldText {
  /// The value on one line.
  package var inline: String { inline(inFlow: false) }

  /// Lists of more items or longer ones than a line holds are written one item a line.
  var isLong: Bool {
    if case .list(let items) = self { items.count > 1 && inline.count > 60 } else { false }
  }

  /// The items of a list, one a line; of anything else, itself.
  var items: [FieldText] {
    if case .list(let items) = self { items } else { [self] }
  }

  private func inline(inFlow: Bool) -> String {
    switch self {
    case .plain(let text): text
    case .text(let text): Self.isSafe(text, inFlow: inFlow) ? text : Self.quoted(text)
    case .list(let items):
      "[" + items.map { $0.inline(inFlow: true) }.joined(separator: ", ") + "]"
    case .record(let entries):
      "{" + entries.map { "\($0.key): \($0.value.inline(inFlow: true))" }.joined(separator: ", ")
        + "}"
    }
  }

  /// Whether `text` is read back as it is without quotes.
  private static func isSafe(_ text: String, inFlow: Bool) -> Bool {
    guard let first = text.unicodeScalars.first, let last = text.unicodeScalars.last else {
      return false
    }
    let scalars = text.unicodeScalars
    let isOrdinary = !scalars.contains { $0.value < 0x20 || $0.value == 0x7F || $0 == "\u{85}" }
    let beginsPlainly =
      !"-?:,[]{}#&*!|>'\"%@`~".unicodeScalars.contains(first) && !first.properties.isWhitespace
    return isOrdinary && beginsPlainly && !last.properties.isWhitespace && last != ":"
      && !text.contains(": ") && !text.contains(" #") && text != "null"
      && !(inFlow && scalars.contains { ",[]{}".unicodeScalars.contains($0) })
      && !(inFlow && text.contains(":"))
  }

  /// `text` in double quotes, as YAML and TOML both read them.
  static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\n": quoted += "\\n"
      case "\t": quoted += "\\t"
      case _ where scalar.value < 0x20 || scalar.value == 0x7F: quoted += " "
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}
