package import Diagnostics
package import Markup

/// Reads JSON (RFC 8259) into open data. A name that stands twice in one object is an error.
package enum JSON {
  /// The most arrays and objects within each other: what a stack of 256 KB holds.
  package static let maximumDepth = 64

  /// The one value that `bytes` hold; nothing, and the reason in `diagnostics`, where they do not.
  /// A byte order mark is skipped.
  package static func value(
    from bytes: [UInt8], of file: String, reportingTo diagnostics: inout [Diagnostic]
  ) -> OpenValue? {
    var findings = Findings(of: file)
    defer { diagnostics += findings.diagnostics }
    guard TextFile.check(bytes, &findings) else { return nil }
    var reading = JSONReading(of: bytes, from: TextFile.byteOrderMark(of: bytes))
    do throws(JSONReading.Stop) {
      return try reading.document()
    } catch {
      switch error {
      case .syntax(let message, let range): findings.add(.jsonSyntax, at: range, message)
      case .duplicate(let key, let range): findings.addDuplicateKey(key, at: range)
      case .tooDeep(let range): findings.addTooDeep(limit: maximumDepth, at: range)
      }
      return nil
    }
  }
}
