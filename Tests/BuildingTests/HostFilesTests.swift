import Foundation
import SampleSites
import Testing

/// The samples are pinned as they stand in `Hosting/expected`: for a site under `/truong/`.
@Suite("build --host-files")
struct HostFilesTests {
  private static let settings = """
    title = "Trường Tiểu học Hoa Ban"
    base_url = "https://may-chu.example.edu.vn/truong/"
    utc_offset = "+07:00"
    """

  @Test("writes samples for nginx, Apache, IIS and static hosts, under the site's path")
  func samples() throws {
    let portal = try PortalFolder(["site.toml": Self.settings])
    let run = try portal.run("build --host-files --now 2020-11-23T08:00")
    #expect(run.status == 0)
    #expect(
      run.output.contains(
        "Cài đặt mẫu cho máy chủ: đã ghi vào host-files/ .htaccess, README.md, _headers, nginx.conf,"
          + " web.config. Tệp nào đặt ở đâu: xem host-files/README.md\n"))
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Hosting/expected").path(percentEncoded: false)
    let (tree, expected) = (try portal.tree("host-files"), try OutputTree(of: folder))
    #expect(tree.differences(from: expected) == [])
    for path in expected.paths where tree.files[path] != expected.files[path] {
      #expect(tree.text(path) == expected.text(path))
    }
  }

  @Test("says in the header what every page says, and who may frame it")
  func onePolicy() throws {
    let portal = try PortalFolder(["site.toml": Self.settings])
    _ = try portal.run("build --host-files --now 2020-11-23T08:00")
    let home = try portal.tree().text("index.html")
    let start = try #require(home.range(of: "http-equiv=\"Content-Security-Policy\" content=\""))
    let policy = home[start.upperBound...].prefix { $0 != "\"" }
    #expect(policy.hasPrefix("default-src 'self';"))
    let files = try portal.tree("host-files")
    for name in [".htaccess", "_headers", "nginx.conf", "web.config"] {
      #expect(files.text(name).contains("\(policy); frame-ancestors 'self'"), "\(name)")
    }
  }

  @Test("leaves alone what somebody has changed, and says so")
  func kept() throws {
    let portal = try PortalFolder(["site.toml": Self.settings])
    _ = try portal.run("build --host-files --now 2020-11-23T08:00")
    let mine = "# cài đặt của trường\n"
    try portal.write("host-files/nginx.conf", mine)
    try portal.remove("host-files/_headers")
    let run = try portal.run("build --host-files --now 2020-11-23T08:00")
    #expect(
      run.output.contains(
        "Cài đặt mẫu cho máy chủ: đã ghi vào host-files/ _headers; giữ nguyên tệp khác bản mẫu:"
          + " nginx.conf. Tệp nào đặt ở đâu: xem host-files/README.md\n"))
    #expect(try portal.tree("host-files").text("nginx.conf") == mine)
    let again = try portal.run("build --host-files --json --now 2020-11-23T08:00")
    #expect(
      again.output.contains(
        """
          "hostFiles": {
            "folder": "host-files",
            "written": [],
            "kept": ["nginx.conf"]
          }
        """))
  }

  @Test("A build without the option writes none")
  func notAsked() throws {
    let portal = try PortalFolder(["site.toml": Self.settings])
    _ = try portal.run("build --now 2020-11-23T08:00")
    #expect(try portal.tree("host-files").files.isEmpty)
  }
}
