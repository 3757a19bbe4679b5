import Diagnostics

/// The findings of one file while it is read: says each one at its bytes.
struct Findings {
  let file: String
  private(set) var diagnostics: [Diagnostic] = []

  /// No findings yet about `file`.
  init(of file: String) {
    self.file = file
  }

  /// Adds a finding at `range` of the original bytes; without a range, about the whole file.
  mutating func add(
    _ rule: DataFormatRule, at range: Range<Int>?, _ message: Message, hint: Message? = nil,
    edits: [Edit] = []
  ) {
    let place = Place(file: file, range: range)
    diagnostics.append(Diagnostic(rule, at: place, message, hint: hint, edits: edits))
  }
}
