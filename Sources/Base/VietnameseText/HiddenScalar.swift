extension Unicode.Scalar {
  /// Whether a reader sees nothing of it although it changes the text: control characters but tab
  /// and line ends, marks that turn the direction of writing, blanks without width, tag characters.
  /// Joiners belong to emoji and are no such.
  package var isHidden: Bool {
    switch value {
    case 0x09, 0x0A, 0x0D: false
    case 0..<0x20, 0x7F...0x9F, 0xAD, 0x061C, 0x200B, 0x200E, 0x200F, 0x2028...0x202E,
      0x2060...0x206F, 0xFEFF, 0xFFF9...0xFFFB, 0xE0000...0xE007F:
      true
    default: false
    }
  }

  /// Whether it is hidden and parts what stands beside it: then a blank is what was meant.
  package var isHiddenBreak: Bool {
    switch value {
    case 0x0B, 0x0C, 0x85, 0x2028, 0x2029: true
    default: false
    }
  }

  /// Its number as people look it up: `U+202E`.
  package var code: String {
    let digits = String(value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
  }
}

extension String {
  /// The text without what is hidden in it.
  package var withoutHidden: String {
    var text = UnicodeScalarView()
    for scalar in unicodeScalars {
      if scalar.isHiddenBreak { text.append(" ") } else if !scalar.isHidden { text.append(scalar) }
    }
    return String(text)
  }
}
