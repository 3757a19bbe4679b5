/// Writes CSV (RFC 4180): commas, CRLF, quotes where needed.
package struct CSVWriter: Sendable {
  /// What has been written.
  package private(set) var bytes: [UInt8]

  /// A writer of nothing yet. With `byteOrderMark` Excel takes the file for UTF-8; readers of open
  /// data do better without.
  package init(byteOrderMark: Bool = false) {
    bytes = byteOrderMark ? [0xEF, 0xBB, 0xBF] : []
  }

  /// One record. A text that a spreadsheet would run as a formula (it begins with `=`, `+`, `-`,
  /// `@`, a tab or a line break) gets an apostrophe in front; whole numbers stay numbers.
  package mutating func row(_ fields: [String]) {
    for (index, field) in fields.enumerated() {
      if index > 0 { bytes.append(0x2C) }
      append(field)
    }
    bytes.append(contentsOf: [0x0D, 0x0A])
  }

  private mutating func append(_ field: String) {
    let guarded = Self.isFormula(field)
    let quoted =
      field.utf8.contains { $0 == 0x22 || $0 == 0x2C || $0 == 0x0A || $0 == 0x0D }
      || field.utf8.first == 0x20 || field.utf8.last == 0x20
    if quoted { bytes.append(0x22) }
    if guarded { bytes.append(0x27) }
    for byte in field.utf8 {
      if byte == 0x22 { bytes.append(0x22) }
      bytes.append(byte)
    }
    if quoted { bytes.append(0x22) }
  }

  /// Whether a spreadsheet may run `field`. Some of them pass over blanks and signs without width
  /// first, and take the wide signs of East Asian keyboards for the narrow ones.
  private static func isFormula(_ field: String) -> Bool {
    for scalar in field.unicodeScalars {
      switch scalar {
      case "-": return Int(field) == nil
      case "=", "+", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠": return true
      case " ", "\u{A0}", "\u{200B}", "\u{3000}", "\u{FEFF}": continue
      default: return false
      }
    }
    return false
  }
}
