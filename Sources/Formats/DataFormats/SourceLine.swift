/// One line of a source, without its line break, as byte offsets in the original file.
struct SourceLine {
  let range: Range<Int>

  /// The line of `bytes` that holds `offset`, looking no further than `bounds`.
  init(holding offset: Int, of bytes: [UInt8], within bounds: Range<Int>) {
    var start = min(max(offset, bounds.lowerBound), bounds.upperBound)
    while start > bounds.lowerBound, bytes[start - 1] != UInt8(ascii: "\n") { start -= 1 }
    var end = start
    while end < bounds.upperBound, bytes[end] != UInt8(ascii: "\n") { end += 1 }
    if end > start, bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
    range = start..<end
  }

  /// The line without the blanks at its ends.
  func content(of bytes: [UInt8]) -> Range<Int> {
    Self.trimmed(range, of: bytes)
  }

  /// The columns of blanks it begins with.
  func indentation(of bytes: [UInt8]) -> Int {
    content(of: bytes).lowerBound - range.lowerBound
  }

  /// The nearest line above that is not blank.
  func above(in bytes: [UInt8], within bounds: Range<Int>) -> SourceLine? {
    var line = self
    while line.range.lowerBound > bounds.lowerBound {
      line = SourceLine(holding: line.range.lowerBound - 1, of: bytes, within: bounds)
      if !line.content(of: bytes).isEmpty { return line }
    }
    return nil
  }

  /// The first colon with a blank or the line's end behind it: the one that parts key and value.
  func separatingColon(of bytes: [UInt8]) -> Int? {
    range.first { index in
      bytes[index] == UInt8(ascii: ":")
        && (index + 1 == range.upperBound || Self.isBlank(bytes[index + 1]))
    }
  }

  /// The first colon of any kind.
  func firstColon(of bytes: [UInt8]) -> Int? {
    range.first { bytes[$0] == UInt8(ascii: ":") }
  }

  /// What stands behind the separating colon; nothing where there is no such colon.
  func value(of bytes: [UInt8]) -> Range<Int>? {
    guard let colon = separatingColon(of: bytes) else { return nil }
    let value = Self.trimmed(colon + 1..<range.upperBound, of: bytes)
    return value.isEmpty ? nil : value
  }

  /// `range` without blanks and line breaks at its ends.
  static func trimmed(_ range: Range<Int>, of bytes: [UInt8]) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, isBlank(bytes[start]) || bytes[start] == UInt8(ascii: "\n") { start += 1 }
    while end > start, isBlank(bytes[end - 1]) || bytes[end - 1] == UInt8(ascii: "\n") { end -= 1 }
    return start..<end
  }

  /// The whole character (Unicode scalar) that begins at `offset`, of valid UTF-8.
  static func character(at offset: Int, of bytes: [UInt8]) -> Range<Int> {
    var end = min(offset + 1, bytes.count)
    while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
    return min(offset, end)..<end
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") || byte == UInt8(ascii: "\r")
  }
}
