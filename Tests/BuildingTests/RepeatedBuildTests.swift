import Analysis
import Content
import Foundation
import SampleSites
import Testing

@testable import Building

@Suite("Building again")
struct RepeatedBuildTests {
  private static let hoaBan = "\(WholeSiteTests.sites)/hoa-ban/project"
  private static let morning = LocalTime(CalendarDate(dayNumber: 18_589), minute: 480)

  private static func post(_ title: String, on date: String, more: String = "") -> String {
    "---\ntitle: \(title)\ndate: \(date)\n\(more)---\nNội dung của \(title).\n"
  }

  @Test("The same project in two folders is the same site to the last byte, manifest and all")
  func twoFolders() throws {
    let (first, second) = (
      try PortalFolder(copyOf: Self.hoaBan), try PortalFolder(copyOf: Self.hoaBan)
    )
    _ = try first.build(at: Self.morning)
    _ = try second.run(
      "build --now 2020-11-23T08:00 --output trang",
      environment: ["LANG": "en_US.UTF-8", "LC_ALL": "tr_TR.UTF-8", "TZ": "America/New_York"])
    #expect(try second.tree("trang").differences(from: first.tree()) == [])
    let manifests = [first.path + "/public", second.path + "/trang"].map {
      FileManager.default.contents(atPath: "\($0)/bangtin.manifest")
    }
    #expect(manifests[0] != nil)
    #expect(manifests[0] == manifests[1])
  }

  @Test("Neither the zone of the machine nor its language reaches the site")
  func zone() throws {
    let portal = try PortalFolder(copyOf: Self.hoaBan)
    let program = try #require(Self.program)
    func build(_ output: String, _ environment: [String: String]) throws -> OutputTree {
      let process = Process()
      process.executableURL = program
      process.arguments = [
        "build", "-C", portal.path, "--now", "2020-11-23T08:00", "--output", output,
      ]
      process.environment = environment
      process.standardOutput = FileHandle.nullDevice
      process.standardError = FileHandle.nullDevice
      try process.run()
      process.waitUntilExit()
      #expect(process.terminationStatus == 0)
      return try portal.tree(output)
    }
    let here = try build("a", ["TZ": "Asia/Ho_Chi_Minh", "LANG": "vi_VN.UTF-8"])
    let there = try build("b", ["TZ": "Pacific/Apia", "LANG": "tr_TR.UTF-8", "LC_ALL": "C"])
    #expect(here.files.count > 30)
    #expect(there.differences(from: here) == [])
  }

  /// The program beside the tests.
  private static var program: URL? {
    let folder = Bundle.allBundles.map(\.bundleURL).first { $0.pathExtension == "xctest" }?
      .deletingLastPathComponent()
    let beside = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
    return [folder, beside].compactMap { $0?.appending(path: "bangtin") }
      .first { FileManager.default.isExecutableFile(atPath: $0.path(percentEncoded: false)) }
  }

  @Test("One thread reads and renders what many do")
  func threads() throws {
    let names = (0..<200).map { "content/posts/2020/11/tin-\($0).md" }
    let portal = try PortalFolder(
      Dictionary(uniqueKeysWithValues: names.map { ($0, Self.post("Tin \($0)", on: "2020-11-01")) })
    )
    let project = try Project(BuildOptions(root: portal.path, now: Self.morning))
    let site = try SiteBuild(BuildOptions(root: portal.path, now: Self.morning)).prepare(
      project)
    func render(_ threads: Int) throws -> [[UInt8]] {
      try ParallelMap(threads: threads)(site.keys) { key in
        var page: [UInt8] = []
        try site.render(key, into: &page)
        return page
      }
    }
    #expect(site.keys.count > 200)
    #expect(try render(1) == render(7))
  }

