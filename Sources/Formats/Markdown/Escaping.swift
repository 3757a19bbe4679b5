/// Writing text into HTML, byte by byte; the buffers are UTF-8.
enum Escaping {
  /// Appends `bytes` as they are.
  @inline(__always)
  static func appendRaw(_ bytes: Span<UInt8>, to html: inout [UInt8]) {
    unsafe bytes.withUnsafeBufferPointer { unsafe html.append(contentsOf: $0) }
  }

  /// Appends `text` with `& < > "` escaped: for elements and for attributes in double quotes.
  @inline(__always)
  static func append(_ text: Span<UInt8>, to html: inout [UInt8]) {
    unsafe text.withUnsafeBufferPointer { bytes in
      var start = 0
      var index = unsafe next(in: bytes, from: 0)
      while index < bytes.count {
        unsafe html.append(contentsOf: bytes[start..<index])
        switch unsafe bytes[index] {
        case UInt8(ascii: "&"): html.append(contentsOf: "&amp;".utf8)
        case UInt8(ascii: "<"): html.append(contentsOf: "&lt;".utf8)
        case UInt8(ascii: ">"): html.append(contentsOf: "&gt;".utf8)
        default: html.append(contentsOf: "&quot;".utf8)
        }
        start = index + 1
        index = unsafe next(in: bytes, from: start)
      }
      unsafe html.append(contentsOf: bytes[start...])
    }
  }

  /// How many bytes `append` writes for `byte`.
  static func width(of byte: UInt8) -> Int {
    switch byte {
    case UInt8(ascii: "&"): 5
    case UInt8(ascii: "<"), UInt8(ascii: ">"): 4
    case UInt8(ascii: "\""): 6
    default: 1
    }
  }

  /// The next byte that must be escaped, looked for eight at a time, or the end.
  @inline(__always)
  private static func next(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var index = start
    let raw = UnsafeRawBufferPointer(bytes)
    while index &+ 8 <= bytes.count {
      let word = unsafe raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)
      // `"` and `&`, `<` and `>` differ in one bit each, so two comparisons find all four.
      let hits =
        zeroBytes((word | 0x0404_0404_0404_0404) ^ 0x2626_2626_2626_2626)
        | zeroBytes((word | 0x0202_0202_0202_0202) ^ 0x3E3E_3E3E_3E3E_3E3E)
      if hits != 0 { return index &+ UInt64(littleEndian: hits).trailingZeroBitCount / 8 }
      index &+= 8
    }
    while index < bytes.count {
      switch unsafe bytes[index] {
      case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""):
        return index
      default: index &+= 1
      }
    }
    return index
  }

  /// The high bit of every byte that is zero; the lowest such bit is exact.
  @inline(__always)
  private static func zeroBytes(_ word: UInt64) -> UInt64 {
    (word &- 0x0101_0101_0101_0101) & ~word & 0x8080_8080_8080_8080
  }
}
