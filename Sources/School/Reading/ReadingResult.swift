package import Diagnostics

/// What reading one file gives.
package struct ReadingResult<Value: Sendable>: Sendable {
  /// Nothing where an error makes it meaningless.
  package let value: Value?
  /// Every finding in the file, in the order of their places.
  package let diagnostics: [Diagnostic]

  init(_ value: Value?, _ diagnostics: [Diagnostic]) {
    self.value = value
    self.diagnostics = diagnostics.sorted()
  }
}
