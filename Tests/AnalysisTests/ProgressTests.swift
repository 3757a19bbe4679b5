import Content
import SampleSites
import Testing

@testable import Analysis

@Suite("Where plan items and events stand")
struct ProgressTests {
  private func lines(
    _ posts: [(date: String, fields: String)], now: String = "2020-11-24",
    others: [String: String] = [:]
  ) throws -> [String] {
    let ledger = try CountingSample.ledger(posts, others: others, now: now)
    return PlanProgress(of: 0, in: ledger).items.map { progress in
      "\(progress.item.key) \(progress.status) \(progress.posts) \(progress.late)"
    }
  }

  @Test("an item is missed, due or upcoming by its month while it has too few posts")
  func months() throws {
    #expect(
      try lines([("2020-11-20", "items: [ngay-nha-giao]")]) == [
        "2020-09/khai-giang missed [] []", "2020-10/phu-nu missed [] []",
        "2020-11/ngay-nha-giao due [0] []", "2020-11/hoi-giang due [] []",
        "2020-12/quan-doi upcoming [] []",
      ])
  }

  @Test("posts cover an item in its month, early, or late and marked so")
  func covered() throws {
    #expect(
      try lines([
        ("2020-09-05", "items: [khai-giang]"), ("2020-10-31", "items: [khai-giang, phu-nu]"),
        ("2020-11-01", "items: [phu-nu, quan-doi]"), ("2020-11-18", "event: le-20-11"),
        ("2020-11-21", "items: [ngay-nha-giao]"),
      ]) == [
        "2020-09/khai-giang covered [0, 1] [1]", "2020-10/phu-nu covered [1, 2] [2]",
        "2020-11/ngay-nha-giao covered [3, 4] []", "2020-11/hoi-giang covered [3] []",
        "2020-12/quan-doi covered [2] []",
      ])
  }

  @Test("what was written of an item stands over what is counted")
  func written() throws {
    let items = """
      items:
        - {month: 10, id: hoi-thao, title: Hội thao, status: postponed, reason: Mưa lũ}
        - {month: 10, id: trai-he, title: Trại hè, status: cancelled, reason: Dịch bệnh}
        - {month: 10, id: quyen-gop, title: Ủng hộ miền Trung, added: 2020-10-15, note: Đã nộp}
      """
    let ledger = try CountingSample.ledger(
      [("2020-10-20", "items: [hoi-thao, quyen-gop]")],
      plans: ["p": CountingSample.plan("2020-2021", CountingSample.topics + "\n" + items)])
    let progress = PlanProgress(over: try CountingSample.period("2020-10"), in: ledger).items
    #expect(progress.map(\.status) == [.postponed, .cancelled, .covered])
    #expect(progress.map(\.posts) == [[0], [], [0]])
    #expect(progress.map(\.isAdded) == [false, false, true])
    #expect(progress[2].item.note == "Đã nộp")
  }

  @Test("directives and channels stand in an item's result, but satisfy nothing")
  func directives() throws {
    let directive = """
      ---
      number: 750/KH-PGDĐT
      issued: 2020-11-05
      subject: Hội giảng chào mừng 20/11
      %
      ---
      """
    let ledger = try CountingSample.ledger(
      [
        (
          "2020-11-20",
          "items: [ngay-nha-giao]\nsent: [{channel: facebook, date: 2020-11-20}, "
            + "{channel: phong-gddt, date: 2020-12-20}]"
        )
      ],
      others: [
        "content/directives/a.md": directive.replacing("%", with: "items: [hoi-giang]"),
        "content/directives/b.md": directive.replacing("%", with: "event: le-20-11"),
        "content/directives/c.md": directive.replacing(
          "%", with: "items: [hoi-giang]\ncirculation: internal"),
      ])
    let progress = PlanProgress(of: 0, in: ledger).items
    #expect(progress[2].directives == [1])
    #expect(progress[3].directives == [0, 1])
    #expect(progress[3].status == .due)
    #expect(progress[2].channels.map(\.text) == ["facebook"])
    #expect(progress[2].missing == 1 && progress[2].daysLeft == 6)
  }

  @Test(
    "an event's posts stand before, during and after it by their day",
    arguments: [
      ("2020-11-10", "before 0 upcoming, during 0 upcoming, after 0 upcoming", 10),
      ("2020-11-13", "before 0 due, during 0 upcoming, after 0 upcoming", 7),
      ("2020-11-20", "before 0 missed, during 1 covered, after 0 upcoming", 0),
      ("2020-11-21", "before 0 missed, during 1 covered, after 0 due", -1),
      ("2020-11-27", "before 0 missed, during 1 covered, after 0 due", -7),
      ("2020-11-28", "before 0 missed, during 1 covered, after 1 covered", -8),
    ])
  func events(now: String, phases: String, daysLeft: Int) throws {
    let ledger = try CountingSample.ledger(
      [("2020-11-20", "items: [hoi-giang]"), ("2020-11-28", "event: le-20-11")], now: now)
    let all = EventProgress.all(over: try CountingSample.period("2020-11"), in: ledger)
    #expect(all.count == 1)
    let progress = try #require(all.first)
    #expect(
      progress.phases.map { "\($0.phase) \($0.posts.count) \($0.state)" }
        .joined(separator: ", ") == phases)
    #expect(progress.daysLeft == daysLeft)
    #expect(progress.missing == progress.phases.filter { $0.posts.isEmpty }.map(\.phase))
    #expect(
      EventProgress.all(over: try CountingSample.period("2020-12"), in: ledger).isEmpty)
  }

  @Test("a phase that nobody wants is not missing")
  func unwanted() throws {
    let event = "---\ntitle: Họp phụ huynh\nstarts: 2020-11-22\nwants: [after]\n---\n"
    let ledger = try CountingSample.ledger(others: ["content/events/hop.md": event])
    let progress = EventProgress(of: 1, in: ledger)
    #expect(progress.phases.map(\.state) == [.unwanted, .unwanted, .due])
    #expect(progress.missing == [.after])
    #expect(progress.due == [.after])
  }

  @Test("a board is seen against the topics its members own, people by what they did")
  func board() throws {
    let board = """
      board:
        - {name: Trần Thị Khánh Tùng, topics: [quan-ly]}
        - {name: Mai, topics: [chi-dao, thi-dua]}
      """
    let ledger = try CountingSample.ledger(
      [
        ("2020-09-05", "topics: [chi-dao]\nauthor: Mai\nphotos_by: [Tùng]"),
        ("2020-10-05", "topics: [thi-dua, chi-dao]\nauthors: [Mai, Đào]"),
        (
          "2020-10-06",
          "items: [khai-giang]\nauthor: Tùng\nsent: [{channel: facebook, date: 2020-10-07}]"
        ), ("2021-09-06", "author: Mai"),
      ],
      plans: [
        "2020-2021": CountingSample.plan(
          "2020-2021", CountingSample.topics + "\n" + CountingSample.items + "\n" + board)
      ], now: "2021-10-01")
    let year = try CountingSample.period("2020-2021")
    let progress = BoardProgress.all(of: 0, over: year, in: ledger)
    #expect(progress.map(\.posts) == [[0, 1, 2], [0, 1, 2]])
    #expect(progress[1].topics.map(\.posts) == [[0, 1, 2], [1]])
    #expect(progress.map(\.written) == [[2], [0, 1]])
    let contribution = Contribution(of: ledger, over: year)
    #expect(
      contribution.people.map { "\($0.name) \($0.posts) \($0.planned) \($0.sent) \($0.photos)" }
        == ["Mai [0, 1] 0 0 0", "Tùng [2] 1 1 1", "Đào [1] 0 0 0"])
    #expect(contribution.people.map(\.department?.text) == ["cong-doan", "to-chuyen-mon", nil])
    #expect(
      contribution.departments.map { "\($0.name) \($0.posts.count)" } == [
        "Công đoàn 2", "Tổ chuyên môn 1",
      ])
  }
}
