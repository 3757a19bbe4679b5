import SampleSites
import Testing

@Suite("Citations on the site")
struct CitationPageTests {
  private static let settings =
    SampleSite.plainSettings + """

      [[issuer]]
      id = "phong"
      name = "Phòng GD&ĐT"
      symbols = ["PGDĐT"]
      level = "district"

      """

  private static let archive = [
    "site.toml": settings,
    "content/directives/750.md": """
    ---
    number: 750/KH-PGDĐT
    issued: 05/09/2020
    subject: Nâng cao hiệu quả truyền thông
    ---
    Kế hoạch số 750/KH-PGDĐT này căn cứ Thông tư số 32/2018/TT-BGDĐT; lại 32/2018/TT-BGDĐT; Kế
    hoạch số 114/KH-BGDĐT; Thông báo số 12/TB-PGDĐT; số 05/KH-PGDĐT.
    """,
    "content/directives/32.md": """
    ---
    number: 32/2018/TT-BGDĐT
    issued: 26/12/2018
    subject: Chương trình giáo dục phổ thông
    issuer: phong
    ---
    """,
    "content/directives/12.md": """
    ---
    number: 12/TB-PGDĐT
    issued: 26/12/2018
    subject: Nội bộ
    circulation: internal
    ---
    """,
    "content/directives/05-a.md":
      "---\nnumber: 05/KH-PGDĐT\nissued: 2018\nsubject: A\n---\n",
    "content/directives/05-b.md":
      "---\nnumber: 05/KH-PGDĐT\nissued: 2019\nsubject: B\n---\n",
    "content/plans/2020-2021.md": """
    ---
    title: Kế hoạch năm học
    period: 2020-2021
    number_pending: true
    issued: 2020-09
    topics: [{id: a, title: A, text: "Theo 32/2018/TT-BGDĐT."}]
    ---
    Căn cứ 750/KH-PGDĐT.
    """,
    "content/events/le.md": "---\ntitle: Lễ\nstarts: 2020-11-22\n---\nTheo 750/KH-PGDĐT.\n",
    "content/pages/gioi-thieu.md": "---\ntitle: Giới thiệu\n---\nTheo 750/KH-PGDĐT.\n",
    "content/posts/tin.md": post("Tin", "2020-11-20", "Theo 750/KH-PGDĐT."),
  ]

  private static func post(_ title: String, _ date: String, _ text: String) -> String {
    "---\ntitle: \(title)\ndate: \(date)\ntopics: [a]\n---\n\(text)\n"
  }

  private func site(_ files: [String: String] = [:]) throws -> OutputTree {
    let portal = try PortalFolder(Self.archive.merging(files) { _, own in own })
    let run = try portal.run("build --now 2020-11-20T08:00")
    #expect(run.status == 0, "\(run.errors)")
    return try portal.tree()
  }

  @Test(
    "What the archive holds is a link, all else stays as it was typed",
    arguments: [
      (
        "Theo số 750 /KH – PGD&ĐT.",
        "Theo số <a class=\"citation\" href=\"/van-ban/2020/750-kh-pgddt/\">750 /KH – PGD&amp;ĐT</a>."
      ),
      (
        "**Số 750**/KH-PGDĐT và *750/KH-PGDĐT*.",
        "<strong>Số 750</strong>/KH-PGDĐT và <em>"
          + "<a class=\"citation\" href=\"/van-ban/2020/750-kh-pgddt/\">750/KH-PGDĐT</a></em>."
      ),
      ("Mẫu `750/KH-PGDĐT`.", "Mẫu <code>750/KH-PGDĐT</code>."),
      (
        "Xem [số 750/KH-PGDĐT](https://example.edu.vn/).",
        "Xem <a href=\"https://example.edu.vn/\">số 750/KH-PGDĐT</a>."
      ),
      ("Số 05/KH-PGDĐT, 114/KH-BGDĐT, 12/TB-PGDĐT.", "Số 05/KH-PGDĐT, 114/KH-BGDĐT, 12/TB-PGDĐT."),
    ])
  func links(text: String, html: String) throws {
    let site = try site(["content/posts/tin.md": Self.post("Tin", "2020-11-20", text)])
    #expect(site.text("tin-tuc/2020/11/tin/index.html").contains("<p>\(html)</p>"))
  }

