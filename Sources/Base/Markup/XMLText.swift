/// Writes text into XML 1.0.
package enum XMLText {
  /// Appends `text`: `&`, `<` and `>` as references, in attributes also `"` and line breaks; what
  /// XML 1.0 does not allow (most control characters, U+FFFE, U+FFFF) is left out.
  package static func append(
    _ text: String, inAttribute: Bool = false, to output: inout [UInt8]
  ) {
    append(text.utf8.span, inAttribute: inAttribute, to: &output)
  }

  /// Appends UTF-8 `text` as the other `append` does.
  package static func append(
    _ text: Span<UInt8>, inAttribute: Bool = false, to output: inout [UInt8]
  ) {
    unsafe text.withUnsafeBufferPointer { source in
      var start = 0
      var index = 0
      while index < source.count {
        let byte = unsafe source[index]
        // Printable ASCII but `"`, `&`, `<`, `>`, and every lead byte but that of U+FFFE.
        if byte > 0x3E && byte != 0xEF || byte == 0x20 {
          index += 1
          continue
        }
        guard let (replacement, length) = unsafe replacement(at: index, in: source, inAttribute)
        else {
          index += 1
          continue
        }
        unsafe output.append(contentsOf: source[start..<index])
        output.append(contentsOf: replacement.utf8)
        index += length
        start = index
      }
      unsafe output.append(contentsOf: source[start...])
    }
  }

  /// What to write for the bytes at `index`, and how many they are; nil where they stay.
  private static func replacement(
    at index: Int, in source: UnsafeBufferPointer<UInt8>, _ inAttribute: Bool
  ) -> (text: String, length: Int)? {
    switch unsafe source[index] {
    case 0x26: return ("&amp;", 1)
    case 0x3C: return ("&lt;", 1)
    case 0x3E: return ("&gt;", 1)
    case 0x22: return inAttribute ? ("&quot;", 1) : nil
    case 0x09: return inAttribute ? ("&#9;", 1) : nil
    case 0x0A: return inAttribute ? ("&#10;", 1) : nil
    // A bare carriage return would be read back as a line feed.
    case 0x0D: return ("&#13;", 1)
    case 0x00..<0x20: return ("", 1)
    case 0xEF:
      guard index + 2 < source.count, unsafe source[index + 1] == 0xBF,
        unsafe source[index + 2] >= 0xBE
      else { return nil }
      return ("", 3)
    default: return nil
    }
  }
}
