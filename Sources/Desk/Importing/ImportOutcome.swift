package import Diagnostics

/// What became of one file or line that was to be imported.
package struct ImportOutcome: Sendable {
  /// The file, as it is called in its folder; the line of a register by its number or subject.
  package let source: String
  package let result: Result

  /// How it ended.
  package enum Result: Sendable {
    /// Written to `path`, with what the paper told; nothing where a register did.
    case written(path: String, paper: ImportedPaper?)
    /// Left alone.
    case skipped(Message)
    /// Could not be understood.
    case failed(Message)
  }

  package init(_ source: String, _ result: Result) {
    self.source = source
    self.result = result
  }

  package var isFailure: Bool {
    if case .failed = result { true } else { false }
  }
}
