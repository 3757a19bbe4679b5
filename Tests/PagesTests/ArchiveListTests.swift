import SampleSites
import Testing

@Suite("Lists of the archive")
struct ArchiveListTests {
  private static let plan = """
    ---
    title: Kế hoạch truyền thông
    period: 2020-2021
    number_pending: true
    issued: 2020-09-15
    direction: outgoing
    signer: {name: Trần Thị Khánh Tùng, position: Hiệu trưởng}
    topics:
      - id: quan-ly
        title: Quản lý, chỉ đạo
        topics: [{id: ra-soat, title: Rà soát quy hoạch}]
    ---

    """

  private static func directive(_ number: String, _ subject: String, _ more: String) -> String {
    "---\nnumber: \(number)\nsubject: \(subject)\n\(more)\n---\n"
  }

  private static let directives = [
    "content/plans/2020-2021.md": plan,
    "content/directives/1.md": directive(
      "12/TB-THTT", "Ủng hộ đồng bào miền Trung",
      "issued: 2020-10-20\neffective: 2021-02-01\ndirection: internal\nsigner: {name: TRẦN THỊ KHÁNH TÙNG, position: Phó Hiệu trưởng}"
    ),
    "content/directives/2.md": directive(
      "750/KH-PGDĐT", "“Đẩy mạnh truyền thông” năm học 2020 – 2021",
      "issued: 2020-09-05\ndirection: incoming\ntopics: [ra-soat]\nsigner: {name: Lê Văn An}"),
    "content/directives/3.md": directive(
      "9/KH-PGDĐT", "Ấn phẩm của ngành",
      "issued: 2020-09-05\nexpires: 2020-10-31\nsigner: {position: Trưởng phòng}"),
    "content/directives/4.md": directive(
      "88/2014/QH13", "100 năm phong trào", "issued: 2014\nvalidity: superseded"),
  ]

  /// The site of the directives above, two to a page.
  private static func site() throws -> OutputTree {
    let settings = SampleSite.plainSettings + "\n[paginate]\nsize = 2\n"
    let portal = try PortalFolder(directives.merging(["site.toml": settings]) { own, _ in own })
    let run = try portal.run("build --now 2021-01-10T08:00")
    #expect(run.status == 0, "\(run.errors)")
    return try portal.tree()
  }

  /// What stands between each `start` and the next `end`.
  private static func parts(_ text: String, _ start: String, _ end: String) -> [String] {
    text.split(separator: start, omittingEmptySubsequences: false).dropFirst().map {
      String($0.prefix(upTo: $0.firstRange(of: end)?.lowerBound ?? $0.endIndex))
    }
  }

