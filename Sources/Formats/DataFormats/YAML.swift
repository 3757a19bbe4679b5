package import Diagnostics

/// Reads YAML into a located table. Of YAML it takes what people write by hand: no anchors, aliases,
/// tags, second documents or keys that are not text.
package enum YAML {
  /// The most levels of lists and tables within each other, where nobody says otherwise.
  package static let maximumDepth = 32

  /// The table that all of `bytes` hold; nothing, and the reason in `diagnostics`, where they do
  /// not.
  package static func table(
    from bytes: [UInt8], of file: String, reportingTo diagnostics: inout [Diagnostic]
  ) -> Table? {
    var findings = Findings(of: file)
    defer { diagnostics += findings.diagnostics }
    guard TextFile.check(bytes, &findings) else { return nil }
    return table(
      in: TextFile.byteOrderMark(of: bytes)..<bytes.count, of: bytes, depth: maximumDepth, &findings
    )
  }

  /// The table in `range` of `bytes`, which are known to be UTF-8, of at most `depth` levels. Ranges
  /// are those of `bytes`.
  static func table(
    in range: Range<Int>, of bytes: [UInt8], depth: Int, _ findings: inout Findings
  ) -> Table? {
    unsafe bytes.withUnsafeBufferPointer { buffer in
      var reading = unsafe YAMLReading(range, of: bytes, in: buffer, depth: depth, findings)
      do throws(YAMLReading.Stop) {
        let table = try reading.table()
        findings = reading.findings
        return table
      } catch {
        findings = reading.findings
        switch error {
        case .said: break
        case .syntax(let failure, let problem, let context):
          YAMLComplaint(
            failure, problem: problem, context: context, last: reading.lastClosed, of: bytes,
            within: range
          ).say(to: &findings)
        }
        return nil
      }
    }
  }
}
