import Exports
import Foundation
import Testing

/// What everybody may read in a plan's `coverage.json`: no more than site.toml makes public.
@Suite("The public coverage of the seeds")
struct PublicCoverageTests {
  /// The keys of the document's root, in their order.
  private func keys(_ text: String) throws -> [String] {
    try BuiltSeed.all("\n  \"(\\w+)\":", in: text)
  }

  @Test(
    "Its parts are those of site.toml; never untagged posts, people, reports due or opinion",
    arguments: [
      ("001", "2023", 2023, 11, ["departments"], []),
      ("002", "2022-2023", 2023, 1, [], []),
      ("003", "2017-2018-tieu-hoc", 2018, 5, [], []),
      ("004", "2021-2022", 2022, 1, ["departments"], ["quotas"]),
    ] as [(String, String, Int, Int, [String], [String])])
  func parts(
    seed: String, plan: String, year: Int, month: Int, departments: [String], quotas: [String]
  ) throws {
    let text = try SeedSite(seed, at: year, month, 15).build()
      .text(at: "/ke-hoach/\(plan)/coverage.json")
    #expect(
      try keys(text)
        == ["period", "from", "to", "months", "posts", "topics"] + departments
        + ["kinds", "channels", "items", "unplanned", "events"] + quotas)
    #expect(!text.contains("untagged"))
    #expect(!text.contains("content/"))
  }

  @Test("An expired post counts, but is not named")
  func expired() throws {
    let text = try SeedSite("001", at: 2023, 11, 15).build()
      .text(at: "/ke-hoach/2023/coverage.json")
    #expect(text.contains("\"total\": 10,\n    \"byMonth\": [0, 0, 1, 1, 2, 1, 1, 1, 1, 1, 1, 0]"))
    #expect(!text.contains("lich-gap-mat"))
    #expect(!text.contains("toa-dam-20-11"))
  }

  @Test("A public quota names departments only where they are public")
  func quotaUnits() throws {
    let named = "\"of\": \"thuong-xuyen\""
    let site = try SeedSite("004", at: 2022, 1, 26)
    #expect(try site.build().text(at: "/ke-hoach/2021-2022/coverage.json").contains(named))
    let discreet = try ChangedSeed(of: site) { text in
      text.replacing(", \"quotas\", \"departments\"]", with: ", \"quotas\"]")
    }
    let text = try discreet.site.build().text(at: "/ke-hoach/2021-2022/coverage.json")
    #expect(text.contains("\"id\": \"phong-chuyen-mon\""))
    #expect(!text.contains("\"of\":"))
    let page = try discreet.site.build().part(
      of: "/ke-hoach/2021-2022/ket-qua/", from: "<main", to: "</main>")
    #expect(page.contains("Mỗi phòng chuyên môn, nghiệp vụ có ít nhất 02 tin, bài một tháng"))
    #expect(!page.contains("Phòng Giáo dục Thường xuyên"))
  }
}
