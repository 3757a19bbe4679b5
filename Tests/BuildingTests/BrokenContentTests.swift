import SampleSites
import Testing

@Suite("Wrong content")
struct BrokenContentTests {
  private static let good =
    "---\ntitle: Khai giảng năm học mới\ndate: 2020-09-05\n---\nTrống trường.\n"

  private func portal() throws -> PortalFolder {
    try PortalFolder(["content/posts/2020/09/khai-giang.md": Self.good])
  }

  @Test("leaves the site of before as it was, byte for byte, and says what to do")
  func keepsTheOldSite() throws {
    let portal = try portal()
    #expect(try portal.run("build --now 2020-11-20T08:00").status == 0)
    let before = try portal.tree()
    try portal.write(
      "content/posts/2020/11/ngay-nha-giao.md",
      "---\ntitle: Lễ kỷ niệm 20/11\ndate: 31/02/2026\n---\n")
    try portal.write(
      "content/posts/2020/09/khai-giang.md", Self.good.replacing("giảng", with: "trường"))
    let run = try portal.run("build --now 2020-11-20T08:00")
    #expect(
      run.errors == """
        content/posts/2020/11/ngay-nha-giao.md:3:7: lỗi: Không có ngày 31 tháng 2 năm 2026: tháng này có 28 ngày. [bad-date]
            date: 31/02/2026
                  ^^^^^^^^^^
          → Viết ngày như “2020-11-20” hoặc “20/11/2020”.

        1 lỗi
        Giải thích kèm ví dụ: bangtin explain bad-date

        """)
    #expect(
      run.output == """
        Chưa ghi gì: hãy sửa các lỗi trên rồi chạy lại. Trang cũ trong public vẫn nguyên.

        """)
    #expect(run.status == 1)
    #expect(try portal.tree().differences(from: before) == [])
    try portal.remove("content/posts/2020/11/ngay-nha-giao.md")
    #expect(try portal.run("build --now 2020-11-20T08:00").status == 0)
    #expect(try portal.tree().files(holding: "Khai trường") != [])
  }

  @Test("writes nothing where there was no site yet")
  func noSiteYet() throws {
    let portal = try PortalFolder(["content/posts/a.md": "---\ndate: 2020-11-01\n---\n"])
    #expect(try portal.run("build --now 2020-11-20T08:00").status == 1)
    #expect(try portal.tree().files == [:])
  }

  @Test("is all shown in one run: of site.toml, of front matter, between files, in texts")
  func allErrors() throws {
    let portal = try PortalFolder([
      "site.toml": SampleSite.plainSettings + "them = \"default\"\n",
      "content/posts/a.md":
        "---\ntitle: Tin một\ndate: 2020-13-01\n---\n",
      "content/posts/b.md":
        "---\ntitle: Tin hai\ndate: 2020-11-01\nkind: nguoi-tot\ntieu_de: x\n---\n",
      "content/posts/c.md":
        "---\ntitle: Tin ba\ndate: 2020-11-02\nevent: khai-giang\n---\nXem [ảnh](khong-co.jpg).\n",
    ])
    let run = try portal.run("check --now 2020-11-20T08:00 --json")
    let ids = run.output.split(separator: "\n").filter { $0.contains("\"id\"") }
      .map { $0.split(separator: "\"")[3] }
    #expect(
      ids.sorted() == [
        "bad-date", "broken-link", "unknown-event", "unknown-key", "unknown-key", "unknown-kind",
      ])
    #expect(run.status == 1)
    #expect(try portal.run("build --now 2020-11-20T08:00").status == 1)
  }

  @Test("where site.toml itself cannot be read, that alone is said")
  func settings() throws {
    let portal = try PortalFolder(["site.toml": "title = \"Trường\n"])
    let run = try portal.run("build")
    #expect(run.errors.hasPrefix("site.toml:1:"))
    #expect(run.status == 1)
    #expect(try portal.tree().files == [:])
  }

  @Test("a warning lets the site be built, and with --strict the caller learns of it")
  func warnings() throws {
    let portal = try PortalFolder([
      "content/posts/2020/11/bai-viet.md.txt": "---\ntitle: Tin\n---\n"
    ])
    let run = try portal.run("build --now 2020-11-20T08:00")
    #expect(
      run.errors == """
        content/posts/2020/11/bai-viet.md.txt: cảnh báo: tệp này không được đọc, vì tên không kết thúc bằng “.md” [misnamed-file]
          → đổi tên thành “bai-viet.md”

        1 cảnh báo
        Giải thích kèm ví dụ: bangtin explain misnamed-file

        """)
    #expect(run.status == 0)
    #expect(try portal.tree().paths.contains("index.html"))
    #expect(try portal.run("build --now 2020-11-20T08:00 --strict").status == 1)
    #expect(try portal.run("check --now 2020-11-20T08:00 --strict").status == 1)
    #expect(try portal.run("check --now 2020-11-20T08:00").status == 0)
  }

  @Test("a warning is repeated by a build that has nothing to do")
  func repeatedWarning() throws {
    let portal = try PortalFolder(["content/ghi-chu.md": "Ghi chú.\n"])
    let first = try portal.run("build --now 2020-11-20T08:00")
    let second = try portal.run("build --now 2020-11-20T08:00")
    #expect(second.output.hasPrefix("Không có gì thay đổi:"))
    #expect(second.errors == first.errors)
    #expect(
      first.errors == """
        content/ghi-chu.md: cảnh báo: tệp này không nằm trong thư mục nào mà bangtin đọc [misplaced-file]
          → chuyển vào content/posts/ (tin bài), content/directives/ (văn bản), content/plans/ (kế hoạch), content/events/ (sự kiện) hoặc content/pages/ (trang)

        1 cảnh báo
        Giải thích kèm ví dụ: bangtin explain misplaced-file

        """)
  }

  @Test("a template that cannot be filled is a finding in its file, no failure of the machine")
  func template() throws {
    let portal = try PortalFolder([
      "site.toml": SampleSite.plainSettings.replacing(
        "utc_offset", with: "theme = \"truong\"\nutc_offset"),
      "themes/truong/theme.toml": "name = \"truong\"\n",
      "themes/truong/templates/page.mustache": "{{#extra}}{{> *phan}}{{/extra}}\n",
      "content/pages/gioi-thieu.md":
        "---\ntitle: Giới thiệu\nextra: {phan: khong-co}\n---\n",
    ])
    let run = try portal.run("build --now 2020-11-20T08:00")
    #expect(run.errors.hasPrefix("themes/truong/templates/page.mustache:1:"), "\(run.errors)")
    #expect(run.status == 1)
    #expect(try portal.tree().files == [:])
  }
}
