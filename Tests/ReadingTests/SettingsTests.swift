import Content
import Diagnostics
import Testing

@testable import Reading

@Suite("site.toml")
struct SettingsTests {
  @Test("Three keys make a site; the rest has its defaults")
  func defaults() throws {
    let settings = Settings.standard
    #expect(settings.title == "Trường TH-THCS Thanh Trường")
    #expect(settings.baseURL == BaseURL("https://thanhtruong.example.edu.vn/"))
    #expect(settings.utcOffset.description == "+07:00")
    #expect(settings.language == .vi)
    #expect([settings.theme, settings.output] == ["default", "public"])
    #expect(settings.warnDays == 7)
    #expect(settings.publicPlanParts == [.text, .items, .matrix, .events])
    #expect(settings.calendar == .standard)
    #expect(settings.editorial == .standard)
    #expect(settings.archive == .standard)
    #expect(settings.home == .standard)
    #expect(settings.pageSize == 20)
    #expect(!settings.publishesInPlace)
    #expect(settings.limits == .standard)
    #expect(settings.menu.isEmpty && settings.quotas.isEmpty)
  }

  @Test("People, departments, channels and issuers are read")
  func declarations() throws {
    let settings = try Self.read(
      """
      [school]
      symbol = "TH-THCSTT"
      aliases = ["THTT"]
      leader = {name = "Trần Thị Khánh Tùng", position = "Hiệu trưởng"}

      [[department]]
      id = "bgh"
      name = "Ban giám hiệu"
      aliases = ["BGH"]
      lead = "Tùng"

      [[person]]
      name = "Tùng"
      full_name = "Trần Thị Khánh Tùng"
      department = "bgh"

      [[kind]]
      id = "nguoi-tot-viec-tot"
      name = "Người tốt, việc tốt"

      [[channel]]
      id = "phong-gddt"
      name = "Cổng thông tin Phòng GD&ĐT"
      kind = "portal"

      [[channel]]
      id = "loa"
      name = "Loa phát thanh"

      [[issuer]]
      id = "bgddt"
      name = "Bộ Giáo dục và Đào tạo"
      symbols = ["BGDĐT", "BGD&ĐT"]
      level = "ministry"

      [[field]]
      id = "danh-gia"
      name = "Đánh giá học sinh"
      """)
    #expect(settings.school.symbol == "TH-THCSTT")
    #expect(settings.school.leader?.name == "Trần Thị Khánh Tùng")
    #expect(settings.departments.map(\.id.text) == ["bgh"])
    #expect(settings.departments[0].aliases == ["BGH"])
    #expect(settings.people[0].fullName == "Trần Thị Khánh Tùng")
    #expect(settings.people[0].department?.value == "bgh")
    #expect(settings.kinds.map(\.name) == ["Người tốt, việc tốt"])
    #expect(settings.channels.map(\.sort) == [.portal, .other])
    #expect(settings.issuers[0].symbols == ["BGDĐT", "BGD&ĐT"])
    #expect(settings.issuers[0].level == .ministry)
    #expect(settings.fields == [FieldName(id: "danh-gia", name: "Đánh giá học sinh")])
  }

