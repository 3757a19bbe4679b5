/// Writes text into JSON.
package enum JSONText {
  /// Appends `text` as a JSON string with its quotes. `<` before `/` or `!` cannot end or open
  /// anything of the HTML around it, U+2028 and U+2029 no line of a script, and no control character
  /// steers the terminal that shows the result: all are escaped.
  package static func append(_ text: String, to output: inout [UInt8]) {
    output.append(0x22)
    let source = text.utf8.span
    unsafe source.withUnsafeBufferPointer { source in
      var start = 0
      for index in source.indices {
        let byte = unsafe source[index]
        // Small letters and those of Vietnamese are told apart at once.
        guard byte <= 0x5C || byte == 0xE2 || byte == 0xC2 || byte == 0x7F else { continue }
        guard byte < 0x20 || byte == 0x22 || byte == 0x5C || byte == 0x3C || byte >= 0x7F else {
          continue
        }
        guard let (escape, length) = unsafe escape(at: index, in: source) else { continue }
        unsafe output.append(contentsOf: source[start..<index])
        output.append(contentsOf: escape.utf8)
        start = index + length
      }
      unsafe output.append(contentsOf: source[start...])
    }
    output.append(0x22)
  }

  /// What to write for the bytes at `index`, and how many they are; nil where they stay.
  private static func escape(
    at index: Int, in source: UnsafeBufferPointer<UInt8>
  ) -> (text: String, length: Int)? {
    func next(_ offset: Int) -> UInt8 {
      unsafe index + offset < source.count ? source[index + offset] : 0
    }
    switch unsafe source[index] {
    case 0x22: return ("\\\"", 1)
    case 0x5C: return ("\\\\", 1)
    case 0x0A: return ("\\n", 1)
    case 0x0D: return ("\\r", 1)
    case 0x09: return ("\\t", 1)
    case 0x3C:
      switch next(1) {
      case 0x2F: return ("<\\/", 2)
      case 0x21: return ("\\u003c", 1)
      default: return nil
      }
    case 0xE2:
      guard next(1) == 0x80, next(2) == 0xA8 || next(2) == 0xA9 else { return nil }
      return (next(2) == 0xA8 ? "\\u2028" : "\\u2029", 3)
    case 0xC2:
      guard next(1) < 0xA0 else { return nil }
      return ("\\u00" + String(next(1), radix: 16), 2)
    case let control:
      let digits = String(control, radix: 16)
      return ("\\u00" + (digits.count < 2 ? "0" : "") + digits, 1)
    }
  }
}
