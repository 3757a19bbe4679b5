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
    Expected(
      paper: "000", plans: [["2020-2021"]],
      measures: [
        "nội dung 18/18 (tên 18, số và nhóm 18); mục tháng 30/30 (người 30, nội dung 4/39);"
          + " ban 0/0 (chức vụ 0, nhiệm vụ 0, nội dung 0/0); chỉ tiêu 1/1 (6/6 trường);"
          + " báo cáo 2/2; đầu văn bản 11/11; dòng 203/203"
      ]),
    Expected(
      paper: "001", plans: [["2023"]],
      measures: [
        "nội dung 8/8 (tên 0, số và nhóm 8); mục tháng 0/0 (người 0, nội dung 0/0);"
          + " ban 0/0 (chức vụ 0, nhiệm vụ 0, nội dung 0/0); chỉ tiêu 0/0 (0/0 trường);"
          + " báo cáo 1/1; đầu văn bản 11/11; dòng 45/45"
      ]),
    Expected(
      paper: "002", plans: [["2022-2023"]],
      measures: [
        "nội dung 6/6 (tên 6, số và nhóm 6); mục tháng 0/0 (người 0, nội dung 0/0);"
          + " ban 7/7 (chức vụ 7, nhiệm vụ 7, nội dung 1/10); chỉ tiêu 0/0 (0/0 trường);"
          + " báo cáo 2/2; đầu văn bản 11/11; dòng 83/83"
      ]),
    // The report is asked for in the annex, which is one paper; by hand it became four plans.
    Expected(
      paper: "003",
      plans: [
        ["2017-2018"],
        ["2017-2018-linh-vuc", "2017-2018-mam-non", "2017-2018-tieu-hoc", "2017-2018-thcs"],
      ],
      measures: [
        "nội dung 15/15 (tên 15, số và nhóm 15); mục tháng 0/0 (người 0, nội dung 0/0);"
          + " ban 0/0 (chức vụ 0, nhiệm vụ 0, nội dung 0/0); chỉ tiêu 0/0 (0/0 trường);"
          + " báo cáo 0/1; đầu văn bản 11/11; dòng 67/67",
        "nội dung 9/22 (tên 9, số và nhóm 9); mục tháng 0/0 (người 0, nội dung 0/0);"
          + " ban 0/0 (chức vụ 0, nhiệm vụ 0, nội dung 0/0); chỉ tiêu 0/0 (0/0 trường);"
          + " báo cáo 1/1; đầu văn bản 8/11 (khác: title, issuer, subject); dòng 60/60",
      ]),
    // A scan: what is found is right, but every word of it is to be typed again.
    Expected(
      paper: "004", plans: [["2021-2022"]],
      measures: [
        "nội dung 11/14 (tên 0, số và nhóm 0); mục tháng 0/0 (người 0, nội dung 0/0);"
          + " ban 0/0 (chức vụ 0, nhiệm vụ 0, nội dung 0/0); chỉ tiêu 1/1 (4/6 trường);"
          + " báo cáo 4/4; đầu văn bản 8/11 (khác: title, subject, recipients); dòng 158/159"
      ]),
  ]
}
