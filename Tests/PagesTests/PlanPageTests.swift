import SampleSites
import Testing

@Suite("The pages of a plan")
struct PlanPageTests {
  private static let plan = """
    ---
    title: Kế hoạch truyền thông năm học
    period: 2020-2021
    number_pending: true
    issued: 2020-09
    topics:
      - {id: chi-dao, number: "1", title: Công tác chỉ đạo, text: Tuyên truyền các chủ trương của ngành.}
      - {id: thi-dua, number: "2", title: Thi đua}
    items:
      - {month: 11, id: ngay-nha-giao, title: Ngày Nhà giáo, topics: [thi-dua]}
      - {month: 11, id: hoi-thao, title: Hội thao}
      - {month: 12, id: giu-am, title: Giữ ấm, status: cancelled, reason: Trời ấm}
    ---
    ## Mục đích

    Kịp thời. Xem [mục đích](#muc-muc-dich).
    """

  /// The site of `plan` with `posts` posts in November that no item asked for, on 2020-11-30.
  private func site(
    _ settings: String = "", plan: String = plan, unplanned posts: Int = 0
  ) throws -> OutputTree {
    var files = [
      "site.toml": SampleSite.plainSettings + settings,
      "content/plans/2020-2021.md": plan,
      "content/posts/2020/11/mit-tinh.md":
        "---\ntitle: Mít tinh 20/11\ndate: 2020-11-20\nitems: [ngay-nha-giao]\n---\nTin.\n",
    ]
    for number in 0..<posts {
      files["content/posts/2020/11/tin-\(number).md"] =
        "---\ntitle: Tin \(number)\ndate: 2020-11-02\ntopics: [chi-dao]\n---\nTin.\n"
    }
    let portal = try PortalFolder(files)
    let run = try portal.run("build --now 2020-11-30T08:00")
    #expect(run.status == 0, "\(run.errors)")
    return try portal.tree()
  }

  private func pages(of site: OutputTree) -> [String] {
    site.paths.filter { $0.hasPrefix("ke-hoach/2020-2021/") && $0.hasSuffix(".html") }.sorted()
  }

  /// The lines of `page` that hold `text`.
  private func lines(with text: String, of page: String) -> [String] {
    page.split(separator: "\n").map(String.init).filter { $0.contains(text) }
  }

