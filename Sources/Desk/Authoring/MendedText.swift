package import Diagnostics

/// A text after edits, and what they did to it.
package struct MendedText: Sendable {
  /// What one edit did, for a person who looks it over.
  package struct Change: Sendable, Hashable {
    /// The line of the old text that it begins in, from 1.
    package let line: Int
    /// The lines it touches, before and after; the first of them where there are several.
    package let before: String
    package let after: String
  }

  package let bytes: [UInt8]
  /// In the order of the text.
  package let changes: [Change]

  /// `bytes` after `edits`. Of two that touch one place the first is made; ranges beyond the text are
  /// of another text, and left out.
  package init(_ bytes: [UInt8], after edits: some Sequence<Edit>) {
    var made: [Edit] = []
    var changes: [Change] = []
    var end = 0
    var lastStart = -1
    for edit in edits.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
      let (start, stop) = (edit.range.lowerBound, edit.range.upperBound)
      guard start >= end, start > lastStart, stop <= bytes.count else { continue }
      if bytes[start..<stop].elementsEqual(edit.replacement.utf8) { continue }
      changes.append(Self.change(edit, of: bytes))
      made.append(edit)
      (end, lastStart) = (stop, start)
    }
    self.bytes = made.applied(to: bytes)
    self.changes = changes
  }

  private static func change(_ edit: Edit, of bytes: [UInt8]) -> Change {
    let lineFeed = UInt8(ascii: "\n")
    let (start, stop) = (edit.range.lowerBound, edit.range.upperBound)
    let first = bytes[..<start].lastIndex(of: lineFeed).map { $0 + 1 } ?? 0
    let last = bytes[stop...].firstIndex(of: lineFeed) ?? bytes.count
    let after = Array(bytes[first..<start]) + edit.replacement.utf8 + bytes[stop..<last]
    return Change(
      line: bytes[..<start].count { $0 == lineFeed } + 1,
      before: firstLine(of: bytes[first..<last]), after: firstLine(of: after))
  }

  private static func firstLine(of bytes: some Collection<UInt8>) -> String {
    String(
      decoding: bytes.prefix { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") }, as: UTF8.self
    )
  }
}
