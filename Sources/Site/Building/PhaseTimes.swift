/// How long the phases of a build took, in seconds: steps by the clock on the wall, their parts added
/// up over all threads.
package struct PhaseTimes: Sendable, Equatable {
  private var seconds: [BuildPhase: Double]

  package init(_ seconds: [BuildPhase: Double] = [:]) {
    self.seconds = seconds
  }

  /// The seconds of `phase`; absent: there was nothing of it to do.
  package subscript(phase: BuildPhase) -> Double? { seconds[phase] }

  /// The steps that there were, in their order.
  package var steps: [BuildPhase] {
    BuildPhase.allCases.filter { $0.step == nil && seconds[$0] != nil }
  }

  /// The parts of `step` that there were, in their order.
  package func parts(of step: BuildPhase) -> [BuildPhase] {
    BuildPhase.allCases.filter { $0.step == step && seconds[$0] != nil }
  }

  /// What is left of `total` seconds beside the steps.
  package func rest(of total: Double) -> Double {
    steps.reduce(total) { $0 - seconds[$1, default: 0] }
  }

  mutating func add(_ more: Double, to phase: BuildPhase) {
    seconds[phase, default: 0] += more
  }
}
