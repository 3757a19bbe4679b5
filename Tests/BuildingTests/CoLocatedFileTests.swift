import SampleSites
import Testing

@Suite("Photos and files beside a text")
struct CoLocatedFileTests {
  private static let now = "--now 2020-11-20T08:00"

  private static func post(_ title: String, _ body: String, more: String = "") -> String {
    "---\ntitle: \(title)\ndate: 2020-11-01\n\(more)---\n\(body)\n"
  }

  /// The site of `files`, what was said on the way, and how it ended.
  private func build(
    _ files: [String: String], _ flags: String = ""
  ) throws -> (site: OutputTree, errors: String, status: Int32) {
    let portal = try PortalFolder(files)
    let run = try portal.run("build \(Self.now) \(flags)")
    return (try portal.tree(), run.errors, run.status)
  }

  /// A picture that is published as it is, whatever it is called.
  private func drawing(_ title: String = "") -> String {
    "<svg xmlns=\"http://www.w3.org/2000/svg\"><title>\(title)</title></svg>"
  }

  /// The files beside pages.
  private func others(in site: OutputTree) -> [String] {
    site.without("assets").without("tim-kiem").paths.filter { path in
      ![".html", ".xml", ".json", ".csv", ".ics", ".txt"].contains { path.hasSuffix($0) }
    }
  }

