/// Judgements on the address of a link or picture.
enum Address {
  /// Whether following `address` opens a page, a letter or a call and nothing else: no script runs, no
  /// program of the reader's starts, nothing of his own disk opens. Pictures may carry their own bytes.
  static func isSafe(_ address: Span<UInt8>, forImage: Bool) -> Bool {
    guard hasScheme(address) else { return true }
    if starts(address, with: "http:") || starts(address, with: "https:") { return true }
    return forImage
      ? starts(address, with: "data:image/png") || starts(address, with: "data:image/gif")
        || starts(address, with: "data:image/jpeg") || starts(address, with: "data:image/webp")
      : starts(address, with: "mailto:") || starts(address, with: "tel:")
        || starts(address, with: "sms:")
  }

  /// Whether `address` begins with letters, digits, `+`, `-` or `.` and a colon (RFC 3986, section
  /// 3.1). Blanks and control characters do not count, for browsers pass over them too. One letter is
  /// a drive of Windows: no page opens, and the writer is told that the file is not there.
  private static func hasScheme(_ address: Span<UInt8>) -> Bool {
    for index in 0..<address.count {
      switch address[index] {
      case UInt8(ascii: ":"): return index > 1
      case ...0x20, 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "+"), UInt8(ascii: "-"),
        UInt8(ascii: "."):
        continue
      default: return false
      }
    }
    return false
  }

  /// Whether `address` begins with `prefix`, a lower-case word, in letters of either case.
  static func starts(_ address: Span<UInt8>, with prefix: StaticString) -> Bool {
    guard address.count >= prefix.utf8CodeUnitCount else { return false }
    return prefix.withUTF8Buffer { word in
      for index in 0..<word.count {
        let byte = address[index]
        let lower = (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
        if unsafe lower != word[index] { return false }
      }
      return true
    }
  }
}
