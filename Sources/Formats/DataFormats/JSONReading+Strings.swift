/// Strings and their escapes.
extension JSONReading {
  /// The string whose opening quote stands here.
  mutating func string() throws(Stop) -> String {
    let start = index
    index += 1
    // Most strings hold no escape and are one slice of the source.
    while let byte, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\"), byte >= 0x20 {
      index += 1
    }
    if byte == UInt8(ascii: "\"") {
      index += 1
      return ScalarText.text(of: bytes[start + 1..<index - 1])
    }
    var text = Array(bytes[start + 1..<index])
    while let byte {
      switch byte {
      case UInt8(ascii: "\""):
        index += 1
        return ScalarText.text(of: text)
      case UInt8(ascii: "\\"): try escape(into: &text)
      case 0..<0x20:
        throw stop(
          vi: "trong dấu nháy không được xuống dòng hay dùng phím Tab; viết `\\n`, `\\t`",
          en: "a string may not hold a line break or a tab; write `\\n`, `\\t`")
      default:
        text.append(byte)
        index += 1
      }
    }
    index = start
    throw stop(vi: "dấu nháy mở ở đây không được đóng", en: "the quote opened here is not closed")
  }

  private mutating func escape(into text: inout [UInt8]) throws(Stop) {
    let start = index
    index += 1
    guard let sign = byte else { return }
    index += 1
    switch sign {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(sign)
    case UInt8(ascii: "b"): text.append(0x08)
    case UInt8(ascii: "f"): text.append(0x0C)
    case UInt8(ascii: "n"): text.append(0x0A)
    case UInt8(ascii: "r"): text.append(0x0D)
    case UInt8(ascii: "t"): text.append(0x09)
    case UInt8(ascii: "u"):
      guard let scalar = escapedScalar() else {
        index = start
        throw stop(
          vi: "`\\u` phải có bốn chữ số mười sáu của một ký tự",
          en: "`\\u` must have the four hexadecimal digits of a character")
      }
      text.append(contentsOf: String(scalar).utf8)
    default:
      index = start
      throw stop(vi: "sau `\\` không có ký tự hợp lệ", en: "no escape has this letter behind `\\`")
    }
  }

  /// The character of the digits here, of two escapes where the first is half of a pair.
  private mutating func escapedScalar() -> Unicode.Scalar? {
    guard let high = codeUnit() else { return nil }
    guard (0xD800..<0xDC00).contains(high) else { return Unicode.Scalar(high) }
    guard bytes[index...].starts(with: [UInt8(ascii: "\\"), UInt8(ascii: "u")]) else { return nil }
    index += 2
    guard let low = codeUnit(), (0xDC00..<0xE000).contains(low) else { return nil }
    return Unicode.Scalar(0x10000 + (high - 0xD800) << 10 + (low - 0xDC00))
  }

  private mutating func codeUnit() -> UInt32? {
    var value: UInt32 = 0
    for _ in 0..<4 {
      guard let byte else { return nil }
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): value = value << 4 | UInt32(byte - 0x30)
      case UInt8(ascii: "a")...UInt8(ascii: "f"): value = value << 4 | UInt32(byte - 0x57)
      case UInt8(ascii: "A")...UInt8(ascii: "F"): value = value << 4 | UInt32(byte - 0x37)
      default: return nil
      }
      index += 1
    }
    return value
  }
}
