import Files
import Glibc
import SampleSites
import Testing

/// What the account that builds may not read is told by its path, and never left out of the site in
/// silence.
@Suite("A build that may not read everything")
struct UnreadableFileTests {
  private static let arguments = "build --lang vi --now 2025-11-21T08:00"

  /// Without the administrator's right to read whatever there is, where the tests have it.
  private static let starter =
    geteuid() == 0
    ? ["/usr/bin/setpriv", "--bounding-set=-dac_override,-dac_read_search"] : []

  private func portal() throws -> DisturbedPortal {
    try DisturbedPortal([
      "site.toml": BuildTrial.settings(inPlace: false) + "theme = \"rieng\"\n",
      "themes/rieng/theme.toml": "name = \"Riêng\"\n",
      "themes/rieng/static/rieng.css": "p { margin: 0 }\n",
      "content/addresses.txt": "",
      "content/directives/register.csv": "number,issued,subject\n",
      "content/posts/tin.md": "---\ntitle: Tin\ndate: 2025-11-20\n---\nXem [tệp](tep.txt).\n",
      "content/posts/tep.txt": "Danh sách.\n",
      "content/posts/2025/hai.md": "---\ntitle: Tin hai\ndate: 2025-11-20\n---\nHai.\n",
    ])
  }

  @Test(
    "says which file or folder it is and why, and leaves the site of before",
    arguments: [
      "site.toml", "content/posts/tin.md", "content/posts/tep.txt", "content/posts/2025",
      "content/addresses.txt", "content/directives/register.csv",
    ])
  func content(name: String) throws {
    let portal = try portal()
    #expect(try portal.run(Self.arguments, startedBy: Self.starter).end == .exited(0))
    let old = try portal.picture(of: "public")
    try portal.folder.write(
      "content/posts/ba.md", "---\ntitle: Tin ba\ndate: 2025-11-20\n---\nBa.\n")
    try Folder(at: portal.path).setMode(of: name, to: 0)
    let run = try portal.run(Self.arguments, startedBy: Self.starter)
    #expect(run.end == .exited(3))
    #expect(
      run.complaints == """
        lỗi: không mở được \(portal.path)/\(name): không có quyền
          → Kiểm tra quyền của thư mục và của tài khoản đang chạy lệnh.

        """)
    #expect(try portal.picture(of: "public") == old)
    try Folder(at: portal.path).setMode(of: name, to: 0o755)
    #expect(try portal.run(Self.arguments, startedBy: Self.starter).end == .exited(0))
    #expect(try portal.picture(of: "public") != old)
  }

  @Test(
    "says so of a theme as a finding, and takes no other theme's file in its place",
    arguments: ["themes/rieng", "themes/rieng/theme.toml", "themes/rieng/static/rieng.css"])
  func theme(name: String) throws {
    let portal = try portal()
    #expect(try portal.run(Self.arguments, startedBy: Self.starter).end == .exited(0))
    let old = try portal.picture(of: "public")
    try Folder(at: portal.path).setMode(of: name, to: 0)
    let run = try portal.run(Self.arguments, startedBy: Self.starter)
    #expect(run.end == .exited(1))
    #expect(
      run.complaints.hasPrefix(
        """
        \(name): lỗi: Không đọc được tệp của giao diện: không mở được \(portal.path)/\(name): không có quyền. [theme-unreadable]
          → Đặt ở đó một tệp thường mà bạn có quyền đọc.

        """), "\(run.complaints)")
    #expect(try portal.picture(of: "public") == old)
    try Folder(at: portal.path).setMode(of: name, to: 0o755)
  }
}
