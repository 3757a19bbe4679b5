/// Writes text into addresses (RFC 3986).
package enum PercentEncoding {
  /// Appends a path: letters, digits, `-`, `.`, `_`, `~` and `/` as they are, every other byte of
  /// the UTF-8 as `%XX`. Nothing of the result needs escaping in HTML or XML.
  package static func append(path: String, to output: inout [UInt8]) {
    for byte in path.utf8 { append(byte, asIs: isUnreserved(byte) || byte == 0x2F, to: &output) }
  }

  /// `path` as `append(path:to:)` writes it.
  package static func encoded(path: String) -> String {
    var bytes: [UInt8] = []
    append(path: path, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// One part of a path or of a query: `/` is encoded too.
  package static func encoded(component: String) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(2 * component.utf8.count)
    for byte in component.utf8 { append(byte, asIs: isUnreserved(byte), to: &bytes) }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The text behind `encoded`, every `%XX` as its byte. Nil where what comes out is not UTF-8; a
  /// `%` that no two hexadecimal digits follow stays.
  package static func decoded(_ encoded: String) -> String? {
    let source = Array(encoded.utf8)
    guard source.contains(0x25) else { return encoded }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(source.count)
    var index = 0
    while index < source.count {
      if source[index] == 0x25, index + 2 < source.count, let high = digit(source[index + 1]),
        let low = digit(source[index + 2])
      {
        bytes.append(high << 4 | low)
        index += 3
      } else {
        bytes.append(source[index])
        index += 1
      }
    }
    return String(validating: bytes, as: UTF8.self)
  }

  private static let digits = Array("0123456789ABCDEF".utf8)

  private static func append(_ byte: UInt8, asIs: Bool, to output: inout [UInt8]) {
    if asIs {
      output.append(byte)
    } else {
      output.append(0x25)
      output.append(digits[Int(byte >> 4)])
      output.append(digits[Int(byte & 15)])
    }
  }

  private static func isUnreserved(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x7E: true
    default: false
    }
  }

  /// The value of a hexadecimal digit, capital or not; nil for what is none.
  package static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x41...0x46: byte - 0x41 + 10
    case 0x61...0x66: byte - 0x61 + 10
    default: nil
    }
  }
}
