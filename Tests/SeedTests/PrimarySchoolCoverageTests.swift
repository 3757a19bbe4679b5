import Analysis
import Content
import Testing

/// Counted by hand on 15 May 2018 (the post in review does not count):
///
/// | Post | Department | Topics | Sent |
/// | --- | --- | --- | --- |
/// | 09-03 chuan-bi-khai-giang (before) | cong-doan | giao-duc-tieu-hoc | |
/// | 09-08 sau-khai-giang (after) | chuyen-mon | giao-duc-tieu-hoc | |
/// | 10-10 the-duc-giua-gio | lien-doi | giao-duc-the-chat | facebook-zalo |
/// | 11-09 ngay-phap-luat | lien-doi | chinh-tri-tu-tuong, thanh-tra | |
/// | 01-22 danh-gia-hoc-sinh | chuyen-mon | giao-duc-tieu-hoc, annex th-danh-gia | |
/// | 03-28 lo-trinh-sach-moi (item) | chuyen-mon | doi-moi-chuong-trinh, annex th-sach-giao-khoa |
///   district 03-29, posted 04-02; ban-tin |
/// | 04-16 don-ngay-hoi-doc-sach (item, before) | lien-doi | giao-duc-tieu-hoc | |
/// | 04-21 ngay-hoi-doc-sach (event, during) | cong-doan | giao-duc-tieu-hoc | district |
/// | 05-03 du-am-ngay-hoi (item of April, after) | cong-doan | giao-duc-tieu-hoc | |
/// | 05-09 tam-guong | cong-doan | thi-dua-khen-thuong | district |
@Suite("Seed 003 counted")
struct PrimarySchoolCoverageTests {
  private func site() throws -> SeedSite { try SeedSite("003", at: 2018, 5, 15) }

  @Test("The school's own plan by month, topic, department, kind and channel")
  func coverage() throws {
    let coverage = try site().coverage(of: "2017-2018")
    #expect(coverage.postLine == "posts 09:2 10:1 11:1 01:1 03:1 04:2 05:2 = 10")
    #expect(coverage.untagged == [])
    #expect(
      coverage.lines(coverage.topics) == [
        "giao-duc-tieu-hoc 09:2 01:1 04:2 05:1 = 6", "giao-duc-the-chat 10:1 = 1",
        "chinh-tri-tu-tuong 11:1 = 1", "thanh-tra 11:1 = 1", "doi-moi-chuong-trinh 03:1 = 1",
        "thi-dua-khen-thuong 05:1 = 1",
      ])
    #expect(
      coverage.empty(coverage.topics) == [
        "nha-giao-can-bo-quan-ly", "co-so-vat-chat", "cong-nghe-thong-tin", "hop-tac-quoc-te",
        "giao-duc-dan-toc", "tai-chinh-ke-hoach", "ngoai-ngu", "giao-duc-thuong-xuyen",
        "cai-cach-hanh-chinh",
      ])
    #expect(
      coverage.lines(coverage.departments) == [
        "cong-doan 09:1 04:1 05:2 = 4", "chuyen-mon 09:1 01:1 03:1 = 3",
        "lien-doi 10:1 11:1 04:1 = 3",
      ])
    #expect(
      coverage.lines(coverage.kinds) == [
        "tin 09:2 10:1 11:1 01:1 03:1 04:2 05:1 = 9", "nguoi-tot-viec-tot 05:1 = 1",
      ])
    #expect(
      coverage.lines(coverage.channels) == [
        "phong-gddt 03:1 04:1 05:1 = 3", "facebook-zalo 10:1 = 1", "ban-tin 03:1 = 1",
      ])
    #expect(coverage.lines(coverage.appeared) == ["phong-gddt 04:1 = 1"])
    #expect(coverage.unplannedLine == "09:2 10:1 11:1 01:1 05:1")
  }

  @Test(
    "The annex's plans count only their own topics, a sub-topic's post for its parent too",
    arguments: [
      (
        "tieu-hoc",
        ["bac-tieu-hoc 01:1 03:1 = 2", "th-danh-gia 01:1 = 1", "th-sach-giao-khoa 03:1 = 1"]
      ),
      ("mam-non", []), ("thcs", []), ("linh-vuc", []),
    ])
  func annex(name: String, topics: [String]) throws {
    let coverage = try site().coverage(of: "2017-2018-\(name)")
    #expect(coverage.lines(coverage.topics) == topics)
    #expect(coverage.posts.total == 10)
    #expect(coverage.unplannedLine == "09:2 10:1 11:1 01:1 03:1 04:2 05:2")
  }

  @Test("The whole site over the year counts every post once, each plan's topics after another's")
  func wholeSite() throws {
    let site = try site()
    let coverage = Coverage(of: site.ledger, over: try site.period("2017-2018"))
    #expect(coverage.posts.total == 10)
    #expect(coverage.topics.count == 15 + 5 + 6 + 4 + 7)
    #expect(coverage.planless == [])
  }

  @Test("Items and events; no quota")
  func progress() throws {
    let site = try site()
    #expect(
      try site.items(of: "2017-2018") == [
        "2018-03/sach-giao-khoa-moi covered 1 of 1, late 0",
        "2018-04/ngay-hoi-doc-sach covered 3 of 3, late 1",
        "2018-05/tong-ket due 0 of 1, late 0, 16 days left",
        "2018-06/sinh-hoat-he postponed 0 of 1, late 0",
      ])
    #expect(
      try site.events(in: "2017-2018") == [
        "khai-giang-2017 before 1 covered, during 0 missed, after 1 covered",
        "ngay-hoi-doc-sach-2018 before 1 covered, during 1 covered, after 1 covered",
      ])
    #expect(try site.quotas(in: "2017-2018") == [])
  }

  @Test(
    "The monthly report closes on the 19th",
    arguments: [
      (5, 15, "thang 2018-05 over 2018-04-20..2018-05-19 by 2018-05-19, 4 days"),
      (5, 19, "thang 2018-05 over 2018-04-20..2018-05-19 by 2018-05-19, 0 days"),
      (5, 20, "thang 2018-06 over 2018-05-20..2018-06-19 by 2018-06-19, 30 days"),
    ])
  func report(month: Int, day: Int, due: String) throws {
    #expect(try SeedSite("003", at: 2018, month, day).reportsDue == [due])
  }

  @Test("The report of May counts from 20 April to 19 May")
  func reportDays() throws {
    let site = try site()
    let coverage = Coverage(of: site.ledger, over: try site.period("2018-04-20..2018-05-19"))
    #expect(
      coverage.posts.posts.map(site.name(ofPost:)) == [
        "2018/04/ngay-hoi-doc-sach", "2018/05/du-am-ngay-hoi", "2018/05/tam-guong",
      ])
  }
}
