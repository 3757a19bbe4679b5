/// Measures the parts of a piece of work for whoever asked to know; where nobody did, it does nothing
/// but the work.
package struct Stopwatch<Part: Sendable>: Sendable {
  /// Seconds on a clock that only runs forward.
  package typealias Clock = @Sendable () -> Double

  private let clock: Clock
  private let note: (@Sendable (_ part: Part, _ seconds: Double) -> Void)?

  /// A watch that reads `clock` and tells `note` of every part that is over. Parts may be measured
  /// on several threads at once.
  package init(
    _ clock: @escaping Clock, note: @escaping @Sendable (_ part: Part, _ seconds: Double) -> Void
  ) {
    self.clock = clock
    self.note = note
  }

  private init() {
    clock = { 0 }
    note = nil
  }

  /// A watch that nobody reads.
  package static var off: Stopwatch { Stopwatch() }

  /// What `work` returns; the time it took is that of `part`.
  package func callAsFunction<Result: ~Copyable, Failure: Error>(
    _ part: Part, _ work: () throws(Failure) -> Result
  ) throws(Failure) -> Result {
    guard let note else { return try work() }
    let start = clock()
    defer { note(part, clock() - start) }
    return try work()
  }

  /// The same for work that takes `value` over.
  package func callAsFunction<Value: ~Copyable, Result: ~Copyable, Failure: Error>(
    _ part: Part, _ value: consuming Value,
    _ work: (consuming Value) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    guard let note else { return try work(value) }
    let start = clock()
    defer { note(part, clock() - start) }
    return try work(value)
  }

  /// The same watch for a room that names parts in its own words.
  package func naming<Other>(
    _ part: @escaping @Sendable (Other) -> Part
  ) -> Stopwatch<Other> {
    guard let note else { return .off }
    return Stopwatch<Other>(clock) { other, seconds in note(part(other), seconds) }
  }
}
