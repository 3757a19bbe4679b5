import Building
import Content
import Diagnostics
import Foundation
import SampleSites
import Testing

/// A site in memory, and the folder it is made from.
private struct Desk {
  let portal: PortalFolder
  let site: LiveSite

  static let now = LocalTime(CalendarDate(dayNumber: 18_586), minute: 480)

  init(_ files: [String: String]) throws {
    portal = try PortalFolder(files)
    Self.rest()
    site = try LiveSite(
      BuildOptions(root: portal.path, now: Self.now, showsDrafts: true, showsFuture: true))
  }

  /// Until the clock of the file system has ticked: a file that changed this very moment is read
  /// once more.
  static func rest() { Thread.sleep(forTimeInterval: 0.03) }

  /// Writes `files`, removes `gone`, and looks.
  @discardableResult
  func save(_ files: [String: String] = [:], removing gone: [String] = []) throws -> LiveUpdate {
    for name in gone { try portal.remove(name) }
    for (name, text) in files { try portal.write(name, text) }
    Self.rest()
    return try site.update()
  }

  func page(_ address: String) throws -> LivePage {
    guard case .page(let page) = try site.answer(address) else { throw NoPage(address: address) }
    return page
  }

  func text(_ address: String) throws -> String {
    String(decoding: try page(address).html, as: UTF8.self)
  }

  struct NoPage: Error {
    let address: String
  }
}

extension LiveAnswer {
  fileprivate var elsewhere: String? {
    if case .elsewhere(let address) = self { address } else { nil }
  }

  fileprivate var isNothing: Bool {
    if case .nothing = self { true } else { false }
  }
}

@Suite("A site in memory")
struct LiveSiteTests {
  private static let post = "content/posts/2020/11/ngay-nha-giao.md"
  private static let address = "/tin-tuc/2020/11/ngay-nha-giao/"

  private static func text(_ title: String, date: String = "2020-11-20", more: String = "")
    -> String
  {
    "---\ntitle: \(title)\ndate: \(date)\n\(more)---\nSáng 20/11, thầy trò toàn trường dự lễ.\n"
  }

  private func desk(_ more: [String: String] = [:]) throws -> Desk {
    try Desk(
      [
        Self.post: Self.text("Lễ kỷ niệm 20/11"),
        "content/posts/2020/10/trung-thu.md": Self.text("Vui Trung thu", date: "2020-10-01"),
        "content/pages/gioi-thieu.md": "---\ntitle: Giới thiệu\n---\nTrường ta.\n",
      ].merging(more) { _, own in own })
  }

  // MARK: What is read

  @Test("A saved file is read again, and nothing else")
  func edit() throws {
    let desk = try desk()
    let update = try desk.save([Self.post: Self.text("Mít tinh 20/11")])
    #expect(update.read == [Self.post])
    #expect(update.gone == [])
    #expect(update.isNew)
    #expect(try desk.text(Self.address).contains("Mít tinh 20/11"))
    #expect(try desk.text("/").contains("Mít tinh 20/11"))
  }

  @Test("Where nothing changed, nothing is read and nothing is new")
  func idle() throws {
    let desk = try desk()
    let update = try desk.save()
    #expect(update.read == [])
    #expect(!update.isNew)
  }

  @Test("New, renamed and removed files are told apart")
  func names() throws {
    let desk = try desk()
    let update = try desk.save(
      ["content/posts/2020/11/b.md": Self.text("Bài mới")],
      removing: ["content/posts/2020/10/trung-thu.md"])
    #expect(update.read == ["content/posts/2020/11/b.md"])
    #expect(update.gone == ["content/posts/2020/10/trung-thu.md"])
    #expect(try !desk.page("/tin-tuc/2020/10/khac/").isFound)
    #expect(try !desk.text("/").contains("Vui Trung thu"))
  }

  @Test("A thousand files at once are one change")
  func checkout() throws {
    let desk = try desk()
    let update = try desk.save(
      Dictionary(
        uniqueKeysWithValues: (1...1000).map {
          ("content/posts/2020/09/\($0).md", Self.text("Tin \($0)", date: "2020-09-05"))
        }))
    #expect(update.read.count == 1000)
    #expect(try desk.text("/tin-tuc/2020/09/417/").contains("Tin 417"))
  }

