/// Faults for tests to rehearse what a build does when the machine fails it; none in earnest.
struct Rehearsal: Sendable {
  /// After which the process is taken to be killed.
  enum Step: Sendable, Equatable {
    case staged
    case exchanged
    case journaled
    /// So many files have been renamed into place.
    case renamed(Int)
    case applied
  }

  /// The process was "killed".
  struct Stop: Error {}

  var stopsAfter: Step?
  /// The `errno` with which exchanging two folders is refused.
  var refusesExchange: Int32?
  /// The `errno` of writing, after so many files.
  var failsWriting: (after: Int, code: Int32)?

  /// Nothing fails.
  static let none = Rehearsal()

  /// Stops where `step` is the one to stop after.
  func reached(_ step: Step) throws {
    if step == stopsAfter { throw Stop() }
  }
}
