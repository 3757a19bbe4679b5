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
  /// `@`, a tab or a carriage return) gets an apostrophe in front; whole numbers stay numbers.
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

  private static func isFormula(_ field: String) -> Bool {
    guard let first = field.utf8.first, [0x3D, 0x2B, 0x2D, 0x40, 0x09, 0x0D].contains(first) else {
      return false
    }
    return first != 0x2D || Int(field) == nil
  }
}