  @Test("A feed has whole addresses, and below a path of the host they begin with it")
  func addresses() throws {
    let site = try site([
      "site.toml": Self.settings.replacing(
        "https://thanhtruong.example.edu.vn/", with: "https://pgd.example.edu.vn/truong/")
    ])
    #expect(
      site.text("tin-tuc/2020/11/tin/index.html").contains(
        "<a class=\"citation\" href=\"/truong/van-ban/2020/750-kh-pgddt/\">750/KH-PGDĐT</a>"))
    #expect(
      site.text("feed.json").contains(
        #"<a class=\"citation\" href=\"https://pgd.example.edu.vn/truong/van-ban/2020/750-kh-pgddt/\">"#
      ))
  }

  @Test("Topics of a plan, events and plain pages link too; a page never links to itself")
  func everywhere() throws {
    let site = try site()
    let link = "<a class=\"citation\" href=\"/van-ban/2020/750-kh-pgddt/\">"
    let circular = "<a class=\"citation\" href=\"/van-ban/2018/32-2018-tt-bgddt/\">"
    #expect(site.text("ke-hoach/2020-2021/toan-van/index.html").contains("Căn cứ \(link)"))
    #expect(site.text("ke-hoach/2020-2021/noi-dung/index.html").contains("<p>Theo \(circular)"))
    #expect(site.text("chu-de/a/index.html").contains("<p>Theo \(circular)"))
    #expect(site.text("lich/index.html").contains("<p>Theo \(link)"))
    #expect(site.text("gioi-thieu/index.html").contains("<p>Theo \(link)"))
    let own = site.text("van-ban/2020/750-kh-pgddt/index.html")
    #expect(own.contains("<p>Kế hoạch số 750/KH-PGDĐT này căn cứ Thông tư số \(circular)"))
    #expect(!own.contains(link))
  }

  @Test("A directive's page says what its text rests on and where it is cited, the newest first")
  func lists() throws {
    let page = try site().text("van-ban/2020/750-kh-pgddt/index.html")
    #expect(
      sections(of: page) == """
        <section class="citations" aria-labelledby="vien-dan">
        <h2 id="vien-dan">Căn cứ, viện dẫn</h2>
        <ul>
        <li><a href="/van-ban/2018/32-2018-tt-bgddt/">Thông tư số 32/2018/TT-BGDĐT</a> <small><time datetime="2018-12-26">26/12/2018</time></small><span>Chương trình giáo dục phổ thông</span></li>
        </ul>
        </section>
        <section class="citations" aria-labelledby="duoc-vien-dan">
        <h2 id="duoc-vien-dan">Được viện dẫn trong</h2>
        <h3>Kế hoạch truyền thông <small>(1)</small></h3>
        <ul>
        <li><a href="/ke-hoach/2020-2021/">Kế hoạch năm học</a> <small>tháng 9/2020</small></li>
        </ul>
        <h3>Tin, bài <small>(1)</small></h3>
        <ul>
        <li><a href="/tin-tuc/2020/11/tin/">Tin</a> <small><time datetime="2020-11-20">20/11/2020</time></small></li>
        </ul>
        <h3>Sự kiện <small>(1)</small></h3>
        <ul>
        <li><a href="/lich/#su-kien-le">Lễ</a> <small><time datetime="2020-11-22">22/11/2020</time></small></li>
        </ul>
        <h3>Trang <small>(1)</small></h3>
        <ul>
        <li><a href="/gioi-thieu/">Giới thiệu</a></li>
        </ul>
        </section>

        """)
  }

  @Test("A long list shows the newest twenty and folds the rest; drafts stand in none")
  func longList() throws {
    var files = [
      "content/posts/nhap.md": Self.post("Nháp", "2020-11-01\nstatus: draft", "750/KH-PGDĐT")
    ]
    for day in 1...22 {
      files["content/posts/tin-\(day).md"] = Self.post(
        "Tin \(day)", "2020-10-\(day < 10 ? "0" : "")\(day)", "Theo 750/KH-PGDĐT.")
    }
    let page = try site(files).text("van-ban/2020/750-kh-pgddt/index.html")
    let lines = sections(of: page).split(separator: "\n")
    let titles = lines.filter { $0.contains("/tin-tuc/") || $0.contains("summary") }.map {
      $0.split(separator: "</").first.map { $0.split(separator: ">").last ?? "" } ?? ""
    }
    #expect(
      titles == ["Tin"] + (4...22).reversed().map { "Tin \($0)" } + ["Xem thêm 3"]
        + (1...3).reversed().map { "Tin \($0)" })
    #expect(lines.contains("<h3>Tin, bài <small>(23)</small></h3>"))
  }

  @Test("A plan whose text is not shown cites nothing")
  func heldBack() throws {
    let site = try site(["site.toml": Self.settings + "\n[plan]\npublic = [\"items\"]\n"])
    #expect(
      !site.text("van-ban/2020/750-kh-pgddt/index.html").contains(
        "/ke-hoach/2020-2021/\">Kế hoạch năm học</a>"))
    #expect(!site.text("ke-hoach/2020-2021/index.html").contains("id=\"vien-dan\""))
  }

  @Test("The open data has the numbers cited, without what is not public, and who cites")
  func openData() throws {
    let data = try site().text("van-ban.json")
    #expect(
      data.contains(
        """
            "cites": ["32/2018/TT-BGDĐT", "114/KH-BGDĐT", "05/KH-PGDĐT"],
            "citedBy": ["/ke-hoach/2020-2021/", "/tin-tuc/2020/11/tin/", "/lich/#su-kien-le", "/gioi-thieu/"]

        """))
    #expect(
      data.contains("\"citedBy\": [\"/van-ban/2020/750-kh-pgddt/\", \"/ke-hoach/2020-2021/\"]"))
  }

  /// The sections about citations of a page.
  private func sections(of page: String) -> String {
    var text = ""
    var isInside = false
    for line in page.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("<section class=\"citations\"") { isInside = true }
      if isInside { text += line + "\n" }
      if line == "</section>" { isInside = false }
    }
    return text
  }
}
