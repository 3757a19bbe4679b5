extension String {
  /// The text with everything that could steer a terminal shown instead of obeyed: control
  /// characters as their pictures (␛), marks of writing direction and the like as `<U+202E>`.
  /// Line feeds count as control characters.
  package var shownSafely: String {
    guard unicodeScalars.contains(where: \.needsPicture) else { return self }
    return unicodeScalars.reduce(into: "") { text, scalar in
      text += scalar.needsPicture ? scalar.picture : String(scalar)
    }
  }
}

extension Unicode.Scalar {
  /// Whether a terminal might do something else than show it.
  package var needsPicture: Bool {
    // Most of what is printed, and the look-up below is dear.
    if (0x20..<0x7F).contains(value) { return false }
    return switch properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse, .unassigned: true
    // Joiners belong to emoji and to some scripts; they only shape their neighbours.
    case .format: value != 0x200C && value != 0x200D
    default: false
    }
  }

  /// What stands for it.
  package var picture: String {
    if value < 0x20, let picture = Unicode.Scalar(0x2400 + value) { return String(picture) }
    if value == 0x7F { return "␡" }
    let hex = String(value, radix: 16, uppercase: true)
    return "<U+\(String(repeating: "0", count: max(0, 4 - hex.count)))\(hex)>"
  }
}
