import Analysis
import Content
import Testing

/// Counted by hand on 10 January 2023 (the rejected post of January does not count):
///
/// | Post | Department | Topics | Sent |
/// | --- | --- | --- | --- |
/// | 09-05 ngay-hoi-den-truong | khoi-5-tuoi | giao-duc-mam-non | |
/// | 09-08 chuan-bi-trung-thu (before) | chi-doan | giao-duc-mam-non | |
/// | 09-10 vui-trung-thu (during) | chi-doan | giao-duc-mam-non | sector, posted |
/// | 09-20 cong-khai-thu-chi (item) | bgh | ke-hoach-tai-chinh | |
/// | 10-12 bep-an-mot-chieu | to-nuoi | giao-duc-mam-non | sector |
/// | 10-25 tu-danh-gia | bgh | khao-thi-kiem-dinh, cong-nghe-thong-tin | |
/// | 11-15 ngay-dau-hoi-thi (item) | khoi-5-tuoi | quan-ly-chi-dao | |
/// | 11-25 phu-huynh-trong-rau | cha-me-hoc-sinh | ke-hoach-tai-chinh | |
/// | 12-02 tong-hop-hoi-thi (item of November) | khoi-5-tuoi | quan-ly-chi-dao | |
@Suite("Seed 002 counted")
struct KindergartenCoverageTests {
  private func site() throws -> SeedSite { try SeedSite("002", at: 2023, 1, 10) }

  @Test("By month of the school year, topic, department, kind and channel")
  func coverage() throws {
    let coverage = try site().coverage(of: "2022-2023")
    #expect(coverage.columns.first?.description == "2022-09")
    #expect(coverage.columns.last?.description == "2023-08")
    #expect(coverage.postLine == "posts 09:4 10:2 11:2 12:1 = 9")
    #expect(coverage.untagged == [])
    #expect(
      coverage.lines(coverage.topics) == [
        "quan-ly-chi-dao 11:1 12:1 = 2", "giao-duc-mam-non 09:3 10:1 = 4",
        "khao-thi-kiem-dinh 10:1 = 1", "cong-nghe-thong-tin 10:1 = 1",
        "ke-hoach-tai-chinh 09:1 11:1 = 2",
      ])
    #expect(coverage.empty(coverage.topics) == ["noi-dung-khac"])
    #expect(
      coverage.lines(coverage.departments) == [
        "bgh 09:1 10:1 = 2", "khoi-5-tuoi 09:1 11:1 12:1 = 3", "to-nuoi 10:1 = 1",
        "chi-doan 09:2 = 2", "cha-me-hoc-sinh 11:1 = 1",
      ])
    #expect(coverage.empty(coverage.departments) == ["cong-doan", "thanh-tra-nhan-dan"])
    #expect(
      coverage.lines(coverage.kinds) == [
        "tin 09:3 10:1 11:1 12:1 = 6", "nguoi-tot-viec-tot 10:1 11:1 = 2", "thong-bao 09:1 = 1",
      ])
    #expect(coverage.lines(coverage.channels) == ["trang-nganh 09:1 10:1 = 2"])
    #expect(coverage.lines(coverage.appeared) == ["trang-nganh 09:1 = 1"])
    #expect(coverage.unplannedLine == "09:3 10:2 11:1")
  }

  @Test("Items, events, reports due; no quota")
  func progress() throws {
    let site = try site()
    #expect(
      try site.items(of: "2022-2023") == [
        "2022-09/cong-khai-thu-chi covered 1 of 1, late 0",
        "2022-11/giao-vien-day-gioi covered 2 of 2, late 1",
        "2022-12/phong-chong-ret missed 0 of 1, late 0",
        "2023-01/so-ket due 0 of 1, late 0, 21 days left",
        "2023-02/tham-quan cancelled 0 of 1, late 0",
      ])
    #expect(
      try site.events(in: "2022-2023") == [
        "trung-thu-2022 before 1 covered, during 1 covered, after 0 missed",
        "giao-vien-day-gioi-2022 before 0 unwanted, during 1 covered, after 1 covered",
      ])
    #expect(try site.quotas(in: "2022-2023") == [])
    #expect(
      site.reportsDue == [
        "so-ket 2022-2023-hk1 over 2022-09-01..2023-01-31 by 2023-01-31, 21 days",
        "tong-ket 2022-2023 over 2022-09-01..2023-08-31 by 2023-08-31, 233 days",
      ])
  }

  @Test("Each member of the board against the topics they own")
  func board() throws {
    #expect(
      try site().board(of: "2022-2023") == [
        "Phạm Thị Nga: quan-ly-chi-dao 2 = 2",
        "Đỗ Thị Thu Mai: giao-duc-mam-non 4, khao-thi-kiem-dinh 1 = 5",
        "Trần Thị Ngự: giao-duc-mam-non 4, noi-dung-khac 0 = 4",
        "Vũ Thị Mỵ: giao-duc-mam-non 4 = 4",
        "Bùi Thị Phương Thúy: giao-duc-mam-non 4 = 4",
        "Đào Thị Hằng: quan-ly-chi-dao 2, giao-duc-mam-non 4 = 6",
        "Đặng Thị Thu: ke-hoach-tai-chinh 2 = 2",
      ])
  }
}
