import Foundation
import SampleSites
import Testing

@Suite("Where a directive stands, on its page")
struct StandingPageTests {
  private static let settings =
    SampleSite.plainSettings + """
      [[issuer]]
      id = "pgddt"
      name = "Phòng GD&ĐT"
      symbols = ["PGDĐT"]

      """

  /// The site of `papers` (front matter by file name; a subject is added) on 2021-10-01.
  private func site(
    _ papers: [String: String], language: String = "vi", more: [String: String] = [:]
  ) throws -> OutputTree {
    var files = more
    files["site.toml"] = Self.settings.replacing(
      "utc_offset", with: "language = \"\(language)\"\nutc_offset", maxReplacements: 1)
    for (name, fields) in papers {
      files["content/directives/\(name).md"] = """
        ---
        \(fields)
        subject: Trích yếu \(name)
        ---
        Toàn văn \(name).
        """
    }
    let portal = try PortalFolder(files)
    let run = try portal.run("build --now 2021-10-01T08:00")
    #expect(run.status == 0, "\(run.errors)")
    return try portal.tree()
  }

  /// The lines of the banner at `path`, without the element around them.
  private func banner(_ path: String, in site: OutputTree) -> [String] {
    let parts = site.text("\(path)/index.html").components(separatedBy: "<div class=\"banner")
    guard parts.count == 2, let inside = parts[1].components(separatedBy: "</div>").first else {
      return parts.count == 1 ? [] : ["\(parts.count - 1) banners"]
    }
    return inside.split(separator: "\n").map(String.init)
  }

  private static let old = "number: 750/KH-PGDĐT\nissued: 2020-09-05"

