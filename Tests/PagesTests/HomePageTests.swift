import SampleSites
import Testing

@Suite("The home page's blocks")
struct HomePageTests {
  private static func post(_ title: String, _ day: String, _ more: String = "") -> String {
    "---\ntitle: \(title)\ndate: \(day)\n\(more)---\nNội dung của tin.\n"
  }

  private static let people = """
    [[kind]]
    id = "nguoi-tot-viec-tot"
    name = "Người tốt, việc tốt"

    """

  private static let posts = [
    "content/posts/2020/11/vi.md": post(
      "Nhặt được ví, tìm người trả lại", "2020-11-03", "kind: nguoi-tot-viec-tot\n"),
    "content/posts/2020/11/mit-tinh.md": post("Mít tinh 20/11", "2020-11-20"),
  ]

  /// The home page of `files` on 2020-11-23.
  private func home(_ settings: String = "", _ files: [String: String] = posts) throws -> String {
    var files = files
    files["site.toml"] =
      SampleSite.plainSettings + Self.people + settings + "[editorial]\nrequire_topics = false\n"
    let portal = try PortalFolder(files)
    let run = try portal.run("build --now 2020-11-23T08:00")
    #expect(run.status == 0, "\(run.errors)")
    return try portal.tree().text("index.html")
  }

  /// What follows `start` on the page, up to the end of its section.
  private func section(_ start: String, of page: String) -> String {
    guard let place = page.firstRange(of: start) else { return "" }
    return String(
      page[place.lowerBound...].prefix { $0 != "\u{0}" }.split(
        separator: "</section>", maxSplits: 1)[0])
  }

