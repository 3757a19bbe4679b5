import Content
import Diagnostics
import SampleSites
import Testing

@testable import Building

/// Links within the site, fragments included, are looked at in every build.
@Suite("Links within the site")
struct InternalLinkTests {
  private static let now = LocalTime(CalendarDate(dayNumber: 18_586), minute: 480)

  private static let files = [
    "content/posts/hai.md": post(
      "Tin hai", "## Kết quả\n\nĐạt cả ba giải.[^1]\n\n[^1]: Theo ban tổ chức."),
    "content/pages/Giới thiệu.md": "---\ntitle: Giới thiệu\n---\n## Lịch sử\n",
    "content/events/ngay-nha-giao.md":
      "---\ntitle: Ngày Nhà giáo\nstarts: 2020-11-20\n---\nSân trường.\n",
    "content/plans/2020-2021.md":
      "---\ntitle: Kế hoạch\nperiod: 2020-2021\nnumber_pending: true\nissued_pending: true\n"
      + "topics:\n  - {id: thi-dua, title: Thi đua}\n---\n## Mục đích\n",
    "content/directives/2020/750-kh.md":
      "---\nnumber_pending: true\nissued: 2020-09-05\nsubject: Truyền thông\nslug: 750-kh\n"
      + "files: [750-kh.pdf]\n---\n## Nội dung\n",
    "content/directives/2020/750-kh.pdf": "%PDF-1.4\n",
  ]

  private static func post(_ title: String, _ body: String) -> String {
    "---\ntitle: \(title)\ndate: 2020-11-19\ntopics: [thi-dua]\n---\n\(body)\n"
  }

  /// What is found of addresses, as `id: message`.
  private func findings(
    _ files: [String: String], base: String = "https://thanhtruong.example.edu.vn/"
  ) throws -> [String] {
    let settings = SampleSite.plainSettings.replacing(
      "https://thanhtruong.example.edu.vn/", with: base)
    let portal = try PortalFolder(
      Self.files.merging(["site.toml": settings]) { $1 }.merging(files) { $1 })
    let ids = ["broken-link", "hidden-link", "broken-fragment", "dead-own-address", "unknown-page"]
    return try SiteBuild(BuildOptions(root: portal.path, now: Self.now)).check().diagnostics
      .filter { ids.contains($0.id) }.map { "\($0.id): \($0.message.vi)" }
  }

  /// Places where a link may stand, each with a link to `%`.
  private static let places: [(name: String, file: String, text: String)] = [
    ("a post", "content/posts/mot.md", post("Một", "Xem [đây](%).")),
    ("a page", "content/pages/trang.md", "---\ntitle: Trang\n---\nXem [đây](%).\n"),
    (
      "a directive", "content/directives/2020/751.md",
      "---\nnumber_pending: true\nissued: 2020-09-06\nsubject: Khác\nslug: khac\n---\nXem [đây](%).\n"
    ),
    (
      "a plan", "content/plans/2021.md",
      "---\ntitle: Kế hoạch\nperiod: 2021\nnumber_pending: true\nissued_pending: true\n"
        + "topics:\n  - {id: khac, title: Khác}\n---\nXem [đây](%).\n"
    ),
    (
      "a topic of a plan", "content/plans/2021.md",
      "---\ntitle: Kế hoạch\nperiod: 2021\nnumber_pending: true\nissued_pending: true\n"
        + "topics:\n  - id: khac\n    title: Khác\n    text: Xem [đây](%).\n---\n"
    ),
    (
      "an event", "content/events/khac.md",
      "---\ntitle: Khác\nstarts: 2020-11-21\n---\nXem [đây](%).\n"
    ),
    (
      "the menu", "site.toml",
      SampleSite.plainSettings
        + "[[menu]]\ntitle = \"Xem\"\nitems = [{title = \"Đây\", url = \"%\"}]\n"
    ),
  ]

