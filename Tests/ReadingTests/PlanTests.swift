import Content
import Diagnostics
import Markup
import Testing

@testable import Reading

@Suite("A plan")
struct PlanTests {
  /// After the plan of Thanh Trường for 2020-2021.
  static let thanhTruong = """
    ---
    title: Kế hoạch truyền thông về giáo dục và đào tạo năm học 2020-2021
    subject: Truyền thông về giáo dục và đào tạo năm học 2020-2021
    period: 2020-2021
    starts: 2020-09-05
    ends: 31/05/2021
    level: tieu-hoc
    number_pending: true
    issuer: truong
    issued: 2020-09
    direction: outgoing
    signer: {name: Trần Thị Khánh Tùng, position: Hiệu trưởng}
    based_on: [750/KH-PGDĐT, 85/KH-THTT]
    lead: {position: Phó Hiệu trưởng}
    board_title: Ban truyền thông
    board:
      - {name: Tùng, position: Hiệu trưởng, role: Trưởng ban, topics: [quan-ly-chi-dao], duties: [Chỉ đạo chung]}
    topics:
      - id: quan-ly-chi-dao
        number: "1"
        group: Trọng tâm
        title: Công tác quản lý nhà nước
        keywords: [chỉ đạo, rà soát]
        text: |
          Theo [nghị quyết](29-nq-tw.md) số 29-NQ/TW.

          Và **kế hoạch** của Phòng.
        topics:
          - {id: hoi-thao, title: Hội thao, text: Một đoạn.}
      - {id: nha-giao, title: Nhà giáo}
    items:
      - month: 9
        id: ngay-toan-dan-dua-tre
        title: Ngày toàn dân đưa trẻ đến trường
        assignees: [Tùng, BGH]
        topics: [quan-ly-chi-dao]
        event: khai-giang-2020
      - {month: 1, id: so-ket, title: Sơ kết học kỳ I, wants: 2, added: 2020-11-02, status: postponed, reason: Dịch bệnh, note: Chuyển sang tháng 2}
    quotas:
      - {id: tin-gui-phong, title: Tin gửi Phòng, at_least: 1, every: period, channel: phong-gddt}
    ---
    Toàn văn kế hoạch.
    """

  @Test("Every field is read")
  func everyField() throws {
    let result = Self.read(Self.thanhTruong)
    #expect(result.diagnostics == [])
    let plan = try #require(result.value)
    #expect(plan.id == "2020-2021")
    #expect(plan.title == "Kế hoạch truyền thông về giáo dục và đào tạo năm học 2020-2021")
    #expect(plan.period == .schoolYear(2020))
    #expect(plan.starts?.description == "2020-09-05")
    #expect(plan.ends?.description == "2021-05-31")
    #expect(plan.level == .primary)
    #expect(plan.lead == Signer(name: nil, position: "Phó Hiệu trưởng", authority: nil))
    #expect(plan.boardTitle == "Ban truyền thông")
    let member = try #require(plan.board.first)
    #expect([member.name, member.position, member.role] == ["Tùng", "Hiệu trưởng", "Trưởng ban"])
    #expect(member.topics.map(\.value.text) == ["quan-ly-chi-dao"])
    #expect(member.duties == ["Chỉ đạo chung"])
    let quota = try #require(plan.quotas.first)
    #expect(quota.every == .period)
    #expect(quota.channel?.value.text == "phong-gddt")
  }

  @Test("Topics have a level below them, and a text in Markdown")
  func topics() throws {
    let plan = try #require(Self.read(Self.thanhTruong).value)
    #expect(plan.topics.map(\.id.text) == ["quan-ly-chi-dao", "nha-giao"])
    let topic = plan.topics[0]
    #expect([topic.number, topic.group] == ["1", "Trọng tâm"])
    #expect(topic.keywords == ["chỉ đạo", "rà soát"])
    #expect(topic.text?.plainText == "Theo nghị quyết số 29-NQ/TW.\nVà kế hoạch của Phòng.")
    #expect(topic.topics.map(\.title) == ["Hội thao"])
    #expect(topic.topics[0].text?.plainText == "Một đoạn.")
  }

