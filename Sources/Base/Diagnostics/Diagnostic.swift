/// One finding about one place of a project: made where its meaning is known, collected to the
/// end, sorted, and printed in one place.
package struct Diagnostic: Sendable, Hashable {
  /// The stable id of the rule that speaks (`unknown-key`).
  package let id: String
  package let severity: Severity
  package let message: Message
  /// What to do next, where there is something to say.
  package let hint: Message?
  /// Where; a finding about the project as a whole has no place.
  package let place: Place?
  /// Edits that mend it beyond doubt, in the original bytes of `place.file`. What was only guessed
  /// (the nearest name) is said in the hint, for a person to decide.
  package let edits: [Edit]

  /// A finding of `rule` at `place`.
  package init(
    _ rule: some Rule, at place: Place?, _ message: Message, hint: Message? = nil,
    edits: [Edit] = []
  ) {
    self.init(
      id: rule.rawValue, severity: rule.severity, message: message, hint: hint, place: place,
      edits: edits)
  }

  /// A finding read back from a manifest.
  package init(
    id: String, severity: Severity, message: Message, hint: Message?, place: Place?, edits: [Edit]
  ) {
    self.id = id
    self.severity = severity
    self.message = message
    self.hint = hint
    self.place = place
    self.edits = edits
  }
}

/// How much a finding matters: an error stops `build` and `check`, a warning does with `--strict`.
package enum Severity: String, Sendable, Hashable, CaseIterable {
  case error, warning, note
}

/// One room's list of the findings it can make, each with a stable id (its raw value, kebab-case).
package protocol Rule: RawRepresentable<String>, CaseIterable, Sendable {
  /// How much a finding of this rule matters.
  var severity: Severity { get }
  /// What `bangtin explain` says of it.
  var explanation: RuleExplanation { get }
}

/// A replacement of bytes in a source file, never of the normalised text made from it.
package struct Edit: Sendable, Hashable {
  /// The bytes to replace, as offsets in the original file.
  package let range: Range<Int>
  package let replacement: String

  package init(replacing range: Range<Int>, with replacement: String) {
    self.range = range
    self.replacement = replacement
  }
}

extension Diagnostic: Comparable {
  /// By file, then position, then id: two threads, one order.
  package static func < (a: Diagnostic, b: Diagnostic) -> Bool {
    a.sortKey < b.sortKey
  }

  private var sortKey: (String, Int, String, String) {
    (place?.file ?? "", place?.range?.lowerBound ?? -1, id, message.vi)
  }
}
