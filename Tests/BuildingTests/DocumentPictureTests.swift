import Content
import Files
import Images
import SampleSites
import Testing

@testable import Building

@Suite("Pictures of papers, pages and themes")
struct DocumentPictureTests {
  private static let now = "--now 2021-03-27T08:00"
  /// What the sample photo of a camera holds besides its pixels.
  private static let written = ["Camera", "Private", "xmpmeta", "http://ns.adobe.com"]

  private static let directive = """
    ---
    number: 12/QĐ-THCSTT
    number_pending: false
    issued: 2021-03-01
    type: QĐ
    subject: Khen thưởng học sinh giỏi cấp trường
    files: [quyet-dinh.jpg, {src: danh-sach.png, title: Danh sách}]
    ---

    """

  /// A project of `files` and of sample photos by path.
  private func portal(
    _ files: [String: String], photos: [String: String] = [:]
  ) throws -> PortalFolder {
    let portal = try PortalFolder(files)
    for (path, sample) in photos { try portal.write(path, bytes: try SamplePhoto.bytes(sample)) }
    return portal
  }

  /// A directive that lists a scan of a camera and a drawing of a program.
  private func archive(_ body: String = "", more: [String: String] = [:]) throws -> PortalFolder {
    let paper = ["content/directives/2021/12-qd.md": Self.directive + body]
    return try portal(
      paper.merging(more) { own, _ in own },
      photos: [
        "content/directives/2021/quyet-dinh.jpg": "everything.jpg",
        "content/directives/2021/danh-sach.png": "plain.png",
      ])
  }

  /// The files of `site` that are pictures, without the marks that change with the bytes.
  private func pictures(_ site: OutputTree) -> [String] {
    site.without("assets").paths.filter { path in
      [".jpg", ".png", ".webp", ".gif"].contains { path.hasSuffix($0) }
    }
    .map { $0.replacing(/\.[0-9a-f]{8}\./, with: ".") }
  }