  @Test("After nothing has changed, nothing is written")
  func unchanged() throws {
    let portal = try PortalFolder(copyOf: Self.hoaBan)
    let files = try portal.build(at: Self.morning).written
    let before = try inodes(of: portal)
    let run = try portal.run("build --now 2020-11-23T08:00")
    #expect(
      run.output == """
        Không có gì thay đổi: 35 trang, \(files) tệp giữ nguyên (0,25 giây).
        Tệp nguồn: 6 đã đăng.
        Trang nằm trong public. Xem thử: python3 -m http.server -d public 8000, rồi mở http://localhost:8000/

        """)
    #expect(try inodes(of: portal) == before)
  }

  private func inodes(of portal: PortalFolder) throws -> [String: UInt64] {
    try Dictionary(
      uniqueKeysWithValues: portal.tree().paths.map { path in
        let facts = try FileManager.default.attributesOfItem(
          atPath: "\(portal.path)/public/\(path)")
        return (path, (facts[.systemFileNumber] as? NSNumber)?.uint64Value ?? 0)
      })
  }

  @Test("After one post was mended, only the files that show it are written")
  func onePost() throws {
    let portal = try PortalFolder(copyOf: Self.hoaBan)
    _ = try portal.build(at: Self.morning)
    let before = try portal.tree()
    let name = "content/posts/2020/11/chuan-bi-20-11.md"
    let text = try String(contentsOfFile: "\(portal.path)/\(name)", encoding: .utf8)
    try portal.write(name, text.replacing("báo tường", with: "báo ảnh"))
    let report = try portal.build(at: Self.morning)
    let changed = [
      "bo-phan/to-chuyen-mon/index.html", "chu-de/thi-dua/feed.json", "chu-de/thi-dua/feed.xml",
      "chu-de/thi-dua/index.html", "chuyen-muc/tin/index.html", "feed.json", "feed.xml",
      "index.html", "tac-gia/tung/index.html", "tin-tuc/2020/11/chuan-bi-20-11/index.html",
      "tin-tuc/2020/11/index.html", "tin-tuc/2020/11/ngay-nha-giao/index.html",
      "tin-tuc/index.html",
    ]
    let after = try portal.tree()
    let (index, others) = (
      after.differences(from: before).filter { $0.contains("tim-kiem/") },
      after.differences(from: before).filter { !$0.contains("tim-kiem/") }
    )
    #expect(others == changed.map { "~ \($0)" })
    // The index of the search, and not the search's page.
    #expect(index.contains("~ tim-kiem/index.json") && !index.contains("~ tim-kiem/index.html"))
    #expect(report.written == changed.count + index.count)
    #expect(report.unchanged == before.files.count - changed.count - index.count)
    #expect(report.removed == 0)
  }

  @Test("A post that is gone takes its pages along")
  func removedPost() throws {
    let portal = try PortalFolder([
      "content/posts/cu.md": Self.post("Tin cũ", on: "2020-09-01", more: "author: Hoa\n"),
      "content/posts/moi.md": Self.post("Tin mới", on: "2020-11-01"),
    ])
    _ = try portal.build(at: Self.morning)
    let before = try portal.tree()
    try portal.remove("content/posts/cu.md")
    let report = try portal.build(at: Self.morning)
    let after = try portal.tree()
    let gone = after.without("tim-kiem").differences(from: before.without("tim-kiem"))
      .filter { $0.hasPrefix("- ") }
    #expect(
      gone == [
        "- tac-gia/hoa/index.html", "- tin-tuc/2020/09/cu/index.html",
        "- tin-tuc/2020/09/index.html",
      ])
    #expect(report.removed == after.differences(from: before).count { $0.hasPrefix("-") })
    #expect(after.files(holding: "Tin cũ") == [])
  }

  @Test("--drafts shows drafts and texts that wait, --future what is scheduled, each marked")
  func previews() throws {
    let portal = try PortalFolder([
      "content/posts/nhap.md": Self.post("Bản nháp", on: "2020-11-01", more: "status: draft\n"),
      "content/posts/cho.md": Self.post("Bài chờ", on: "2020-11-02", more: "status: review\n"),
      "content/posts/mai.md": Self.post("Tin ngày mai", on: "2020-11-24"),
    ])
    func posts(_ flags: String) throws -> [String] {
      let run = try portal.run("build --now 2020-11-23T08:00 \(flags)")
      #expect(run.status == 0)
      return try portal.tree().paths.filter {
        $0.hasPrefix("tin-tuc/2020/11/") && $0.split(separator: "/").count == 5
      }
    }
    let address = "tin-tuc/2020/11/"
    #expect(try posts("") == [])
    #expect(try posts("--drafts") == ["\(address)cho/index.html", "\(address)nhap/index.html"])
    let draft = try portal.tree().text("\(address)nhap/index.html")
    #expect(draft.contains("<meta name=\"robots\" content=\"noindex\">"))
    #expect(!(try portal.tree().text("sitemap.xml").contains("nhap")))
    #expect(try posts("--future") == ["\(address)mai/index.html"])
    #expect(try posts("") == [])
  }

  @Test("What is scheduled appears at its minute, by the site's own time")
  func scheduled() throws {
    let portal = try PortalFolder([
      "content/posts/hen.md": Self.post("Tin hẹn giờ", on: "2020-11-23T08:00")
    ])
    let early = try portal.run("build --now 2020-11-23T07:59")
    #expect(early.output.contains("Tệp nguồn: 1 hẹn giờ. Xem từng tệp và lý do: bangtin status"))
    #expect(try portal.tree().files(holding: "Tin hẹn giờ") == [])
    _ = try portal.run("build --now 2020-11-23T08:00")
    #expect(try portal.tree().paths.contains("tin-tuc/2020/11/hen/index.html"))
  }

  @Test(
    "A build holds until the next text appears or goes, else until midnight",
    arguments: [
      ("date: 2020-11-23T14:30", "2020-11-23T14:30"),
      ("date: 2020-11-25T14:30", "2020-11-24T00:00"),
      ("date: 2020-11-01\nhide_after: 2020-11-23", "2020-11-24T00:00"),
    ])
  func validity(field: String, until: String) throws {
    let portal = try PortalFolder(["content/posts/a.md": "---\ntitle: Tin\n\(field)\n---\n"])
    let build = SiteBuild(BuildOptions(root: portal.path, now: Self.morning))
    let analysis = try build.prepare(try Project(build.options)).analysis
    #expect("\(analysis.validUntil)" == until)
  }
}