  @Test("are looked at wherever they stand", arguments: places.indices)
  func everywhere(index: Int) throws {
    let place = Self.places[index]
    func said(_ link: String) throws -> [String] {
      try findings([place.file: place.text.replacing("%", with: link)])
    }
    #expect(try said("/tin-tuc/2020/11/hai/#muc-ket-qua") == [], "\(place.name)")
    #expect(
      try said("/tin-tuc/2020/11/khong-co/") == [
        "broken-link: liên kết không dẫn tới đâu: /tin-tuc/2020/11/khong-co/"
      ], "\(place.name)")
    #expect(
      try said("/tin-tuc/2020/11/hai/#muc-khac") == [
        "broken-fragment: trang /tin-tuc/2020/11/hai/ không có phần nào tên “muc-khac”: người đọc chỉ tới đầu trang"
      ], "\(place.name)")
  }

  @Test(
    "that lead somewhere are not found fault with, however they are written",
    arguments: [
      "hai.md", "hai", "./hai.md", "../posts/hai.md", "/tin-tuc/2020/11/hai",
      "/tin-tuc/2020/11/h%61i/", "../pages/Gi%E1%BB%9Bi%20thi%E1%BB%87u.md",
      // The same letters decomposed, as macOS writes them.
      "<../pages/Giơ\u{0301}i thiê\u{0323}u.md>", "<../pages/Giới thiệu.md#muc-lich-su>",
      "hai.md#muc-ket-qua", "hai.md?in=1#muc-ket-qua", "hai.md#", "hai.md#top", "#", "",
      "hai.md#muc-k%65t-qua", "../plans/2020-2021.md#muc-muc-dich",
      "/ke-hoach/2020-2021/#cac-noi-dung", "../directives/2020/750-kh.md#muc-noi-dung",
      "../directives/2020/750-kh.pdf", "../directives/2020/750-kh.pdf#page=2",
      "../events/ngay-nha-giao.md", "/lich/#su-kien-ngay-nha-giao", "/feed.xml", "/van-ban.csv",
      "https://thanhtruong.example.edu.vn/tin-tuc/2020/11/hai/#muc-ket-qua",
      "HTTP://ThanhTruong.example.edu.vn/tin-tuc/2020/11/hai", "https://thanhtruong.example.edu.vn",
      "https://thanhtruong.example.edu.vn/van-ban/2020/750-kh/750-kh.pdf",
      "https://thanhtruong.example.edu.vn.khac.example/khong-co/", "mailto:vp@example.edu.vn",
    ])
  func fine(link: String) throws {
    #expect(try findings(["content/posts/mot.md": Self.post("Một", "[đây](\(link))")]) == [])
  }

  @Test("to a footnote arrive, those to one that is not there do not")
  func footnotes() throws {
    let portal = try PortalFolder(Self.files)
    _ = try portal.build(at: Self.now)
    let page = try portal.tree().text("tin-tuc/2020/11/hai/index.html")
    let note = try #require(
      page.firstMatch(of: /id="([^"]*)"[^>]*>\s*<p>Theo ban tổ chức/)?.output.1)
    #expect(
      try findings(["content/posts/mot.md": Self.post("Một", "[chú thích](hai.md#\(note))")]) == [])
    #expect(
      try findings(["content/posts/mot.md": Self.post("Một", "[chú thích](hai.md#\(note)9)")])
        .count == 1)
  }

  @Test(
    "that lead nowhere are told",
    arguments: [
      ("ba.md", "broken-link: liên kết không dẫn tới đâu: ba.md"),
      ("Hai.md", "broken-link: liên kết không dẫn tới đâu: Hai.md"),
      (
        "../directives/2020/751-kh.pdf",
        "broken-link: liên kết không dẫn tới đâu: ../directives/2020/751-kh.pdf"
      ),
      ("../../../etc/passwd", "broken-link: liên kết không dẫn tới đâu: ../../../etc/passwd"),
      (
        "#muc-o-day",
        "broken-fragment: trang /tin-tuc/2020/11/mot/ không có phần nào tên “muc-o-day”: người đọc chỉ tới đầu trang"
      ),
      (
        "/lich/#su-kien-khac",
        "broken-fragment: trang /lich/ không có phần nào tên “su-kien-khac”: người đọc chỉ tới đầu trang"
      ),
      (
        "../events/ngay-nha-giao.md#muc-khac",
        "broken-fragment: trang /lich/ không có phần nào tên “muc-khac”: người đọc chỉ tới đầu trang"
      ),
      (
        "https://thanhtruong.example.edu.vn/tin-tuc/2020/11/ba/",
        "dead-own-address: địa chỉ của chính trang này nhưng không có gì ở đó: https://thanhtruong.example.edu.vn/tin-tuc/2020/11/ba/"
      ),
      (
        "https://thanhtruong.example.edu.vn/tin-tuc/2020/11/hai/#muc-khac",
        "broken-fragment: trang /tin-tuc/2020/11/hai/ không có phần nào tên “muc-khac”: người đọc chỉ tới đầu trang"
      ),
    ])
  func broken(link: String, said: String) throws {
    #expect(try findings(["content/posts/mot.md": Self.post("Một", "[đây](\(link))")]) == [said])
  }

  @Test(
    "below a base path are whole addresses with it, and others without",
    arguments: [
      ("https://phong.example.gov.vn/truong/tin-tuc/2020/11/hai/", nil as String?),
      ("https://phong.example.gov.vn/truong", nil),
      ("https://phong.example.gov.vn/truong/khong-co/", "dead-own-address"),
      // Another site of the same host.
      ("https://phong.example.gov.vn/truong-khac/", nil), ("https://phong.example.gov.vn/", nil),
      ("/tin-tuc/2020/11/hai/", nil), ("/truong/tin-tuc/2020/11/hai/", "broken-link"),
    ])
  func basePath(link: String, id: String?) throws {
    let found = try findings(
      ["content/posts/mot.md": Self.post("Một", "[đây](\(link))")],
      base: "https://phong.example.gov.vn/truong/")
    #expect(found.map { String($0.prefix { $0 != ":" }) } == [id].compactMap { $0 })
  }

  @Test("with a wrong fragment are told with the name that was meant, and the names there are")
  func hints() throws {
    func check(_ link: String) throws -> String {
      let portal = try PortalFolder(
        Self.files.merging(["content/posts/mot.md": Self.post("Một", "[đây](\(link))")]) { $1 })
      return try portal.run("check --now 2020-11-20T08:00").output
    }
    #expect(
      try check("hai.md#muc-ket-qa").contains(
        """
        content/posts/mot.md:6:7: cảnh báo: trang /tin-tuc/2020/11/hai/ không có phần nào tên “muc-ket-qa”: người đọc chỉ tới đầu trang [broken-fragment]
            [đây](hai.md#muc-ket-qa)
                  ^^^^^^^^^^^^^^^^^
          → có phải là “#muc-ket-qua”?

        """))
    #expect(try check("<hai.md#Kết quả>").contains("→ có phải là “#muc-ket-qua”?"))
    #expect(
      try check("hai.md#xyzxyzxyz").contains(
        "→ các phần của trang ấy: #muc-ket-qua; hoặc bỏ phần từ dấu # trở đi"))
  }

  @Test("to an event's part lead to the calendar's page once")
  func eventPart() throws {
    let portal = try PortalFolder(
      Self.files.merging([
        "content/posts/mot.md": Self.post("Một", "[lễ](../events/ngay-nha-giao.md#top)")
      ]) { $1 })
    _ = try portal.build(at: Self.now)
    #expect(
      try portal.tree().text("tin-tuc/2020/11/mot/index.html").contains(
        "<a href=\"/lich/#top\">lễ</a>"))
  }
}
