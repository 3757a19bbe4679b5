package import Diagnostics

/// Reads CSV as offices export it: UTF-8, commas or semicolons (or tabs), quoted cells.
package enum CSV {
  /// The most cells that are read: those of 50,000 papers in ten columns.
  package static let maximumCells = 500_000

  /// The rows of `bytes`, without those that are blank. A byte order mark is skipped, CRLF accepted,
  /// and a first line `sep=;` obeyed. A quote that is not closed, or text behind one, is an error;
  /// then the rows before it are handed out.
  package static func rows(
    from bytes: [UInt8], of file: String, reportingTo diagnostics: inout [Diagnostic]
  ) -> [CSVRow] {
    var findings = Findings(of: file)
    defer { diagnostics += findings.diagnostics }
    guard TextFile.check(bytes, &findings) else { return [] }
    var reading = CSVReading(of: bytes, from: TextFile.byteOrderMark(of: bytes), findings)
    let rows = reading.rows()
    findings = reading.findings
    return rows
  }
}
