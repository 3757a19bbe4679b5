import Analysis
import Building
import Content
import Markup
import Testing

/// The primary school's plan for 2017-2018 with fifteen topics, and the district's focus by level
/// of schooling and by field of work: five plans over one school year.
@Suite("Seed 003: a primary school and its district's annex by level")
struct PrimarySchoolTests {
  private func site() throws -> SeedSite { try SeedSite("003", at: 2018, 5, 15) }

  @Test("It is read without an error or a warning; what is still to do is noted")
  func findings() throws {
    #expect(
      try site().findings == [
        "content/events/2017-09-05-khai-giang.md [event-phase-missed] "
          + "sự kiện “Lễ khai giảng năm học 2017-2018” không có tin trong sự kiện",
        "content/plans/2017-2018.md [cited-type] “Công văn” không khớp với ký hiệu của số "
          + "45/KH-PGDĐT (Kế hoạch)",
        "site.toml [report-due] “Báo cáo tình hình dư luận và kết quả xử lý” tháng 5/2018: "
          + "chậm nhất ngày 19/05/2018, còn 4 ngày",
      ])
  }

  @Test("Five plans over one period, three of them for a level of schooling")
  func plans() throws {
    let site = try site()
    #expect(
      site.analysis.plans.map { site.analysis.site.plans[$0] }
        .map { "\($0.id) \($0.period) \($0.level?.rawValue ?? "-")" } == [
          "2017-2018 2017-2018 -", "2017-2018-linh-vuc 2017-2018 -",
          "2017-2018-mam-non 2017-2018 mam-non", "2017-2018-thcs 2017-2018 thcs",
          "2017-2018-tieu-hoc 2017-2018 tieu-hoc",
        ])
  }

  @Test("Fifteen numbered topics in the words of the paper")
  func topics() throws {
    let plan = try site().plan("2017-2018")
    #expect(plan.topics.map(\.number) == (1...15).map { "\($0)" })
    #expect(plan.topics.allSatisfy { $0.title.hasPrefix("Về ") })
    let paper = try SeedSite.paper("2018/ke-hoach-truyen-thong-th-tan-hiep.md")
    #expect(plan.words.count == 24)
    #expect(plan.words.filter { !paper.contains($0) } == [])
    #expect(plan.lead?.position == "Chủ tịch công đoàn nhà trường (kiêm nhiệm)")
    #expect(plan.lead?.name == nil)
  }

  @Test(
    "The annex: numbers as printed, paragraphs as sub-topics, in the words of the paper",
    arguments: [
      ("mam-non", ["1"], [5]), ("tieu-hoc", ["2"], [6]), ("thcs", ["3"], [3]),
      ("linh-vuc", ["4", "5", "6", "7", "8"], [0, 0, 0, 0, 0]),
    ])
  func annex(name: String, numbers: [String], below: [Int]) throws {
    let plan = try site().plan("2017-2018-\(name)")
    #expect(plan.topics.map(\.number) == numbers)
    #expect(plan.topics.map(\.topics.count) == below)
    #expect(plan.directive.issuer?.value.text == "pgddt-binh-duong")
    #expect(plan.directive.issued == nil)
    let paper = try SeedSite.paper("2018/ke-hoach-truyen-thong-theo-bac-hoc-pgddt-binh-duong.md")
    #expect(plan.words.filter { !paper.contains($0) } == [])
  }

  @Test("No board, no quota in numbers; the monthly report before the 20th; review before all")
  func duties() throws {
    let site = try site()
    #expect(site.analysis.site.plans.flatMap(\.board) == [])
    #expect(site.analysis.site.plans.flatMap(\.quotas) + site.settings.quotas == [])
    let report = try #require(site.settings.reports.first)
    #expect(site.settings.reports.count == 1)
    #expect(report.every == .month)
    #expect(report.dueDay == 20)
    #expect(report.coversThrough == 19)
    #expect(site.settings.editorial.requiresApproval)
    #expect(site.settings.editorial.approvers == ["Hiệu trưởng"])
    #expect(site.settings.archive.register == "content/directives/register.csv")
  }

  @Test(
    "Where and for how long a post shows on the home page",
    arguments: [
      (3, 27, [], []), (3, 28, ["2018/03/lo-trinh-sach-moi"], []),
      (4, 18, ["2018/03/lo-trinh-sach-moi"], []), (4, 19, [], []),
      (5, 9, ["2018/04/ngay-hoi-doc-sach"], ["2018/05/tam-guong"]),
      (5, 20, ["2018/04/ngay-hoi-doc-sach"], ["2018/05/tam-guong"]),
      (5, 21, ["2018/04/ngay-hoi-doc-sach"], []), (6, 1, [], []),
    ] as [(Int, Int, [String], [String])])
  func featured(month: Int, day: Int, first: [String], second: [String]) throws {
    let site = try SeedSite("003", at: 2018, month, day)
    #expect(site.analysis.featured(in: 1).map(site.name(ofPost:)) == first)
    #expect(site.analysis.featured(in: 2).map(site.name(ofPost:)) == second)
  }

  @Test("The site: topics of all plans, posts by topic, departments, the home page")
  func output() throws {
    let built = try site().build()
    #expect(built.report.pages == 101)
    #expect(built.report.fates == [.published: 18, .awaitingApproval: 1, .internal: 1])
    #expect(
      try built.topicLines(of: "2017-2018") == [
        "1. Về giáo dục tiểu học: 6 tin, bài",
        "2. Về nhà giáo và cán bộ quản lý giáo dục",
        "3. Về cơ sở vật chất",
        "4. Về nghệ thông tin",
        "5. Về hợp tác quốc tế",
        "6. Về giáo dục dân tộc",
        "7. Về tài chính - Kế hoạch",
        "8. Về giáo dục thể chất: 1 tin, bài",
        "9. Về công tác chính trị tư tưởng: 1 tin, bài",
        "10. Về công tác thanh tra: 1 tin, bài",
        "11. Về dạy học Ngoại ngữ theo đề án NNQG 2020",
        "12. Về đổi mới chương trình sách giáo khoa phổ thông mới: 1 tin, bài",
        "13. Về giáo dục thường xuyên",
        "14. Về thi đua khen thưởng: 1 tin, bài",
        "15. Về công tác cải cách hành chính",
      ])
    #expect(
      try built.topicLines(of: "2017-2018-tieu-hoc") == [
        "2. Bậc tiểu học: 2 tin, bài", "Đánh giá học sinh: 1 tin, bài",
        "Quản lý kết quả trên phần mềm ESAMS", "Trường học điện tử, VNEN, phương pháp mới",
        "Dạy bổ trợ", "Lộ trình đổi mới chương trình sách giáo khoa: 1 tin, bài",
        "Quản lý dạy thêm, học thêm",
      ])
    #expect(
      try built.titles(on: "/chu-de/bac-tieu-hoc/") == [
        "Lộ trình chương trình, sách giáo khoa mới", "Đánh giá học sinh bằng lời nhận xét",
      ])
    #expect(
      try built.titles(on: "/bo-phan/lien-doi/") == [
        "Đón ngày hội đọc sách", "Hưởng ứng Ngày Pháp luật", "Bài thể dục giữa giờ mới",
      ])
    #expect(
      try built.titles(on: "/") == [
        "Ngày hội đọc sách", "Người bảo vệ trả lại ví", "Sau ngày hội đọc sách",
        "Đón ngày hội đọc sách", "Lộ trình chương trình, sách giáo khoa mới",
        "Đánh giá học sinh bằng lời nhận xét",
      ])
    #expect(!(try built.text(at: "/tin-tuc/")).contains("Lớp học bơi"))
  }
}
