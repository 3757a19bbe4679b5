import Analysis
import Building
import Content
import Markup
import Testing

/// The district's plan for the calendar year 2023: seven focus topics marked by dashes alone, the
/// channels of II.3, a monthly report without a day.
@Suite("Seed 001: a district over a calendar year")
struct DistrictTests {
  private func site() throws -> SeedSite { try SeedSite("001", at: 2023, 11, 15) }

  @Test("It is read without any finding but the date that the paper itself leaves without a month")
  func findings() throws {
    #expect(
      try site().findings == [
        "content/plans/2023.md [impossible-cited-date] cạnh số 21/2018/QĐ-UBND ghi “05/0/2018”, "
          + "là ngày không có trong lịch"
      ])
  }

  @Test("The plan runs from January to December")
  func period() throws {
    let plan = try site().plan("2023")
    #expect(plan.period == .calendarYear(2023))
    #expect(plan.days(schoolYearStarts: 9).lowerBound.description == "2023-01-01")
    #expect(plan.days(schoolYearStarts: 9).upperBound.description == "2023-12-31")
  }

  @Test("Seven topics of II.1 and one of II.2, in the words of the paper")
  func topics() throws {
    let plan = try site().plan("2023")
    #expect(plan.topics.filter { $0.group == "1. Nội dung truyền thông trọng tâm" }.count == 7)
    #expect(plan.topics.filter { $0.group == "2. Các nhiệm vụ truyền thông khác" }.count == 1)
    #expect(plan.topics.compactMap(\.number) == [])
    let paper = try SeedSite.paper("2023/ke-hoach-truyen-thong-pgddt-ba-dinh.md")
    #expect(plan.words.count == 8)
    #expect(plan.words.filter { !paper.contains($0) } == [])
  }

  @Test("No board and no quota; four channels beside the portal; one report without a day")
  func duties() throws {
    let site = try site()
    let plan = try site.plan("2023")
    #expect(plan.board == [])
    #expect(plan.quotas == [])
    #expect(site.settings.quotas == [])
    #expect(
      site.settings.channels.map { "\($0.id) \($0.sort)" } == [
        "trang-cac-truong portal", "bao-chi press", "phat-thanh-truyen-hinh broadcast",
        "su-kien event",
      ])
    let report = try #require(site.settings.reports.first)
    #expect(site.settings.reports.count == 1)
    #expect(report.every == .month)
    #expect(report.dueDay == nil)
    #expect(report.recipients == ["UBND quận Ba Đình", "Sở GD&ĐT Hà Nội"])
  }

  @Test("The site: topics, posts by topic, departments, the table, what is not published")
  func output() throws {
    let built = try site().build()
    #expect(built.report.pages == 58)
    #expect(
      built.report.fates == [
        .published: 14, .scheduled: 1, .expired: 1, .draft: 1, .internal: 1,
      ])
    #expect(
      try built.topicLines(of: "2023") == [
        "# 1. Nội dung truyền thông trọng tâm",
        "Chủ trương, chính sách, quy định pháp luật: 1 tin, bài",
        "Kết quả đổi mới, nâng cao chất lượng: 1 tin, bài",
        "Chương trình giáo dục phổ thông 2018 và chuyển đổi số: 1 tin, bài",
        "Tuyển sinh đầu cấp, tốt nghiệp, hướng nghiệp: 4 tin, bài",
        "Đội ngũ nhà giáo, hội nhập quốc tế, nhân tố điển hình: 1 tin, bài",
        "Đạo đức, kỹ năng sống và an toàn trường học: 1 tin, bài",
        "Phong trào thi đua và dữ liệu về dân cư: 1 tin, bài",
        "# 2. Các nhiệm vụ truyền thông khác",
        "Yêu cầu chỉ đạo và thực tiễn các cơ sở",
      ])
    #expect(
      try built.titles(on: "/chu-de/tuyen-sinh-huong-nghiep/") == [
        "Kết quả tuyển sinh đầu cấp", "Ngày đầu tuyển sinh trực tuyến thông suốt",
        "Giải đáp trước ngày tuyển sinh", "Năm bước đăng ký tuyển sinh trực tuyến",
      ])
    #expect(
      try built.titles(on: "/bo-phan/thcs/") == [
        "Rộn ràng ngày khai giảng", "Ngày hội STEM của học sinh THCS",
      ])
    #expect(
      try built.months(of: "2023") == [
        "3 Ngoài kế hoạch: Triển khai kế hoạch truyền thông năm 2023",
        "4 Ngoài kế hoạch: Tập huấn học bạ số cho các trường",
        "5 Hướng dẫn tuyển sinh đầu cấp: Năm bước đăng ký tuyển sinh trực tuyến"
          + " + [Đã có tin]",
        "5 Ngoài kế hoạch: Ngày hội STEM của học sinh THCS",
        "6 Ngoài kế hoạch: Giải đáp trước ngày tuyển sinh",
        "7 Kết quả tuyển sinh trực tuyến: Kết quả tuyển sinh đầu cấp muộn + [Đã có tin, muộn]",
        "7 Ngoài kế hoạch: Ngày đầu tuyển sinh trực tuyến thông suốt",
        "9 Ngoài kế hoạch: Rộn ràng ngày khai giảng",
        "10 Tuần lễ hưởng ứng học tập suốt đời: [Hết tháng, thiếu 1 tin]",
        "10 Ngoài kế hoạch: Cô giáo mầm non và khu vườn trên mái",
        "11 Kỷ niệm Ngày Nhà giáo Việt Nam: [Trong tháng, còn thiếu 1 tin]",
        "12 Chuẩn bị sơ kết học kỳ I: [Chưa đến tháng]",
      ])
    let everything = try built.text(at: "/tin-tuc/") + built.text(at: "/feed.xml")
    for hidden in ["Lịch gặp mặt", "Tọa đàm", "An toàn trước cổng", "ùn tắc"] {
      #expect(!everything.contains(hidden))
    }
  }
}