  @Test("What a text shows or offers is published beside its page, and nothing else")
  func referenced() throws {
    let (site, errors, status) = try build([
      "content/posts/hoi-khoe/index.md": Self.post(
        "Hội khỏe", "![Kéo co](keo-co.jpg)\n\nTải [thể lệ](the-le.pdf)."),
      "content/posts/hoi-khoe/keo-co.jpg": drawing(), "content/posts/hoi-khoe/the-le.pdf": "PDF",
      "content/posts/hoi-khoe/khong-dung.jpg": drawing(),
    ])
    #expect(errors == "")
    #expect(status == 0)
    let folder = "tin-tuc/2020/11/hoi-khoe"
    #expect(others(in: site) == ["\(folder)/keo-co.jpg", "\(folder)/the-le.pdf"])
    let page = site.text("\(folder)/index.html")
    #expect(page.contains("<a href=\"/\(folder)/the-le.pdf\">thể lệ</a>"))
    #expect(
      page.contains("<img src=\"/\(folder)/keo-co.jpg\" alt=\"Kéo co\" fetchpriority=\"high\">"))
  }

  @Test(
    "A name with Vietnamese letters or blanks is published in plain letters",
    arguments: ["<Kéo co lớp 5A.jpg>", "K%C3%A9o%20co%20l%E1%BB%9Bp%205A.jpg"])
  func vietnameseName(written: String) throws {
    let (site, errors, _) = try build([
      "content/posts/hoi-khoe/index.md": Self.post("Hội khỏe", "![Kéo co](\(written))"),
      "content/posts/hoi-khoe/Kéo co lớp 5A.jpg": drawing(),
    ])
    #expect(errors == "")
    let found = try #require(others(in: site).first)
    #expect(found.hasPrefix("tin-tuc/2020/11/hoi-khoe/keo-co-lop-5a-"))
    #expect(found.hasSuffix(".jpg"))
    #expect(found.utf8.allSatisfy { $0 < 0x80 && $0 != 0x20 })
    #expect(site.text("tin-tuc/2020/11/hoi-khoe/index.html").contains("src=\"/\(found)\""))
  }

  @Test("A file whose name was typed on a Mac (decomposed) is found under the name in the text")
  func decomposedName() throws {
    let (site, errors, _) = try build([
      "content/posts/hoi-khoe/index.md": Self.post("Hội khỏe", "![Kéo co](<Kéo co.jpg>)"),
      "content/posts/hoi-khoe/Ke\u{301}o co.jpg": drawing(),
    ])
    #expect(errors == "")
    #expect(others(in: site).count == 1)
  }

  @Test("A photo that two posts show stands beside each of them")
  func shared() throws {
    let (site, errors, _) = try build([
      "content/posts/mot.md": Self.post("Tin một", "![Cổng trường](anh/cong.jpg)"),
      "content/posts/hai.md": Self.post("Tin hai", "![Cổng trường](anh/cong.jpg)"),
      "content/posts/anh/cong.jpg": drawing(),
    ])
    #expect(errors == "")
    #expect(
      others(in: site) == [
        "tin-tuc/2020/11/hai/cong.jpg", "tin-tuc/2020/11/mot/cong.jpg",
      ])
  }

  @Test("Two photos of one name from two folders stay two")
  func sameName() throws {
    let (site, errors, _) = try build([
      "content/posts/tin.md": Self.post("Tin", "![A](a/1.jpg)\n\n![B](b/1.jpg)\n\n![C](1.jpg)"),
      "content/posts/1.jpg": drawing("JPEG-C"), "content/posts/a/1.jpg": drawing("JPEG-A"),
      "content/posts/b/1.jpg": drawing("JPEG-B"),
    ])
    #expect(errors == "")
    #expect(others(in: site).count == 3)
    for photo in ["JPEG-A", "JPEG-B", "JPEG-C"] {
      #expect(site.files(holding: photo).count == 1)
    }
    #expect(
      LinkCheck(of: site, base: "/", origin: "https://thanhtruong.example.edu.vn").faults == [])
  }

  @Test(
    "What belongs to a text that is not public stays inside, even where a public text asks for it",
    arguments: [
      ("posts/nhap/index.md", "posts/nhap/de-thi.pdf", "[đề thi](nhap/de-thi.pdf)", ""),
      ("posts/nhap.md", "posts/de-thi.pdf", "[đề thi](de-thi.pdf)", "image: {src: de-thi.pdf}\n"),
      ("posts/nhap/index.md", "posts/nhap/anh/1.jpg", "![ảnh](nhap/anh/1.jpg)", ""),
      ("pages/nhap/index.md", "pages/nhap/ban-do.png", "![ảnh](../pages/nhap/ban-do.png)", ""),
    ])
  func ofDraft(draft: String, file: String, link: String, field: String) throws {
    let date = draft.hasPrefix("posts") ? "date: 2020-11-01\n" : ""
    let (site, errors, status) = try build([
      "content/\(draft)": "---\ntitle: Bản nháp\n\(date)status: draft\n\(field)---\n",
      "content/\(file)": "BI-MAT", "content/posts/cong-khai.md": Self.post("Tin", link),
    ])
    #expect(status == 0)
    #expect(site.files(holding: "BI-MAT") == [])
    let finding = "cảnh báo: liên kết tới nội dung chưa công khai: "
    #expect(errors.contains(finding), "\(errors)")
  }

  @Test("The file of an internal directive stays inside")
  func ofInternalDirective() throws {
    let (site, errors, status) = try build([
      "content/directives/12-tb.md":
        """
      ---
      number_pending: true
      type: TB
      issued: 2020-11-01
      subject: Thông báo nội bộ
      circulation: internal
      files: [12-tb.pdf]
      ---
      """,
      "content/directives/12-tb.pdf": "BI-MAT",
      "content/posts/cong-khai.md": Self.post("Tin", "[thông báo](../directives/12-tb.pdf)"),
    ])
    #expect(status == 0, "\(errors)")
    #expect(site.files(holding: "BI-MAT") == [])
    #expect(errors.contains("liên kết tới nội dung chưa công khai: ../directives/12-tb.pdf"))
  }

  @Test("A file that both a draft and a public text show is public")
  func ofBoth() throws {
    let (site, errors, _) = try build([
      "content/posts/nhap.md": Self.post("Nháp", "![Cổng](cong.jpg)", more: "status: draft\n"),
      "content/posts/cong-khai.md": Self.post("Tin", "![Cổng](cong.jpg)"),
      "content/posts/cong.jpg": drawing(),
    ])
    #expect(errors == "")
    #expect(others(in: site) == ["tin-tuc/2020/11/cong-khai/cong.jpg"])
  }

  @Test("A link to an .md file becomes the address of its page, fragment and all")
  func linkToSource() throws {
    let (site, errors, _) = try build([
      "content/posts/mot.md": Self.post(
        "Tin một",
        """
        [hai](hai.md) [mục](hai.md#muc-ket-qua) [trang](../pages/gioi-thieu.md) \
        [đây](#muc-o-day) [gốc](/tin-tuc/) [thiếu gạch](/gioi-thieu)

        ## Ở đây
        """),
      "content/posts/hai.md": Self.post("Tin hai", "## Kết quả"),
      "content/pages/gioi-thieu.md": "---\ntitle: Giới thiệu\n---\n",
    ])
    #expect(errors == "")
    let page = site.text("tin-tuc/2020/11/mot/index.html")
    #expect(
      page.contains(
        """
        <p><a href="/tin-tuc/2020/11/hai/">hai</a> \
        <a href="/tin-tuc/2020/11/hai/#muc-ket-qua">mục</a> <a href="/gioi-thieu/">trang</a> \
        <a href="/tin-tuc/2020/11/mot/#muc-o-day">đây</a> <a href="/tin-tuc/">gốc</a> \
        <a href="/gioi-thieu/">thiếu gạch</a></p>
        """))
    #expect(
      LinkCheck(of: site, base: "/", origin: "https://thanhtruong.example.edu.vn").faults == [])
  }

  @Test("A link to where a page used to be leads on")
  func linkToRedirect() throws {
    let (site, errors, status) = try build([
      "content/posts/mot.md": Self.post("Một", "[cũ](/bai/42/)"),
      "content/posts/hai.md": Self.post("Hai", "Nội dung.", more: "redirect_from: [/bai/42/]\n"),
    ])
    #expect(errors == "")
    #expect(status == 0)
    #expect(site.text("tin-tuc/2020/11/mot/index.html").contains("<a href=\"/bai/42/\">cũ</a>"))
  }

  @Test("Broken links and pictures are errors, a picture of another site a warning and a link")
  func broken() throws {
    let post = Self.post(
      "Tin", "Xem [ảnh](khong-co.jpg) ở đây.\n\n![Sân trường](Anh.JPG)\n\n![Cờ](https://a.vn/c.png)"
    )
    let (site, errors, status) = try build([
      "content/posts/tin.md": post, "content/posts/anh.jpg": drawing(),
    ])
    #expect(
      errors == """
        ── content/posts/tin.md: 2 lỗi, 1 cảnh báo

        content/posts/tin.md:5:11: lỗi: liên kết không dẫn tới đâu: khong-co.jpg [broken-link]
            Xem [ảnh](khong-co.jpg) ở đây.
                      ^^^^^^^^^^^^
          → ghi đường dẫn tới tệp .md, tới tệp cùng thư mục, hoặc địa chỉ đầy đủ https://…

        content/posts/tin.md:7:15: lỗi: không thấy ảnh “Anh.JPG” [broken-image]
            ![Sân trường](Anh.JPG)
                          ^^^^^^^
          → có phải là “anh.jpg”? (phân biệt chữ hoa, chữ thường)

        content/posts/tin.md:9:7: cảnh báo: ảnh nằm ở trang khác (https://a.vn/c.png) nên chỉ hiện thành liên kết [outside-image]
            ![Cờ](https://a.vn/c.png)
                  ^^^^^^^^^^^^^^^^^^
          → tải ảnh về, đặt cạnh tệp .md để ảnh hiện trong bài

        2 lỗi, 1 cảnh báo
        Giải thích kèm ví dụ: bangtin explain broken-link

        """)
    #expect(status == 1)
    #expect(site.files == [:])
  }

  @Test("The page asks nothing of another site for a picture that lies there")
  func outsidePicture() throws {
    let (site, _, status) = try build([
      "content/posts/tin.md": Self.post("Tin", "![Cờ & hoa](https://a.vn/c.png)")
    ])
    #expect(status == 0)
    let page = site.text("tin-tuc/2020/11/tin/index.html")
    #expect(page.contains("<a href=\"https://a.vn/c.png\">Cờ &amp; hoa</a>"))
    #expect(!page.contains("<img src=\"https"))
  }
}
