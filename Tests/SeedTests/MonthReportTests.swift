import Exports
import Foundation
import Testing

/// What `report MONTH --format json` says of one month of each seed, whole. The expected files are
/// kept in `Expected/` and were checked against the posts by hand.
@Suite("One month of each seed for machines")
struct MonthReportTests {
  private static let expected = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Expected")

  @Test(
    "The whole document",
    arguments: [
      ("001", "2023-05", 2023, 11, 15), ("002", "2022-11", 2023, 1, 10),
      ("003", "2018-04", 2018, 5, 15), ("004", "2022-01", 2022, 1, 26),
    ])
  func month(seed: String, period: String, year: Int, month: Int, day: Int) throws {
    let site = try SeedSite(seed, at: year, month, day)
    let document = CoverageDocument(
      of: site.ledger, over: try site.period(period), for: .office)
    let file = Self.expected.appending(path: "\(seed)-\(period).json")
    let expected = String(decoding: try Data(contentsOf: file), as: UTF8.self)
    #expect(String(decoding: document.json, as: UTF8.self) == expected)
    #expect(throws: Never.self) { try JSONSerialization.jsonObject(with: Data(document.json)) }
  }
}
