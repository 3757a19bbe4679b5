package import Diagnostics
package import Files

/// What is remembered of a build so that the next one can say the same without doing it. It is kept
/// in the project's own folder, never in the output: a diagnostic may name what is not public.
package struct BuildRecord: Sendable, Equatable {
  package let fingerprint: InputFingerprint
  /// The moment, in seconds since 1970 UTC, from which the result is no longer right (the next post
  /// appears, one expires, a day begins); absent: never.
  package let validUntil: Int64?
  package let diagnostics: [Diagnostic]
  /// What the build reported in numbers, by name (`pages`, `fate.draft`).
  package let counts: [String: Int]
  /// The hash of the manifest that came of it.
  package let manifest: ContentHash

  package init(
    fingerprint: InputFingerprint, validUntil: Int64?, diagnostics: [Diagnostic],
    counts: [String: Int], manifest: ContentHash
  ) {
    self.fingerprint = fingerprint
    self.validUntil = validUntil
    self.diagnostics = diagnostics
    self.counts = counts
    self.manifest = manifest
  }

  /// Whether it still speaks for a build of the inputs of `fingerprint` at `now`.
  package func holds(for fingerprint: InputFingerprint, at now: Int64) -> Bool {
    guard self.fingerprint == fingerprint else { return false }
    guard let validUntil else { return true }
    return now < validUntil
  }
}
