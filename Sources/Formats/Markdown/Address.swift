/// Judgements on the address of a link or picture.
enum Address {
  /// Whether nothing runs, and nothing of the reader's own disk opens, when `address` is followed.
  /// Pictures may carry their own bytes.
  static func isSafe(_ address: Span<UInt8>, forImage: Bool) -> Bool {
    if starts(address, with: "javascript:") || starts(address, with: "vbscript:")
      || starts(address, with: "file:")
    {
      return false
    }
    guard starts(address, with: "data:") else { return true }
    return forImage
      && (starts(address, with: "data:image/png") || starts(address, with: "data:image/gif")
        || starts(address, with: "data:image/jpeg") || starts(address, with: "data:image/webp"))
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
