import Analysis
import Content
import Testing

/// Counted by hand on 15 November 2023 (the draft of November and the post of the 20th do not
/// count, the notice that expired on the 12th does):
///
/// | Post | Department | Topics | Sent |
/// | --- | --- | --- | --- |
/// | 03-22 trien-khai-ke-hoach | ban-bien-tap | chu-truong-chinh-sach | |
/// | 04-18 hoc-ba-so | ban-bien-tap | chuong-trinh-chuyen-doi-so, thi-dua-de-an | schools |
/// | 05-12 huong-dan-tuyen-sinh (item) | tieu-hoc | tuyen-sinh-huong-nghiep | schools, press |
/// | 05-24 ngay-hoi-stem | thcs | dao-duc-an-toan | event |
/// | 06-28 giai-dap-tuyen-sinh | tieu-hoc | tuyen-sinh-huong-nghiep | |
/// | 07-01 ngay-dau-tuyen-sinh | mam-non | tuyen-sinh-huong-nghiep | |
/// | 08-02 ket-qua-tuyen-sinh (item of July) | tieu-hoc | tuyen-sinh-huong-nghiep | |
/// | 09-05 khai-giang | thcs | doi-moi-chat-luong | broadcast |
/// | 10-16 co-giao-giu-vuon | mam-non | doi-ngu-dien-hinh | press |
/// | 11-08 lich-gap-mat (event) | ban-bien-tap | doi-ngu-dien-hinh | |
@Suite("Seed 001 counted")
struct DistrictCoverageTests {
  private func site() throws -> SeedSite { try SeedSite("001", at: 2023, 11, 15) }

  @Test("By month of the calendar year, topic, department, kind and channel")
  func coverage() throws {
    let coverage = try site().coverage(of: "2023")
    #expect(coverage.columns.first?.description == "2023-01")
    #expect(coverage.columns.last?.description == "2023-12")
    #expect(coverage.postLine == "posts 03:1 04:1 05:2 06:1 07:1 08:1 09:1 10:1 11:1 = 10")
    #expect(coverage.untagged == [])
    #expect(
      coverage.lines(coverage.topics) == [
        "chu-truong-chinh-sach 03:1 = 1", "doi-moi-chat-luong 09:1 = 1",
        "chuong-trinh-chuyen-doi-so 04:1 = 1",
        "tuyen-sinh-huong-nghiep 05:1 06:1 07:1 08:1 = 4",
        "doi-ngu-dien-hinh 10:1 11:1 = 2", "dao-duc-an-toan 05:1 = 1", "thi-dua-de-an 04:1 = 1",
      ])
    #expect(coverage.empty(coverage.topics) == ["nhiem-vu-khac"])
    #expect(
      coverage.lines(coverage.departments) == [
        "mam-non 07:1 10:1 = 2", "tieu-hoc 05:1 06:1 08:1 = 3", "thcs 05:1 09:1 = 2",
        "ban-bien-tap 03:1 04:1 11:1 = 3",
      ])
    #expect(
      coverage.lines(coverage.kinds) == [
        "tin 03:1 04:1 05:2 06:1 07:1 08:1 09:1 = 8", "nguoi-tot-viec-tot 10:1 = 1",
        "thong-bao 11:1 = 1",
      ])
    #expect(
      coverage.lines(coverage.channels) == [
        "trang-cac-truong 04:1 05:1 = 2", "bao-chi 05:1 10:1 = 2",
        "phat-thanh-truyen-hinh 09:1 = 1", "su-kien 05:1 = 1",
      ])
    #expect(
      coverage.lines(coverage.appeared) == ["bao-chi 05:1 = 1", "phat-thanh-truyen-hinh 09:1 = 1"])
    #expect(coverage.unplannedLine == "03:1 04:1 05:1 06:1 07:1 09:1 10:1")
  }

  @Test("Items, events, reports due; no quota")
  func progress() throws {
    let site = try site()
    #expect(
      try site.items(of: "2023") == [
        "2023-05/huong-dan-tuyen-sinh covered 1 of 1, late 0",
        "2023-07/ket-qua-tuyen-sinh covered 1 of 1, late 1",
        "2023-10/hoc-tap-suot-doi missed 0 of 1, late 0",
        "2023-11/ngay-nha-giao due 1 of 2, late 0, 15 days left",
        "2023-12/so-ket-hoc-ky upcoming 0 of 1, late 0",
      ])
    #expect(
      try site.events(in: "2023") == [
        "tuyen-sinh-2023 before 1 covered, during 1 covered, after 1 covered",
        "ngay-nha-giao-2023 before 1 covered, during 0 upcoming, after 0 upcoming",
      ])
    #expect(try site.quotas(in: "2023") == [])
    #expect(
      site.reportsDue == ["thang 2023-11 over 2023-11-01..2023-11-30 by 2023-11-30, 15 days"])
  }
}
