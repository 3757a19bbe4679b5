package import Diagnostics

/// An error that the person can mend, the machine being well: it is printed as any finding.
package protocol Refusal: Error {
  /// What is wrong, and what to do.
  var diagnostic: Diagnostic { get }
}
