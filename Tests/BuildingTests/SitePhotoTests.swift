import Diagnostics
import Images
import SampleSites
import Testing

@testable import Building

@Suite("Photos of a site")
struct SitePhotoTests {
  private static let folder = "tin-tuc/2021/03/hoi-khoe"
  private static let source = "content/posts/hoi-khoe"

  /// A school with one post in a folder of its own, with `more` in its front matter.
  private func portal(
    _ body: String, more: String = "", settings: String = "", photos: [String: String]
  ) throws -> PortalFolder {
    let portal = try PortalFolder([
      "site.toml": SampleSite.plainSettings + settings,
      "\(Self.source)/index.md":
        "---\ntitle: Hội khỏe\ndate: 2021-03-26\n\(more)---\n\(body)\n",
    ])
    for (name, sample) in photos {
      try portal.write("\(Self.source)/\(name)", bytes: try SamplePhoto.bytes(sample))
    }
    return portal
  }

  private func build(_ portal: PortalFolder) throws -> (site: OutputTree, run: PortalFolder.Run) {
    let run = try portal.run("build --now 2021-03-27T08:00")
    return (try portal.tree(), run)
  }

  /// The published files of the post besides its page, without the marks that change with the bytes.
  private func files(_ site: OutputTree) -> [String] {
    site.paths.filter { $0.hasPrefix(Self.folder) && !$0.hasSuffix(".html") }
      .map { String($0.dropFirst(Self.folder.count + 1)).replacing(/\.[0-9a-f]{8}\./, with: ".") }
  }

  /// The line of the post's page that holds `mark`, without marks and the folder.
  private func line(_ mark: String, of site: OutputTree) -> String {
    let page = site.text("\(Self.folder)/index.html")
    let line = page.split(separator: "\n").first { $0.contains(mark) }.map(String.init)
    return (line ?? "(no line)").replacing(/\.[0-9a-f]{8}\./, with: ".")
      .replacing("/\(Self.folder)/", with: "")
  }