  @Test("Direction, signer, validity and topic have a page where somebody stands on it")
  func facets() throws {
    let pages = try Self.site().paths.filter {
      $0.hasPrefix("van-ban/") && $0.hasSuffix("index.html") && !$0.hasPrefix("van-ban/20")
        && !$0.hasPrefix("van-ban/loai/")
    }
    #expect(
      pages == [
        "van-ban/a-z/index.html", "van-ban/a-z/trang/2/index.html",
        "van-ban/a-z/trang/3/index.html", "van-ban/den/index.html", "van-ban/di/index.html",
        "van-ban/index.html", "van-ban/nguoi-ky/le-van-an/index.html",
        "van-ban/nguoi-ky/tran-thi-khanh-tung/index.html", "van-ban/noi-bo/index.html",
        "van-ban/noi-dung/quan-ly/index.html", "van-ban/noi-dung/ra-soat/index.html",
        "van-ban/tinh-trang/chua-co-hieu-luc/index.html",
        "van-ban/tinh-trang/con-hieu-luc/index.html",
        "van-ban/tinh-trang/da-duoc-thay-the/index.html",
        "van-ban/tinh-trang/het-hieu-luc/index.html", "van-ban/trang/2/index.html",
        "van-ban/trang/3/index.html",
      ])
  }

  @Test("Each page is announced by its own feed; A to Z, another order of all, by that of all")
  func feeds() throws {
    let site = try Self.site()
    func announced(_ page: String) -> [String] {
      Self.parts(site.text(page), "<link rel=\"alternate\"", ">")
        .compactMap { Self.parts($0, "href=\"", "\"").first }.filter { $0.contains("van-ban") }
    }
    let signer = "van-ban/nguoi-ky/le-van-an/"
    #expect(announced("\(signer)index.html") == ["/\(signer)feed.xml"])
    #expect(site.text("\(signer)feed.xml").contains("<title>Văn bản do Lê Văn An ký – "))
    let whole = ["/van-ban/feed.xml", "/van-ban/feed.json"]
    #expect(announced("van-ban/index.html") == whole)
    #expect(announced("van-ban/a-z/index.html") == whole)
    #expect(!site.paths.contains("van-ban/a-z/feed.xml"))
    let feeds = site.paths.filter { $0.hasPrefix("van-ban/") && $0.hasSuffix("feed.xml") }
    let lists = site.paths.filter {
      $0.hasPrefix("van-ban/") && $0.hasSuffix("index.html") && !$0.contains("/trang/")
    }
    // All lists but A to Z; four directives have pages of their own.
    #expect(feeds.count == lists.count - 1 - 4)
  }

  @Test("One name is one person, however it is written, called by the latest office")
  func signers() throws {
    let site = try Self.site()
    let page = site.text("van-ban/nguoi-ky/tran-thi-khanh-tung/index.html")
    #expect(page.contains("<span>2 văn bản</span>"))
    #expect(page.contains("<span>TRẦN THỊ KHÁNH TÙNG, Phó Hiệu trưởng</span> <small>2</small>"))
    let directive = site.text("van-ban/2020/12-tb-thtt/index.html")
    #expect(directive.contains("<a href=\"/van-ban/nguoi-ky/tran-thi-khanh-tung/\">"))
    #expect(directive.contains("<a href=\"/van-ban/noi-bo/\">Văn bản nội bộ</a>"))
  }

  @Test("A to Z goes by the first letter, whatever signs stand before it, and pages part letters")
  func alphabet() throws {
    let site = try Self.site()
    let pages = ["", "trang/2/", "trang/3/"].map { site.text("van-ban/a-z/\($0)index.html") }
    let subjects = pages.map { page in
      Self.parts(page, "class=\"subject\"><a href=\"", "</a>").map {
        String($0.split(separator: ">", maxSplits: 1).last ?? "")
      }
    }
    #expect(
      subjects == [
        ["100 năm phong trào", "Ấn phẩm của ngành"],
        ["“Đẩy mạnh truyền thông” năm học 2020 – 2021", "Kế hoạch truyền thông"],
        ["Ủng hộ đồng bào miền Trung"],
      ])
    let headings = pages.map { Self.parts($0, "colspan=\"4\" id=\"", "</th>") }
    #expect(
      headings == [
        ["chu-so\">0–9", "chu-aa\">Â"], ["chu-dd\">Đ", "chu-k\">K"], ["chu-u\">U"],
      ])
    let letters = Self.parts(pages[0], "<nav class=\"letters\"", "</nav>").flatMap {
      Self.parts($0, "<li><a href=\"", "<span")
    }
    #expect(
      letters == [
        "/van-ban/a-z/#chu-so\">0–9", "/van-ban/a-z/#chu-aa\">Â",
        "/van-ban/a-z/trang/2/#chu-dd\">Đ", "/van-ban/a-z/trang/2/#chu-k\">K",
        "/van-ban/a-z/trang/3/#chu-u\">U",
      ])
  }

  @Test("Of one day the higher number stands first, and the validity stands in words")
  func table() throws {
    let page = try Self.site().text("van-ban/2020/trang/2/index.html")
    let numbers = Self.parts(page, "data-label=\"Số, ký hiệu\">", "</th>")
    #expect(numbers == ["750/KH-PGDĐT", "9/KH-PGDĐT"])
    #expect(
      Self.parts(page, "<span class=\"validity", "</span>") == [
        " in-force\">Còn hiệu lực", "\">Hết hiệu lực",
      ])
    #expect(
      Self.parts(page, "role=\"columnheader\">", "</th>") == [
        "Số, ký hiệu", "Ngày ban hành", "Trích yếu", "Tệp",
      ])
  }

  @Test("A topic's posts lead to its documents")
  func topic() throws {
    let page = try Self.site().text("chu-de/quan-ly/index.html")
    #expect(page.contains("<a href=\"/van-ban/noi-dung/quan-ly/\"><span>Văn bản cùng nội dung"))
  }
}
