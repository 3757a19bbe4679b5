import Dispatch
import Files
import Synchronization

/// Maps arrays on several threads. The only place of bangtin that starts any for its work; the
/// preview's server has its own.
package struct ParallelMap: Sendable {
  /// How many threads work, this one among them.
  package let threads: Int

  /// A map on `threads` threads; absent: one for each processor that this process may run on.
  package init(threads: Int? = nil) {
    self.threads = max(1, threads ?? Processors.usable)
  }

  /// What `transform` makes of each element, in the order of `elements`. Where it throws, the error of
  /// the first element that failed is thrown, whichever thread was faster.
  package func callAsFunction<Element: Sendable, Result: Sendable, Failure: Error>(
    _ elements: [Element], _ transform: @Sendable (Element) throws(Failure) -> Result
  ) throws(Failure) -> [Result] {
    // Chunks, so that threads meet seldom; many, so that none is left with all the long ones.
    let size = max(1, elements.count / (threads * 32))
    let chunks = (elements.count + size - 1) / size
    guard threads > 1, chunks > 1 else {
      var results: [Result] = []
      results.reserveCapacity(elements.count)
      for element in elements { results.append(try transform(element)) }
      return results
    }
    let next = Atomic(0)
    let outcome = Mutex(Outcome<Result, Failure>(chunks: chunks))
    DispatchQueue.concurrentPerform(iterations: min(threads, chunks)) { _ in
      while true {
        let chunk = next.wrappingAdd(1, ordering: .relaxed).oldValue
        // Chunks are handed out in order: all before a failed one have been taken by somebody.
        if chunk >= chunks || outcome.withLock({ $0.failure != nil }) { return }
        var results: [Result] = []
        results.reserveCapacity(size)
        do throws(Failure) {
          for element in elements[chunk * size..<min((chunk + 1) * size, elements.count)] {
            results.append(try transform(element))
          }
          outcome.withLock { $0.results[chunk] = results }
        } catch {
          outcome.withLock { $0.fail(error, in: chunk) }
        }
      }
    }
    let (results, failure) = outcome.withLock { ($0.results, $0.failure) }
    if let failure { throw failure.error }
    return Array(results.joined())
  }

  /// What two pieces of work give that need nothing of one another.
  package func both<First: Sendable, Second: Sendable>(
    _ first: @Sendable () -> First, _ second: @Sendable () -> Second
  ) -> (First, Second) {
    guard threads > 1 else { return (first(), second()) }
    let results = Mutex<(First?, Second?)>((nil, nil))
    DispatchQueue.concurrentPerform(iterations: 2) { piece in
      if piece == 0 {
        let result = first()
        results.withLock { $0.0 = result }
      } else {
        let result = second()
        results.withLock { $0.1 = result }
      }
    }
    guard case (let first?, let second?) = results.withLock({ $0 }) else {
      preconditionFailure("both pieces of work have been done")
    }
    return (first, second)
  }

  /// Lets go of `value`, a large one, while other work goes on: taking it apart takes a while.
  package func release<Value: Sendable>(_ value: consuming Value) {
    guard threads > 1 else { return }
    let value = value
    DispatchQueue.global().async { withExtendedLifetime(value) {} }
  }

  /// What the threads have brought together.
  private struct Outcome<Result: Sendable, Failure: Error>: Sendable {
    var results: [[Result]]
    var failure: (chunk: Int, error: Failure)?

    init(chunks: Int) {
      results = Array(repeating: [], count: chunks)
    }

    mutating func fail(_ error: Failure, in chunk: Int) {
      if let failure, failure.chunk < chunk { return }
      failure = (chunk, error)
    }
  }
}