  @Test("What was replaced names what replaced it, and what is in force now")
  func replaced() throws {
    let site = try site([
      "750": Self.old,
      "790":
        "number: 790/KH-PGDĐT\nissued: 05/03/2021\neffective: 10/03/2021\nreplaces: 750/KH-PGDĐT",
      "812": "number: 812/KH-PGDĐT\nissued: 10/09/2021\nreplaces: 790/KH-PGDĐT",
    ])
    #expect(
      banner("van-ban/2020/750-kh-pgddt", in: site) == [
        " standing ended\" role=\"note\" aria-label=\"Tình trạng hiệu lực\">",
        "<p class=\"state\">Đã được thay thế</p>",
        "<p>Văn bản này đã được thay thế bởi <a href=\"/van-ban/2021/790-kh-pgddt/\">Kế hoạch số "
          + "790/KH-PGDĐT</a> ngày 05/03/2021 (có hiệu lực từ ngày 10/03/2021).</p>",
        "<p>Văn bản đang có hiệu lực: <a href=\"/van-ban/2021/812-kh-pgddt/\">Kế hoạch số "
          + "812/KH-PGDĐT</a> ngày 10/09/2021.</p>",
      ])
    #expect(
      banner("van-ban/2021/790-kh-pgddt", in: site).dropFirst() == [
        "<p class=\"state\">Đã được thay thế</p>",
        "<p>Văn bản này đã được thay thế bởi <a href=\"/van-ban/2021/812-kh-pgddt/\">Kế hoạch số "
          + "812/KH-PGDĐT</a> ngày 10/09/2021.</p>",
      ])
    #expect(banner("van-ban/2021/812-kh-pgddt", in: site) == [])
    let list = site.text("van-ban/index.html")
    #expect(list.contains("<span class=\"validity\">Đã được thay thế</span>"))
    #expect(list.contains("Trích yếu 750"), "it never leaves the archive")
    let home = site.text("index.html")
    #expect(home.contains("Trích yếu 812") && !home.contains("Trích yếu 7"))
  }

  @Test(
    "Every other standing is said in a whole sentence",
    arguments: [
      (
        "repealed_by: [13/QĐ-PGDĐT, 43/2019/QH14]", "Đã bị bãi bỏ",
        [
          "<p>Văn bản này đã bị bãi bỏ bởi <a href=\"/van-ban/2020/13-qd-pgddt/\">Quyết định số "
            + "13/QĐ-PGDĐT</a> tháng 11/2020 và <b>Văn bản số 43/2019/QH14</b>.</p>"
        ]
      ),
      (
        "validity: superseded\nreason: Có kế hoạch mới", "Đã được thay thế",
        ["<p>Văn bản này đã được thay thế.</p>", "<p>Lý do: Có kế hoạch mới.</p>"]
      ),
      (
        "expires: 2021-08-31", "Hết hiệu lực",
        ["<p>Văn bản này chỉ có hiệu lực đến hết ngày 31/08/2021.</p>"]
      ),
      ("validity: expired", "Hết hiệu lực", ["<p>Văn bản này đã hết hiệu lực.</p>"]),
      (
        "validity: withdrawn\nreason: Ban hành nhầm!", "Đã thu hồi",
        ["<p>Văn bản này đã được thu hồi.</p>", "<p>Lý do: Ban hành nhầm!</p>"]
      ),
      (
        "corrected_by: 13/QĐ-PGDĐT", "Đã đính chính",
        [
          "<p>Văn bản này được đính chính bởi <a href=\"/van-ban/2020/13-qd-pgddt/\">Quyết định số "
            + "13/QĐ-PGDĐT</a> tháng 11/2020.</p>"
        ]
      ),
      (
        "validity: corrected", "Đã đính chính", ["<p>Văn bản này đã được đính chính.</p>"]
      ),
      (
        "amended_by: 13/QĐ-PGDĐT", "Đã được sửa đổi, bổ sung",
        [
          "<p>Văn bản này được sửa đổi, bổ sung bởi <a href=\"/van-ban/2020/13-qd-pgddt/\">Quyết "
            + "định số 13/QĐ-PGDĐT</a> tháng 11/2020.</p>"
        ]
      ),
      (
        "effective: 2021-12-01", "Chưa có hiệu lực",
        ["<p>Văn bản này có hiệu lực từ ngày 01/12/2021.</p>"]
      ),
      (
        "replaced_by: 14/QĐ-PGDĐT", "Sắp hết hiệu lực",
        [
          "<p>Từ ngày 01/12/2021, văn bản này được thay thế bởi <a href=\"/van-ban/2021/"
            + "14-qd-pgddt/\">Quyết định số 14/QĐ-PGDĐT</a> năm 2021 (có hiệu lực từ ngày "
            + "01/12/2021).</p>"
        ]
      ),
    ])
  func sentences(field: String, title: String, lines: [String]) throws {
    let site = try site([
      "750": "\(Self.old)\n\(field)", "13": "number: 13/QĐ-PGDĐT\nissued: 2020-11",
      "14": "number: 14/QĐ-PGDĐT\nissued: 2021\neffective: 2021-12-01",
    ])
    let banner = banner("van-ban/2020/750-kh-pgddt", in: site).dropFirst()
    #expect(Array(banner) == ["<p class=\"state\">\(title)</p>"] + lines)
  }

  @Test("In English too")
  func english() throws {
    let site = try site(
      [
        "750": Self.old,
        "812": "number: 812/KH-PGDĐT\nissued: 10/09/2021\nreplaces: 750/KH-PGDĐT",
        "9": "number: 9/QĐ-PGDĐT\nissued: 2020\nwithdrawn: 2021-02-01\nreason: Issued in error",
      ], language: "en")
    #expect(
      banner("van-ban/2020/750-kh-pgddt", in: site) == [
        " standing ended\" role=\"note\" aria-label=\"Validity\">",
        "<p class=\"state\">Superseded</p>",
        "<p>This document has been replaced by <a href=\"/van-ban/2021/812-kh-pgddt/\">Plan "
          + "812/KH-PGDĐT</a> of 10 September 2021.</p>",
      ])
    #expect(
      banner("van-ban/2020/9-qd-pgddt", in: site).dropFirst() == [
        "<p class=\"state\">Withdrawn</p>",
        "<p>This document was withdrawn on 1 February 2021.</p>",
        "<p>Reason: Issued in error.</p>",
      ])
  }

  @Test("A withdrawn directive keeps its page, its number and its subject, not its file and text")
  func withdrawn() throws {
    let site = try site(
      [
        "750":
          "\(Self.old)\nvalidity: withdrawn\nwithdrawn: 2021-03-01\nreason: Nhầm\nfiles: [750.pdf]",
        "751": "number: 751/KH-PGDĐT\nissued: 2020-09-06\nfiles: [751.pdf]",
      ],
      more: [
        "content/directives/750.pdf": "%PDF-1.4 thu hồi",
        "content/directives/751.pdf": "%PDF-1.4 còn nguyên",
        "content/plans/2020-2021.md": """
        ---
        title: Kế hoạch
        period: 2020-2021
        number_pending: true
        issued: 2020-09-15
        withdrawn: 2021-03-01
        reason: Nhầm
        topics: [{id: chung, title: Chung}]
        ---
        Toàn văn kế hoạch.
        """,
      ])
    #expect(site.files(holding: "751.pdf").contains("van-ban/2020/751-kh-pgddt/751.pdf"))
    #expect(site.files(holding: "750.pdf") == [])
    #expect(site.files(holding: "Toàn văn 750") == [])
    #expect(site.files(holding: "Toàn văn kế hoạch") == [])
    let page = site.text("van-ban/2020/750-kh-pgddt/index.html")
    #expect(page.contains("<h1>Kế hoạch số 750/KH-PGDĐT</h1>"))
    #expect(page.contains("cổng không còn cung cấp toàn văn và tệp"))
    #expect(banner("ke-hoach/2020-2021", in: site).contains("<p>Lý do: Nhầm.</p>"))
    #expect(site.text("van-ban/index.html").contains("Trích yếu 750"))
  }

  @Test("Relations stand on both pages with titles, a plan's too")
  func relations() throws {
    let site = try site(
      ["750": "\(Self.old)\nrelated: 43/2019/QH14"],
      more: [
        "content/plans/2020-2021.md": """
        ---
        title: Kế hoạch năm học
        period: 2020-2021
        number: 85/KH-THTT
        issued: 2020-09-15
        based_on: [750/KH-PGDĐT]
        expires: 2021-08-31
        changes: [{date: 2020-11-02, note: Bổ sung mục tháng 11}]
        topics: [{id: chung, title: Chung}]
        ---
        """
      ])
    let directive = site.text("van-ban/2020/750-kh-pgddt/index.html")
    #expect(
      directive.contains(
        """
        <h3>Là căn cứ của</h3>
        <ul>
        <li><a href="/ke-hoach/2020-2021/">Kế hoạch số 85/KH-THTT</a> (<time \
        datetime="2020-09-15">15/09/2020</time>) <span class="mark">Hết hiệu lực</span><span \
        class="by">Kế hoạch năm học</span></li>
        </ul>
        <h3>Liên quan</h3>
        <ul>
        <li>Văn bản số 43/2019/QH14</li>
        </ul>
        """), "\(directive)")
    let plan = site.text("ke-hoach/2020-2021/index.html")
    #expect(
      plan.contains(
        """
        <h3>Căn cứ</h3>
        <ul>
        <li><a href="/van-ban/2020/750-kh-pgddt/">Kế hoạch số 750/KH-PGDĐT</a> (<time \
        datetime="2020-09-05">05/09/2020</time>)<span class="by">Trích yếu 750</span></li>
        </ul>
        """))
    #expect(plan.contains("Bổ sung mục tháng 11"))
    #expect(plan.contains("<span class=\"validity\">Hết hiệu lực</span>"))
  }

  @Test("An internal directive is named nowhere, whichever side names it")
  func nothingLeaks() throws {
    let site = try site([
      "750": "\(Self.old)\nreplaced_by: 999/KH-PGDĐT\nbased_on: [999/KH-PGDĐT]",
      "kin":
        "number: 999/KH-PGDĐT\nissued: 2021-09-10\namends: 750/KH-PGDĐT\ncirculation: internal",
    ])
    for mark in ["999/KH", "999-kh", "Trích yếu kin"] {
      #expect(site.files(holding: mark) == [])
    }
    #expect(banner("van-ban/2020/750-kh-pgddt", in: site) == [])
  }

  @Test("Machines are told the same")
  func machines() throws {
    let site = try site(
      [
        "750": Self.old,
        "812": """
        number: 812/KH-PGDĐT
        issued: 10/09/2021
        replaces: 750/KH-PGDĐT
        amends: 30/2014/TT-BGDĐT
        effective: 2021-09-11
        expires: 2022-08-31
        """,
      ],
      more: [
        "content/plans/2021-2022.md": """
        ---
        title: Kế hoạch
        period: 2021-2022
        number_pending: true
        issued: 2021-09-15
        based_on: 812/KH-PGDĐT
        topics: [{id: chung, title: Chung}]
        ---
        """
      ])
    let data = site.text("van-ban.json")
    #expect(
      data.contains(
        """
            "validity": "in_force",
            "direction": null,
            "signer": null,
            "signerPosition": null,
            "effective": "2021-09-11",
            "expires": "2022-08-31",
            "field": null,
            "files": [],
            "relations": {
              "basedOn": [],
              "replaces": ["750/KH-PGDĐT"],
              "amends": ["30/2014/TT-BGDĐT"],
              "repeals": [],
              "corrects": [],
              "related": [],
              "basisOf": ["/ke-hoach/2021-2022/"]
            }
        """), "\(data)")
    #expect(
      data.contains(
        """
              "related": [],
              "replacedBy": ["812/KH-PGDĐT"]
        """))
    let paper = try legislation("van-ban/2021/812-kh-pgddt", in: site)
    #expect(paper["legislationLegalForce"] as? String == "https://schema.org/InForce")
    #expect(paper["legislationDateOfApplicability"] as? String == "2021-09-11")
    #expect(paper["expires"] as? String == "2022-08-31")
    let replaced = try #require(paper["legislationChanges"] as? [[String: String]])
    #expect(
      replaced == [
        [
          "@type": "Legislation", "name": "Kế hoạch số 750/KH-PGDĐT: Trích yếu 750",
          "legislationIdentifier": "750/KH-PGDĐT",
          "url": "https://thanhtruong.example.edu.vn/van-ban/2020/750-kh-pgddt/",
        ]
      ])
    let amended = try #require(paper["legislationAmends"] as? [[String: String]])
    #expect(amended == [["@type": "Legislation", "legislationIdentifier": "30/2014/TT-BGDĐT"]])
    let old = try legislation("van-ban/2020/750-kh-pgddt", in: site)
    #expect(old["legislationLegalForce"] as? String == "https://schema.org/NotInForce")
  }

  private func legislation(_ path: String, in site: OutputTree) throws -> [String: Any] {
    let mark = "<script type=\"application/ld+json\">"
    let parts = site.text("\(path)/index.html").components(separatedBy: mark)
    let text = try #require(parts.last?.components(separatedBy: "</script>").first)
    let json = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
    let graph = try #require(json?["@graph"] as? [[String: Any]])
    return try #require(graph.first { $0["@type"] as? String == "Legislation" })
  }
}
