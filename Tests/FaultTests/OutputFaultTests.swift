import Files
import Foundation
import Glibc
import Testing

/// The output folder is a whole old or a whole new site, whatever call to the file system fails and
/// wherever the process is killed.
@Suite("A build that fails at any call")
struct OutputFaultTests {
  /// A way of building on which faults are tried at each call.
  struct Scenario: CustomTestStringConvertible, Sendable {
    let testDescription: String
    var flags = ""
    var isInPlace = false
    var begins = Beginning.withSite

    /// What stands there when the build that is disturbed begins.
    enum Beginning: Sendable {
      /// Nothing.
      case empty
      /// The site of other content, and the spare of before.
      case withSite
      /// The site of this content.
      case unchanged
    }

    static let edit = Scenario(testDescription: "after an edit")
    static let inPlace = Scenario(testDescription: "in place", isInPlace: true)
    static let others = [
      Scenario(testDescription: "for the first time", begins: .empty),
      Scenario(testDescription: "of what is built already", begins: .unchanged),
      Scenario(testDescription: "durably", flags: "--durable"),
      Scenario(testDescription: "in place, durably", flags: "--durable", isInPlace: true),
      Scenario(testDescription: "in place for the first time", isInPlace: true, begins: .empty),
    ]
  }

  /// Faults that are tried at the same call, one after the other, before anybody puts things right.
  struct Plan: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let faults: [Fault]

    static let killedAndFailing = Plan(
      testDescription: "killed, then failing", faults: [.kill, .fails(EIO)])
    static let others = [
      Plan(testDescription: "killed", faults: [.kill]),
      Plan(testDescription: "killed twice", faults: [.kill, .kill]),
      Plan(testDescription: "EIO", faults: [.fails(EIO)]),
      Plan(testDescription: "EIO from there on", faults: [.keepsFailing(EIO, .change)]),
      Plan(testDescription: "full disk", faults: [.keepsFailing(ENOSPC, .space)]),
      Plan(testDescription: "full disk for once", faults: [.fails(ENOSPC)]),
      Plan(testDescription: "no rights", faults: [.fails(EACCES)]),
      Plan(testDescription: "read-only", faults: [.keepsFailing(EROFS, .change)]),
      Plan(testDescription: "no descriptors", faults: [.keepsFailing(EMFILE, .descriptor)]),
      Plan(testDescription: "interrupted by a signal", faults: [.fails(EINTR)]),
      Plan(testDescription: "cut short", faults: [.isCutShort]),
    ]
  }

  @Test(
    "leaves the old site or the new one, and nothing else for the next one",
    arguments: [Scenario.edit, .inPlace])
  func always(scenario: Scenario) throws {
    let trial = try BuildTrial(scenario)
    try trial.run(.killedAndFailing)
    #expect(trial.problems == [])
    #expect(trial.injected > 400)
  }

  @Test(
    "does so with every fault and in every way of building (make test-faults)",
    .enabled(if: ProcessInfo.processInfo.environment["BANGTIN_FAULTS"] != nil),
    arguments: [Scenario.edit, .inPlace] + Scenario.others, Plan.others)
  func everything(scenario: Scenario, plan: Plan) throws {
    let trial = try BuildTrial(scenario)
    try trial.run(plan)
    #expect(trial.problems == [])
    print("\(trial.injected) faults: \(scenario.testDescription), \(plan.testDescription)")
    for message in trial.messages.sorted() { print("  \(message)") }
  }
}
