/// Writes text into HTML.
package enum HTML {
  /// Appends `text` so that it stands for itself, in text and in attribute values in either kind of
  /// quotes alike: `&`, `<`, `>`, `"` and `'` become references.
  package static func append(_ text: String, to output: inout [UInt8]) {
    append(text.utf8.span, to: &output)
  }

  /// Appends UTF-8 `text` as the other `append` does.
  package static func append(_ text: Span<UInt8>, to output: inout [UInt8]) {
    unsafe text.withUnsafeBufferPointer { source in
      let bytes = UnsafeRawBufferPointer(source)
      var start = 0
      var index = 0
      while index < source.count {
        if index + 8 <= source.count,
          unsafe !holdsSpecial(bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self))
        {
          index += 8
          continue
        }
        let end = min(index + 8, source.count)
        while index < end {
          let byte = unsafe source[index]
          if special &>> UInt64(byte) & (byte < 64 ? 1 : 0) != 0 {
            unsafe output.append(contentsOf: source[start..<index])
            appendReference(to: byte, &output)
            start = index + 1
          }
          index += 1
        }
      }
      unsafe output.append(contentsOf: source[start...])
    }
  }

  /// `text` as `append` writes it.
  package static func escaped(_ text: String) -> String {
    var bytes: [UInt8] = []
    append(text, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// One bit for each of `"`, `&`, `'`, `<` and `>`, all below 64.
  private static let special: UInt64 = 1 << 34 | 1 << 38 | 1 << 39 | 1 << 60 | 1 << 62

  /// Whether one of the eight bytes in `word` is special; all are compared at once.
  @inline(__always)
  private static func holdsSpecial(_ word: UInt64) -> Bool {
    let ones: UInt64 = 0x0101_0101_0101_0101
    func zeros(_ word: UInt64) -> UInt64 { (word &- ones) & ~word }
    let quote = zeros(word ^ ones &* 34)
    // `&` and `'`, and `<` and `>`, differ in one bit.
    let ampersand = zeros(word & ~ones ^ ones &* 38)
    let angle = zeros(word & ~(ones &* 2) ^ ones &* 60)
    return (quote | ampersand | angle) & (ones &* 0x80) != 0
  }

  private static func appendReference(to byte: UInt8, _ output: inout [UInt8]) {
    switch byte {
    case 34: output.append(contentsOf: "&quot;".utf8)
    case 38: output.append(contentsOf: "&amp;".utf8)
    case 39: output.append(contentsOf: "&#39;".utf8)
    case 60: output.append(contentsOf: "&lt;".utf8)
    default: output.append(contentsOf: "&gt;".utf8)
    }
  }
}
