import Content
import SampleSites
import Testing

@testable import Analysis

@Suite("Quotas and reports due")
struct QuotaResultsTests {
  /// The results over `word` of the one quota made of `fields`, on one line each.
  private func lines(
    _ fields: String, _ posts: [(date: String, fields: String)], over word: String = "2020-2021",
    now: String = "2020-11-24", inPlan: Bool = false
  ) throws -> [String] {
    let ledger = try CountingSample.ledger(
      posts,
      settings: inPlan
        ? "" : "[[quota]]\nid = \"q\"\ntitle = \"Chỉ tiêu\"\n" + fields,
      plans: [
        "2020-2021": CountingSample.plan(
          "2020-2021",
          CountingSample.topics + "\n" + CountingSample.items
            + (inPlan ? "\nquotas: [{id: q, title: Chỉ tiêu, \(fields)}]" : ""))
      ], now: now)
    let all = QuotaResults.all(over: try CountingSample.period(word), in: ledger)
    #expect(all.count == 1)
    return all.flatMap(\.results).map { result in
      "\(result.period)\(result.of.map { " \($0.text)" } ?? "") \(result.count) "
        + "\(result.state) \(result.daysLeft)"
    }
  }

  @Test("each past month is met or missed, the current one stands, later ones are upcoming")
  func months() throws {
    #expect(
      try lines(
        "at_least = 2\nevery = \"month\"",
        [("2020-09-01", ""), ("2020-09-30", ""), ("2020-10-01", ""), ("2020-11-02", "")]) == [
          "2020-09 2 met 0", "2020-10 1 missed 0", "2020-11 1 due 6", "2020-12 0 upcoming 37",
          "2021-01 0 upcoming 68", "2021-02 0 upcoming 96", "2021-03 0 upcoming 127",
          "2021-04 0 upcoming 157", "2021-05 0 upcoming 188", "2021-06 0 upcoming 218",
          "2021-07 0 upcoming 249", "2021-08 0 upcoming 280",
        ])
  }

  @Test(
    "the current month is on track until warn_days are left, then due, unless met",
    arguments: [
      ("2020-11-22", 0, "2020-11 0 onTrack 8"), ("2020-11-23", 0, "2020-11 0 due 7"),
      ("2020-11-30", 0, "2020-11 0 due 0"), ("2020-11-22", 1, "2020-11 1 met 8"),
      ("2020-11-30", 1, "2020-11 1 met 0"), ("2020-12-01", 0, "2020-11 0 missed 0"),
      ("2020-10-31", 0, "2020-11 0 upcoming 30"),
    ])
  func states(now: String, posts: Int, line: String) throws {
    let posts = [("2020-11-02", "")].prefix(posts)
    #expect(
      try lines("at_least = 1\nevery = \"month\"", Array(posts), over: "2020-11", now: now)
        == [line])
  }

  @Test("what was sent to a channel counts by the day of sending, what appeared by its own")
  func channels() throws {
    let posts = [
      (
        "2020-09-29",
        "sent: [{channel: phong-gddt, date: 2020-10-01, posted: 2020-11-02}, "
          + "{channel: facebook, date: 2020-09-29}]"
      ),
      (
        "2020-10-05",
        "sent: [{channel: phong-gddt, date: 2020-10-05}, {channel: phong-gddt, date: 2020-10-09}]"
      ), ("2020-11-20", "sent: [{channel: phong-gddt, date: 2020-11-25}]"),
    ]
    let quota = "at_least = 1\nevery = \"month\"\nchannel = \"phong-gddt\"\nmonths = [9, 10, 11]\n"
    #expect(
      try lines(quota, posts) == ["2020-09 0 missed 0", "2020-10 2 met 0", "2020-11 0 due 6"])
    #expect(
      try lines(quota + "posted = true\n", posts) == [
        "2020-09 0 missed 0", "2020-10 0 missed 0", "2020-11 1 met 6",
      ])
  }

  @Test("each of the listed departments, or of all")
  func departments() throws {
    let posts = [
      ("2020-10-05", "author: Tùng"), ("2020-10-06", "author: Mai\ndepartment: to-chuyen-mon"),
      ("2020-10-07", "author: Mai"), ("2020-10-08", "author: Ai đó"),
    ]
    let quota = "at_least = 2\nevery = \"month\"\neach = \"department\"\n"
    #expect(
      try lines(quota, posts, over: "2020-10") == [
        "2020-10 to-chuyen-mon 2 met 0", "2020-10 cong-doan 1 missed 0",
      ])
    #expect(
      try lines(quota + "departments = [\"CĐ\"]\n", posts, over: "2020-10") == [
        "2020-10 cong-doan 1 missed 0"
      ])
    #expect(
      try lines(
        "at_least = 2\nevery = \"month\"\ndepartments = [\"CĐ\"]\n", posts, over: "2020-10") == [
          "2020-10 1 missed 0"
        ])
  }

  @Test("each declared person, and each top-level topic")
  func unitsOfWork() throws {
    let posts = [
      ("2020-10-05", "authors: [Tùng, Mai]\ntopics: [chi-dao]"),
      ("2020-10-06", "author: Ai đó\ntopics: [thanh-tra, quan-ly]"),
    ]
    #expect(
      try lines("at_least = 1\nevery = \"quarter\"\neach = \"author\"\n", posts, over: "2020-10")
        == ["2020-Q4 Tùng 1 met 37", "2020-Q4 Mai 1 met 37"])
    #expect(
      try lines("at_least = 2\nevery = \"semester\"\neach = \"topic\"\n", posts, over: "2020-10")
        == ["2020-2021-hk1 quan-ly 2 met 68", "2020-2021-hk1 thi-dua 0 onTrack 68"])
  }

  @Test("a post serves when it matches any of the topics or kinds")
  func matching() throws {
    let posts = [
      ("2020-10-05", "kind: nguoi-tot-viec-tot\ntopics: [thi-dua]"),
      ("2020-10-06", "topics: [chi-dao]"),
      ("2020-10-07", "topics: [thi-dua]"), ("2020-10-08", "items: [khai-giang]"),
    ]
    let quota = "at_least = 9\nevery = \"month\"\n"
    let topics = "topics = [\"quan-ly\"]\n"
    let kinds = "kinds = [\"nguoi-tot-viec-tot\"]\n"
    #expect(try lines(quota, posts, over: "2020-10") == ["2020-10 4 missed 0"])
    #expect(try lines(quota + topics, posts, over: "2020-10") == ["2020-10 2 missed 0"])
    #expect(try lines(quota + kinds, posts, over: "2020-10") == ["2020-10 1 missed 0"])
    #expect(try lines(quota + topics + kinds, posts, over: "2020-10") == ["2020-10 3 missed 0"])
  }

  @Test("weeks count whole and stand under their Thursday's month")
  func weeks() throws {
    #expect(
      try lines(
        "at_least = 1\nevery = \"week\"\n", [("2020-09-28", ""), ("2020-11-01", "")],
        over: "2020-10", now: "2020-10-20") == [
          "2020-W40 1 met 0", "2020-W41 0 missed 0", "2020-W42 0 missed 0", "2020-W43 0 due 5",
          "2020-W44 0 upcoming 12",
        ])
  }

  @Test("a plan's quota holds over its own period")
  func plans() throws {
    let posts = [("2020-09-01", ""), ("2021-08-31", ""), ("2020-08-31", ""), ("2021-09-01", "")]
    #expect(
      try lines("at_least: 2, every: period", posts, now: "2021-10-01", inPlan: true) == [
        "2020-2021 2 met 0"
      ])
    #expect(
      try lines("at_least: 1, every: quarter", posts, over: "2021", now: "2021-10-01", inPlan: true)
        == ["2021-Q1 0 missed 0", "2021-Q2 0 missed 0", "2021-Q3 2 met 0"])
  }

  @Test("the current and the latest closed period are told apart")
  func latest() throws {
    let ledger = try CountingSample.ledger(
      settings: "[[quota]]\nid = \"q\"\ntitle = \"Q\"\nat_least = 1\nevery = \"month\"\n"
        + "each = \"department\"\nmonths = [9, 11]\n")
    let results = QuotaResults.all(over: try CountingSample.period("2020-2021"), in: ledger)[0]
    #expect(results.current(on: ledger.today).map(\.period.description) == ["2020-11", "2020-11"])
    #expect(
      results.latestClosed(on: ledger.today).map(\.period.description) == ["2020-09", "2020-09"])
  }

  @Test(
    "the report due next covers its days and has a last day in time",
    arguments: [
      (
        "every = \"month\"\ndue_day = 25\ncovers_through = 24", "2020-10-20",
        "2020-10 2020-09-25..2020-10-24 2020-10-24 4"
      ),
      (
        "every = \"month\"\ndue_day = 25\ncovers_through = 24", "2020-10-24",
        "2020-10 2020-09-25..2020-10-24 2020-10-24 0"
      ),
      (
        "every = \"month\"\ndue_day = 25\ncovers_through = 24", "2020-10-25",
        "2020-11 2020-10-25..2020-11-24 2020-11-24 30"
      ),
      (
        "every = \"month\"\ndue_day = 20\ncovers_through = 19", "2021-01-01",
        "2021-01 2020-12-20..2021-01-19 2021-01-19 18"
      ),
      ("every = \"month\"\ndue_day = 25", "2020-10-20", "2020-09 2020-09 2020-10-24 4"),
      ("every = \"month\"", "2020-10-20", "2020-10 2020-10 2020-10-31 11"),
      (
        "every = \"month\"\ndue_day = 1\ncovers_through = 30", "2021-02-10",
        "2021-02 2021-01-31..2021-02-28 2021-02-28 18"
      ),
      ("every = \"week\"\ndue_day = 5", "2020-10-20", "2020-W42 2020-W42 2020-10-22 2"),
      ("every = \"week\"\ndue_day = 5", "2020-10-23", "2020-W43 2020-W43 2020-10-29 6"),
      ("every = \"week\"\ndue_day = 1", "2020-10-20", "2020-W43 2020-W43 2020-10-25 5"),
      (
        "every = \"week\"\ndue_day = 5\ncovers_through = 4", "2020-10-20",
        "2020-W43 2020-10-16..2020-10-22 2020-10-22 2"
      ),
      (
        "every = \"quarter\"\ndue_day = 25\ncovers_through = 24", "2020-10-20",
        "2020-Q4 2020-09-25..2020-12-24 2020-12-24 65"
      ),
      (
        "every = \"semester\"\ndue_day = 15", "2021-06-20",
        "2021-2022-hk1 2021-2022-hk1 2022-02-14 239"
      ),
      (
        "every = \"semester\"\ndue_day = 15", "2021-06-14",
        "2020-2021-hk2 2020-2021-hk2 2021-06-14 0"
      ),
      ("every = \"year\"\ndue_day = 31", "2021-05-24", "2020-2021 2020-2021 2021-09-29 128"),
    ])
  func reports(duty: String, now: String, line: String) throws {
    let ledger = try CountingSample.ledger(
      settings: "[[report]]\nid = \"bc\"\ntitle = \"Báo cáo\"\n" + duty + "\n", now: now)
    #expect(
      ReportDue.next(in: ledger).map { "\($0.period) \($0.covers) \($0.lastDay) \($0.daysLeft)" }
        == [line])
  }

  @Test("a report may be asked for by its period, and only by one of its rhythm")
  func named() throws {
    let ledger = try CountingSample.ledger(
      settings: "[[report]]\nid = \"bc\"\ntitle = \"Báo cáo\"\nevery = \"month\"\ndue_day = 25\n"
        + "covers_through = 24\n")
    let duty = try #require(ledger.analysis.site.settings.reports.first)
    let october = ReportDue.named(try CountingSample.period("2020-10"), of: duty, in: ledger)
    #expect(october?.covers.description == "2020-09-25..2020-10-24")
    #expect(october?.daysLeft == -31)
    #expect(ReportDue.named(try CountingSample.period("2020-Q4"), of: duty, in: ledger) == nil)
  }
}
