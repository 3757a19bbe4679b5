import Content
import Diagnostics
import SampleSites
import Testing

@testable import Analysis

@Suite("Findings about the work")
struct WorkFindingsTests {
  private func lines(
    _ rules: Set<AnalysisRule>, _ posts: [(date: String, fields: String)] = [],
    settings: String = "",
    plan: String = CountingSample.plan(
      "2020-2021", CountingSample.topics + "\n" + CountingSample.items),
    others: [String: String] = [:], now: String = "2020-11-14"
  ) throws -> [String] {
    let sample = CountingSample.sample(
      posts, settings: settings, plans: ["2020-2021": plan], others: others)
    let (site, findings) = try sample.read(now: try CountingSample.day(now))
    #expect(findings == [])
    let ids = Set(rules.map(\.rawValue))
    return SiteAnalysis(of: site).findings.filter { ids.contains($0.id) }
      .map { "\($0.severity) \($0.line(in: sample))" }
  }

  private func plan(items: String) -> String {
    CountingSample.plan("2020-2021", CountingSample.topics + "\nitems:\n  - " + items)
  }

  @Test("an item without anybody, and one of somebody nobody declared")
  func assignees() throws {
    #expect(
      try lines(
        [.itemWithoutAssignee, .unknownPerson],
        plan: plan(items: "{month: 11, id: hoi-giang, title: Hội giảng}")) == [
          "warning content/plans/2020-2021.md [item-without-assignee] mục 2020-11/hoi-giang “Hội "
            + "giảng” chưa phân công người thực hiện → ghi assignees: [tên người hoặc bộ phận]"
        ])
    #expect(
      try lines(
        [.itemWithoutAssignee, .unknownPerson],
        plan: plan(
          items: "{month: 11, id: hoi-giang, title: Hội giảng, assignees: [Mai, CĐ, Tungg, Lan]}"))
        == [
          "warning content/plans/2020-2021.md «Tungg» [unknown-person] chưa có người hoặc bộ phận "
            + "“Tungg” → ghi một trong: Tùng, Mai, Công đoàn, CĐ, Tổ chuyên môn, cong-doan, "
            + "to-chuyen-mon; hoặc khai báo trong mục [[person]] hoặc [[department]] của site.toml",
          "warning content/plans/2020-2021.md «Lan» [unknown-person] chưa có người hoặc bộ phận "
            + "“Lan” → ghi một trong: Tùng, Mai, Công đoàn, CĐ, Tổ chuyên môn, cong-doan, "
            + "to-chuyen-mon; hoặc khai báo trong mục [[person]] hoặc [[department]] của site.toml",
        ])
    #expect(
      try lines(
        [.itemWithoutAssignee],
        plan: plan(
          items: "{month: 11, id: a, title: Hội giảng, status: cancelled, reason: Dịch bệnh}"))
        == [])
  }

  @Test(
    "an event about to happen without a post before it",
    arguments: [
      (
        "2020-11-14",
        [
          "warning content/events/2020-11-20-le.md [event-phase-due] sự kiện “Lễ kỷ niệm 20/11” "
            + "còn 6 ngày, chưa có tin trước sự kiện → viết tin và ghi event: le-20-11, hoặc bỏ "
            + "before khỏi wants của sự kiện"
        ]
      ), ("2020-11-12", []),
      (
        "2020-11-20",
        [
          "warning content/events/2020-11-20-le.md [event-phase-due] sự kiện “Lễ kỷ niệm 20/11” "
            + "đang diễn ra, chưa có tin trong sự kiện → viết tin và ghi event: le-20-11, hoặc bỏ "
            + "during khỏi wants của sự kiện",
          "note content/events/2020-11-20-le.md [event-phase-missed] sự kiện “Lễ kỷ niệm 20/11” "
            + "không có tin trước sự kiện → nếu đã có tin, ghi event: le-20-11 vào tin đó",
        ]
      ),
      (
        "2020-11-23",
        [
          "warning content/events/2020-11-20-le.md [event-phase-due] sự kiện “Lễ kỷ niệm 20/11” đã "
            + "qua 3 ngày, chưa có tin sau sự kiện → viết tin và ghi event: le-20-11, hoặc bỏ "
            + "after khỏi wants của sự kiện",
          "note content/events/2020-11-20-le.md [event-phase-missed] sự kiện “Lễ kỷ niệm 20/11” "
            + "không có tin trước, trong sự kiện → nếu đã có tin, ghi event: le-20-11 vào tin đó",
        ]
      ),
    ])
  func events(now: String, found: [String]) throws {
    #expect(try lines([.eventPhaseDue, .eventPhaseMissed], now: now) == found)
  }

  @Test("a quota that wants more posts than days are left")
  func outOfReach() throws {
    let quota = """
      [[quota]]
      id = "tin-tuan"
      title = "Mỗi tháng 20 tin"
      at_least = 20
      every = "month"

      """
    let posts = [("2020-11-02", "")]
    #expect(try lines([.quotaOutOfReach], posts, settings: quota, now: "2020-11-12") == [])
    #expect(
      try lines([.quotaOutOfReach], posts, settings: quota, now: "2020-11-13") == [
        "warning site.toml [quota-out-of-reach] chỉ tiêu “Mỗi tháng 20 tin” tháng 11/2020 còn "
          + "thiếu 19 tin mà chỉ còn 18 ngày kể cả hôm nay → báo cáo cơ quan giao chỉ tiêu, hoặc "
          + "xem lại at_least của tin-tuan"
      ])
  }

  @Test("a quota over nobody, and names in quotas that nobody declared")
  func quotas() throws {
    let department = "[[department]]\nid = \"doi\"\nname = \"Liên đội\"\n"
    let quota = """
      [[quota]]
      id = "moi-bo-phan"
      title = "Mỗi bộ phận 02 tin"
      at_least = 2
      every = "month"
      each = "department"

      """
    #expect(
      try lines([.quotaWithoutMembers], settings: department + quota) == [
        "warning site.toml [quota-without-members] chỉ tiêu “Mỗi bộ phận 02 tin” tính cho bộ phận "
          + "“Liên đội” nhưng bộ phận này chưa có ai → ghi department = \"doi\" cho người của bộ "
          + "phận trong [[person]], hoặc bỏ bộ phận khỏi departments của moi-bo-phan"
      ])
    #expect(
      try lines(
        [.quotaWithoutMembers], [("2020-11-02", "department: doi")], settings: department + quota)
        == [])
    let names = "departments = [\"doii\"]\nkinds = [\"tinn\"]\nchannel = \"phong-gdd\"\n"
    #expect(
      try lines(
        [.unknownDepartment, .unknownKind, .unknownChannel, .unknownTopic],
        settings: department + quota + names + "topics = [\"thi-duaa\"]\n") == [
          "error site.toml «\"thi-duaa\"» [unknown-topic] chưa có nội dung truyền thông “thi-duaa” "
            + "→ có phải là “thi-dua”?",
          "error site.toml «\"tinn\"» [unknown-kind] chưa có chuyên mục “tinn” → có phải là “tin”?",
          "error site.toml «\"doii\"» [unknown-department] chưa có bộ phận “doii” → có phải là "
            + "“doi”?",
          "error site.toml «\"phong-gdd\"» [unknown-channel] chưa có kênh truyền thông “phong-gdd” "
            + "→ có phải là “phong-gddt”?",
        ])
  }

  @Test(
    "a plan whose year and dates disagree",
    arguments: [
      (
        "starts: 2021-09-01\nends: 2022-05-31",
        "kế hoạch ghi period: 2020-2021 nhưng thời gian thực hiện là 01/09/2021–31/05/2022 → năm "
          + "học 2020-2021 là 01/09/2020–31/08/2021: sửa period, starts hoặc ends"
      ),
      (
        "issued: 2021-09-05",
        "kế hoạch 2020-2021 kết thúc ngày 31/08/2021 nhưng đến 2021-09-05 mới ban hành → sửa issued "
          + "hoặc period"
      ),
      (
        "issued: 2019-09",
        "kế hoạch 2020-2021 bắt đầu ngày 01/09/2020 nhưng đã ban hành từ 2019-09 → sửa issued hoặc "
          + "period"
      ),
      (
        "title: Kế hoạch truyền thông năm học 2021 – 2022",
        "“Kế hoạch truyền thông năm học 2021 – 2022” ghi 2021-2022 nhưng period là 2020-2021 → sửa "
          + "period, hoặc sửa năm trong title hay tên tệp"
      ), ("starts: 2020-09-10\nends: 2021-05-31\nissued: 2020-09-15", nil),
      ("title: Kế hoạch năm học 2020–2021 thực hiện Đề án 2016-2020", nil),
    ])
  func dates(fields: String, line: String?) throws {
    var plan = CountingSample.plan("2020-2021", CountingSample.topics + "\n" + fields)
    if fields.hasPrefix("title") {
      plan = plan.replacing("title: Kế hoạch truyền thông\n", with: "")
    }
    if fields.contains("issued") { plan = plan.replacing("issued_pending: true\n", with: "") }
    #expect(
      try lines([.planDatesDisagree], plan: plan)
        == (line.map { ["warning content/plans/2020-2021.md [plan-dates-disagree] \($0)"] } ?? []))
  }

  @Test("a person with two spellings")
  func spellings() throws {
    #expect(
      try lines(
        [.personTwoSpellings],
        [
          ("2020-11-01", "author: tùng"), ("2020-11-02", "author: Trần Thị Khánh Tùng"),
          ("2020-11-03", "author: Việt Anh"), ("2020-11-04", "author: Việt  anh"),
          ("2020-11-05", "author: Tung"), ("2020-11-06", "author: cô Tùng"),
        ]) == [
          "warning content/posts/00.md «tùng» [person-two-spellings] “tùng” và “Tùng” có lẽ là một "
            + "người, nhưng đang được đếm riêng → ghi “Tùng”, hoặc thêm “tùng” vào aliases của "
            + "“Tùng” trong site.toml",
          "warning content/posts/01.md «Trần Thị Khánh Tùng» [person-two-spellings] “Trần Thị Khánh "
            + "Tùng” và “Tùng” có lẽ là một người, nhưng đang được đếm riêng → ghi “Tùng”, hoặc "
            + "thêm “Trần Thị Khánh Tùng” vào aliases của “Tùng” trong site.toml",
          "warning content/posts/03.md «Việt  anh» [person-two-spellings] “Việt  anh” và “Việt Anh” "
            + "có lẽ là một người, nhưng đang được đếm riêng → ghi thống nhất một cách, hoặc khai "
            + "báo [[person]] với aliases trong site.toml",
        ])
  }

  @Test(
    "a report due soon",
    arguments: [
      ("2020-11-16", nil), ("2020-11-17", "còn 7 ngày"), ("2020-11-23", "còn 1 ngày"),
      ("2020-11-24", "hôm nay là ngày cuối"), ("2020-11-25", nil),
    ])
  func reports(now: String, left: String?) throws {
    let duty = """
      [[report]]
      id = "thang"
      title = "Báo cáo tháng"
      every = "month"
      due_day = 25
      covers_through = 24

      """
    #expect(
      try lines([.reportDue], settings: duty, now: now)
        == (left.map {
          [
            "note site.toml [report-due] “Báo cáo tháng” tháng 11/2020: chậm nhất ngày 24/11/2020, "
              + "\($0) → chạy: bangtin report thang 2020-11"
          ]
        } ?? []))
  }
}
