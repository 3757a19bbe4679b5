import Dispatch
import Glibc
import Synchronization

/// How many threads a build uses: one per processor that may be used.
let workerCount = max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))

/// Maps `elements` on all processors, `chunk` of them at a time so that no thread waits for long at
/// the end; the results are in the order of the elements. Each chunk gets a `Scratch` of its
/// thread, made once, for buffers that are worth keeping. The first error stops the rest and is
/// thrown.
func parallelMap<Element: Sendable, Scratch, Result: Sendable>(
  _ elements: [Element], chunk: Int, scratch makeScratch: @Sendable () -> Scratch,
  _ transform: @Sendable (Element, inout Scratch) throws -> Result
) throws -> [Result] {
  let next = Atomic<Int>(0)
  let chunks = Mutex<[(start: Int, results: [Result])]>([])
  let failure = Mutex<(any Error)?>(nil)
  let workers = min(workerCount, (elements.count + chunk - 1) / chunk)
  DispatchQueue.concurrentPerform(iterations: workers) { _ in
    var scratch = makeScratch()
    while failure.withLock({ $0 == nil }) {
      let start = next.add(chunk, ordering: .relaxed).oldValue
      guard start < elements.count else { return }
      do {
        var results: [Result] = []
        results.reserveCapacity(chunk)
        for element in elements[start..<min(start + chunk, elements.count)] {
          results.append(try transform(element, &scratch))
        }
        chunks.withLock { $0.append((start, results)) }
      } catch {
        failure.withLock { first in if first == nil { first = error } }
      }
    }
  }
  if let error = failure.withLock({ $0 }) { throw error }
  return chunks.withLock { $0.sort { $0.start < $1.start } ; return $0.flatMap(\.results) }
}

/// Maps `elements` on all processors; see the other `parallelMap`.
func parallelMap<Element: Sendable, Result: Sendable>(
  _ elements: [Element], chunk: Int = 16, _ transform: @Sendable (Element) throws -> Result
) throws -> [Result] {
  try parallelMap(elements, chunk: chunk, scratch: {}) { element, _ in try transform(element) }
}
