package import Diagnostics

/// Rendering was stopped, because the templates and the data would go on without end.
package struct TemplateFault: Error, Sendable {
  /// What to tell the author of the theme.
  package let diagnostic: Diagnostic

  /// How deep templates may bring in each other.
  static let maxDepth = 100
  /// How many bytes one page may have.
  static let maxOutput = 64 << 20
}