  @Test("Exemplary people have a strip where site.toml declares the kind, and are not told twice")
  func exemplaryPeople() throws {
    let page = try home()
    let strip = section("<section class=\"strip\"", of: page)
    #expect(
      strip.hasPrefix(
        """
        <section class="strip" aria-labelledby="dai-nguoi-tot-viec-tot">
        <div class="board-head"><h2 id="dai-nguoi-tot-viec-tot">Người tốt, việc tốt</h2><a href="/chuyen-muc/nguoi-tot-viec-tot/">Xem tất cả<span class="sr">: Người tốt, việc tốt</span></a></div>
        """))
    #expect(page.split(separator: "Nhặt được ví, tìm người trả lại</a>").count == 2)
    #expect(!strip.contains("Mít tinh 20/11"))
  }

  @Test("site.toml names other strips, or none; one without posts is left out")
  func chosenStrips() throws {
    let none = try home("[home]\nstrips = []\n")
    #expect(!none.contains("class=\"strip\""))
    let news = try home("[home]\nstrips = [\"tin\"]\n")
    #expect(section("<section class=\"strip\"", of: news).contains("Mít tinh 20/11</a>"))
    let empty = try home(
      "", ["content/posts/2020/11/a.md": Self.post("Tin", "2020-11-20")])
    #expect(!empty.contains("class=\"strip\""))
  }

  @Test("A strip of a kind that nobody declared is an error")
  func unknownStrip() throws {
    let portal = try PortalFolder([
      "site.toml": SampleSite.plainSettings + Self.people
        + "[home]\nstrips = [\"nguoi-tot-viec-to\"]\n"
    ])
    let run = try portal.run("check")
    #expect(run.status == 1)
    let said = run.errors + run.output
    #expect(said.contains("lỗi: chưa có chuyên mục “nguoi-tot-viec-to” [unknown-kind]\n"))
    #expect(said.contains("  → có phải là “nguoi-tot-viec-tot”?\n"))
  }

  @Test("What is disclosed of the school year stands there, and nothing while nothing is")
  func disclosures() throws {
    let sections = """
      [[disclosure]]
      id = "thu-chi"
      title = "Thu, chi tài chính"
      due = "06-29"

      [[disclosure]]
      id = "doi-ngu"
      title = "Đội ngũ giáo viên"

      """
    #expect(try !home(sections).contains("home-disclosures"))
    var files = Self.posts
    files["content/pages/thu-chi.md"] =
      "---\ntitle: Thu, chi năm học\ndisclosure: thu-chi\ndisclosure_year: 2020-2021\n---\nSố liệu.\n"
    let block = section("<section class=\"paper home-disclosures\"", of: try home(sections, files))
    #expect(
      block.hasSuffix(
        """
        <p class="hint"><a href="/cong-khai/2020-2021/">Năm học 2020-2021</a>: 1/2 mục đã công khai</p>
        <ul class="ticks">
        <li><a href="/cong-khai/2020-2021/#thu-chi">Thu, chi tài chính</a></li>
        </ul>

        """))
  }

  private static let plan = """
    ---
    title: Kế hoạch truyền thông
    period: 2020-2021
    number_pending: true
    issued: 2020-09-15
    topics:
      - {id: thi-dua, title: Thi đua}
      - {id: an-toan, title: An toàn}
    items:
      - {month: 11, id: ngay-nha-giao, title: Ngày Nhà giáo, topics: [thi-dua]}
      - {month: 11, id: giao-thong, title: An toàn giao thông, topics: [an-toan]}
      - {month: 11, id: hoi-trai, title: Hội trại, status: cancelled, reason: Mưa bão}
      - {month: 12, id: giu-am, title: Giữ ấm}
    ---
    """

  @Test("The month's coverage at a glance, where the school wants it")
  func month() throws {
    var files = Self.posts
    files["content/plans/2020-2021.md"] = Self.plan
    files["content/posts/2020/11/hop.md"] = Self.post(
      "Gặp mặt nhà giáo", "2020-11-19", "items: [2020-11/ngay-nha-giao]\n")
    #expect(try !home("", files).contains("trong-thang"))
    let block = section(
      "<section class=\"paper month\"", of: try home("[home]\ncoverage = true\n", files))
    #expect(
      block.hasSuffix(
        """
        <dl class="figures">
        <div><dt>tin, bài trong tháng</dt><dd>3</dd></div>
        <div><dt>mục kế hoạch đã có tin</dt><dd>1/2</dd></div>
        <div><dt>nội dung trọng tâm có tin</dt><dd>1/2</dd></div>
        </dl>
        <ul class="month-rows">
        <li><span>Ngày Nhà giáo</span> <small class="state">Đã có tin</small></li>
        <li><span>An toàn giao thông</span> <small class="state">Trong tháng, còn thiếu 1 tin</small></li>
        <li><span>Hội trại</span> <small class="state">Hủy</small></li>
        </ul>

        """))
  }

  @Test("Of a plan whose counts are not public, nothing stands on the home page")
  func closedPlan() throws {
    var files = Self.posts
    files["content/plans/2020-2021.md"] = Self.plan
    let settings = "[plan]\npublic = [\"text\"]\n[home]\ncoverage = true\n"
    #expect(try !home(settings, files).contains("trong-thang"))
  }

  @Test("A post is passed on by plain links, under the site's absolute address")
  func sharing() throws {
    var files = Self.posts
    files["site.toml"] =
      SampleSite.plainSettings + "[editorial]\nrequire_topics = false\n"
      + Self.people
    let portal = try PortalFolder(files)
    _ = try portal.run("build --now 2020-11-23T08:00")
    let page = try portal.tree().text("tin-tuc/2020/11/mit-tinh/index.html")
    let links = page.split(separator: "\n").filter { $0.contains("nofollow") }.map(String.init)
    let facebook = "https://www.facebook.com/sharer/sharer.php?u=https%3A%2F%2F"
    let path = "thanhtruong.example.edu.vn%2Ftin-tuc%2F2020%2F11%2Fmit-tinh%2F"
    // {"url":"https://thanhtruong.example.edu.vn/tin-tuc/2020/11/mit-tinh/"}
    let zalo = "https://button-share.zalo.me/share_external?d="
    let token =
      "eyJ1cmwiOiJodHRwczovL3RoYW5odHJ1b25nLmV4YW1wbGUuZWR1LnZuL3Rpbi10dWMvMjAyMC8xMS9taXQtdGluaC8"
    let attributes = "rel=\"noopener nofollow external\" class=\"external\""
    let wanted: [String] = [
      "<li><a href=\"\(facebook)\(path)\" \(attributes)>Facebook</a></li>",
      "<li><a href=\"\(zalo)\(token)ifQ%3D%3D\" \(attributes)>Zalo</a></li>",
    ]
    #expect(links == wanted)
    // Without a script the address stands there to be copied by hand.
    let address = "https://thanhtruong.example.edu.vn/tin-tuc/2020/11/mit-tinh/"
    #expect(page.contains(" readonly value=\"\(address)\">"))
  }
}
