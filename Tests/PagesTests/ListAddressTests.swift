import Foundation
import SampleSites
import Testing

@Suite("Lists and their addresses")
struct ListAddressTests {
  private static let settings =
    SampleSite.plainSettings + """

      [paginate]
      size = 2

      [[department]]
      id = "to-chuyen-mon"
      name = "Tổ chuyên môn"

      [[department]]
      id = "doan-doi"
      name = "Đoàn, Đội"

      [[person]]
      name = "Tùng"
      department = "to-chuyen-mon"

      [[kind]]
      id = "nguoi-tot-viec-tot"
      name = "Người tốt, việc tốt"

      [[issuer]]
      id = "pgddt"
      name = "Phòng GD&ĐT"
      symbols = ["PGDĐT"]
      level = "district"

      """

  /// The pages of a site with `content`, by the part of their path before `index.html`.
  private func pages(_ content: [String: String]) throws -> (addresses: [String], site: OutputTree)
  {
    let portal = try PortalFolder(
      content.merging(["site.toml": Self.settings]) { own, _ in own })
    let run = try portal.run("build --now 2021-01-10T08:00")
    #expect(run.status == 0, "\(run.errors)")
    let site = try portal.tree()
    let addresses = site.paths.filter { $0.hasSuffix("index.html") }.map {
      "/" + $0.dropLast("index.html".count)
    }
    return (addresses, site)
  }

  private func post(_ title: String, on date: String, _ more: String = "") -> String {
    "---\ntitle: \(title)\ndate: \(date)\n\(more)---\n"
  }

  @Test("Five posts at two a page fill three pages of news, and each month has its own")
  func pagination() throws {
    let (addresses, site) = try pages([
      "content/posts/1-tin.md": post("Tin 1", on: "2020-11-01"),
      "content/posts/2-tin.md": post("Tin 2", on: "2020-11-02"),
      "content/posts/3-tin.md": post("Tin 3", on: "2020-11-03"),
      "content/posts/4-tin.md": post("Tin 4", on: "2020-12-01"),
      "content/posts/5-tin.md": post("Tin 5", on: "2021-01-05"),
    ])
    let lists = addresses.filter { $0.hasPrefix("/tin-tuc/") && !$0.hasSuffix("-tin/") }
    #expect(
      lists.sorted() == [
        "/tin-tuc/", "/tin-tuc/2020/", "/tin-tuc/2020/11/", "/tin-tuc/2020/11/trang/2/",
        "/tin-tuc/2020/12/", "/tin-tuc/2021/", "/tin-tuc/2021/01/", "/tin-tuc/trang/2/",
        "/tin-tuc/trang/3/",
      ])
    let titles = ["/tin-tuc/", "/tin-tuc/trang/2/", "/tin-tuc/trang/3/"].map { address in
      (1...5).filter {
        site.text("\(address.dropFirst())index.html").contains("Tin \($0)</a>")
      }
    }
    #expect(titles == [[4, 5], [2, 3], [1]])
    #expect(
      site.text("tin-tuc/trang/2/index.html").contains("<meta name=\"robots\" content=\"noindex\">")
    )
    #expect(!site.text("sitemap.xml").contains("/trang/"))
  }

  @Test("Hoa and Hòa, two people, have two pages")
  func authors() throws {
    let (addresses, site) = try pages([
      "content/posts/1.md": post("Tin của Hoa", on: "2020-11-01", "author: Hoa\n"),
      "content/posts/2.md": post("Tin của Hòa", on: "2020-11-02", "author: Hòa\n"),
      "content/posts/3.md": post("Tin của Tùng", on: "2020-11-03", "authors: [Tùng]\n"),
    ])
    #expect(
      addresses.filter { $0.hasPrefix("/tac-gia/") }.sorted() == [
        "/tac-gia/", "/tac-gia/hoa-2/", "/tac-gia/hoa/", "/tac-gia/tung/",
      ])
    let (hoa, hoaf) = (site.text("tac-gia/hoa/index.html"), site.text("tac-gia/hoa-2/index.html"))
    #expect(hoa.contains("Tin của Hoa</a>") && !hoa.contains("Tin của Hòa</a>"))
    #expect(hoaf.contains("Tin của Hòa</a>") && !hoaf.contains("Tin của Hoa</a>"))
  }

  @Test("Departments and kinds have a page where they have a post, an author's department counts")
  func departmentsAndKinds() throws {
    let (addresses, _) = try pages([
      "content/posts/1-tin.md": post("Tin 1", on: "2020-11-01", "author: Tùng\n"),
      "content/posts/2-tin.md": post("Tin 2", on: "2020-11-02", "kind: nguoi-tot-viec-tot\n"),
    ])
    let lists = addresses.filter { $0.hasPrefix("/bo-phan/") || $0.hasPrefix("/chuyen-muc/") }
    #expect(
      lists.sorted() == [
        "/bo-phan/", "/bo-phan/to-chuyen-mon/", "/chuyen-muc/", "/chuyen-muc/nguoi-tot-viec-tot/",
        "/chuyen-muc/tin/",
      ])
  }

  @Test("A post of a sub-topic stands once under it and once under the topic above")
  func topics() throws {
    let (addresses, site) = try pages([
      "content/plans/2020-2021.md": """
      ---
      title: Kế hoạch truyền thông
      period: 2020-2021
      number_pending: true
      issued_pending: true
      topics:
        - id: thi-dua
          title: Thi đua
          topics: [{id: hoi-giang, title: Hội giảng}, {id: hoi-khoe, title: Hội khỏe}]
      ---
      """,
      "content/posts/1.md": post(
        "Tin hội giảng", on: "2020-11-01", "topics: [hoi-giang, thi-dua]\n"),
    ])
    #expect(
      addresses.filter { $0.hasPrefix("/chu-de/") }.sorted() == [
        "/chu-de/", "/chu-de/hoi-giang/", "/chu-de/hoi-khoe/", "/chu-de/thi-dua/",
      ])
    for topic in ["hoi-giang", "thi-dua"] {
      let page = site.text("chu-de/\(topic)/index.html")
      #expect(page.components(separatedBy: "Tin hội giảng</a>").count == 2, "\(topic)")
    }
    #expect(site.paths.contains("chu-de/hoi-giang/feed.xml"))
    #expect(site.paths.contains("chu-de/hoi-giang/feed.json"))
  }

  @Test("The archive is listed by year, type, issuer and field, each with a feed")
  func archive() throws {
    let (addresses, site) = try pages([
      "content/directives/a.md": """
      ---
      number: 750/KH-PGDĐT
      issued: 05/09/2020
      subject: Truyền thông
      field: Truyền thông
      ---
      """,
      "content/directives/b.md": """
      ---
      number_pending: true
      type: TB
      issuer: pgddt
      issued_pending: true
      subject: Thông báo chưa cấp số
      slug: thong-bao
      ---
      """,
    ])
    #expect(
      addresses.filter { $0.hasPrefix("/van-ban/") }.sorted() == [
        "/van-ban/", "/van-ban/2020/", "/van-ban/2020/750-kh-pgddt/", "/van-ban/a-z/",
        "/van-ban/chua-ro-nam/", "/van-ban/chua-ro-nam/thong-bao/", "/van-ban/co-quan/pgddt/",
        "/van-ban/linh-vuc/truyen-thong/", "/van-ban/loai/ke-hoach/", "/van-ban/loai/thong-bao/",
        "/van-ban/tinh-trang/con-hieu-luc/",
      ])
    #expect(
      site.paths.filter { $0.hasPrefix("van-ban/") && $0.hasSuffix("feed.xml") }.count == 8)
  }
}
