import Building
import Content
import Diagnostics
import SampleSites
import Testing

/// The pages that show how open the school is: the archive measured against the register, and the
/// disclosures by year.
@Suite("The pages of openness")
struct OpennessPagesTests {
  @Test("The share that is public stands by year and direction; what is missing is not named")
  func completeness() throws {
    let portal = try PortalFolder(Self.archive)
    let report = try portal.build(at: Self.day(2020, 11, 30))
    #expect(report.diagnostics.map(\.id) == [])
    let page = try portal.tree().text("van-ban/cong-khai/index.html")
    #expect(
      page.contains(
        "<p class=\"lead\">Trong 4 văn bản phải công khai theo sổ đăng ký văn bản của nhà trường, "
          + "2 văn bản đã có trên cổng: 50%. Còn 2 văn bản chưa đưa lên.</p>"))
    #expect(
      page.contains(
        """
        <thead>
        <tr><th scope="col">Năm</th><th scope="col">Văn bản đến</th><th scope="col">Văn bản đi</th><th scope="col">Tổng</th></tr>
        </thead>
        <tbody>
        <tr><th scope="row">2020</th><td>1/2 (50%)</td><td><span class="validity in-force">1/1 (100%)</span></td><td>2/3 (66%)</td></tr>
        <tr><th scope="row">2019</th><td>0/1 (0%)</td><td>–</td><td>0/1 (0%)</td></tr>
        </tbody>
        """))
    let archive = try portal.tree().text("van-ban/index.html")
    #expect(
      archive.contains("<a href=\"/van-ban/cong-khai/\">Tỷ lệ văn bản đã công khai</a>"))
    #expect(
      try portal.tree().text("sitemap.xml")
        .contains("https://thanhtruong.example.edu.vn/van-ban/cong-khai/"))
  }

  @Test(
    "Nothing of what is internal or missing reaches the output: no number, no subject, no count",
    arguments: ["KINMOT", "KINHAI", "KINBA", "KINBON", "666/CT", "NHIEMVU"])
  func leaks(mark: String) throws {
    let portal = try PortalFolder(Self.archive)
    _ = try portal.build(at: Self.day(2020, 11, 30))
    #expect(try portal.tree().files(holding: mark) == [])
  }

  @Test("Internal lines change nothing that the public sees")
  func counts() throws {
    let with = try PortalFolder(Self.archive)
    _ = try with.build(at: Self.day(2020, 11, 30))
    let without = try PortalFolder(Self.archive)
    try without.remove("content/directives/2020/kin.md")
    let register = Self.archive["content/directives/register.csv", default: ""]
    try without.write(
      "content/directives/register.csv",
      register.split(separator: "\n").filter { !$0.contains("KIN") }.joined(separator: "\n"))
    _ = try without.build(at: Self.day(2020, 11, 30))
    #expect(try with.tree().differences(from: without.tree()) == [])
  }

  @Test("Without a register, or with internal lines alone, there is no such page and no link to it")
  func absent() throws {
    for register in [nil, "number,issued,circulation\n12/KH-KINMOT,2020,nội bộ\n"] {
      var files = Self.archive
      files["content/directives/register.csv"] = register
      let portal = try PortalFolder(files)
      _ = try portal.build(at: Self.day(2020, 11, 30))
      #expect(try portal.tree().files(holding: "van-ban/cong-khai") == [])
    }
  }

  @Test("Each year's sections: what is there, since when and until when; what is not, and its day")
  func disclosures() throws {
    let portal = try PortalFolder(Self.disclosures)
    let report = try portal.build(at: Self.day(2021, 6, 1))
    #expect(report.diagnostics.map(\.id) == [])
    let year = try portal.tree().text("cong-khai/2020-2021/index.html")
    #expect(year.contains("<h1>Công khai năm học 2020-2021</h1>"))
    #expect(year.contains("<span>1/2 mục đã công khai</span>"))
    #expect(
      year.contains(
        """
        <section class="paper disclosure" id="ke-hoach" aria-labelledby="ke-hoach-ten">
        <h2 id="ke-hoach-ten">Kế hoạch giáo dục</h2>
        <p class="meta"><span class="validity in-force">Đã công khai</span><span>Theo <a href="/van-ban/2024/09-2024-tt-bgddt/">09/2024/TT-BGDĐT</a></span><span>Hạn công khai <time datetime="2021-06-30">30/06/2021</time></span></p>
        <ul class="disclosed">
        <li><a href="/van-ban/2020/85-kh-thtt/">Kế hoạch năm học</a> <span class="by">Kế hoạch số 85/KH-THTT</span>
        <span class="by"><span>Công khai ngày <time datetime="2020-09-08">08/09/2020</time></span><span>Giữ trên trang đến hết <time datetime="2025-09-08">08/09/2025</time></span></span>
        """))
    #expect(
      year.contains("<span class=\"validity pending\">Chưa công khai, hạn 30/06/2021</span>"))
    let index = try portal.tree().text("cong-khai/index.html")
    #expect(index.contains("<h1>Công khai</h1>"))
    #expect(
      index.contains(
        """
        <h2><a href="/cong-khai/2020-2021/">Năm học 2020-2021</a></h2>
        <p class="hint">1/2 mục đã công khai</p>
        <ul class="topic-list">
        <li><a href="/cong-khai/2020-2021/#ke-hoach"><span>Kế hoạch giáo dục</span> <small class="done">Đã công khai</small></a></li>
        <li><a href="/cong-khai/2020-2021/#thu-chi"><span>Thu, chi tài chính</span> <small class="">Chưa công khai, hạn 30/06/2021</small></a></li>
        </ul>
        """))
    // The menu, where site.toml has none.
    #expect(index.contains("<a href=\"/cong-khai/\" aria-current=\"page\">Công khai</a>"))
  }

  @Test("A page that stands at one of these addresses is its introduction")
  func introductions() throws {
    let portal = try PortalFolder(
      Self.disclosures.merging(
        [
          "content/pages/cong-khai.md": """
          ---
          title: Nhà trường công khai
          menu: 1
          redirect_from: [/ba-cong-khai/]
          ---
          Mời cha mẹ học sinh cùng theo dõi.
          """,
          "content/pages/cong-khai/2020-2021.md":
            "---\ntitle: Công khai năm học cũ\n---\nNăm học có dịch.\n",
        ], uniquingKeysWith: { first, _ in first }))
    let report = try portal.build(at: Self.day(2021, 6, 1))
    #expect(report.diagnostics.map(\.id) == [])
    let index = try portal.tree().text("cong-khai/index.html")
    #expect(index.contains("<h1>Nhà trường công khai</h1>"))
    #expect(index.contains("<p>Mời cha mẹ học sinh cùng theo dõi.</p>"))
    #expect(index.contains("<a href=\"/cong-khai/2020-2021/\">Năm học 2020-2021</a>"))
    let year = try portal.tree().text("cong-khai/2020-2021/index.html")
    #expect(year.contains("<h1>Công khai năm học cũ</h1>"))
    #expect(year.contains("<p>Năm học có dịch.</p>"))
    #expect(year.contains("<a href=\"/cong-khai/\">Nhà trường công khai</a>"))
    #expect(year.contains("<h2 id=\"ke-hoach-ten\">Kế hoạch giáo dục</h2>"))
    #expect(try portal.tree().text("ba-cong-khai/index.html").contains("/cong-khai/"))
  }

  @Test(
    "An internal paper that is to be disclosed stays inside, and so does the number of a source")
  func internalDisclosure() throws {
    var files = Self.disclosures
    files["content/directives/2020/kin.md"] = """
      ---
      number: 12/KH-KINMOT
      issued: 2020-10-01
      subject: Trích yếu KINHAI
      circulation: internal
      disclosure: thu-chi
      ---
      """
    files["site.toml"]? += "source = \"12/KH-KINMOT\"\n"
    let portal = try PortalFolder(files)
    _ = try portal.build(at: Self.day(2021, 6, 1))
    #expect(try portal.tree().files(holding: "KINMOT") == [])
    #expect(try portal.tree().files(holding: "KINHAI") == [])
    let year = try portal.tree().text("cong-khai/2020-2021/index.html")
    #expect(year.contains("<span>1/2 mục đã công khai</span>"))
  }

  private static func day(_ year: Int, _ month: Int, _ day: Int) throws -> LocalTime {
    LocalTime(try #require(CalendarDate(year: year, month: month, day: day)))
  }

  private static let archive = [
    "site.toml": SampleSite.plainSettings + """
      [school]
      symbol = "THTT"
      [[issuer]]
      id = "truong"
      name = "Trường"
      symbols = ["THTT", "KINBA"]
      [[issuer]]
      id = "phong"
      name = "Phòng GD&ĐT"
      symbols = ["PGDĐT"]

      """,
    "content/directives/register.csv": """
    number;issued;subject;direction;circulation
    750/KH-PGDĐT;05/09/2020;Truyền thông;đến;
    666/CT-BGDĐT;24/08/2020;NHIEMVU;đến;
    85/KH-THTT;08/09/2020;Năm học;đi;
    33/KH-PGDĐT;08/09/2019;Năm học trước;đến;
    12/KH-KINMOT;08/09/2020;Trích yếu KINHAI;đi;nội bộ
    13/KH-KINBA;08/09/2020;Trích yếu KINBON;đi;
    """,
    "content/directives/2020/750.md": """
    ---
    number: 750/KH-PGDĐT
    issued: 05/09/2020
    subject: Truyền thông
    ---
    Toàn văn.
    """,
    "content/directives/2020/85.md": """
    ---
    number: 85/KH-THTT
    issued: 08/09/2020
    subject: Năm học
    ---
    Toàn văn.
    """,
    "content/directives/2020/kin.md": """
    ---
    number: 13/KH-KINBA
    issued: 08/09/2020
    subject: Trích yếu KINBON
    circulation: internal
    ---
    Toàn văn.
    """,
  ]

  private static let disclosures = [
    "content/directives/2020/85.md": """
    ---
    number: 85/KH-THTT
    issued: 08/09/2020
    subject: Kế hoạch năm học
    disclosure: ke-hoach
    ---
    Toàn văn.
    """,
    "content/directives/2024/09.md": """
    ---
    number: 09/2024/TT-BGDĐT
    issued: 03/06/2024
    subject: Quy định về công khai
    ---
    Toàn văn.
    """,
    "site.toml": SampleSite.plainSettings + """
      [[issuer]]
      id = "truong"
      name = "Trường"
      symbols = ["THTT", "KINMOT"]
      [[issuer]]
      id = "bgddt"
      name = "Bộ GD&ĐT"
      symbols = ["BGDĐT"]
      [[disclosure]]
      id = "ke-hoach"
      title = "Kế hoạch giáo dục"
      due = "06-30"
      keep_years = 5
      source = "09/2024/TT-BGDĐT"
      [[disclosure]]
      id = "thu-chi"
      title = "Thu, chi tài chính"
      due = "06-30"
      keep_years = 5

      """,
  ]
}
