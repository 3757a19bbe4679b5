import Foundation
import OfficeFiles
import Terminal
import Testing

@testable import Reports

@Suite("Writers of reports")
struct WriterTests {
  let plain = Terminal(descriptor: 1, isInteractive: false, usesColour: false)

  @Test(
    "The same report makes the same bytes in every format",
    arguments: ReportFormat.allCases.filter { $0 != .json })
  func same(format: ReportFormat) throws {
    let document = try SampleReport.document()
    let first = try document.bytes(format, terminal: plain, width: 80)
    let second = try document.bytes(format, terminal: plain, width: 80)
    #expect(first == second)
    #expect(first?.isEmpty == false)
    // For a person, or the script beside this test, to look at.
    if let folder = ProcessInfo.processInfo.environment["BANGTIN_REPORT_SAMPLES"], let first {
      try Data(first).write(to: URL(filePath: "\(folder)/mau.\(format.rawValue)"))
    }
  }
}
