import Foundation
import SampleSites
import Testing

@Suite("A site below a path of its host")
struct SubPathTests {
  private static let hoaBan = "\(WholeSiteTests.sites)/hoa-ban/project"
  private static let origin = "https://hoaban.example.edu.vn"

  /// The sample school with the default theme at `address`.
  private func site(at address: String, theme: String) throws -> OutputTree {
    let portal = try PortalFolder(copyOf: Self.hoaBan)
    let settings = try String(contentsOfFile: "\(portal.path)/site.toml", encoding: .utf8)
    try portal.write(
      "site.toml",
      settings.replacing("\(Self.origin)/", with: address)
        .replacing("theme = \"nho\"", with: "theme = \"\(theme)\""))
    #expect(try portal.run("build --now 2020-11-23T08:00").status == 0)
    return try portal.tree()
  }

  @Test(
    "Every link and picture of every page stands below the path and leads to a file of the site",
    arguments: ["/", "/truong/", "/dien-bien/truong-hoa-ban/"], ["default", "nho"])
  func links(base: String, theme: String) throws {
    let site = try site(at: Self.origin + base, theme: theme)
    let check = LinkCheck(of: site, base: base, origin: Self.origin)
    #expect(check.faults == [])
    #expect(check.count > 300)
  }

  @Test("The demo portal has no link that leads nowhere")
  func demo() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let portal = try PortalFolder()
    for name in ["content", "themes"] {
      try FileManager.default.copyItem(
        atPath: root.appending(path: name).path(percentEncoded: false),
        toPath: "\(portal.path)/\(name)")
    }
    let settings = try String(contentsOf: root.appending(path: "site.toml"), encoding: .utf8)
    try portal.write("site.toml", settings)
    #expect(try portal.run("build --now 2021-05-24T08:00").status == 0)
    let address = try #require(
      settings.split(separator: "\n").first { $0.hasPrefix("base_url") }?.split(separator: "\"")[1])
    let parts = address.split(separator: "/", maxSplits: 2, omittingEmptySubsequences: true)
    let origin = "\(parts[0])//\(parts[1])"
    let base = parts.count == 3 ? "/\(parts[2])" : "/"
    let check = LinkCheck(of: try portal.tree(), base: base, origin: origin)
    #expect(check.faults == [])
    #expect(check.count > 5000)
  }

  @Test("Files are the same with and without a path, but for the addresses in them")
  func names() throws {
    let (root, below) = (
      try site(at: "\(Self.origin)/", theme: "nho"),
      try site(at: "\(Self.origin)/truong/", theme: "nho")
    )
    #expect(below.paths == root.paths)
  }

  @Test("Feeds, calendar and sitemap speak whole addresses, open data root-relative ones")
  func machines() throws {
    let site = try site(at: "\(Self.origin)/truong/", theme: "nho")
    for path in ["feed.xml", "feed.json", "chu-de/thi-dua/feed.xml", "van-ban/feed.xml"] {
      let text = site.text(path)
      #expect(text.contains("\(Self.origin)/truong/"))
      #expect(!text.contains("href=\"/"), "\(path)")
      #expect(!text.contains("href=\\\"/"), "\(path)")
      #expect(!text.contains("src=\"/"), "\(path)")
      #expect(!text.contains("src=\\\"/"), "\(path)")
    }
    #expect(
      site.text("feed.xml").contains(
        "src=\"\(Self.origin)/truong/tin-tuc/2020/11/ngay-nha-giao/mit-tinh-1lb6les-4.f073f07c.jpg\""
      ))
    #expect(
      site.text("robots.txt") == """
        User-agent: *
        Allow: /

        Sitemap: \(Self.origin)/truong/sitemap.xml

        """)
    let locations = site.text("sitemap.xml").split(separator: "<loc>").dropFirst()
    #expect(locations.allSatisfy { $0.hasPrefix("\(Self.origin)/truong/") })
    #expect(locations.count == 33)
    #expect(site.text("lich/lich.ics").contains("URL:\(Self.origin)/truong/lich/#su-kien-"))
    #expect(site.text("van-ban.json").contains("\"url\": \"/van-ban/2020/750-kh-pgddt/\""))
  }
}
