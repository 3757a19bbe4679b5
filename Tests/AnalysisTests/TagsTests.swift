import Content
import Diagnostics
import SampleSites
import Testing

@testable import Analysis

@Suite("What a post counts for")
struct TagsTests {
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
      aliases = ["thầy Tùng"]
      department = "to-chuyen-mon"
      [[kind]]
      id = "nguoi-tot-viec-tot"
      name = "Người tốt, việc tốt"

      """

  static let plan = """
    ---
    title: Kế hoạch truyền thông năm học 2020-2021
    period: 2020-2021
    number_pending: true
    issued: 2020-09
    topics:
      - id: quan-ly
        title: Công tác quản lý
        topics:
          - {id: chi-dao, title: Chỉ đạo của Ban giám hiệu}
      - {id: thi-dua, title: Thi đua khen thưởng}
    items:
      - {month: 11, id: ngay-nha-giao, title: Ngày Nhà giáo, topics: [thi-dua], event: le-20-11}
      - {month: 11, id: hoi-giang, title: Hội giảng, event: le-20-11}
      - {month: 6, id: hoat-dong-he, title: Hoạt động hè}
      - {month: 7, id: hoat-dong-he, title: Hoạt động hè}
    ---
    """

  static let event = """
    ---
    title: Lễ kỷ niệm 20/11
    id: le-20-11
    starts: 2020-11-20
    ---
    """

  @Test("is its own topics and those of the items it is tagged to, each once")
  func topics() throws {
    let tags = try tags("topics: [quan-ly, thi-dua]\nitems: [2020-11/ngay-nha-giao]")
    #expect(tags.topics.map(\.text) == ["quan-ly", "thi-dua"])
    #expect(try self.tags("items: [ngay-nha-giao]").topics.map(\.text) == ["thi-dua"])
  }

  @Test("is the event of its item")
  func eventOfItem() throws {
    #expect(try tags("items: [ngay-nha-giao]").event?.text == "le-20-11")
  }

  @Test("is every item of the event it names")
  func itemsOfEvent() throws {
    let tags = try tags("event: le-20-11")
    #expect(tags.items.map(\.item) == [0, 1])
    #expect(tags.event?.text == "le-20-11")
  }

  @Test("is no other item of its item's event, since it does not name the event")
  func noFurtherItems() throws {
    #expect(try tags("items: [hoi-giang]").items.map(\.item) == [1])
  }

  @Test("is its department, else its first author's")
  func department() throws {
    #expect(try tags("author: thầy Tùng").department?.name == "Tổ chuyên môn")
    #expect(try tags("author: Tùng\ndepartment: CĐ").department?.name == "Công đoàn")
    #expect(try tags("author: Lan").department == nil)
  }

  @Test("is its authors by the names they are declared under")
  func authors() throws {
    #expect(try tags("authors: [thầy Tùng, Lan, Tùng]").authors == ["Tùng", "Lan"])
  }

  @Test("is news where it names no kind")
  func kind() throws {
    #expect(try tags("").kind == Kind.news)
    #expect(try tags("kind: nguoi-tot-viec-tot").kind.name == "Người tốt, việc tốt")
  }

  @Test("is looked up in the plan that holds its day, else in any")
  func plans() throws {
    #expect(try tags("topics: [thi-dua]", date: "2019-03-01").topics.map(\.text) == ["thi-dua"])
  }

  @Test("stands once under a topic and once under the topic above")
  func parents() throws {
    let analysis = try analysis("topics: [chi-dao, quan-ly]")
    #expect(analysis.posts.byTopic[ID("chi-dao")] == [0])
    #expect(analysis.posts.byTopic[ID("quan-ly")] == [0])
  }

  private func tags(_ fields: String, date: String = "2020-11-20") throws -> Tags {
    let analysis = try analysis(fields, date: date)
    #expect(analysis.findings.filter { $0.severity == .error } == [])
    return analysis.tags[0]
  }

  private func analysis(_ fields: String, date: String = "2020-11-20") throws -> SiteAnalysis {
    let sample = SampleSite([
      "site.toml": Self.settings, "content/plans/2020-2021.md": Self.plan,
      "content/events/2020-11-20-le.md": Self.event,
      "content/posts/2020/11/mit-tinh.md": """
      ---
      title: Mít tinh
      date: \(date)
      \(fields)
      ---
      Toàn trường dự lễ.
      """,
    ])
    let (site, findings) = try sample.read()
    #expect(findings == [])
    return SiteAnalysis(of: site)
  }
}