  @Test("Other settings are read at once, with everything that hangs on them")
  func settings() throws {
    let desk = try desk()
    let update = try desk.save([
      "site.toml": SampleSite.plainSettings.replacing("Thanh Trường", with: "Hoa Ban")
    ])
    #expect(update.read.first == "site.toml")
    #expect(update.read.contains(Self.post))
    #expect(try desk.text(Self.address).contains("Trường TH-THCS Hoa Ban"))
  }

  // MARK: Errors

  @Test("A broken file is told of, and its page stays as it last was")
  func broken() throws {
    let desk = try desk()
    let update = try desk.save([Self.post: Self.text("Hỏng", date: "31/02/2020")])
    #expect(update.diagnostics.map(\.id) == ["bad-date"])
    let page = try desk.page(Self.address)
    #expect(String(decoding: page.html, as: UTF8.self).contains("Lễ kỷ niệm 20/11"))
    #expect(page.errors.map(\.id) == ["bad-date"])
    #expect(page.findings.map(\.id) == ["bad-date"])
    #expect(try desk.page("/").errors.map(\.id) == ["bad-date"])
    #expect(try desk.page("/").findings == [])
  }

  @Test("Once it is mended, nothing is left of it")
  func mended() throws {
    let desk = try desk()
    try desk.save([Self.post: Self.text("Hỏng", date: "31/02/2020")])
    let update = try desk.save([Self.post: Self.text("Đã sửa")])
    #expect(update.diagnostics == [])
    #expect(try desk.page(Self.address).errors == [])
    #expect(try desk.text(Self.address).contains("Đã sửa"))
  }

  @Test("While one file is broken, every other one can be worked on")
  func besideBroken() throws {
    let desk = try desk()
    try desk.save([Self.post: "---\ntitle: [nửa chừng"])
    let update = try desk.save([
      "content/pages/gioi-thieu.md": "---\ntitle: Về chúng tôi\n---\nA.\n"
    ])
    #expect(update.read == ["content/pages/gioi-thieu.md"])
    #expect(try desk.text("/gioi-thieu/").contains("Về chúng tôi"))
    #expect(try desk.text(Self.address).contains("Lễ kỷ niệm 20/11"))
  }

  @Test("What was found in a text that is no more is not said of the one that took its place")
  func staleFindings() throws {
    let desk = try desk([Self.post: Self.text("Lễ", more: "topics: [chua-khai]\n")])
    #expect(desk.site.standing.diagnostics.map(\.id) == ["unknown-topic"])
    let update = try desk.save([Self.post: "---\ntitle: [nửa chừng"])
    #expect(!update.diagnostics.isEmpty)
    #expect(!update.diagnostics.contains { $0.id == "unknown-topic" })
  }

