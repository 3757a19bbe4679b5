import Analysis
import Building
import Content
import Markup
import Testing

/// The kindergarten's plan for 2022-2023: six numbered topics and a board of seven.
@Suite("Seed 002: a kindergarten with a board of seven")
struct KindergartenTests {
  private func site() throws -> SeedSite { try SeedSite("002", at: 2023, 1, 10) }

  @Test("It is read without an error or a warning; what is still to do is noted")
  func findings() throws {
    #expect(
      try site().findings == [
        "content/events/2022-09-10-trung-thu.md [event-phase-missed] "
          + "sự kiện “Vui Tết Trung thu” không có tin sau sự kiện"
      ])
  }

  @Test("Six numbered topics, eighteen dashes below them, in the words of the paper")
  func topics() throws {
    let plan = try site().plan("2022-2023")
    #expect(
      plan.topics.map { "\($0.number ?? "-") \($0.title)" } == [
        "1 Công tác quản lý, chỉ đạo, điều hành nhà trường",
        "2 Đối với giáo dục mầm non",
        "3 Công tác khảo thí và kiểm định chất lượng giáo dục",
        "4 Công nghệ thông tin và nghiên cứu khoa học",
        "5 Công tác Kế hoạch- Tài chính",
        "6 Các nội dung khác",
      ])
    let dashes = plan.topics.map { $0.text?.plainText.split(separator: "\n").count ?? 0 }
    #expect(dashes == [6, 6, 1, 2, 2, 1])
    let paper = try SeedSite.paper("2022/ke-hoach-truyen-thong-mnqp.md")
    #expect(plan.words.filter { !paper.contains($0) } == [])
  }

  @Test("Seven members with their offices, roles, duties and topics")
  func board() throws {
    let plan = try site().plan("2022-2023")
    #expect(plan.boardTitle == "Ban truyền thông về giáo dục Mầm non")
    #expect(
      plan.board.map { "\($0.name), \($0.position ?? "-"), \($0.role ?? "-")" } == [
        "Phạm Thị Nga, Hiệu trưởng, Trưởng ban chỉ đạo",
        "Đỗ Thị Thu Mai, Phó hiệu trưởng, Phó ban",
        "Trần Thị Ngự, Phó hiệu trưởng – CTCĐ, Phó ban",
        "Vũ Thị Mỵ, TTCM mẫu giáo 5 tuổi, Thành viên",
        "Bùi Thị Phương Thúy, BT đoàn TN, Thành viên",
        "Đào Thị Hằng, Trưởng ban TTND, Thành viên",
        "Đặng Thị Thu, Trưởng ban ĐDCMHS nhà trường, -",
      ])
    #expect(plan.board.map(\.duties.count) == [4, 3, 4, 2, 1, 2, 4])
    #expect(
      plan.board.map { $0.topics.map(\.value.text) } == [
        ["quan-ly-chi-dao"], ["giao-duc-mam-non", "khao-thi-kiem-dinh"],
        ["giao-duc-mam-non", "noi-dung-khac"], ["giao-duc-mam-non"], ["giao-duc-mam-non"],
        ["quan-ly-chi-dao", "giao-duc-mam-non"], ["ke-hoach-tai-chinh"],
      ])
    let owned = Set(plan.board.flatMap { $0.topics.map(\.value) })
    #expect(
      plan.topics.map(\.id).filter { !owned.contains($0) }.map(\.text) == ["cong-nghe-thong-tin"])
  }

  @Test("No quota; mid-year and year-end summaries to the district")
  func duties() throws {
    let site = try site()
    #expect(try site.plan("2022-2023").quotas == [])
    #expect(site.settings.quotas == [])
    #expect(
      site.settings.reports.map { "\($0.title): \($0.every)" } == [
        "Báo cáo sơ kết: semester", "Báo cáo tổng kết: year",
      ])
    #expect(Set(site.settings.reports.flatMap(\.recipients)) == ["Phòng GD&ĐT huyện Tiên Lãng"])
  }

  @Test("The site: topics, posts by topic, departments, the table, the board")
  func output() throws {
    let built = try site().build()
    #expect(built.report.pages == 55)
    #expect(built.report.fates == [.published: 14, .rejected: 1])
    #expect(
      try built.topicLines(of: "2022-2023") == [
        "1. Công tác quản lý, chỉ đạo, điều hành nhà trường: 2 tin, bài",
        "2. Đối với giáo dục mầm non: 4 tin, bài",
        "3. Công tác khảo thí và kiểm định chất lượng giáo dục: 1 tin, bài",
        "4. Công nghệ thông tin và nghiên cứu khoa học: 1 tin, bài",
        "5. Công tác Kế hoạch- Tài chính: 2 tin, bài",
        "6. Các nội dung khác",
      ])
    #expect(
      try built.titles(on: "/chu-de/giao-duc-mam-non/") == [
        "Cô nuôi và bếp ăn một chiều", "Đêm hội trăng rằm ở sân trường",
        "Làm đèn ông sao đón Trung thu", "Ngày hội đến trường của bé",
      ])
    #expect(
      try built.titles(on: "/bo-phan/chi-doan/") == [
        "Đêm hội trăng rằm ở sân trường", "Làm đèn ông sao đón Trung thu",
      ])
    #expect(
      try built.months(of: "2022-2023") == [
        "9 Công khai công tác thu chi đầu năm học: Công khai thu chi đầu năm học + [Đã có tin]",
        "9 Ngoài kế hoạch: Ngày hội đến trường của bé + Làm đèn ông sao đón Trung thu"
          + " + Đêm hội trăng rằm ở sân trường",
        "10 Ngoài kế hoạch: Cô nuôi và bếp ăn một chiều"
          + " + Nhập hồ sơ tự đánh giá trên phần mềm",
        "11 Hội thi giáo viên dạy giỏi cấp trường: Ngày đầu hội thi giáo viên dạy giỏi"
          + " + Sau hội thi giáo viên dạy giỏi muộn + [Đã có tin]",
        "11 Ngoài kế hoạch: Phụ huynh cùng trường trồng vườn rau",
        "12 Giữ ấm cho trẻ mùa đông: [Hết tháng, thiếu 1 tin]",
        "1 Sơ kết học kỳ I: [Trong tháng, còn thiếu 1 tin]",
        "2 Tham quan làng nghề (Hủy): ",
      ])
    let board = try built.part(
      of: "/ke-hoach/2022-2023/", from: "<section class=\"board\"", to: "</section>")
    #expect(try BuiltSeed.all("<p><b>(.*?)</b>", in: board).count == 7)
    #expect(try BuiltSeed.all("<li>([^<]+)</li>", in: board).count == 20)
    #expect(!(try built.text(at: "/tin-tuc/")).contains("bị từ chối"))
  }
}
