import Analysis
import Content
import Testing

/// Counted by hand on 26 January 2022 (the post in review does not count). A post serves the quota
/// (+) by its kind, hoat-dong-co-so or nguoi-tot-viec-tot, or by its topic, chuong-trinh-2018 or
/// nhan-to-dien-hinh:
///
/// | Post | Department | Topics | Kind | Quota |
/// | --- | --- | --- | --- | --- |
/// | 10-20 be-hoc-qua-video | mam-non | phong-chong-dich | hoat-dong-co-so | + |
/// | 10-22 sach-lop-2 | tieu-hoc | chuong-trinh-2018 | tin | + |
/// | 10-25 lich-thi-thu | trung-hoc | thi-tuyen-sinh | tin | |
/// | 10-27 co-giao-gui-qua | mam-non | nhan-to-dien-hinh | nguoi-tot-viec-tot | + |
/// | 11-08 doi-moi-du-gio | tieu-hoc | quan-ly-phuong-phap | hoat-dong-co-so | + |
/// | 11-12 thay-giao-viet-tai-lieu | tieu-hoc | chuong-trinh-2018, nhan-to-dien-hinh |
///   nguoi-tot-viec-tot | + once |
/// | 11-15 huong-toi-20-11 (before) | trung-hoc | phong-trao-thi-dua | hoat-dong-co-so | + |
/// | 11-20 le-tri-an (item, during) | van-phong | nhan-to-dien-hinh | nguoi-tot-viec-tot | office |
/// | 11-24 nguoi-thay-o-dao (after) | trung-hoc | nhan-to-dien-hinh | nguoi-tot-viec-tot | + |
/// | 01-05 lop-xoa-mu-chu | thuong-xuyen | doi-moi-chat-luong | hoat-dong-co-so | + |
/// | 01-12 hoc-nghe-tai-trung-tam | thuong-xuyen | huong-nghiep-phan-luong |
///   nguoi-tot-viec-tot | + |
/// | 01-14 don-tre-tro-lai (item) | mam-non | phong-chong-dich | hoat-dong-co-so | + |
@Suite("Seed 004 counted")
struct CityDepartmentCoverageTests {
  private func site(on day: Int = 26) throws -> SeedSite { try SeedSite("004", at: 2022, 1, day) }

  @Test("By month, topic, department, kind and channel")
  func coverage() throws {
    let coverage = try site().coverage(of: "2021-2022")
    #expect(coverage.postLine == "posts 10:4 11:5 01:3 = 12")
    #expect(coverage.untagged == [])
    #expect(
      coverage.lines(coverage.topics) == [
        "doi-moi-chat-luong 01:1 = 1", "chuong-trinh-2018 10:1 11:1 = 2",
        "phong-trao-thi-dua 11:1 = 1", "thi-tuyen-sinh 10:1 = 1",
        "huong-nghiep-phan-luong 01:1 = 1", "nhan-to-dien-hinh 10:1 11:3 = 4",
        "phong-chong-dich 10:1 01:1 = 2", "quan-ly-phuong-phap 11:1 = 1",
      ])
    #expect(
      coverage.empty(coverage.topics) == [
        "chu-truong-chinh-sach", "sap-xep-doi-ngu", "hoi-nhap-quoc-te", "dao-duc-an-toan-y-te",
        "cai-cach-hanh-chinh", "noi-dung-khac",
      ])
    #expect(
      coverage.lines(coverage.departments) == [
        "van-phong 11:1 = 1", "mam-non 10:2 01:1 = 3", "tieu-hoc 10:1 11:2 = 3",
        "trung-hoc 10:1 11:2 = 3", "thuong-xuyen 01:2 = 2",
      ])
    #expect(
      coverage.lines(coverage.kinds) == [
        "tin 10:2 = 2", "hoat-dong-co-so 10:1 11:2 01:2 = 5",
        "nguoi-tot-viec-tot 10:1 11:3 01:1 = 5",
      ])
    #expect(
      coverage.lines(coverage.channels) == ["bao-chi 11:1 = 1", "dai-ptth 10:1 11:1 = 2"])
    #expect(coverage.lines(coverage.appeared) == ["bao-chi 11:1 = 1", "dai-ptth 11:1 = 1"])
    #expect(coverage.unplannedLine == "10:4 11:2 01:2")
  }

  @Test("The quota by month of mam-non, tieu-hoc, trung-hoc and thuong-xuyen, not of the office")
  func quota() throws {
    let site = try site()
    #expect(
      try site.quotas(in: "2021-2022") == [
        "2021-09: 0 missed, 0 missed, 0 missed, 0 missed",
        "2021-10: 2 met, 1 missed, 0 missed, 0 missed",
        "2021-11: 0 missed, 2 met, 2 met, 0 missed",
        "2021-12: 0 missed, 0 missed, 0 missed, 0 missed",
        "2022-01: 1 due, 0 due, 0 due, 2 met",
        "2022-02: 0 upcoming, 0 upcoming, 0 upcoming, 0 upcoming",
        "2022-03: 0 upcoming, 0 upcoming, 0 upcoming, 0 upcoming",
        "2022-04: 0 upcoming, 0 upcoming, 0 upcoming, 0 upcoming",
        "2022-05: 0 upcoming, 0 upcoming, 0 upcoming, 0 upcoming",
        "2022-06: 0 upcoming, 0 upcoming, 0 upcoming, 0 upcoming",
        "2022-07: 0 upcoming, 0 upcoming, 0 upcoming, 0 upcoming",
        "2022-08: 0 upcoming, 0 upcoming, 0 upcoming, 0 upcoming",
      ])
    let january = try #require(
      QuotaResults.all(over: try site.period("2022-01"), in: site.ledger).first)
    #expect(
      january.results.map { $0.of?.text } == ["mam-non", "tieu-hoc", "trung-hoc", "thuong-xuyen"])
    #expect(january.results.map(\.daysLeft) == [5, 5, 5, 5])
    #expect(january.results.map(\.missing) == [1, 2, 2, 0])
  }

  @Test("With more than seven days left the current month is on track, not due")
  func onTrack() throws {
    #expect(
      try site(on: 20).quotas(in: "2022-01") == ["2022-01: 1 onTrack, 0 onTrack, 0 onTrack, 2 met"])
  }

  @Test("Items, events and the reports of four rhythms")
  func progress() throws {
    let site = try site()
    #expect(
      try site.items(of: "2021-2022") == [
        "2021-11/ngay-nha-giao covered 3 of 3, late 0",
        "2021-12/tap-huan-bao-chi missed 0 of 1, late 0",
        "2022-01/hoc-truc-tiep due 1 of 2, late 0, 5 days left",
        "2022-05/thi-lop-10 upcoming 0 of 1, late 0",
      ])
    #expect(
      try site.events(in: "2021-2022") == [
        "ngay-nha-giao-2021 before 1 covered, during 1 covered, after 1 covered"
      ])
    #expect(
      site.reportsDue == [
        "tuan 2022-W04 over 2022-01-24..2022-01-30 by 2022-01-30, 4 days",
        "thang 2022-01 over 2022-01-01..2022-01-31 by 2022-01-31, 5 days",
        "quy 2022-Q1 over 2022-01-01..2022-03-31 by 2022-03-31, 64 days",
        "nam 2021-2022 over 2021-09-01..2022-08-31 by 2022-08-31, 217 days",
      ])
  }
}
