/// What `Staging.publish` did.
package struct PublishSummary: Sendable, Equatable {
  /// Files that are new or have other bytes.
  package let written: Int
  /// Files that are as they were.
  package let unchanged: Int
  /// Files of the site of before that this one has not.
  package let removed: Int
  /// Paths in the output that bangtin did not make, carried over, and not reported before.
  package let foreign: [String]
  /// Whether the new site took the old one's place in one step.
  package let isExchanged: Bool
}
