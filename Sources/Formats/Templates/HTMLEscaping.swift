/// The bytes that may not stand in HTML text or in a quoted attribute: `"`, `&`, `'`, `<`, `>`, as a
/// set of bits. All are below 64.
private let special: UInt64 =
  1 << 0x22 | 1 << 0x26 | 1 << 0x27 | 1 << 0x3C | 1 << 0x3E

extension [UInt8] {
  /// Appends `text` with its special bytes written as entities.
  mutating func appendEscaped(_ text: String) {
    appendEscaped(text.utf8.span)
  }

  /// Appends `bytes` with the special ones written as entities.
  mutating func appendEscaped(_ bytes: Span<UInt8>) {
    var start = 0
    for index in bytes.indices {
      let byte = bytes[index]
      guard byte < 64, special >> UInt64(byte) & 1 == 1 else { continue }
      append(copying: bytes.extracting(start..<index))
      start = index + 1
      switch byte {
      case 0x22: append(contentsOf: "&quot;".utf8)
      case 0x26: append(contentsOf: "&amp;".utf8)
      case 0x27: append(contentsOf: "&#39;".utf8)
      case 0x3C: append(contentsOf: "&lt;".utf8)
      default: append(contentsOf: "&gt;".utf8)
      }
    }
    append(copying: bytes.extracting(start..<bytes.count))
  }

  /// Appends `bytes` as they are.
  mutating func append(copying bytes: Span<UInt8>) {
    unsafe bytes.withUnsafeBufferPointer { unsafe append(contentsOf: $0) }
  }

  /// Appends `text` as it is.
  mutating func append(_ text: String) {
    append(copying: text.utf8.span)
  }
}