  @Test("A site.toml that cannot be read takes nothing away")
  func brokenSettings() throws {
    let desk = try desk()
    let update = try desk.save(["site.toml": "title = \"Trường\n"])
    #expect(update.diagnostics.contains { $0.severity == .error && $0.place?.file == "site.toml" })
    #expect(try desk.text(Self.address).contains("Trường TH-THCS Thanh Trường"))
    let gone = try desk.save(removing: ["site.toml"])
    #expect(
      gone.diagnostics.map { "\($0.place?.file ?? "") \($0.id) \($0.message.vi)" } == [
        "site.toml cannot-read không mở được site.toml: không có tệp hoặc thư mục này"
      ])
    #expect(
      gone.diagnostics[0].message.en == "cannot open site.toml: there is no such file or folder")
    #expect(try desk.text(Self.address).contains("Lễ kỷ niệm 20/11"))
    #expect(try desk.save(["site.toml": SampleSite.plainSettings]).diagnostics == [])
  }

  @Test("A site that was never readable has a page that says why")
  func neverReadable() throws {
    let desk = try desk(["site.toml": "title = \n"])
    #expect(try !desk.page("/").errors.isEmpty)
    try desk.save(["site.toml": SampleSite.plainSettings])
    #expect(try desk.page(Self.address).errors == [])
  }

  // MARK: Theme

  @Test("A template with an error leaves pages in the theme of before")
  func brokenTheme() throws {
    let desk = try desk(["themes/default/templates/page.mustache": "<p>{{page.title}}: một</p>\n"])
    #expect(try desk.text("/gioi-thieu/") == "<p>Giới thiệu: một</p>\n")
    let update = try desk.save([
      "themes/default/templates/page.mustache": "<p>{{page.titel}}: hai</p>\n"
    ])
    #expect(update.read == ["themes/default/templates/page.mustache"])
    #expect(update.diagnostics.contains { $0.severity == .error })
    #expect(try desk.text("/gioi-thieu/") == "<p>Giới thiệu: một</p>\n")
    try desk.save(["themes/default/templates/page.mustache": "<p>{{page.title}}: ba</p>\n"])
    #expect(try desk.text("/gioi-thieu/") == "<p>Giới thiệu: ba</p>\n")
  }

  @Test("A theme that was deleted is the one inside the program, or that of before with an error")
  func deletedTheme() throws {
    let own = try desk(["themes/default/templates/page.mustache": "<p>{{page.title}}</p>\n"])
    let update = try own.save(removing: ["themes"])
    #expect(update.diagnostics == [])
    #expect(try own.text("/gioi-thieu/").contains("<html"))
    let named = try desk([
      "site.toml": "theme = \"gon\"\n" + SampleSite.plainSettings,
      "themes/gon/templates/page.mustache": "<p>{{page.title}}</p>\n",
    ])
    let lost = try named.save(removing: ["themes"])
    #expect(lost.diagnostics.map(\.id) == ["theme-missing"])
    #expect(try named.text("/gioi-thieu/") == "<p>Giới thiệu</p>\n")
  }

  // MARK: Addresses

  @Test("A post with a new date, or in a file of a new name, is found from its old address")
  func moves() throws {
    let desk = try desk()
    try desk.save([Self.post: Self.text("Lễ", date: "2020-12-01")])
    let dated = "/tin-tuc/2020/12/ngay-nha-giao/"
    #expect(try desk.site.answer(Self.address).elsewhere == dated)
    try desk.save(
      ["content/posts/2020/11/20-11.md": Self.text("Lễ", date: "2020-12-01")], removing: [Self.post]
    )
    #expect(try desk.site.answer(dated).elsewhere == "/tin-tuc/2020/12/20-11/")
    #expect(try desk.site.answer(Self.address).elsewhere == "/tin-tuc/2020/12/20-11/")
    try desk.save(removing: ["content/posts/2020/11/20-11.md"])
    #expect(try !desk.page(dated).isFound)
  }

  @Test("Folders are found without their slash and with the name of their file")
  func spellings() throws {
    let desk = try desk()
    #expect(try desk.site.answer("/gioi-thieu").elsewhere == "/gioi-thieu/")
    #expect(try desk.site.answer("/gioi-thieu/index.html").elsewhere == "/gioi-thieu/")
    #expect(try desk.site.answer("/index.html").elsewhere == "/")
    let missing = try desk.page("/khong-co/")
    #expect(!missing.isFound)
    #expect(missing.html == (try desk.page("/404.html")).html)
  }

  @Test("Below a base path the site stands there, and the root leads to it")
  func basePath() throws {
    let desk = try desk([
      "site.toml": SampleSite.plainSettings.replacing("edu.vn/", with: "edu.vn/truong/thcs/")
    ])
    #expect(desk.site.basePath == "/truong/thcs/")
    #expect(try desk.site.answer("/").elsewhere == "/truong/thcs/")
    #expect(try desk.site.answer("/truong/thcs").elsewhere == "/truong/thcs/")
    #expect(try desk.site.answer("/truong/thcs/gioi-thieu").elsewhere == "/truong/thcs/gioi-thieu/")
    #expect(try desk.text("/truong/thcs/gioi-thieu/").contains("Giới thiệu"))
    #expect(try desk.site.answer("/gioi-thieu/").isNothing)
    #expect(try desk.site.answer("/truong/").isNothing)
  }

  @Test("A folder that was deleted takes its pages along, and nothing else")
  func deletedFolder() throws {
    let desk = try desk()
    let update = try desk.save(removing: ["content/posts"])
    #expect(update.gone.count == 2)
    #expect(try !desk.page(Self.address).isFound)
    #expect(try desk.page("/gioi-thieu/").isFound)
    let empty = try desk.save(removing: ["content"])
    #expect(empty.diagnostics.map(\.id) == ["no-content"])
    #expect(try desk.page("/").isFound)
  }

  // MARK: What the author learns

  @Test(
    "Drafts and scheduled texts are there, with what becomes of them",
    arguments: [
      ("status: draft\n", "2020-11-20", Fate.Kind.draft, "status: draft"),
      ("status: review\n", "2020-11-20", .awaitingApproval, "status: review"),
      ("", "2020-12-24", .scheduled, "đăng từ 2020-12-24"),
      ("", "2020-11-20", .published, ""),
    ])
  func fates(more: String, date: String, kind: Fate.Kind, reason: String) throws {
    let desk = try desk([Self.post: Self.text("Lễ", date: date, more: more)])
    let page = try desk.page("/tin-tuc/\(date.prefix(7).replacing("-", with: "/"))/ngay-nha-giao/")
    #expect(page.isFound)
    #expect(page.source == Self.post)
    #expect(page.fate?.kind == kind)
    #expect((page.fate?.reason?.vi ?? "") == reason)
    #expect(desk.site.standing.fates[kind] == (kind == .published ? 3 : 1))
  }

  @Test("A post tells its topics by their titles, a list has neither source nor fate")
  func topics() throws {
    let desk = try desk([
      "content/plans/2020-2021.md": """
      ---
      number: 01/KH-THCS
      issued: 2020-09-01
      subject: Kế hoạch truyền thông
      period: 2020-2021
      topics:
        - {id: thi-dua, title: Thi đua khen thưởng}
      ---
      """,
      Self.post: Self.text("Lễ", more: "topics: [thi-dua]\n"),
    ])
    #expect(try desk.page(Self.address).topics == ["Thi đua khen thưởng"])
    let list = try desk.page("/tin-tuc/")
    #expect(list.source == nil)
    #expect(list.fate == nil)
  }

  // MARK: Everything a build writes

  @Test("Every file that a build of the same moment writes is there, with the same bytes")
  func sameAsBuilt() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().path()
    let portal = try PortalFolder()
    for name in ["content", "themes", "site.toml"] {
      try FileManager.default.copyIn("\(root)/\(name)", to: "\(portal.path)/\(name)")
    }
    let now = LocalTime(CalendarDate(dayNumber: 18_771), minute: 480)
    let options = BuildOptions(root: portal.path, now: now, showsDrafts: true, showsFuture: true)
    let report = try SiteBuild(options).run { _, _ in }
    #expect(!report.diagnostics.contains { $0.severity == .error })
    let site = try LiveSite(options)
    let tree = try portal.tree()
    #expect(tree.paths.count > 500)
    var missing: [String] = []
    for (path, bytes) in tree.files {
      let isPage = path == "index.html" || path.hasSuffix("/index.html")
      let answer = try site.answer("/" + (isPage ? String(path.dropLast(10)) : path))
      let found: [UInt8]? =
        switch answer {
        case .page(let page): page.html
        case .file(let bytes): bytes
        case .elsewhere, .nothing: nil
        }
      if found != bytes { missing.append(path) }
    }
    #expect(missing.sorted() == [])
  }

  @Test("A file that became a link to elsewhere is not followed")
  func links() throws {
    let desk = try desk([
      "content/pages/tai-lieu/index.md": "---\ntitle: Tài liệu\n---\n[Sách](sach.txt)\n",
      "content/pages/tai-lieu/sach.txt": "chữ",
    ])
    guard case .file(let bytes) = try desk.site.answer("/tai-lieu/sach.txt") else {
      throw Desk.NoPage(address: "/tai-lieu/sach.txt")
    }
    #expect(bytes == Array("chữ".utf8))
    let file = "\(desk.portal.path)/content/pages/tai-lieu/sach.txt"
    try FileManager.default.removeItem(atPath: file)
    try FileManager.default.createSymbolicLink(
      atPath: file, withDestinationPath: "\(desk.portal.path)/site.toml")
    #expect(try desk.site.answer("/tai-lieu/sach.txt").isNothing)
    #expect(try desk.site.answer("/tai-lieu/../../site.toml").isFoundPage == false)
  }
}

extension LiveAnswer {
  /// Whether this is a page of the site, or the one that says that there is none.
  fileprivate var isFoundPage: Bool? {
    if case .page(let page) = self { page.isFound } else { nil }
  }
}

extension FileManager {
  fileprivate func copyIn(_ source: String, to target: String) throws {
    if fileExists(atPath: target) { try removeItem(atPath: target) }
    try copyItem(atPath: source, toPath: target)
  }
}
