internal import Diagnostics

/// The author's bytes and where their lines are.
struct SourceText {
  let bytes: [UInt8]
  /// The part that is Markdown.
  let range: Range<Int>
  let file: String
  /// Where each line begins; cmark's line 1 is the first of `range`. Of nothing until it has been
  /// surveyed.
  var lineStarts: [Int] = []

  init(_ bytes: [UInt8], in range: Range<Int>, file: String) {
    self.bytes = bytes
    self.range = range
    self.file = file
  }

  /// The lines `first` to `last`, counted from 1, without white space at either end.
  func range(ofLines first: Int, to last: Int) -> Range<Int> {
    guard first >= 1, first <= lineStarts.count else {
      return range.upperBound..<range.upperBound
    }
    var start = lineStarts[first - 1]
    // cmark leaves some blocks without a last line.
    let last = max(first, last)
    var end = last < lineStarts.count ? lineStarts[last] : range.upperBound
    while start < end, Self.isBlank(bytes[start]) { start += 1 }
    while start < end, Self.isBlank(bytes[end - 1]) { end -= 1 }
    return start..<end
  }

  /// The first place of `needle` inside `region`.
  func firstRange(of needle: Span<UInt8>, in region: Range<Int>) -> Range<Int>? {
    guard let first = needle.isEmpty ? nil : needle[0], needle.count <= region.count else {
      return nil
    }
    var start = region.lowerBound
    candidates: while start + needle.count <= region.upperBound {
      defer { start += 1 }
      guard bytes[start] == first else { continue }
      for offset in 1..<max(needle.count, 1) where bytes[start + offset] != needle[offset] {
        continue candidates
      }
      return start..<start + needle.count
    }
    return nil
  }

  /// The place of `range` in the file.
  func place(_ range: Range<Int>) -> Place {
    Place(file: file, range: range)
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || (9...13).contains(byte)
  }
}
