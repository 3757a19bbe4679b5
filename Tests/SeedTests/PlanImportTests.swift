import Testing

@testable import Importing

/// What `bangtin import plan` makes of the five papers, measured against the plans that were typed
/// by hand from the same papers.
@Suite("Importing the five plans")
struct PlanImportTests {
  /// A paper, the typed plans it is compared with, and how much of it needed no hand.
  struct Expected: Sendable, CustomTestStringConvertible {
    let paper: String
    let plans: [[String]]
    let measures: [String]

    var testDescription: String { paper }
  }

  @Test("All are read back, and as much of each is found as was found before", arguments: expected)
  func measured(expected: Expected) throws {
    let seed = try ImportedSeed(expected.paper, plans: expected.plans)
    #expect(seed.findings == [])
    #expect(seed.measures == expected.measures)
  }

  static let expected = [
    Expected(paper: "000", plans: [["2020-2021"]], measures: []),
    Expected(paper: "001", plans: [["2023"]], measures: []),
    Expected(paper: "002", plans: [["2022-2023"]], measures: []),
    Expected(
      paper: "003",
      plans: [
        ["2017-2018"],
        [
          "2017-2018-linh-vuc", "2017-2018-mam-non", "2017-2018-tieu-hoc", "2017-2018-thcs",
        ],
      ], measures: []),
    Expected(paper: "004", plans: [["2021-2022"]], measures: []),
  ]
}
