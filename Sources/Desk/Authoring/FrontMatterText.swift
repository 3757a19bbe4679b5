import DataFormats
import Diagnostics
import Reading

/// Front matter as it is written: where an id may be added to a list without moving anything else.
struct FrontMatterText {
  private let head: FrontMatter
  private let bytes: [UInt8]

  init(_ head: FrontMatter, of bytes: [UInt8]) {
    self.head = head
    self.bytes = bytes
  }

  /// The edit that adds `ids` to the list `key`; nothing where its shape is none of those that people
  /// write.
  func edit<Key: FieldKey>(adding ids: [String], to key: Key) -> Edit? {
    guard let entry = head.fields.entries.first(where: { $0.key == key.rawValue }) else {
      return newLine("\(key.rawValue): [\(flow(ids))]", for: key)
    }
    let value = entry.value.range
    switch entry.value.content {
    case .empty:
      guard let colon = colon(after: entry.keyRange) else { return nil }
      return Edit(replacing: colon..<colon, with: " [\(flow(ids))]")
    case .scalar:
      let text = String(decoding: bytes[value], as: UTF8.self)
      return text.contains("\n") ? nil : Edit(replacing: value, with: "[\(text), \(flow(ids))]")
    case .list(let items):
      if byte(at: value.lowerBound) == UInt8(ascii: "[") {
        return editOfFlow(items, in: value, adding: ids)
      }
      guard let last = items.last, let dash = dash(before: last.range.lowerBound) else {
        return nil
      }
      let lines = ids.map { dash + FieldText.text($0).inline + lineEnd(at: last.range.upperBound) }
      let place = startOfLine(after: last.range.upperBound)
      return Edit(replacing: place..<place, with: lines.joined())
    case .table: return nil
    }
  }

  /// `[a, b]`, with what stands between the brackets kept.
  private func editOfFlow(_ items: [Node], in value: Range<Int>, adding ids: [String]) -> Edit {
    if let last = items.last {
      let end = last.range.upperBound
      return Edit(replacing: end..<end, with: ", \(flow(ids))")
    }
    let inside = value.lowerBound + 1..<value.upperBound - 1
    let isBlank = bytes[inside].allSatisfy { $0 == UInt8(ascii: " ") }
    return Edit(
      replacing: isBlank ? inside : inside.lowerBound..<inside.lowerBound, with: flow(ids))
  }

  /// A line for `key`, below the last of the fields that stand before it where all are written.
  private func newLine<Key: FieldKey>(_ line: String, for key: Key) -> Edit? {
    let before = Key.allCases.prefix { $0.rawValue != key.rawValue }.map(\.rawValue)
    let entries = head.fields.entries
    let above = entries.last { before.contains($0.key) } ?? entries.last
    guard let above else { return nil }
    let end = max(above.keyRange.upperBound, above.value.range.upperBound)
    let place = startOfLine(after: end)
    let start = startOfLine(holding: above.keyRange.lowerBound)
    let indentation = String(decoding: bytes[start..<above.keyRange.lowerBound], as: UTF8.self)
    guard indentation.allSatisfy({ $0 == " " }) else { return nil }
    return Edit(
      replacing: place..<place, with: indentation + line + lineEnd(at: end))
  }

  private func flow(_ ids: [String]) -> String {
    ids.map { FieldText.text($0).inline }.joined(separator: ", ")
  }

  private func byte(at offset: Int) -> UInt8? {
    head.range.contains(offset) ? bytes[offset] : nil
  }

  /// Behind the colon of the key at `range`.
  private func colon(after range: Range<Int>) -> Int? {
    let colon = bytes[range.upperBound..<head.range.upperBound].first { $0 != UInt8(ascii: " ") }
    guard colon == UInt8(ascii: ":") else { return nil }
    return bytes[range.upperBound...].firstIndex(of: UInt8(ascii: ":")).map { $0 + 1 }
  }

  /// The beginning of a block list's line up to its item at `offset`: `  - `.
  private func dash(before offset: Int) -> String? {
    let text = String(
      decoding: bytes[startOfLine(holding: offset)..<offset], as: UTF8.self)
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    let isDash = parts.count == 2 && parts.allSatisfy { $0.allSatisfy { $0 == " " } }
    return isDash ? text : nil
  }

  private func startOfLine(holding offset: Int) -> Int {
    var start = offset
    while start > head.range.lowerBound, bytes[start - 1] != UInt8(ascii: "\n") { start -= 1 }
    return start
  }

  private func startOfLine(after offset: Int) -> Int {
    var end = offset
    while end < head.range.upperBound, bytes[end] != UInt8(ascii: "\n") { end += 1 }
    return min(end + 1, head.range.upperBound)
  }

  /// How the line at `offset` ends.
  private func lineEnd(at offset: Int) -> String {
    let next = startOfLine(after: offset)
    let isWindows = next >= 2 && bytes[next - 2] == UInt8(ascii: "\r")
    return isWindows ? "\r\n" : "\n"
  }
}