  @Test("A scan that a directive lists is published whole, without place and time")
  func listed() throws {
    let portal = try archive()
    let run = try portal.run("build \(Self.now)")
    #expect(run.status == 0, "\(run.errors)")
    let site = try portal.tree()
    let folder = "van-ban/2021/12-qd-thcstt"
    #expect(pictures(site) == ["\(folder)/danh-sach.png", "\(folder)/quyet-dinh.jpg"])
    let bytes = try #require(site.files["\(folder)/quyet-dinh.jpg"])
    let original = try SamplePhoto.bytes("everything.jpg")
    #expect(try PhotoFacts(of: bytes) == (try PhotoFacts(of: original)))
    for mark in Self.written { #expect(site.files(holding: mark) == []) }
    // Open data tells what is there.
    let data = site.text("van-ban.json")
    #expect(data.contains("\"size\": \(bytes.count),"), "\(data)")
    #expect(data.contains("\"sha256\": \"\(SHA256(of: bytes).hex)\""))
    #expect(site.text("\(folder)/index.html").contains("href=\"/\(folder)/quyet-dinh.jpg\""))

    // Kept, then taken from there, to the same site.
    let kept = try portal.tree(".bangtin/photos")
    #expect(kept.paths.count == 2)
    #expect(try portal.run("build \(Self.now) --output khac").status == 0)
    #expect(try portal.tree("khac").differences(from: site) == [])
  }

  @Test("A link to a listed scan leads to the document, a picture of it is made smaller")
  func linked() throws {
    let portal = try archive(
      "Xem [bản quét](quyet-dinh.jpg).\n\n![Quyết định có dấu đỏ](quyet-dinh.jpg)\n")
    let run = try portal.run("build \(Self.now)")
    #expect(run.status == 0, "\(run.errors)")
    let folder = "van-ban/2021/12-qd-thcstt"
    let site = try portal.tree()
    #expect(
      pictures(site) == [
        "\(folder)/danh-sach.png", "\(folder)/quyet-dinh-24.jpg", "\(folder)/quyet-dinh-24.webp",
        "\(folder)/quyet-dinh.jpg",
      ])
    #expect(
      site.text("\(folder)/index.html").contains("<a href=\"/\(folder)/quyet-dinh.jpg\">bản quét"))
  }

  @Test("A scan that is cut off stops check and build")
  func cut() throws {
    let portal = try archive()
    let whole = try SamplePhoto.bytes("everything.jpg")
    try portal.write(
      "content/directives/2021/quyet-dinh.jpg", bytes: Array(whole.dropLast(20)))
    for command in ["check", "build"] {
      let run = try portal.run("\(command) \(Self.now)")
      #expect(run.status == 1)
      let said = run.output + run.errors
      #expect(
        said.contains(
          """
          content/directives/2021/quyet-dinh.jpg: lỗi: Ảnh bị cụt: tệp hết ở byte \
          \(whole.count - 20) khi ảnh còn dở dang. [photo-cut-short]
          """), "\(said)")
    }
    #expect(try portal.tree().files == [:])
  }

  @Test("Pictures of events, pages, plans and directives' texts are made smaller too")
  func kinds() throws {
    let picture = "![Cổng trường](anh.jpg)\n"
    let plan = """
      ---
      title: Kế hoạch truyền thông
      period: 2020-2021
      number_pending: true
      issued: 2020-09-15
      topics:
        - id: a
          title: Nề nếp
          text: |
            ![Cổng trường](anh.jpg)
      ---
      \(picture)
      """
    let portal = try portal(
      [
        "content/events/khai-giang/2021-03-20-khai-giang.md":
          "---\ntitle: Khai giảng\nstarts: 2021-03-20\nwants: [during]\n---\n\(picture)",
        "content/pages/gioi-thieu/index.md": "---\ntitle: Giới thiệu\n---\n\(picture)",
        "content/plans/2020-2021.md": plan,
        "content/directives/2021/1.md":
          "---\nnumber_pending: true\nissued: 2021-03-01\nsubject: Nội quy\n---\n\(picture)",
      ],
      photos: [
        "content/events/khai-giang/anh.jpg": "everything.jpg",
        "content/pages/gioi-thieu/anh.jpg": "everything.jpg",
        "content/plans/anh.jpg": "everything.jpg",
        "content/directives/2021/anh.jpg": "everything.jpg",
      ])
    let run = try portal.run("build \(Self.now)")
    #expect(run.status == 0, "\(run.errors)")
    let site = try portal.tree()
    #expect(pictures(site).count == 8)
    #expect(pictures(site).allSatisfy { $0.hasSuffix("-24.jpg") || $0.hasSuffix("-24.webp") })
    for mark in Self.written + ["Exif\0", "EXIF"] { #expect(site.files(holding: mark) == []) }
  }

  @Test("A theme's cover, taken by a phone, goes out without its place")
  func cover() throws {
    let portal = try portal(
      ["content/pages/a.md": "---\ntitle: A\n---\n"],
      photos: ["themes/default/static/img/cover.jpg": "everything.jpg"])
    let run = try portal.run("build \(Self.now)")
    #expect(run.status == 0, "\(run.errors)")
    let site = try portal.tree()
    #expect(site.paths.filter { $0.hasSuffix("img/cover.jpg") }.count == 1)
    for mark in Self.written { #expect(site.files(holding: mark) == []) }

    try portal.write("themes/default/static/img/cover.jpg", bytes: Array("II*\0".utf8))
    let refused = try portal.run("build \(Self.now)")
    #expect(
      refused.errors.contains(
        "themes/default/static/img/cover.jpg: lỗi: Ảnh TIFF: trình duyệt không hiện được"),
      "\(refused.errors)")
  }

  /// What phones and scanners write, each with the rule it is refused under.
  private static let foreign: [(name: String, beginning: [UInt8], id: String)] = [
    ("IMG_0421.heic", [0, 0, 0, 16] + Array("ftypheic\0\0\0\0".utf8), "picture-format"),
    ("IMG_0421.jpg", [0, 0, 0, 16] + Array("ftypheic\0\0\0\0".utf8), "picture-format"),
    ("quet.tif", Array("MM\0*\0\0\0\u{8}".utf8), "picture-format"),
    ("keo-co.MOV", [0, 0, 0, 16] + Array("ftypqt  \0\0\0\0".utf8), "video-file"),
  ]

  @Test(
    "What browsers cannot show and films are refused, shown, linked, listed or in a gallery",
    arguments: foreign)
  func refused(name: String, beginning: [UInt8], id: String) throws {
    let post = "content/posts/hoi-khoe/index.md"
    let gallery = id == "video-file" ? "image: {src: \(name), alt: Kéo co}" : "gallery: true"
    for (path, more, body) in [
      (post, "title: A\ndate: 2021-03-26", "![Kéo co](\(name))"),
      (post, "title: A\ndate: 2021-03-26", "[Kéo co](\(name))"),
      (post, "title: A\ndate: 2021-03-26\n\(gallery)", ""),
      (
        "content/directives/2021/1.md",
        "number_pending: true\nissued: 2021-03-01\nsubject: A\nfiles: [\(name)]", ""
      ),
    ] {
      let portal = try PortalFolder([path: "---\n\(more)\n---\n\(body)\n"])
      let folder = path.split(separator: "/").dropLast().joined(separator: "/")
      try portal.write("\(folder)/\(name)", bytes: beginning)
      let run = try portal.run("build \(Self.now)")
      #expect(run.status == 1)
      #expect(run.errors.contains("\(folder)/\(name): lỗi: "), "\(run.errors)")
      #expect(run.errors.contains("[\(id)]"), "\(run.errors)")
      #expect(try portal.tree().files == [:])
    }
    // What nobody shows or offers may lie there.
    let portal = try PortalFolder([post: "---\ntitle: A\ndate: 2021-03-26\n---\n"])
    try portal.write("content/posts/hoi-khoe/\(name)", bytes: beginning)
    #expect(try portal.run("build \(Self.now)").errors == "")
    #expect(try portal.tree().paths.allSatisfy { !$0.hasSuffix(name) })
  }

  @Test("A film that is too large to be read gets the same advice")
  func largeFilm() throws {
    let portal = try PortalFolder([
      "site.toml": SampleSite.plainSettings + "[limits]\nattachment_mb = 1\n",
      "content/posts/tin.md": "---\ntitle: A\ndate: 2021-03-26\n---\n[Kéo co](keo-co.MP4)\n",
    ])
    try portal.write(
      "content/posts/keo-co.MP4", bytes: [UInt8](repeating: 0, count: 1_000_001))
    #expect(
      try portal.run("build \(Self.now)").errors.contains(
        "content/posts/keo-co.MP4: lỗi: Đây là video: tệp nặng"))
  }

  @Test("A drawing that browsers would run is refused whatever encoding hides it")
  func wideDrawing() throws {
    let svg = "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>"
    var wide: [UInt8] = [0xFF, 0xFE]
    for unit in svg.utf16 { wide += [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
    let portal = try PortalFolder([
      "content/posts/tin.md": "---\ntitle: A\ndate: 2021-03-26\n---\n[Sơ đồ](so-do.svg)\n"
    ])
    try portal.write("content/posts/so-do.svg", bytes: wide)
    let run = try portal.run("build \(Self.now)")
    #expect(
      run.errors.contains("content/posts/so-do.svg:1:1: lỗi: Hình SVG không được lưu bằng UTF-8"),
      "\(run.errors)")
  }

  @Test("Where consent is required, every kind of text needs it for its photos, drawings do not")
  func consent() throws {
    let settings =
      SampleSite.plainSettings + "[editorial]\nrequire_photo_consent = true\n"
    let body = "![Một](anh.jpg) ![Hai](./a%6Eh.jpg) [Ba](anh.jpg) ![Sơ đồ](so-do.svg)\n"
    func files(_ more: String) -> [String: String] {
      [
        "site.toml": settings,
        "content/events/2021-03-20-khai-giang.md":
          "---\ntitle: Khai giảng\nstarts: 2021-03-20\nwants: []\n\(more)---\n\(body)",
        "content/pages/gioi-thieu.md": "---\ntitle: Giới thiệu\n\(more)---\n\(body)",
        "content/directives/2021/1.md":
          "---\nnumber_pending: true\nissued: 2021-03-01\nsubject: A\nfiles: [quet.png]\n\(more)---\n"
          + "[Bản quét](quet.png)\n\n\(body)",
      ]
    }
    let folders = ["content/events", "content/pages", "content/directives/2021"]
    func run(_ more: String) throws -> String {
      let portal = try portal(
        files(more),
        photos: ["content/directives/2021/quet.png": "plain.png"].merging(
          folders.map { ("\($0)/anh.jpg", "turned-1.jpg") }
        ) { own, _ in own })
      for folder in folders {
        try portal.write(
          "\(folder)/so-do.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"><path/></svg>")
      }
      return try portal.run("build \(Self.now)").errors
    }
    #expect(try run("photo_consent: true\n") == "")
    let asked = try run("")
    let lines = asked.split(separator: "\n").filter { $0.hasPrefix("content/") }
    var expected: [String] = []
    for (path, line) in [
      ("directives/2021/1.md", 9), ("events/2021-03-20-khai-giang.md", 6),
      ("pages/gioi-thieu.md", 4),
    ] {
      for (column, name) in [(8, "anh.jpg"), (24, "./anh.jpg"), (42, "anh.jpg")] {
        expected.append(
          "content/\(path):\(line):\(column): cảnh báo: ảnh “\(name)” chưa ghi sự đồng ý của người"
            + " trong ảnh [missing-photo-consent]")
      }
    }
    #expect(lines.map(String.init) == expected, "\(asked)")
  }

  @Test("A picture without words is a warning wherever it stands")
  func alt() throws {
    let body = "![ ](anh.jpg)\n"
    let portal = try portal(
      [
        "content/events/2021-03-20-khai-giang.md":
          "---\ntitle: Khai giảng\nstarts: 2021-03-20\nwants: []\n---\n\(body)",
        "content/pages/gioi-thieu.md": "---\ntitle: Giới thiệu\n---\n\(body)",
        "content/plans/2020-2021.md": """
        ---
        title: Kế hoạch
        period: 2020-2021
        number_pending: true
        issued: 2020-09-15
        topics:
          - id: a
            title: Nề nếp
            text: "![](anh.jpg)"
        ---

        """,
        "content/posts/tin.md":
          "---\ntitle: Tin\ndate: 2021-03-26\ntopics: [a]\nimage: {src: anh.jpg}\n---\n",
      ],
      photos: [
        "content/events/anh.jpg": "turned-1.jpg", "content/pages/anh.jpg": "turned-1.jpg",
        "content/plans/anh.jpg": "turned-1.jpg", "content/posts/anh.jpg": "turned-1.jpg",
      ])
    let errors = try portal.run("build \(Self.now)").errors
    let found = errors.split(separator: "\n").filter { $0.contains("[missing-alt-text]") }
      .map { String($0.prefix { $0 != " " }) }
    #expect(
      found == [
        "content/events/2021-03-20-khai-giang.md:6:6:", "content/pages/gioi-thieu.md:4:6:",
        "content/plans/2020-2021.md:9:11:", "content/posts/tin.md:5:14:",
      ], "\(errors)")
  }
}
