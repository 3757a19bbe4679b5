import Foundation
import SampleSites
import Testing

/// Commands over a portal on disk: what they promise to machines (DESIGN, section 11), and how they
/// end.
@Suite("Commands over a whole portal")
struct WholePortalTests {
  private static let now = "--now 2020-11-20T08:00"
  private static let files = [
    "content/posts/2020/11/khai-mac.md":
      "---\ntitle: Khai mạc hội khỏe\ndate: 2020-11-19\nauthor: Tùng\n---\nSáng 19/11 & chiều 20/11.\n",
    "content/posts/2020/11/nhap.md": "---\ntitle: Nháp\ndate: 2020-11-18\nstatus: draft\n---\n",
    "content/pages/gioi-thieu.md": "---\ntitle: Giới thiệu\n---\nTrường ta.\n",
  ]

  @Test("build --json")
  func build() throws {
    let portal = try PortalFolder(Self.files)
    let run = try portal.run("build \(Self.now) --json")
    let files = try portal.tree().files.count
    let pages = try portal.tree().paths.filter { $0.hasSuffix(".html") }.count
    func report(written: Int, unchanged: Int) -> String {
      """
      {
        "pages": \(pages),
        "written": \(written),
        "unchanged": \(unchanged),
        "removed": 0,
        "seconds": 0.250,
        "fates": {
          "published": 2,
          "scheduled": 0,
          "expired": 0,
          "draft": 1,
          "awaitingApproval": 0,
          "rejected": 0,
          "withdrawn": 0,
          "internal": 0
        }
      }

      """
    }
    #expect(run.output == report(written: files, unchanged: 0))
    #expect(run.errors == "")
    #expect(
      try portal.run("build \(Self.now) --json").output == report(written: 0, unchanged: files))
  }

  @Test("build --timings tells of every step that there was, and of none without")
  func timings() throws {
    func steps(_ output: String) -> [Substring] {
      output.matches(of: /"id": "(\w+)"/).map(\.output.1)
    }
    let portal = try PortalFolder(Self.files)
    #expect(
      try steps(portal.run("build \(Self.now) --json --timings").output) == [
        "theme", "walk", "reading", "output", "content", "frontMatter", "markdown", "fields",
        "attachments", "analysis", "addresses", "checks", "photos", "search", "pages",
        "viewModels", "rendering", "feeds", "files", "exchange",
      ])
    #expect(
      try steps(portal.run("build \(Self.now) --json --timings").output) == [
        "theme", "walk", "reading", "output",
      ])
    #expect(try steps(portal.run("build \(Self.now) --json").output) == [])
  }

  @Test("check --json")
  func check() throws {
    let portal = try PortalFolder(Self.files)
    #expect(
      try portal.run("check \(Self.now) --json").output == """
        {
          "diagnostics": [],
          "counts": {
            "error": 0,
            "warning": 0,
            "note": 0
          }
        }

        """)
    try portal.write(
      "content/posts/2020/11/sai.md",
      "---\ntitle: Hội khỏe Phù Đổng\ndate: 2020-11-20\n---\nĐông vui: ![Kéo co](keo-co.jpg)\n")
    let run = try portal.run("check \(Self.now) --json")
    #expect(
      run.output == """
        {
          "diagnostics": [
            {
              "id": "broken-image",
              "severity": "error",
              "file": "content/posts/2020/11/sai.md",
              "line": 5,
              "column": 21,
              "message": "không thấy ảnh “keo-co.jpg”",
              "hint": "đặt ảnh cạnh tệp .md và ghi đúng tên (phân biệt chữ hoa, chữ thường)"
            }
          ],
          "counts": {
            "error": 1,
            "warning": 0,
            "note": 0
          }
        }

        """)
    #expect(run.status == 1)
    #expect(run.errors == "")
    let english = try portal.run("check \(Self.now) --lang en")
    #expect(
      english.output == """
        content/posts/2020/11/sai.md:5:21: error: there is no picture “keo-co.jpg” [broken-image]
            Đông vui: ![Kéo co](keo-co.jpg)
                                ^^^^^^^^^^
          → put it beside the .md file and write its name exactly (capital letters count)

        1 error
        Explained with examples: bangtin explain broken-image

        """)
    #expect(try portal.tree().files == [:])
  }

  @Test("status --json")
  func status() throws {
    let run = try PortalFolder(Self.files).run("status \(Self.now) --json")
    #expect(
      run.output == """
        {
          "sources": [
            {
              "file": "content/pages/gioi-thieu.md",
              "fate": "published",
              "reason": null,
              "url": "/gioi-thieu/"
            },
            {
              "file": "content/posts/2020/11/khai-mac.md",
              "fate": "published",
              "reason": null,
              "url": "/tin-tuc/2020/11/khai-mac/"
            },
            {
              "file": "content/posts/2020/11/nhap.md",
              "fate": "draft",
              "reason": "status: draft",
              "url": null
            }
          ]
        }

        """)
    #expect(run.status == 0)
  }

  @Test("A JSON url does not hold the base path")
  func basePath() throws {
    let portal = try PortalFolder(
      Self.files.merging([
        "site.toml": SampleSite.plainSettings.replacing(".edu.vn/", with: ".edu.vn/truong/")
      ]) { own, _ in own })
    let output = try portal.run("status \(Self.now) --json").output
    #expect(output.contains("\"url\": \"/gioi-thieu/\""))
  }

  @Test(
    "context prints what render takes, asked by address or by source",
    arguments: ["/tin-tuc/2020/11/khai-mac/", "content/posts/2020/11/khai-mac.md"])
  func contextAndRender(path: String) throws {
    let portal = try PortalFolder(
      Self.files.merging([
        "bai.mustache":
          "{{title}} · {{#date}}{{long}}{{/date}} · {{#authors}}{{title}} {{url}}{{/authors}}\n{{{body}}}"
      ]) { own, _ in own })
    let context = try portal.run("context \(path) \(Self.now)")
    #expect(context.errors == "mẫu: post\n")
    #expect(context.status == 0)
    let run = try portal.run("render bai.mustache --data -", input: context.output)
    #expect(run.errors == "")
    #expect(
      run.output == """
        Khai mạc hội khỏe · Thứ Năm, 19/11/2020 · Tùng /tac-gia/tung/
        <p>Sáng 19/11 &amp; chiều 20/11.</p>

        """)
  }

  @Test("The context of every page that build writes parses as JSON")
  func everyContext() throws {
    let portal = try PortalFolder(Self.files)
    _ = try portal.run("build \(Self.now)")
    for path in try portal.tree().paths where path.hasSuffix(".html") {
      let address = "/" + (path.hasSuffix("index.html") ? String(path.dropLast(10)) : path)
      let run = try portal.run("context \(address) \(Self.now)")
      #expect(run.status == 0, "\(address): \(run.errors)")
      let page = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
      #expect((page?["page"] as? [String: Any])?["url"] as? String == address)
    }
  }

  @Test("The context of a page that is not there is a finding")
  func noContext() throws {
    let run = try PortalFolder(Self.files).run("context /khong-co/ \(Self.now)")
    #expect(
      run.errors == "Không có trang nào ở “/khong-co/”; xem các địa chỉ bằng: bangtin status\n")
    #expect(run.output == "")
    #expect(run.status == 1)
  }

  @Test("Wrong usage ends with 2")
  func usage() throws {
    let portal = try PortalFolder(Self.files)
    #expect(try portal.run("biuld").status == 2)
    #expect(try portal.run("build --now hôm-nay").status == 2)
    #expect(try portal.run("build --khong-co").status == 2)
    try portal.remove("site.toml")
    #expect(try portal.run("build").status == 2)
  }

  @Test("A file in the output's place stays")
  func machine() throws {
    let portal = try PortalFolder(Self.files)
    try portal.write("public", "Không phải thư mục")
    let run = try portal.run("build \(Self.now)")
    #expect(run.status == 1)
    #expect(
      run.errors == """
        lỗi: không thể xuất trang vào public: đó không phải là thư mục [output-not-a-folder]
          → Đổi tên hoặc xoá tệp hay liên kết đó, hoặc chọn thư mục khác.

        1 lỗi
        Giải thích kèm ví dụ: bangtin explain output-not-a-folder

        """)
    #expect(try String(contentsOfFile: "\(portal.path)/public", encoding: .utf8).count == 18)
  }

  @Test("A folder that bangtin did not make is never written into")
  func foreignFolder() throws {
    let portal = try PortalFolder(Self.files)
    try portal.write("public/luan-van.doc", "Ba năm công sức")
    let run = try portal.run("build \(Self.now)")
    #expect(run.status == 1)
    #expect(
      run.errors == """
        lỗi: thư mục public không do bangtin tạo ra và đang có tệp (ví dụ luan-van.doc) [output-not-ours]
          → Chọn thư mục trống hoặc thư mục mới; nếu không còn cần các tệp đó thì chuyển chúng đi rồi chạy lại.

        1 lỗi
        Giải thích kèm ví dụ: bangtin explain output-not-ours

        """)
    #expect(try portal.tree().paths == ["luan-van.doc"])
  }

  @Test("Where a folder stands in a content file's place, its texts are read; content may be empty")
  func oddContent() throws {
    let portal = try PortalFolder([
      "content/posts/a.md/index.md": "---\ntitle: A\ndate: 2020-11-01\n---\n"
    ])
    #expect(try portal.run("build \(Self.now)").status == 0)
    #expect(try PortalFolder().run("build \(Self.now)").status == 0)
  }

  @Test("Where content is a file, that is said")
  func contentIsFile() throws {
    let portal = try PortalFolder(["content": "x"])
    let run = try portal.run("build \(Self.now)")
    #expect(run.status == 3)
    #expect(!run.errors.contains("máy không làm được"), "\(run.errors)")
  }
}