  @Test("Quotas, reports, disclosures and the menu are read")
  func duties() throws {
    let settings = try Self.read(
      """
      [[quota]]
      id = "phong-chuyen-mon"
      title = "Mỗi phòng chuyên môn ít nhất 02 tin, bài một tháng"
      at_least = 2
      every = "month"
      each = "department"
      departments = ["mam-non", "tieu-hoc"]
      months = [9, 10]
      posted = true
      source = "750/KH-PGDĐT"

      [[report]]
      id = "thang"
      title = "Báo cáo tháng"
      every = "month"
      due_day = 25
      covers_through = 24
      recipients = ["Phòng GD&ĐT"]
      each = "department"

      [[menu]]
      title = "Tra cứu"
      items = [{title = "Sở", url = "https://example.edu.vn/"}, {title = "Giới thiệu", page = "gioi-thieu"}, {title = "Lịch", url = "/lich/"}]

      [[disclosure]]
      id = "thu-chi"
      title = "Công khai thu chi tài chính"
      due = "06-30"
      keep_years = 5
      """)
    let quota = settings.quotas[0]
    #expect(quota.atLeast == 2 && quota.every == .month && quota.each == .department)
    #expect(quota.departments.map(\.value) == ["mam-non", "tieu-hoc"])
    #expect(quota.months == [9, 10] && quota.posted && quota.source?.value == "750/KH-PGDĐT")
    let report = settings.reports[0]
    #expect(report.dueDay == 25 && report.coversThrough == 24 && report.each == .department)
    let targets = settings.menu[0].items.map(\.target)
    let addresses = targets.compactMap { target -> String? in
      if case .address(let address) = target { address.value } else { nil }
    }
    #expect(addresses == ["https://example.edu.vn/", "/lich/"])
    if case .page(let page) = targets[1] { #expect(page.value == "gioi-thieu") }
    #expect(settings.disclosures[0].due == MonthDay(month: 6, day: 30))
    #expect(settings.disclosures[0].keepYears == 5)
  }

  @Test("Sections are read")
  func sections() throws {
    let settings = try Self.read(
      """
      [pace]
      warn_days = 3
      [plan]
      public = ["text", "quotas"]
      [calendar]
      school_year_starts = 8
      semesters = [[8, 9, 10, 11, 12], [1, 2, 3, 4, 5]]
      [editorial]
      require_approval = true
      approvers = ["Hiệu trưởng"]
      require_topics = false
      official_mail_domains = []
      require_photo_consent = true
      [archive]
      register = "content/so.csv"
      exempt = [{number = "29-NQ/TW", reason = "Văn bản của Trung ương Đảng"}]
      ocr = true
      [home]
      slots = 4
      latest = 8
      strips = ["doan-the"]
      coverage = true
      [paginate]
      size = 10
      [publish]
      in_place = true
      [limits]
      attachment_mb = 200
      """)
    #expect(settings.warnDays == 3)
    #expect(settings.publicPlanParts == [.text, .quotas])
    #expect(settings.calendar.schoolYearStarts == 8)
    #expect(settings.calendar.semesters == [[8, 9, 10, 11, 12], [1, 2, 3, 4, 5]])
    #expect(settings.editorial.requiresApproval && !settings.editorial.requiresTopics)
    #expect(settings.editorial.requiresPhotoConsent)
    #expect(settings.editorial.officialMailDomains.isEmpty)
    #expect(settings.archive.register == "content/so.csv" && settings.archive.readsScans)
    #expect(settings.archive.exempt.map(\.number.value.normalForm) == ["29-NQ/TW"])
    #expect(settings.home.slots == 4 && settings.home.latest == 8)
    #expect(settings.home.strips?.map(\.value.text) == ["doan-the"])
    #expect(settings.home.showsCoverage)
    #expect(settings.pageSize == 10 && settings.publishesInPlace)
    #expect(settings.limits.attachmentMegabytes == 200)
    #expect(settings.limits.imageMegapixels == 100)
  }

  @Test("With errors, stand-ins let the rest of the project be checked")
  func standIns() throws {
    let result = ContentReader.settings(path: "site.toml", bytes: Array("theme = \"xanh\"".utf8))
    #expect(result.diagnostics.map(\.id) == ["missing-key", "missing-key", "missing-key"])
    #expect(result.value?.theme == "xanh")
    #expect(result.value?.utcOffset.description == "+07:00")
  }

  private static func read(_ sections: String) throws -> Settings {
    let toml = """
      title = "Trường TH-THCS Thanh Trường"
      base_url = "https://thanhtruong.example.edu.vn/"
      utc_offset = "+07:00"

      \(sections)
      """
    let result = ContentReader.settings(path: "site.toml", bytes: Array(toml.utf8))
    #expect(result.diagnostics == [])
    return try #require(result.value)
  }
}
