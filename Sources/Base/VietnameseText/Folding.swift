/// Text as it is searched and compared: lower case, without diacritics, `đ` as `d`.
package enum Folding {
  /// Appends `text` folded to `output`, as UTF-8. `Kế hoạch Đổi mới` becomes `ke hoach doi moi`;
  /// letters of other scripts only lose their case, other signs stay.
  package static func append(_ text: String, to output: inout [UInt8]) {
    let source = text.utf8.span
    output.reserveCapacity(output.count + source.count)
    var index = 0
    while index < source.count {
      let byte = source[index]
      if byte < 0x80 {
        output.append(byte &- 0x41 < 26 ? byte | 0x20 : byte)
        index += 1
      } else {
        let (scalar, length) = Self.scalar(at: index, in: source)
        append(scalar, to: &output)
        index += length
      }
    }
  }

  /// The plain lower-case letter of one Latin letter (`ế` is `e`, `Đ` is `d`), for comparing words
  /// where they stand; nil for what is no letter, and the first of two for `æ`.
  package static func letter(of scalar: UInt32) -> UInt8? {
    LetterTable.latin.letters(of: scalar)?.first
  }

  private static func append(_ scalar: UInt32, to output: inout [UInt8]) {
    if let (first, second) = LetterTable.latin.letters(of: scalar) {
      output.append(first)
      if second != 0 { output.append(second) }
    } else if !(0x0300...0x036F).contains(scalar), let scalar = Unicode.Scalar(scalar) {
      output.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
    }
  }

  /// The scalar at `index` of `source`, which holds a string's UTF-8, and its length in bytes.
  static func scalar(at index: Int, in source: Span<UInt8>) -> (value: UInt32, length: Int) {
    let lead = UInt32(source[index])
    func tail(_ offset: Int) -> UInt32 { UInt32(source[index + offset] & 0x3F) }
    switch lead {
    case ..<0x80: return (lead, 1)
    case ..<0xE0: return ((lead & 0x1F) << 6 | tail(1), 2)
    case ..<0xF0: return ((lead & 0x0F) << 12 | tail(1) << 6 | tail(2), 3)
    default: return ((lead & 0x07) << 18 | tail(1) << 12 | tail(2) << 6 | tail(3), 4)
    }
  }
}

extension String {
  /// The text in lower case without diacritics, `đ` as `d`: what searching and comparing need.
  package func folded() -> String {
    var bytes: [UInt8] = []
    Folding.append(self, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }
}
