package import Diagnostics

/// Stub.
package enum TOML {
  package static func table(
    from bytes: [UInt8], of file: String, reportingTo diagnostics: inout [Diagnostic]
  ) -> Table? { nil }
}
