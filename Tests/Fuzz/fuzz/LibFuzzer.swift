// What libFuzzer, which brings its own `main`, calls: FUZZ_TARGET=csv fuzz [OPTION | FOLDER | FILE …]
import FuzzTargets
import Glibc

/// The target that this process feeds.
private let target: FuzzTarget = {
  let name = unsafe getenv("FUZZ_TARGET").map { unsafe String(cString: $0) } ?? ""
  guard let target = FuzzTarget(rawValue: name) else {
    print("FUZZ_TARGET must be one of: \(FuzzTarget.allCases.map(\.rawValue))")
    exit(2)
  }
  return target
}()

/// Feeds one input; ends the process where it breaks a promise, so that libFuzzer keeps it.
@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let input = unsafe Array(UnsafeBufferPointer(start: start, count: count))
  let faults = target.faults(in: input)
  guard faults.isEmpty else {
    for fault in faults { print("Broken promise: \(fault)") }
    fflush(nil)
    abort()
  }
  return 0
}
