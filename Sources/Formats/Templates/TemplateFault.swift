package import Diagnostics

/// Rendering was stopped, because the templates and the data would go on without end.
package struct TemplateFault: Error, Sendable {
  /// What to tell the author of the theme.
  package let diagnostic: Diagnostic

  /// How deep templates may bring in each other.
  static let maxDepth = 100
  /// How many bytes one page may have.
  static let maxOutput = 64 << 20
  /// How often lists may be stepped on and templates brought in for one page: a list in a list in a
  /// list takes its time even where nothing is written.
  static let maxSteps = 1_000_000
}
