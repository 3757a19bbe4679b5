package import Diagnostics

/// Reads TOML into the same located table as YAML. Numbers, dates and booleans become text as they
/// were written.
package enum TOML {
  /// The most levels of arrays and tables within each other.
  package static let maximumDepth = 32
  /// The most dots in one line: each may be a level of a dotted key.
  private static let maximumDots = 2_000

  /// The table that all of `bytes` hold; nothing, and the reason in `diagnostics`, where they do
  /// not.
  package static func table(
    from bytes: [UInt8], of file: String, reportingTo diagnostics: inout [Diagnostic]
  ) -> Table? {
    var findings = Findings(of: file)
    defer { diagnostics += findings.diagnostics }
    guard TextFile.check(bytes, &findings) else { return nil }
    let lines = LineIndex(of: bytes, from: TextFile.byteOrderMark(of: bytes))
    // Tables in tables are freed one within another: a line of a million dots would end the stack.
    if let line = lines.firstLine(with: maximumDots, of: UInt8(ascii: ".")) {
      findings.addTooDeep(limit: maximumDepth, at: line)
      return nil
    }
    let document = TOMLDocument(of: bytes, from: lines.start, maximumDepth: maximumDepth)
    if let failure = document.failure {
      TOMLComplaint(failure, lines: lines, of: bytes).say(to: &findings)
      return nil
    }
    var reading = TOMLReading(of: bytes, lines: lines, findings)
    let table = reading.table(of: document)
    findings = reading.findings
    return table
  }
}
