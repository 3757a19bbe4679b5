import Content
import Diagnostics
import SampleSites
import Testing

@testable import Analysis

@Suite("What the law says must be on the site")
struct DisclosureTests {
  @Test("stands by school year: the year named, else that of issue or publication")
  func years() throws {
    let ledger = try ledger(on: (2021, 6, 27), Self.files)
    #expect(ledger.years.map { "\($0.period)" } == ["2020-2021"])
    let sections = ledger.years[0].sections
    #expect(sections.map(\.state) == [.published, .published, .due, .open])
    #expect(sections.map(\.due?.description) == ["2021-06-30", "2021-06-30", "2021-06-30", nil])
    #expect(sections.map(\.daysLeft) == [3, 3, 3, nil])
    #expect(
      sections.map { $0.items.map(\.text.source.path) } == [
        ["content/pages/chung.md"],
        ["content/directives/2020/85.md", "content/plans/2020-2021.md"], [], [],
      ])
  }

  @Test("stays as long as the law says, from its day on, or from the day it was due")
  func keeping() throws {
    let sections = try ledger(on: (2021, 6, 27), Self.files).years[0].sections
    #expect(sections[0].items.map(\.keptUntil?.description) == ["2026-06-30"])
    #expect(
      sections[1].items.map {
        "\($0.text.published?.description ?? "-") \($0.keptUntil?.description ?? "-")"
      }
        == ["2020-09-08 2025-09-08", "2020-09-01 2025-09-01"])
  }

  @Test(
    "is upcoming, due, due today, overdue, and no longer asked for when its time of keeping ends")
  func states() throws {
    func state(_ year: Int, _ month: Int, _ day: Int) throws -> String {
      let years = try ledger(on: (year, month, day), Self.files).years
      let section = try #require(years.last).sections[2]
      return "\(section.state.rawValue) \(section.daysLeft ?? 0)"
    }
    #expect(try state(2021, 6, 22) == "upcoming 8")
    #expect(try state(2021, 6, 23) == "due 7")
    #expect(try state(2021, 6, 30) == "due 0")
    #expect(try state(2021, 7, 1) == "overdue -1")
    #expect(try state(2026, 6, 30) == "overdue -1826")
    #expect(try state(2026, 7, 1) == "open -1827")
  }

  @Test("A year in which nothing was published is not forgotten while it may still be asked for")
  func gaps() throws {
    let ledger = try ledger(on: (2022, 10, 1), Self.files)
    #expect(ledger.years.map { "\($0.period)" } == ["2022-2023", "2021-2022", "2020-2021"])
    #expect(ledger.publicYears.map { "\($0.period)" } == ["2022-2023", "2020-2021"])
  }

  @Test("The last day of February is its last day in every year")
  func february() throws {
    let settings = "[[disclosure]]\nid = \"a\"\ntitle = \"A\"\ndue = \"02-29\"\n"
    let files = ["site.toml": SampleSite.plainSettings + settings]
    let due = try ledger(on: (2021, 1, 1), files).years[0].sections[0].due
    #expect(due?.description == "2021-02-28")
  }

  @Test("What is missing is said once a day, from warn_days on, and as overdue after it")
  func pressing() throws {
    #expect(try findings(on: (2021, 6, 22), Self.files) == [])
    #expect(
      try findings(on: (2021, 6, 27), Self.files) == [
        "site.toml [disclosure-due] năm 2020-2021 còn 1 mục chưa công khai (hạn 30/06/2021, còn 3 "
          + "ngày): “Cơ sở vật chất” → đăng trang hoặc văn bản có disclosure: co-so và "
          + "disclosure_year: 2020-2021; xem: bangtin archive --disclosure"
      ])
    #expect(
      try findings(on: (2021, 6, 30), Self.files)[0].contains("(hôm nay là hạn chót)"))
    #expect(
      try findings(on: (2021, 7, 2), Self.files) == [
        "site.toml [disclosure-overdue] năm 2020-2021 còn 1 mục chưa công khai (đã quá hạn "
          + "30/06/2021 2 ngày): “Cơ sở vật chất” → đăng trang hoặc văn bản có disclosure: co-so "
          + "và disclosure_year: 2020-2021; xem: bangtin archive --disclosure"
      ])
  }

  @Test("A text without a year or a date serves none")
  func undated() throws {
    let files = Self.files.merging(
      ["content/pages/co-so.md": "---\ntitle: Phòng học\ndisclosure: co-so\n---\n"],
      uniquingKeysWith: { first, _ in first })
    #expect(
      try findings(on: (2021, 1, 1), files) == [
        "content/pages/co-so.md «co-so» [disclosure-without-year] không biết “Phòng học” là nội "
          + "dung công khai của năm nào → thêm disclosure_year: 2020-2021 (năm học), hoặc "
          + "published: ngày công bố"
      ])
  }

  @Test("What must stay may not be taken down, hidden or kept inside before its time")
  func removed() throws {
    func said(_ head: String, year: Int = 2021) throws -> [String] {
      let text =
        "---\ntitle: Phòng học\ndisclosure: co-so\ndisclosure_year: 2020-2021\n\(head)\n---\n"
      let files = Self.files.merging(
        ["content/pages/co-so.md": text], uniquingKeysWith: { first, _ in first })
      return try findings(on: (year, 1, 1), files)
    }
    #expect(
      try said("status: withdrawn\nreason: Đã cũ") == [
        "content/pages/co-so.md «co-so» [disclosure-removed-early] nội dung công khai “Phòng học” "
          + "phải giữ trên trang đến hết 30/06/2026, nay đã bị gỡ → bỏ status, hoặc đăng bản thay "
          + "thế có cùng disclosure và disclosure_year"
      ])
    #expect(
      try said("hide_after: 2022-06-30") == [
        "content/pages/co-so.md «co-so» [disclosure-removed-early] nội dung công khai “Phòng học” "
          + "phải giữ trên trang đến hết 30/06/2026, nhưng hide_after là 30/06/2022 → bỏ "
          + "hide_after, hoặc ghi từ 30/06/2026 trở đi"
      ])
    #expect(try said("hide_after: 2026-06-30") == [])
    #expect(try said("status: draft") == [])
    #expect(try said("status: draft\npublished: 2020-12-01").count == 1)
    #expect(try said("status: draft\npublished: 2021-02-01") == [])
    let inside = """
      ---
      number: 90/KH-THTT
      issued: 2020-10-01
      subject: Phòng học
      disclosure: co-so
      circulation: internal
      ---
      """
    let files = Self.files.merging(
      ["content/directives/2020/90.md": inside], uniquingKeysWith: { first, _ in first })
    #expect(
      try findings(on: (2021, 1, 1), files) == [
        "content/directives/2020/90.md «co-so» [disclosure-removed-early] “Phòng học” là nội dung "
          + "công khai nhưng ghi lưu hành nội bộ → bỏ disclosure nếu văn bản không được công khai, "
          + "hoặc bỏ circulation: internal"
      ])
  }

  private static let files = [
    "site.toml": SampleSite.plainSettings + """
      [[disclosure]]
      id = "chung"
      title = "Thông tin chung"
      due = "06-30"
      keep_years = 5
      [[disclosure]]
      id = "ke-hoach"
      title = "Kế hoạch giáo dục"
      due = "06-30"
      keep_years = 5
      [[disclosure]]
      id = "co-so"
      title = "Cơ sở vật chất"
      due = "06-30"
      keep_years = 5
      [[disclosure]]
      id = "khac"
      title = "Nội dung khác"

      """,
    "content/pages/chung.md":
      "---\ntitle: Thông tin chung\ndisclosure: chung\ndisclosure_year: 2020-2021\n---\n",
    "content/directives/2020/85.md": """
    ---
    number: 85/KH-THTT
    issued: 2020-09-08
    subject: Kế hoạch năm học
    disclosure: ke-hoach
    ---
    """,
    "content/plans/2020-2021.md": """
    ---
    title: Kế hoạch truyền thông
    period: 2020-2021
    number_pending: true
    issued: 2020-09
    disclosure: ke-hoach
    topics: [{id: a, title: A}]
    ---
    """,
  ]

  private func analysis(
    on day: (Int, Int, Int), _ files: [String: String]
  ) throws -> (SiteAnalysis, SampleSite) {
    let sample = SampleSite(files)
    let today = try #require(CalendarDate(year: day.0, month: day.1, day: day.2))
    return (SiteAnalysis(of: try sample.read(now: LocalTime(today)).site), sample)
  }

  private func ledger(
    on day: (Int, Int, Int), _ files: [String: String]
  ) throws -> DisclosureLedger {
    DisclosureLedger(of: try analysis(on: day, files).0)
  }

  private func findings(
    on day: (Int, Int, Int), _ files: [String: String]
  ) throws -> [String] {
    let (analysis, sample) = try analysis(on: day, files)
    return analysis.findings.filter { $0.id.hasPrefix("disclosure") }.map { $0.line(in: sample) }
  }
}
