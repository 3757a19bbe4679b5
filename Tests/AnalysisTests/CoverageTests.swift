import Content
import SampleSites
import Testing

@testable import Analysis

@Suite("Coverage")
struct CoverageTests {
  private func coverage(
    _ posts: [(date: String, fields: String)], over word: String = "2020-2021",
    by rhythm: Period.Rhythm = .month, now: String = "2020-11-24"
  ) throws -> Coverage {
    let ledger = try CountingSample.ledger(posts, now: now)
    return Coverage(of: ledger, over: try CountingSample.period(word), by: rhythm)
  }

  @Test("a post with two topics counts once under each and once in the total")
  func twoTopics() throws {
    let coverage = try coverage([("2020-10-31", "topics: [quan-ly, thi-dua]")])
    #expect(coverage.topics.map(\.id) == ["quan-ly", "chi-dao", "thanh-tra", "thi-dua"])
    #expect(coverage.topics.map(\.parent) == [nil, "quan-ly", "quan-ly", nil])
    #expect(coverage.topics.map(\.number) == ["1", nil, nil, "2"])
    #expect(
      coverage.topics.lines(coverage.columns) == ["quan-ly 1: 2020-10 1", "thi-dua 1: 2020-10 1"])
    #expect(coverage.posts.line(coverage.columns) == "1: 2020-10 1")
    #expect(coverage.untagged == [])
  }

  @Test("a sub-topic's post counts once for its parent, with two sub-topics too")
  func subtopics() throws {
    let coverage = try coverage([
      ("2020-09-05", "topics: [chi-dao]"), ("2020-09-06", "topics: [chi-dao, thanh-tra, quan-ly]"),
    ])
    #expect(
      coverage.topics.lines(coverage.columns) == [
        "quan-ly 2: 2020-09 2", "chi-dao 2: 2020-09 2", "thanh-tra 1: 2020-09 1",
      ])
  }

  @Test("a post tagged to an item also counts for the item's topics, their parents and the event")
  func items() throws {
    let ledger = try CountingSample.ledger([
      ("2020-09-05", "items: [khai-giang]"), ("2020-11-20", "items: [2020-11/ngay-nha-giao]"),
    ])
    let coverage = Coverage(of: ledger, over: try CountingSample.period("2020-2021"))
    #expect(
      coverage.topics.lines(coverage.columns) == [
        "quan-ly 1: 2020-09 1", "chi-dao 1: 2020-09 1", "thi-dua 1: 2020-11 1",
      ])
    #expect(ledger.byEvent == [ID("le-20-11"): [1]])
    #expect(
      coverage.items.map { "\($0.item.key) \($0.tally.line(coverage.columns))" } == [
        "2020-09/khai-giang 1: 2020-09 1", "2020-10/phu-nu 0: ",
        "2020-11/ngay-nha-giao 1: 2020-11 1", "2020-11/hoi-giang 0: ", "2020-12/quan-doi 0: ",
      ])
    #expect(coverage.unplanned == [])
  }

  @Test("a post that names an event counts for the items of the event, not for their topics")
  func events() throws {
    let coverage = try coverage([("2020-11-21", "event: le-20-11")])
    #expect(coverage.items.map(\.tally.total) == [0, 0, 1, 1, 0])
    #expect(coverage.topics.lines(coverage.columns) == [])
    #expect(coverage.untagged == [0])
    #expect(coverage.unplanned == [])
  }

  @Test("published and expired posts count, the others do not")
  func fates() throws {
    let coverage = try coverage([
      ("2020-11-01", ""), ("2020-11-02", "hide_after: 2020-11-03"), ("2020-11-02", "status: draft"),
      ("2020-11-02", "status: review"), ("2020-11-02", "status: rejected\nreason: Trùng tin"),
      ("2020-11-02", "status: withdrawn\nreason: Sai số liệu"), ("2020-11-25", ""),
      ("2020-11-24T09:00", ""), ("2020-11-24T08:00", ""),
    ])
    #expect(coverage.posts.posts == [0, 1, 8])
  }

  @Test("drafts do not count even in a build that shows them")
  func previews() throws {
    let sample = CountingSample.sample([("2020-11-02", "status: draft")], settings: "")
    let site = try sample.read(showsDrafts: true).site
    #expect(PostLedger(of: SiteAnalysis(of: site)).posts.isEmpty)
  }

  @Test("a sending counts in its own month, once per post and channel, once its day has come")
  func sendings() throws {
    let coverage = try coverage([
      (
        "2020-09-30",
        "sent: [{channel: facebook, date: 2020-10-01}, {channel: facebook, date: 2020-09-30}, "
          + "{channel: phong-gddt, date: 2020-10-02, posted: 2020-11-01}]"
      ),
      ("2020-11-20", "sent: [{channel: phong-gddt, date: 2020-11-25}]"),
      ("2020-11-20", "sent: [{channel: phong-gddt, date: 2020-11-24, posted: 2020-11-26}]"),
      ("2020-11-20", "status: draft\nsent: [{channel: phong-gddt, date: 2020-11-21}]"),
    ])
    #expect(
      coverage.channels.lines(coverage.columns) == [
        "phong-gddt 2: 2020-10 1, 2020-11 1", "facebook 1: 2020-09 1",
      ])
    #expect(coverage.appeared.lines(coverage.columns) == ["phong-gddt 1: 2020-11 1"])
  }

  @Test("a department is the post's own, else its first author's; every author counts once")
  func people() throws {
    let coverage = try coverage([
      ("2020-09-05", "authors: [Tùng, Mai]"),
      ("2020-09-06", "author: Mai\ndepartment: Tổ chuyên môn"),
      ("2020-09-07", "authors: [cô Tùng, Tùng]"), ("2020-10-07", "author: Đào"),
      ("2020-10-08", "author: An"), ("2020-10-08", "kind: nguoi-tot-viec-tot"),
    ])
    #expect(
      coverage.departments.lines(coverage.columns) == ["to-chuyen-mon 3: 2020-09 3"])
    #expect(coverage.departments.map(\.id) == ["to-chuyen-mon", "cong-doan"])
    #expect(
      coverage.authors.lines(coverage.columns) == [
        "Tùng 2: 2020-09 2", "Mai 2: 2020-09 2", "An 1: 2020-10 1", "Đào 1: 2020-10 1",
      ])
    #expect(
      coverage.kinds.lines(coverage.columns) == [
        "tin 5: 2020-09 3, 2020-10 2", "nguoi-tot-viec-tot 1: 2020-10 1",
      ])
  }

  @Test("a department's own coverage holds its posts alone")
  func oneDepartment() throws {
    let ledger = try CountingSample.ledger([
      ("2020-10-19", "author: Tùng\ntopics: [thi-dua]"),
      ("2020-10-20", "author: Mai\ntopics: [thi-dua]\nitems: [phu-nu]"), ("2020-10-21", ""),
    ]).only(ID("cong-doan"))
    let week = Coverage(of: ledger, over: try CountingSample.period("2020-W43"))
    #expect(week.posts.posts == [1])
    #expect(week.topics.lines(week.columns) == ["thi-dua 1: 2020-10 1"])
    #expect(PlanProgress(of: 0, in: ledger).items.map(\.posts) == [[], [1], [], [], []])
  }

  @Test("a week counts whole, by month under its Thursday's")
  func weeks() throws {
    let posts = ["2020-09-27", "2020-09-28", "2020-10-04", "2020-10-05"].map { ($0, "") }
    let week = try coverage(posts, over: "2020-W40")
    #expect(week.posts.line(week.columns) == "2: 2020-10 2")
    #expect(week.unplanned.map(\.month.description) == ["2020-10"])
    let month = try coverage(posts, over: "2020-10", by: .week)
    #expect(month.posts.line(month.columns) == "2: 2020-W40 2, 2020-W41 1")
  }

  @Test("quarters and semesters divide a school year; the summer belongs to no semester")
  func division() throws {
    let posts = ["2020-09-01", "2020-12-31", "2021-01-01", "2021-06-01", "2021-08-31"]
      .map { ($0, "") }
    let semesters = try coverage(posts, by: .semester, now: "2021-09-01")
    #expect(semesters.posts.line(semesters.columns) == "5: 2020-2021-hk1 3")
    let quarters = try coverage(posts, by: .quarter, now: "2021-09-01")
    #expect(
      quarters.posts.line(quarters.columns)
        == "5: 2020-Q3 1, 2020-Q4 1, 2021-Q1 1, 2021-Q2 1, 2021-Q3 1")
  }

  @Test("a span cuts its first and last month")
  func spans() throws {
    let posts = ["2020-09-24", "2020-09-25", "2020-10-24", "2020-10-25"].map { ($0, "") }
    let coverage = try coverage(posts, over: "2020-09-25..2020-10-24")
    #expect(coverage.posts.line(coverage.columns) == "2: 2020-09 1, 2020-10 1")
  }

  @Test("plans run side by side, each over its own period; a shared id is one topic")
  func plans() throws {
    let posts = [
      ("2020-12-20", "topics: [thi-dua]"), ("2021-02-01", "topics: [thi-dua, nam-moi]"),
      ("2021-10-01", "topics: [nam-moi]\nitems: [2021-10/phu-nu]"),
    ]
    let ledger = try CountingSample.ledger(
      posts,
      plans: [
        "2020-2021": CountingSample.plan(
          "2020-2021", CountingSample.topics + "\n" + CountingSample.items),
        "2021": CountingSample.plan(
          "2021",
          """
          topics: [{id: nam-moi, title: Nhiệm vụ năm mới}, {id: thi-dua, title: Phong trào thi đua}]
          items: [{month: 10, id: phu-nu, title: Ngày Phụ nữ Việt Nam, assignees: [CĐ]}]
          """),
      ], now: "2021-12-31")
    let year = Coverage(of: ledger, over: try CountingSample.period("2020-2021"))
    #expect(
      year.topics.lines(year.columns) == [
        "thi-dua 2: 2020-12 1, 2021-02 1", "nam-moi 1: 2021-02 1",
      ]
    )
    let schoolPlan = Coverage(of: 0, in: ledger)
    #expect(schoolPlan.period.description == "2020-2021")
    #expect(
      schoolPlan.topics.lines(schoolPlan.columns) == ["thi-dua 2: 2020-12 1, 2021-02 1"])
    let annual = Coverage(of: 1, in: ledger)
    #expect(
      annual.topics.lines(annual.columns) == [
        "nam-moi 2: 2021-02 1, 2021-10 1", "thi-dua 1: 2021-02 1",
      ])
    #expect(annual.items.map(\.tally.posts) == [[2]])
    #expect(annual.unplanned.map(\.posts) == [[1]])
    let both = Coverage(of: ledger, over: try CountingSample.period("2020-09-01..2022-01-31"))
    #expect(both.planless.map { "\($0.lowerBound) \($0.upperBound)" } == ["2022-01-01 2022-01-31"])
  }

  @Test("a period that no plan covers, and one still to come, are said")
  func remarks() throws {
    let ledger = try CountingSample.ledger()
    let coverage = Coverage(of: ledger, over: try CountingSample.period("2021-09"))
    #expect(
      coverage.remarks(in: ledger).map { $0.line(in: SampleSite([:])) } == [
        "- [future-period] tháng 9/2021 chưa bắt đầu, hôm nay mới là 24/11/2020 → báo cáo chỉ có "
          + "phần kế hoạch; xem kỳ hiện tại: 2020-11",
        "- [period-without-plan] tháng 9/2021: chưa có kế hoạch nào cho 01/09/2021–30/09/2021 → đã "
          + "có kế hoạch cho: 2020-2021; kế hoạch mới đặt vào content/plans/2021-2022.md",
      ])
    let now = Coverage(of: ledger, over: try CountingSample.period("2020-11"))
    #expect(now.remarks(in: ledger) == [])
  }
}
