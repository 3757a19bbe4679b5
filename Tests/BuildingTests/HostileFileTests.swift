import SampleSites
import Testing

@Suite("Hostile files beside content")
struct HostileFileTests {
  private static let now = "--now 2020-11-20T08:00"

  private func portal(_ body: String, limits: String = "") throws -> PortalFolder {
    try PortalFolder([
      "site.toml": SampleSite.plainSettings + "[limits]\n\(limits)\n",
      "content/posts/tin.md": "---\ntitle: Tin\ndate: 2020-11-19\n---\n\(body)\n",
    ])
  }

  /// The header of a grey PNG of this size, and nothing behind it.
  private func header(_ width: Int, _ height: Int) -> [UInt8] {
    func number(_ value: Int) -> [UInt8] {
      [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: value >> $0) }
    }
    return [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13] + Array("IHDR".utf8)
      + number(width) + number(height) + [8, 0, 0, 0, 0, 0, 0, 0, 0]
  }

  @Test(
    "A picture is held to the megapixels of site.toml, a hundred unless it says more",
    arguments: [
      ("", 10_000, 10_000, false), ("", 10_000, 10_001, true), ("", 9_999, 10_000, false),
      ("image_megapixels = 1", 1000, 1000, false), ("image_megapixels = 1", 1000, 1001, true),
      ("image_megapixels = 1", 1000, 999, false), ("", 30_000, 30_000, true),
      ("image_megapixels = 1000", 30_000, 30_000, false),
    ])
  func megapixels(limits: String, width: Int, height: Int, isRefused: Bool) throws {
    let portal = try portal("![Sân trường](san.png)", limits: limits)
    try portal.write("content/posts/san.png", bytes: header(width, height))
    let run = try portal.run("build \(Self.now)")
    #expect(run.status == 1)
    // Nothing follows the header: what is not too large is cut off.
    #expect(run.errors.contains("[photo-too-large]") == isRefused, "\(run.errors)")
    #expect(run.errors.contains("[photo-damaged]") != isRefused)
    #expect(try portal.tree().files == [:])
  }

  @Test("A picture above the bound is told with its size and the bound, in both languages")
  func tooLarge() throws {
    let portal = try portal("![Sân trường](san.png)")
    try portal.write("content/posts/san.png", bytes: header(30_000, 30_000))
    #expect(
      try portal.run("build \(Self.now)").errors.hasPrefix(
        """
        content/posts/san.png: lỗi: Ảnh quá lớn: 30000 × 30000 điểm ảnh, vượt mức 100 triệu. [photo-too-large]
          → Thu nhỏ ảnh trước khi đăng: chiều rộng 4000 điểm ảnh là thừa đủ cho trang web. Cần giữ nguyên cỡ thì nâng image_megapixels ở [limits] của site.toml.
        """))
    #expect(
      try portal.run("build --lang en \(Self.now)").errors.hasPrefix(
        """
        content/posts/san.png: error: The picture is too large: 30000 × 30000 pixels, above 100 million. [photo-too-large]
          → Make it smaller before publishing: a width of 4000 pixels is plenty for a web page. To keep its size, raise image_megapixels in [limits] of site.toml.
        """))
  }

  @Test(
    "An attachment is held to the megabytes of site.toml",
    arguments: [(999_999, 0), (1_000_000, 0), (1_000_001, 1)])
  func megabytes(size: Int, status: Int32) throws {
    let portal = try portal("[tệp](a.txt)", limits: "attachment_mb = 1")
    try portal.write("content/posts/a.txt", bytes: [UInt8](repeating: 0x61, count: size))
    let run = try portal.run("build \(Self.now)")
    #expect(run.status == status, "\(run.errors)")
    guard status == 1 else {
      #expect(try portal.tree().files["tin-tuc/2020/11/tin/a.txt"]?.count == size)
      return
    }
    #expect(
      run.errors.contains(
        """
        content/posts/a.txt: lỗi: tệp lớn hơn 1 MB [file-too-large]
          → giảm dung lượng tệp, hoặc nâng attachment_mb ở [limits] của site.toml
        """), "\(run.errors)")
    #expect(
      try portal.run("build --lang en \(Self.now)").errors.contains(
        """
        content/posts/a.txt: error: the file is larger than 1 MB [file-too-large]
          → make the file smaller, or raise attachment_mb in [limits] of site.toml
        """))
  }

  @Test(
    "A Markdown file is held to the megabytes of site.toml",
    arguments: [(999_999, 0), (1_000_000, 0), (1_000_001, 1)])
  func markdownMegabytes(size: Int, status: Int32) throws {
    let portal = try portal("", limits: "markdown_mb = 1")
    let head = "---\ntitle: Tin\ndate: 2020-11-19\n---\n"
    let words = [UInt8](repeating: 0x61, count: size - head.utf8.count)
    try portal.write("content/posts/tin.md", bytes: Array(head.utf8) + words)
    let run = try portal.run("build \(Self.now)")
    #expect(run.status == status, "\(run.errors)")
    #expect(
      run.errors.contains(
        """
        content/posts/tin.md: lỗi: tệp lớn hơn 1 MB [file-too-large]
          → giảm dung lượng tệp, hoặc nâng markdown_mb ở [limits] của site.toml
        """) == (status == 1), "\(run.errors)")
  }

  @Test(
    "What a host, a browser or a machine would run is not published, linked or listed",
    arguments: ["cham-diem.php", "trang.html", "ma.js", "phan-mem.exe", "anh.php.jpg", "a.xml"])
  func runnable(name: String) throws {
    let portal = try portal("Xem [tệp](\(name)).")
    try portal.write("content/posts/\(name)", "<?php alert(1) ?>")
    let listed = try PortalFolder([
      "content/directives/a.md":
        "---\nnumber: 1/KH-A\nissued: 2020-11-01\nsubject: A\nfiles: [\(name)]\n---\n",
      "content/directives/\(name)": "<?php alert(1) ?>",
    ])
    for portal in [portal, listed] {
      let run = try portal.run("build \(Self.now)")
      #expect(run.status == 1)
      #expect(run.errors.contains("\(name): lỗi: "), "\(run.errors)")
      #expect(run.errors.contains("[runnable-file]"))
      #expect(try portal.tree().files == [:])
    }
  }

  @Test("Programs that nobody links may lie beside a text: they stay there")
  func unlinked() throws {
    let portal = try portal("Không có tệp nào.")
    for name in [".htaccess", "a.php", "trang.html"] {
      try portal.write("content/posts/\(name)", "<?php alert(1) ?>")
    }
    let run = try portal.run("build \(Self.now)")
    #expect(run.errors == "")
    #expect(try portal.tree().files(holding: "alert(1)") == [])
  }

  @Test(
    "A file that is cut off, empty or another than its name says is told, whatever it is",
    arguments: [
      ("![A](a.jpg)", "a.jpg", "", "not-a-picture"),
      ("![A](a.png)", "a.png", "<!DOCTYPE html><script>alert(1)</script>", "not-a-picture"),
      ("![A](a.webp)", "a.webp", "RIFF\u{10}\0\0\0WEBPVP8 ", "photo-cut-short"),
      ("![A](a.gif)", "a.gif", "GIF89a\u{1}\0\u{1}\0\0\0\0,", "photo-cut-short"),
      (
        "[A](a.svg)", "a.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"a()\"/>",
        "svg-script"
      ),
      ("[A](a.svg)", "a.svg", "", "svg-not-readable"),
      ("[A](a.pdf)", "a.pdf", "", "wrong-file-type"),
      ("[A](a.pdf)", "a.pdf", "<!DOCTYPE html><script>alert(1)</script>", "wrong-file-type"),
    ])
  func broken(body: String, name: String, text: String, id: String) throws {
    let portal = try portal(body)
    try portal.write("content/posts/\(name)", text)
    let run = try portal.run("build \(Self.now)")
    #expect(run.errors.contains("content/posts/\(name)"), "\(run.errors)")
    #expect(run.errors.contains("[\(id)]"), "\(run.errors)")
  }
}