  @Test("A link in a topic's text points at the whole value in the file")
  func places() throws {
    let bytes = Array(Self.thanhTruong.utf8)
    let topic = try #require(Self.read(Self.thanhTruong).value).topics[0]
    let mark = try #require(topic.text?.body.marks.first)
    #expect(mark.kind == .link(destination: "29-nq-tw.md"))
    #expect(String(decoding: bytes[mark.source], as: UTF8.self).contains("[nghị quyết]"))
  }

  @Test("The months of items are those of the plan's own year")
  func items() throws {
    let plan = try #require(Self.read(Self.thanhTruong).value)
    #expect(plan.items.map(\.key) == ["2020-09/ngay-toan-dan-dua-tre", "2021-01/so-ket"])
    let first = plan.items[0]
    #expect(first.assignees.map(\.value) == ["Tùng", "BGH"])
    #expect(first.topics.map(\.value.text) == ["quan-ly-chi-dao"])
    #expect(first.event?.value.text == "khai-giang-2020")
    #expect(first.wants == 1)
    #expect(first.status == .planned)
    #expect(first.added == nil)
    let second = plan.items[1]
    #expect(second.wants == 2)
    #expect(second.added?.slashed == "02/11/2020")
    #expect(second.status == .postponed)
    #expect([second.reason, second.note] == ["Dịch bệnh", "Chuyển sang tháng 2"])
  }

  @Test("A plan is an entry of the archive")
  func directive() throws {
    let directive = try #require(Self.read(Self.thanhTruong).value).directive
    #expect(directive.number == nil)
    #expect(directive.slug == "2020-2021")
    #expect(directive.type?.abbreviation == "KH")
    #expect(directive.subject == "Truyền thông về giáo dục và đào tạo năm học 2020-2021")
    #expect(directive.issued?.description == "2020-09")
    #expect(directive.direction == .outgoing)
    #expect(directive.relations[.basedOn]?.count == 2)
    #expect(directive.topics.isEmpty && directive.items.isEmpty)
    #expect(directive.body.plainText == "Toàn văn kế hoạch.")
  }

  @Test("Without a subject its title stands in the archive, under the type its number names")
  func defaults() throws {
    let plan = try #require(
      Self.read(
        """
        ---
        title: Chương trình truyền thông năm 2023
        period: 2023
        number: 12/CTr-PGDĐT
        issued: 2023-01-10
        topics: [{id: a, title: Chuyển đổi số}]
        items: [{month: 9, id: b, title: Khai giảng}]
        ---
        """, path: "content/plans/2023/index.md"
      ).value)
    #expect(plan.id == "2023")
    #expect(plan.period == .calendarYear(2023))
    #expect(plan.directive.subject == "Chương trình truyền thông năm 2023")
    #expect(plan.directive.type?.abbreviation == "CTr")
    #expect(plan.directive.slug == "12-ctr-pgddt")
    #expect(plan.items.map(\.key) == ["2023-09/b"])
  }

  @Test("A plan with errors still makes its topics known")
  func standIns() throws {
    let result = Self.read("---\ntopics: [{id: a, title: Chuyển đổi số}]\n---\n")
    #expect(Set(result.diagnostics.map(\.id)) == ["missing-key"])
    let plan = try #require(result.value)
    #expect(plan.title == "2020-2021")
    #expect(plan.period == .schoolYear(2020))
    #expect(plan.topics.count == 1)
  }

  private static func read(
    _ text: String, path: String = "content/plans/2020-2021.md"
  ) -> ReadingResult<Plan> {
    ContentReader(.standard).plan(path: path, bytes: Array(text.utf8))
  }
}
