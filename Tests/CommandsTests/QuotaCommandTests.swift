import Testing

@testable import Commands

@Suite("bangtin quota")
struct QuotaCommandTests {
  private func run(_ words: String) throws -> CommandLineRun {
    let portal = try ScratchFolder(ReportPortal.files())
    return try CommandLineRun("\(words) -C \(portal.path)", portal: nil)
  }

  @Test("September was missed: the status is 1 until October is over")
  func met() throws {
    let result = try run("quota --now 2020-10-20")
    #expect(result.output == "")
    #expect(result.status == 1)
  }

  @Test("With the days running out a quota is due")
  func due() throws {
    let result = try run("quota --now 2020-11-25 --lang en")
    #expect(result.output == "")
    #expect(result.status == 1)
  }

  @Test("A met month closes with 0, while there is time for the next")
  func onTrack() throws {
    let result = try run("quota --now 2020-11-03")
    #expect(result.output == "")
    #expect(result.status == 0)
  }

  @Test("For machines: every result of the period, and the reports due")
  func json() throws {
    let result = try run("quota --period 2020-Q4 --now 2020-11-25 --json")
    #expect(result.output == "")
    #expect(result.status == 1)
  }
}