  @Test("A photo in a text is offered as WebP, and as JPEG to whom cannot read that")
  func inText() throws {
    let (site, run) = try build(
      try portal("Mở đầu.\n\n![Kéo co](keo-co.jpg)", photos: ["keo-co.jpg": "turned-6.jpg"]))
    #expect(run.errors == "")
    #expect(files(site) == ["keo-co-24.jpg", "keo-co-24.webp"])
    #expect(
      line("<picture>", of: site) == """
        <figure><picture><source type="image/webp" srcset="keo-co-24.webp 24w" \
        sizes="(min-width: 49rem) 49rem, 100vw"><img src="keo-co-24.jpg" \
        srcset="keo-co-24.jpg 24w" sizes="(min-width: 49rem) 49rem, 100vw" alt="Kéo co" \
        width="24" height="16" fetchpriority="high"></picture></figure>
        """)
  }

  @Test("Every way a camera was held gives a page of the same size", arguments: 1...8)
  func orientations(orientation: Int) throws {
    let (site, _) = try build(
      try portal("![Kéo co](a.jpg)", photos: ["a.jpg": "turned-\(orientation).jpg"]))
    #expect(line("<picture>", of: site).contains("width=\"24\" height=\"16\""))
    for (path, bytes) in site.files where path.hasSuffix("a-24.webp") {
      #expect(try PhotoFacts(of: bytes).width == 24)
    }
  }

  @Test("Nothing that a camera wrote is published: shown, linked, at the head or in a gallery")
  func leaks() throws {
    let portal = try portal(
      "![Một](1.jpg)\n\nXem [ảnh lớn](2.jpg), ![động](4.webp).",
      more: """
        image: {src: 3.jpg, alt: Ba}
        gallery: true
        photos: [{src: 2.jpg, alt: Hai}, {src: 5.jpg, alt: Năm}]

        """,
      photos: [
        "1.jpg": "everything.jpg", "2.jpg": "everything.jpg", "3.jpg": "everything.jpg",
        "4.webp": "moving.webp", "5.jpg": "everything.jpg",
      ])
    let (site, run) = try build(portal)
    #expect(run.errors == "")
    #expect(
      files(site) == [
        "1-24.jpg", "1-24.webp", "2-24.jpg", "2-24.webp", "3-24.jpg", "3-24.webp", "4.webp",
        "5-24.jpg", "5-24.webp",
      ])
    #expect(line("\">ảnh lớn<", of: site).contains("<a href=\"2-24.jpg\">ảnh lớn</a>"))
    for mark in ["Exif\0", "EXIF", "Camera", "xmpmeta", "ICC_PROFILE", "Private"] {
      #expect(site.files(holding: mark) == [])
    }
    // What is planted is there to be found.
    let planted = try portal.tree("content")
    #expect(planted.files(holding: "Camera").count == 5)
  }

  @Test("Lists and feeds and other sites' previews take a photo too")
  func elsewhere() throws {
    let (site, _) = try build(
      try portal(
        "![Kéo co](b.jpg)", more: "image: {src: a.jpg, alt: Tranh}\n",
        photos: ["a.jpg": "turned-1.jpg", "b.jpg": "turned-3.jpg"]))
    let host = "https://thanhtruong.example.edu.vn/\(Self.folder)"
    #expect(line("og:image\"", of: site).contains("a-24.jpg\">"))
    #expect(site.text("tin-tuc/index.html").contains("<picture><source type=\"image/webp\""))
    let feed = site.text("feed.xml").replacing(/\.[0-9a-f]{8}\./, with: ".")
    #expect(
      feed.contains(
        "&lt;img src=\"\(host)/b-24.jpg\" alt=\"Kéo co\" width=\"24\" height=\"16\""), "\(feed)")
    #expect(!feed.contains("srcset"))
  }

  @Test("Variants are made once, kept for this account alone, and dropped with their photo")
  func kept() throws {
    let portal = try portal(
      "![Một](1.jpg) ![Hai](2.png)", photos: ["1.jpg": "turned-1.jpg", "2.png": "alpha.png"])
    let first = try build(portal).site
    let kept = try portal.tree(".bangtin/photos")
    #expect(kept.paths.count == 4)

    // Another output is made of what was kept, byte for byte.
    let other = try portal.run("build --now 2021-03-27T08:00 --output khac")
    #expect(other.status == 0)
    #expect(try portal.tree("khac").differences(from: first) == [])
    #expect(try portal.tree(".bangtin/photos") == kept)

    // What was damaged there is made again.
    try portal.write(".bangtin/photos/\(kept.paths[0])", "hỏng")
    try portal.write("content/pages/a.md", "---\ntitle: A\n---\n")
    #expect(try build(portal).site.files(holding: "hỏng") == [])
    #expect(try portal.tree(".bangtin/photos") == kept)

    try portal.write("\(Self.source)/index.md", "---\ntitle: Hội khỏe\ndate: 2021-03-26\n---\n")
    #expect(files(try build(portal).site) == [])
    #expect(try portal.tree(".bangtin/photos").paths == [])
  }

  @Test("A photo that cannot be shown stops check and build, with its name and what to do")
  func unusable() throws {
    let whole = try SamplePhoto.bytes("turned-1.jpg")
    let portal = try portal(
      "![Cụt](cut.jpg) ![Lạ](la.jpg) ![To](to.png)", photos: ["to.png": "bomb.png"])
    try portal.write("\(Self.source)/cut.jpg", bytes: Array(whole.prefix(200)))
    try portal.write("\(Self.source)/la.jpg", "Không phải ảnh")
    let run = try portal.run("check --now 2021-03-27T08:00")
    #expect(run.status == 1)
    for text in [
      "\(Self.source)/cut.jpg: lỗi: Ảnh bị cụt", "[photo-cut-short]",
      "\(Self.source)/la.jpg: lỗi: Tệp này không phải ảnh JPEG", "[not-a-picture]",
      "\(Self.source)/to.png: lỗi: Ảnh quá lớn: 40000 × 40000 điểm ảnh", "[photo-too-large]",
    ] {
      #expect(run.output.contains(text) || run.errors.contains(text), "\(text)\n\(run.output)")
    }
    #expect(try build(portal).site.files == [:])
  }

  @Test("Damage that only shows while decoding is found by check and by build alike")
  func damagedInside() throws {
    let portal = try portal("![Hỏng](a.jpg)", photos: [:])
    let whole = try SamplePhoto.bytes("turned-1.jpg")
    try portal.write("\(Self.source)/a.jpg", bytes: Array(whole.dropLast(60)))
    for command in ["check", "build"] {
      let run = try portal.run("\(command) --now 2021-03-27T08:00")
      #expect(run.status == 1)
      #expect((run.output + run.errors).contains("\(Self.source)/a.jpg: lỗi: Ảnh bị"))
    }
    #expect(try portal.tree().files == [:])
  }

  @Test("A drawing in SVG passes as it is, unless it can run something")
  func drawings() throws {
    let portal = try portal("![Sơ đồ](so-do.svg)", photos: [:])
    let svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"300\" height=\"200\">"
    try portal.write("\(Self.source)/so-do.svg", svg + "<path d=\"M0 0\"/></svg>")
    let (site, run) = try build(portal)
    #expect(run.errors == "")
    #expect(
      line("so-do.svg", of: site).contains(
        "<img src=\"so-do.svg\" alt=\"Sơ đồ\" width=\"300\" height=\"200\""))

    try portal.write("\(Self.source)/so-do.svg", svg + "<script>alert(1)</script></svg>")
    let (after, refused) = try build(portal)
    #expect(refused.status == 1)
    #expect(refused.errors.contains("so-do.svg:1:"))
    #expect(refused.errors.contains("[svg-script]"))
    #expect(after.files(holding: "alert(1)") == [])
  }

  @Test("A gallery shows what is described, then every other picture of the folder, once")
  func gallery() throws {
    let (site, run) = try build(
      try portal(
        "![Một](1.jpg)",
        more: """
          image: {src: 2.jpg, alt: Hai}
          gallery: true
          photos: [{src: 9.jpg, alt: "Trao giải"}]

          """,
        photos: [
          "1.jpg": "turned-1.jpg", "2.jpg": "turned-1.jpg", "3.jpg": "turned-1.jpg",
          "9.jpg": "turned-6.jpg",
        ]))
    #expect(
      run.errors == """
        \(Self.source)/index.md:5:10: cảnh báo: ảnh “3.jpg” chưa có lời tả (alt) cho người không nhìn thấy ảnh [missing-alt-text]
            gallery: true
                     ^^^^
          → ghi dưới photos: - {src: 3.jpg, alt: "Ảnh chụp gì, ở đâu"}

        1 cảnh báo
        Giải thích kèm ví dụ: bangtin explain missing-alt-text

        """)
    let page = site.text("\(Self.folder)/index.html").replacing(/\.[0-9a-f]{8}\./, with: ".")
      .replacing("/\(Self.folder)/", with: "")
    let links = page.matches(of: /<li><a href="([^"]*)">\s*<picture>/).map { String($0.output.1) }
    #expect(links == ["9-24.jpg", "3-24.jpg"])
    #expect(page.contains("gallery."))
    #expect(!site.text("index.html").contains("/gallery."))
  }

  @Test("A gallery without pictures says where they belong")
  func emptyGallery() throws {
    let portal = try PortalFolder([
      "content/posts/tin.md": "---\ntitle: Tin\ndate: 2021-03-26\ngallery: true\n---\n"
    ])
    #expect(
      try portal.run("build --now 2021-03-27T08:00").errors == """
        content/posts/tin.md:4:10: cảnh báo: chùm ảnh chưa có ảnh nào [empty-gallery]
            gallery: true
                     ^^^^
          → đặt bài vào thư mục riêng với tên index.md, ảnh để cạnh tệp ấy

        1 cảnh báo
        Giải thích kèm ví dụ: bangtin explain empty-gallery

        """)
  }

  @Test("Where consent is required, every picture of a post needs it, or the post says it for all")
  func consent() throws {
    let settings = "[editorial]\nrequire_photo_consent = true\n"
    let photos = ["1.jpg": "turned-1.jpg", "2.jpg": "turned-1.jpg"]
    let asked = try build(
      try portal(
        "![Một](1.jpg)", more: "photos: [{src: 2.jpg, alt: Hai}]\n", settings: settings,
        photos: photos))
    #expect(
      asked.run.errors == """
        ── \(Self.source)/index.md: 2 cảnh báo

        \(Self.source)/index.md:4:16: cảnh báo: ảnh “2.jpg” chưa ghi sự đồng ý của người trong ảnh [missing-photo-consent]
            photos: [{src: 2.jpg, alt: Hai}]
                           ^^^^^
          → khi người trong ảnh (cha mẹ học sinh) đã đồng ý, ghi: photo_consent: true

        \(Self.source)/index.md:6:8: cảnh báo: ảnh “1.jpg” chưa ghi sự đồng ý của người trong ảnh [missing-photo-consent]
            ![Một](1.jpg)
                   ^^^^^
          → khi người trong ảnh (cha mẹ học sinh) đã đồng ý, ghi: photo_consent: true

        2 cảnh báo
        Giải thích kèm ví dụ: bangtin explain missing-photo-consent

        """)
    let given = try build(
      try portal(
        "![Một](1.jpg)", more: "photos: [{src: 2.jpg, alt: Hai}]\nphoto_consent: true\n",
        settings: settings, photos: photos))
    #expect(given.run.errors == "")
  }

  @Test("A picture of a text without words for those who cannot see it is a warning")
  func alt() throws {
    let (_, run) = try build(try portal("![](1.jpg)", photos: ["1.jpg": "turned-1.jpg"]))
    #expect(
      run.errors == """
        \(Self.source)/index.md:5:5: cảnh báo: ảnh “1.jpg” chưa có lời tả (alt) cho người không nhìn thấy ảnh [missing-alt-text]
            ![](1.jpg)
                ^^^^^
          → ghi lời tả giữa hai dấu ngoặc vuông: ![Ảnh chụp gì, ở đâu](1.jpg)

        1 cảnh báo
        Giải thích kèm ví dụ: bangtin explain missing-alt-text

        """)
  }

  @Test("A bangtin that makes nothing smaller says so, and what that means")
  func asTheyAre() throws {
    let finding = try #require(Diagnostic.photosAsTheyAre(["content/b.jpg", "content/a.jpg"]))
    #expect(finding.severity == .note)
    #expect(finding.place?.file == "content/a.jpg")
    #expect(
      finding.message.vi
        == "bản bangtin này không thu nhỏ ảnh: 2 ảnh được đăng nguyên cỡ (đã bỏ nơi chụp, giờ chụp),"
        + " trang sẽ nặng")
    #expect(Diagnostic.photosAsTheyAre([]) == nil)
  }
}
