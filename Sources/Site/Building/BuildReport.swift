package import Content
package import Diagnostics

/// What a run of `check` or `status` found.
package struct CheckReport: Sendable {
  /// Sorted.
  package let diagnostics: [Diagnostic]
  /// Every source file with its fate, by path.
  package let sources: [SourceFate]

  package init(diagnostics: [Diagnostic], sources: [SourceFate]) {
    self.diagnostics = diagnostics
    self.sources = sources
  }
}

/// What a run of `build` did.
package struct BuildReport: Sendable {
  /// Sorted. Where one is an error, nothing was written.
  package let diagnostics: [Diagnostic]
  /// How many source files have each fate.
  package let fates: [Fate.Kind: Int]
  /// HTML pages of the site.
  package let pages: Int
  /// Files written, left as they were, and removed.
  package let written: Int
  package let unchanged: Int
  package let removed: Int
  /// Files in the output that bangtin did not make and carried over.
  package let foreign: [String]
  /// The output folder as the person would name it.
  package let output: String

  package init(
    diagnostics: [Diagnostic], fates: [Fate.Kind: Int], pages: Int, written: Int, unchanged: Int,
    removed: Int, foreign: [String], output: String
  ) {
    self.diagnostics = diagnostics
    self.fates = fates
    self.pages = pages
    self.written = written
    self.unchanged = unchanged
    self.removed = removed
    self.foreign = foreign
    self.output = output
  }
}
