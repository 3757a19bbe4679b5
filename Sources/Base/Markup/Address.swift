/// Judgements on the address of a link or picture.
package enum Address {
  /// The schemes that lead to a page, a file to fetch, a mailbox or a telephone. What is not named
  /// here may run a script, open a program or read the disk of whoever follows the link, today or
  /// in the browser of tomorrow.
  private static let schemes: [StaticString] = ["https", "http", "mailto", "tel", "sms", "ftp"]

  /// Whether nothing runs, and nothing of the reader's own machine opens, when `address` is
  /// followed: a place of the site, or one of another host by a scheme that is known.
  package static func isSafe(_ address: Span<UInt8>) -> Bool {
    guard let length = schemeLength(of: address) else { return true }
    for scheme in schemes
    where scheme.utf8CodeUnitCount == length && starts(address, with: scheme) {
      return true
    }
    return false
  }

  /// How many bytes stand before the first colon of `address`, where they are a scheme (RFC 3986,
  /// section 3.1). Blanks and control characters count, for some readers pass over them. One letter is
  /// a drive of Windows, `C:`.
  private static func schemeLength(of address: Span<UInt8>) -> Int? {
    for index in address.indices {
      switch address[index] {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): continue
      case ...0x20: continue
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"),
        UInt8(ascii: "."):
        if index == 0 { return nil }
      case UInt8(ascii: ":"): return index > 1 ? index : nil
      default: return nil
      }
    }
    return nil
  }

  /// Whether `address` begins with `prefix`, a lower-case word, in letters of either case.
  package static func starts(_ address: Span<UInt8>, with prefix: StaticString) -> Bool {
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
