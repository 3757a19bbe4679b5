import Authoring
import VietnameseText

/// Records of front matter written one field a line, as a person edits them.
struct RecordText {
  private(set) var text = ""
  private let indent: String

  /// Lines that stand `depth` records deep.
  init(depth: Int = 0) {
    indent = String(repeating: " ", count: 4 * depth)
  }

  /// A key with records under it; nothing where there are none.
  mutating func list(_ key: String, _ records: [RecordText]) {
    let written = records.map(\.asItem).filter { !$0.isEmpty }
    if !written.isEmpty { text += "\(indent)\(key):\n" + written.joined() }
  }

  /// A comment on a line of its own.
  mutating func comment(_ comment: String) {
    text += "\(indent)# \(comment.split(whereSeparator: \.isNewline).joined(separator: " "))\n"
  }

  /// A field on one line; nothing where there is no value.
  mutating func field(_ key: String, _ value: FieldText?) {
    if let value { text += "\(indent)\(key): \(value.inline)\n" }
  }

  /// A field of several lines; nothing where there are none.
  mutating func paragraphs(_ key: String, _ value: String) {
    guard !value.isEmpty else { return }
    text += "\(indent)\(key): |\n"
    for line in value.split(separator: "\n", omittingEmptySubsequences: false) {
      text += line.isEmpty ? "\n" : "\(indent)  \(line)\n"
    }
  }

  /// The record as an item of a list: a dash before its first field, comments above it.
  private var asItem: String {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    guard let first = lines.firstIndex(where: { !$0.trimmed.hasPrefix("#") && !$0.isEmpty }) else {
      return ""
    }
    let outer = String(indent.dropLast(2))
    for index in 0..<first { lines[index] = outer + lines[index].dropFirst(indent.count) }
    lines[first] = "\(outer)- \(lines[first].dropFirst(indent.count))"
    return lines.joined(separator: "\n")
  }
}

extension RecordText {
  /// A list of texts, one a line.
  mutating func texts(_ key: String, _ texts: [String]) {
    text += "\(indent)\(key):\n"
    for item in texts { text += "\(indent)  - \(FieldText.text(item).inline)\n" }
  }
}
