import Analysis
import Building
import Content
import Markup
import Testing

/// The city department's plan 959/KH-SGDĐT for 2021-2022: thirteen focus topics, two items a month
/// from each specialist department, four rhythms of reports.
@Suite("Seed 004: a city department and its specialist departments")
struct CityDepartmentTests {
  private func site() throws -> SeedSite { try SeedSite("004", at: 2022, 1, 26) }

  @Test("It is read without an error or a warning; what is still to do is noted")
  func findings() throws {
    #expect(
      try site().findings == [
        "site.toml [report-due] “Báo cáo tháng” tháng 1/2022: "
          + "chậm nhất ngày 31/01/2022, còn 5 ngày"
      ])
  }

  @Test("Thirteen topics of II.1 and one of II.2, in the words of the paper")
  func topics() throws {
    let plan = try site().plan("2021-2022")
    #expect(plan.topics.filter { $0.group == "1. Nội dung truyền thông trọng tâm" }.count == 13)
    #expect(plan.topics.filter { $0.group == "2. Các nội dung truyền thông khác" }.count == 1)
    let paper = try SeedSite.paper("2021/959-kh-sgddt.md")
    #expect(plan.words.count == 14)
    #expect(plan.words.filter { !paper.contains($0) } == [])
    #expect(plan.directive.number?.value.normalForm == "959/KH-SGDĐT")
    #expect(plan.directive.recipients.count == 13)
  }

  @Test("Two items a month from each specialist department, not from the office")
  func quota() throws {
    let site = try site()
    #expect(site.settings.quotas == [])
    let quotas = try site.plan("2021-2022").quotas
    #expect(quotas.count == 1)
    let quota = try #require(quotas.first)
    #expect(quota.atLeast == 2)
    #expect(quota.every == .month)
    #expect(quota.each == .department)
    #expect(quota.departments.map(\.value) == ["mam-non", "tieu-hoc", "trung-hoc", "thuong-xuyen"])
    #expect(quota.topics.map(\.value.text) == ["chuong-trinh-2018", "nhan-to-dien-hinh"])
    #expect(quota.kinds.map(\.value.text) == ["hoat-dong-co-so", "nguoi-tot-viec-tot"])
    #expect(quota.months == [])
    #expect(quota.source?.value == "959/KH-SGDĐT")
    #expect(
      site.settings.departments.map(\.id.text) == [
        "van-phong", "mam-non", "tieu-hoc", "trung-hoc", "thuong-xuyen",
      ])
  }

  @Test("Weekly, monthly, quarterly and yearly reports, without days")
  func reports() throws {
    let reports = try site().settings.reports
    #expect(reports.map(\.every) == [.week, .month, .quarter, .year])
    #expect(reports.compactMap(\.dueDay) == [])
    #expect(reports.map(\.recipients.count) == [1, 2, 2, 2])
  }

  @Test("The site, under a path of its host: topics, posts by topic, departments, the table")
  func output() throws {
    let built = try site().build()
    #expect(built.report.pages == 70)
    #expect(built.report.fates == [.published: 17, .awaitingApproval: 1])
    #expect(
      try built.topicLines(of: "2021-2022") == [
        "# 1. Nội dung truyền thông trọng tâm",
        "Chủ trương, chính sách, quy định pháp luật",
        "Kết quả đổi mới, nâng cao chất lượng: 1 tin, bài",
        "Chương trình giáo dục phổ thông 2018 và tài liệu địa phương: 2 tin, bài",
        "Phong trào thi đua, cuộc vận động: 1 tin, bài",
        "Thi tốt nghiệp và tuyển sinh: 1 tin, bài",
        "Hướng nghiệp, phân luồng: 1 tin, bài",
        "Sắp xếp đội ngũ",
        "Hội nhập quốc tế",
        "Đạo đức, an toàn, y tế và thể chất",
        "Nhân tố điển hình, người tốt việc tốt: 4 tin, bài",
        "Cải cách hành chính, công nghệ thông tin",
        "Phòng, chống dịch bệnh: 2 tin, bài",
        "Đổi mới quản lý, phương pháp, đánh giá: 1 tin, bài",
        "# 2. Các nội dung truyền thông khác",
        "Sự kiện, hoạt động do các đơn vị lựa chọn",
      ])
    #expect(
      try built.titles(on: "/chu-de/nhan-to-dien-hinh/") == [
        "Người thầy ở đảo", "Lễ tri ân nhà giáo tiêu biểu", "Thầy giáo viết tài liệu địa phương",
        "Cô giáo gửi quà đến tận nhà trẻ",
      ])
    #expect(
      try built.titles(on: "/bo-phan/thuong-xuyen/") == [
        "Gương học nghề ở trung tâm", "Lớp học buổi tối ở làng chài",
      ])
    #expect(
      try built.titles(on: "/bo-phan/van-phong/") == ["Lễ tri ân nhà giáo tiêu biểu"])
    #expect(
      try built.months(of: "2021-2022").filter { !$0.contains("Ngoài kế hoạch") } == [
        "11 Tri ân nhà giáo tiêu biểu: Học sinh trung học hướng tới ngày 20/11"
          + " + Lễ tri ân nhà giáo tiêu biểu + Người thầy ở đảo + [Đã có tin]",
        "12 Tập huấn kỹ năng truyền thông báo chí: [Hết tháng, thiếu 1 tin]",
        "1 Đón học sinh trở lại học trực tiếp: Các trường mầm non chuẩn bị đón trẻ"
          + " + [Trong tháng, còn thiếu 1 tin]",
        "5 Chuẩn bị kỳ thi vào lớp 10: [Chưa đến tháng]",
      ])
    #expect(try built.text(at: "/").contains("href=\"/so-gddt/ke-hoach/2021-2022/\""))
  }
}
