internal import Markup
internal import VietnameseText

/// References to characters by their numbers (`&#8212;`, `&#x2014;`; CommonMark, section 2.5). They
/// bring in what the text itself may not hold: characters that XML cannot carry, so that one post would
/// break the feed of all, and those that nobody sees.
enum NumericReferences {
  /// `bytes` with each such reference made one to number 0 of the same length, which stands for the
  /// replacement character U+FFFD; nil where there is none.
  static func harmless(_ bytes: [UInt8]) -> [UInt8]? {
    var harmless: [UInt8]?
    let span = bytes.span
    var index = 0
    while index + 3 < span.count {
      defer { index += 1 }
      guard span[index] == UInt8(ascii: "&"), span[index + 1] == UInt8(ascii: "#"),
        let (digits, value) = number(in: span, from: index + 2), !isHarmless(value)
      else { continue }
      if harmless == nil { harmless = bytes }
      for digit in digits { harmless?[digit] = UInt8(ascii: "0") }
    }
    return harmless
  }

  /// The digits that begin at `start`, perhaps behind an `x`, and their number, where a semicolon
  /// follows; at most seven, as cmark reads them.
  private static func number(
    in bytes: Span<UInt8>, from start: Int
  ) -> (digits: Range<Int>, value: UInt32)? {
    let isHexadecimal = bytes[start] | 0x20 == UInt8(ascii: "x")
    let first = isHexadecimal ? start + 1 : start
    var value: UInt32 = 0
    var index = first
    while index < bytes.count, index - first < 8 {
      if bytes[index] == UInt8(ascii: ";") { return index > first ? (first..<index, value) : nil }
      guard let digit = PercentEncoding.digit(bytes[index]), isHexadecimal || digit < 10 else {
        return nil
      }
      value = value &* (isHexadecimal ? 16 : 10) &+ UInt32(digit)
      index += 1
    }
    return nil
  }

  private static func isHarmless(_ value: UInt32) -> Bool {
    guard let scalar = Unicode.Scalar(value), value & 0xFFFE != 0xFFFE,
      !(0xFDD0...0xFDEF).contains(value)
    else { return false }
    return !scalar.isHidden && value != 0x0D
  }
}
