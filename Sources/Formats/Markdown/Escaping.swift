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

  /// The next byte that must be escaped, sixteen at a time, or the end.
  @inline(__always)
  private static func next(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var index = start
    let raw = UnsafeRawBufferPointer(bytes)
    while index + 16 <= bytes.count {
      let block = unsafe raw.loadUnaligned(fromByteOffset: index, as: SIMD16<UInt8>.self)
      let hits =
        (block .== UInt8(ascii: "&")) .| (block .== UInt8(ascii: "<"))
        .| (block .== UInt8(ascii: ">")) .| (block .== UInt8(ascii: "\""))
      if any(hits) { break }
      index += 16
    }
    while index < bytes.count {
      switch unsafe bytes[index] {
      case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""):
        return index
      default: index += 1
      }
    }
    return index
  }
}
