import Content
import SampleSites
import Testing

@testable import Analysis

/// A school whose posts are counted: one plan, two departments, two channels, one event.
struct CountingSample {
  static let settings =
    SampleSite.plainSettings + """
      [[department]]
      id = "to-chuyen-mon"
      name = "Tổ chuyên môn"
      [[department]]
      id = "cong-doan"
      name = "Công đoàn"
      aliases = ["CĐ"]
      [[person]]
      name = "Tùng"
      full_name = "Trần Thị Khánh Tùng"
      aliases = ["cô Tùng"]
      department = "to-chuyen-mon"
      [[person]]
      name = "Mai"
      department = "CĐ"
      [[kind]]
      id = "nguoi-tot-viec-tot"
      name = "Người tốt, việc tốt"
      [[channel]]
      id = "phong-gddt"
      name = "Cổng thông tin Phòng GD&ĐT"
      [[channel]]
      id = "facebook"
      name = "Facebook"

      """

  static let topics = """
    topics:
      - id: quan-ly
        number: "1"
        title: Công tác quản lý
        topics:
          - {id: chi-dao, title: Chỉ đạo của Ban giám hiệu}
          - {id: thanh-tra, title: Thanh tra nội bộ}
      - {id: thi-dua, number: "2", title: Thi đua khen thưởng}
    """

  static let items = """
    items:
      - {month: 9, id: khai-giang, title: Khai giảng, assignees: [Tùng], topics: [chi-dao]}
      - {month: 10, id: phu-nu, title: Ngày Phụ nữ Việt Nam, assignees: [CĐ], topics: [thi-dua]}
      - {month: 11, id: ngay-nha-giao, title: Ngày Nhà giáo, assignees: [Tùng], topics: [thi-dua], event: le-20-11, wants: 2}
      - {month: 11, id: hoi-giang, title: Hội giảng, assignees: [Mai], event: le-20-11}
      - {month: 12, id: quan-doi, title: Ngày Quân đội, assignees: [Mai]}
    """

  static func plan(_ period: String, _ fields: String) -> String {
    """
    ---
    title: Kế hoạch truyền thông
    period: \(period)
    number_pending: true
    issued_pending: true
    \(fields)
    ---
    """
  }

  static let event = """
    ---
    title: Lễ kỷ niệm 20/11
    id: le-20-11
    starts: 2020-11-20
    ---
    """

  /// The ledger of the school with `posts` (date and further fields) as of `now`.
  static func ledger(
    _ posts: [(date: String, fields: String)] = [], settings: String = "",
    plans: [String: String] = ["2020-2021": plan("2020-2021", topics + "\n" + items)],
    others: [String: String] = [:], now: String = "2020-11-24"
  ) throws -> PostLedger {
    let sample = sample(posts, settings: settings, plans: plans, others: others)
    let (site, findings) = try sample.read(now: day(now))
    #expect(findings == [])
    return PostLedger(of: SiteAnalysis(of: site))
  }

  static func sample(
    _ posts: [(date: String, fields: String)], settings: String,
    plans: [String: String] = ["2020-2021": plan("2020-2021", topics + "\n" + items)],
    others: [String: String] = [:]
  ) -> SampleSite {
    var files = others
    files["site.toml"] = Self.settings + settings
    files["content/events/2020-11-20-le.md"] = event
    for (name, plan) in plans { files["content/plans/\(name).md"] = plan }
    for (place, post) in posts.enumerated() {
      files["content/posts/\(place < 10 ? "0" : "")\(place).md"] = """
        ---
        title: Tin \(place)
        date: \(post.date)
        \(post.fields)
        ---
        Toàn trường tham gia.
        """
    }
    return SampleSite(files)
  }

  /// Eight in the morning of `date`.
  static func day(_ date: String) throws -> LocalTime {
    LocalTime(try period("\(date)..\(date)").first, minute: 480)
  }

  static func period(_ word: String) throws -> Period {
    try Period.parse(word, today: CalendarDate(dayNumber: 18_586), in: .standard)
  }
}

extension [CoverageRow] {
  /// The rows that have anything: `thi-dua 2: 2020-09 1, 2020-11 1`.
  func lines(_ columns: [Period]) -> [String] {
    filter { $0.tally.total > 0 || $0.tally.byColumn.contains { $0 > 0 } }
      .map { "\($0.id) \($0.tally.line(columns))" }
  }
}

extension Tally {
  /// `2: 2020-09 1, 2020-11 1`.
  func line(_ columns: [Period]) -> String {
    let parts = zip(columns, byColumn).filter { $1 > 0 }.map { "\($0) \($1)" }
    return "\(total): " + parts.joined(separator: ", ")
  }
}