  @Test("What is long stands on pages of its own, each with the way to the others")
  func parts() throws {
    let site = try site()
    #expect(
      pages(of: site) == [
        "ke-hoach/2020-2021/index.html", "ke-hoach/2020-2021/ket-qua/index.html",
        "ke-hoach/2020-2021/noi-dung/index.html", "ke-hoach/2020-2021/toan-van/index.html",
      ])
    let results = site.text("ke-hoach/2020-2021/ket-qua/index.html")
    let start = "<nav class=\"parts\" aria-label=\"Các phần của kế hoạch\">"
    let navigation = results.split(separator: start).last?.split(separator: "</nav>").first
    #expect(
      navigation ?? "" == """

        <ul>
        <li><a href="/ke-hoach/2020-2021/">Tổng quan</a></li>
        <li><a href="/ke-hoach/2020-2021/noi-dung/">Nội dung truyền thông</a></li>
        <li><a href="/ke-hoach/2020-2021/ket-qua/" aria-current="page">Kết quả thực hiện</a></li>
        <li><a href="/ke-hoach/2020-2021/toan-van/">Toàn văn</a></li>
        </ul>

        """)
    #expect(
      lines(with: "<title>", of: results) == [
        "<title>Kết quả thực hiện – Kế hoạch truyền thông năm học – Trường TH-THCS Thanh Trường</title>"
      ])
    #expect(
      results.contains("<li><span aria-current=\"page\">Kết quả thực hiện</span></li>"))
    #expect(results.contains("class=\"chart heat-map\""))
    for part in ["ket-qua", "noi-dung", "toan-van"] {
      #expect(
        site.text("sitemap.xml").contains(
          "<loc>https://thanhtruong.example.edu.vn/ke-hoach/2020-2021/\(part)/</loc>"))
    }
  }

  @Test("A part that has nothing to show, or is not public, has no page")
  func absentParts() throws {
    let bare = Self.plan.replacing(", text: Tuyên truyền các chủ trương của ngành.", with: "")
      .replacing(
        "## Mục đích\n\nKịp thời. Xem [mục đích](#muc-muc-dich).", with: "")
    #expect(
      pages(of: try site(plan: bare)) == [
        "ke-hoach/2020-2021/index.html", "ke-hoach/2020-2021/ket-qua/index.html",
      ])
    let closed = try site("[plan]\npublic = [\"items\"]\n")
    #expect(pages(of: closed) == ["ke-hoach/2020-2021/index.html"])
    #expect(
      closed.text("ke-hoach/2020-2021/index.html").contains(
        "<nav class=\"parts\" aria-label=\"Các phần của kế hoạch\" hidden>"))
  }

  @Test("The first page says how far the work has come")
  func progress() throws {
    let page = try site(unplanned: 1).text("ke-hoach/2020-2021/index.html")
    #expect(
      lines(with: "<dd>", of: page) == [
        "<div><dt>tin, bài</dt><dd>2</dd></div>",
        "<div><dt>mục kế hoạch đã có tin</dt><dd>1/2</dd></div>",
        "<div><dt>nội dung trọng tâm có tin</dt><dd>2/2</dd></div>",
      ])
  }

  @Test("A topic leads to what the plan says of it, and to its posts")
  func topics() throws {
    let site = try site(unplanned: 1)
    let topics = lines(
      with: "class=\"topic-", of: site.text("ke-hoach/2020-2021/index.html"))
    #expect(
      topics == [
        "<p class=\"topic-line\"><a href=\"/ke-hoach/2020-2021/noi-dung/#noi-dung-chi-dao\">"
          + "<span class=\"number\">1</span> <span class=\"title\">Công tác chỉ đạo</span></a></p>",
        "<p class=\"topic-more\"><a href=\"/chu-de/chi-dao/\">1 tin, bài"
          + "<span class=\"sr\"> về nội dung 1</span></a></p>",
        "<p class=\"topic-line\"><span class=\"number\">2</span> "
          + "<span class=\"title\">Thi đua</span></p>",
        "<p class=\"topic-more\"><a href=\"/chu-de/thi-dua/\">1 tin, bài"
          + "<span class=\"sr\"> về nội dung 2</span></a></p>",
      ])
    #expect(
      site.text("ke-hoach/2020-2021/noi-dung/index.html").contains(
        "<section class=\"topic-text\" id=\"noi-dung-chi-dao\">"))
  }

  @Test("A month with many posts that no item asked for shows eight and the way to the rest")
  func manyUnplanned() throws {
    func result(of posts: Int) throws -> [String] {
      let page = try site(unplanned: posts).text("ke-hoach/2020-2021/index.html")
      let row = page.split(separator: "<tr class=\"unplanned\">").last?.split(separator: "</tr>")
        .first
      return (row ?? "").split(separator: "<li>").dropFirst().map {
        String($0.split(separator: "</li>")[0])
      }
    }
    #expect(try result(of: 8).count == 8)
    let many = try result(of: 10)
    #expect(many.count == 9)
    #expect(many.last == "<a href=\"/tin-tuc/2020/11/\">và 2 tin, bài khác trong tháng</a>")
  }

  @Test("A link within the text stays on the page where the text is read")
  func ownLinks() throws {
    let page = try site().text("ke-hoach/2020-2021/toan-van/index.html")
    #expect(page.contains("<a href=\"/ke-hoach/2020-2021/toan-van/#muc-muc-dich\">mục đích</a>"))
  }
}
