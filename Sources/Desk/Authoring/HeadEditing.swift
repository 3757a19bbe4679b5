import DataFormats
import Diagnostics

/// Changes to the front matter of a file that leave everything else of it as it was typed.
struct HeadEditing {
  private let bytes: [UInt8]
  private var edits: [Edit] = []

  /// Edits the file that holds `bytes`.
  init(of bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// What was typed where `node` stands.
  func source(of node: Node) -> String {
    String(decoding: bytes[node.range], as: UTF8.self)
  }

  /// Puts `text` before the byte at `offset`.
  mutating func insert(_ text: String, at offset: Int) {
    edits.append(Edit(replacing: offset..<offset, with: text))
  }

  /// Puts `text` in the place of `node`.
  mutating func replace(_ node: Node, with text: String) {
    edits.append(Edit(replacing: node.range, with: text))
  }

  /// Takes the entry at `place` of `table` away, with its lines where it has lines of its own, else
  /// with the comma that parts it from the others.
  mutating func remove(_ place: Int, of table: Table) {
    let entry = table.entries[place]
    let start = entry.keyRange.lowerBound
    let range =
      if let lineStart = lineStart(before: start) {
        lineStart..<lineEnd(after: end(of: entry.value))
      } else if place > 0 {
        end(of: table.entries[place - 1].value)..<end(of: entry.value)
      } else if place + 1 < table.entries.count {
        start..<table.entries[place + 1].keyRange.lowerBound
      } else {
        start..<end(of: entry.value)
      }
    edits.append(Edit(replacing: range, with: ""))
  }

  /// The file with every change made. What two changes share is changed once.
  var text: String {
    String(decoding: edits.applied(to: bytes), as: UTF8.self)
  }

  /// Where the line of `offset` begins, where only blanks stand before it there.
  private func lineStart(before offset: Int) -> Int? {
    var start = offset
    while start > 0, bytes[start - 1] == UInt8(ascii: " ") { start -= 1 }
    return start == 0 || bytes[start - 1] == UInt8(ascii: "\n") ? start : nil
  }

  /// Behind the end of the line of `offset`.
  private func lineEnd(after offset: Int) -> Int {
    bytes[offset...].firstIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? bytes.count
  }

  /// Where `node` ends for the eye: what has many lines ends with its last value, not where the next
  /// key begins.
  private func end(of node: Node) -> Int {
    let first = bytes[node.range].first
    let isBracketed = first == UInt8(ascii: "[") || first == UInt8(ascii: "{")
    switch node.content {
    case .list(let nodes) where !isBracketed:
      return nodes.last.map { end(of: $0) } ?? node.range.upperBound
    case .table(let table) where !isBracketed:
      return table.entries.last.map { end(of: $0.value) } ?? node.range.upperBound
    default:
      let blanks: [UInt8] = [UInt8(ascii: " "), UInt8(ascii: "\n"), UInt8(ascii: "\r")]
      var end = node.range.upperBound
      while end > node.range.lowerBound, blanks.contains(bytes[end - 1]) { end -= 1 }
      return end
    }
  }
}
