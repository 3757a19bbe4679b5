import Synchronization
import Testing

@testable import Building

@Suite struct ParallelMapTests {
  private struct Failure: Error, Equatable { let number: Int }

  @Test(
    "Results keep the order of what they came from", arguments: [1, 2, 3, 16], [0, 1, 2, 63, 1000])
  func order(threads: Int, count: Int) {
    #expect(
      ParallelMap(threads: threads)(Array(0..<count)) { $0 * 2 } == (0..<count).map { $0 * 2 })
  }

  @Test("The error is that of the first element that fails", arguments: [1, 2, 8])
  func errors(threads: Int) {
    for _ in 0..<20 {
      #expect(throws: Failure(number: 300)) {
        try ParallelMap(threads: threads)(Array(0..<1000)) { number throws(Failure) in
          if number >= 300 { throw Failure(number: number) }
        }
      }
    }
  }

  @Test("Every element is mapped once")
  func once() {
    let calls = Mutex(0)
    _ = ParallelMap(threads: 4)(Array(0..<777)) { _ in calls.withLock { $0 += 1 } }
    #expect(calls.withLock { $0 } == 777)
  }
}
