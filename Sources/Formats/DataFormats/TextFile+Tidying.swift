import VietnameseText

/// What may be odd about the bytes of a text without anybody seeing it.
package enum Untidiness: Sendable, Hashable, CaseIterable {
  case trailingZeros, byteOrderMark, lineEnds, decomposedLetters
}

extension TextFile {
  /// The text of `bytes` as this system writes texts (no byte order mark, line feeds, composed
  /// letters), and what was changed for it. Nothing where it is so already, or is no text.
  package static func tidied(_ bytes: [UInt8]) -> (bytes: [UInt8], changes: [Untidiness])? {
    var changes: [Untidiness] = []
    var tidy = bytes
    func note(_ change: Untidiness, _ changed: [UInt8]) {
      if changed != tidy {
        tidy = changed
        changes.append(change)
      }
    }
    let end = bytes.lastIndex { $0 != 0 }.map { $0 + 1 } ?? 0
    note(.trailingZeros, Array(bytes[..<end]))
    guard let text = String(validating: tidy, as: UTF8.self), !tidy.contains(0) else { return nil }
    if text.utf8.isEmpty { return nil }
    note(.byteOrderMark, Array(tidy[byteOrderMark(of: tidy)...]))
    note(.lineEnds, withLineFeeds(tidy))
    note(
      .decomposedLetters,
      Array(Composition.composed(String(decoding: tidy, as: UTF8.self)).utf8))
    return changes.isEmpty ? nil : (tidy, changes)
  }

  private static func withLineFeeds(_ bytes: [UInt8]) -> [UInt8] {
    var lines: [UInt8] = []
    lines.reserveCapacity(bytes.count)
    for index in bytes.indices {
      let isEnd =
        bytes[index] == UInt8(ascii: "\r") && index + 1 < bytes.count
        && bytes[index + 1] == UInt8(ascii: "\n")
      if !isEnd { lines.append(bytes[index]) }
    }
    return lines
  }
}
