import Diagnostics
import Foundation
import Testing

@testable import Building

/// Whatever stands in the project's folder, the build says what it does not read, and does not wait.
@Suite("Hostile things in the folder")
struct HostileFolderTests {
  let project: ProjectFolder

  init() throws {
    project = try ProjectFolder()
    try project.write("site.toml", Self.settings)
    try project.write("content/posts/2025/11/tin.md", Self.post)
  }

  private static let settings = """
    title = "Trường Tiểu học Hoa Ban"
    base_url = "https://hoaban.example.edu.vn/"
    utc_offset = "+07:00"

    """
  private static let post = "---\ntitle: Tin\ndate: 2025-11-20\nauthor: Hoa\n---\nSáng nay.\n"

  private func build() throws -> BuildReport {
    try SiteBuild(BuildOptions(root: project.path)).run { _, _ in }
  }

  private func said(_ report: BuildReport) -> [String] {
    report.diagnostics.map { "\($0.place?.file ?? "-"): \($0.message.vi)" }
  }

  private func makePipe(_ name: String) {
    let made = unsafe mkfifo("\(project.path)/\(name)", 0o600)
    #expect(made == 0)
  }

  @Test("What is passed over is said by every build, also where nothing else has changed")
  func passedOver() throws {
    #expect(said(try build()).filter { $0.contains("không được đọc") } == [])
    makePipe("content/posts/ong.md")
    let expected = ["content/posts/ong.md: đây không phải là tệp thường nên không được đọc"]
    #expect(said(try build()).filter { $0.contains("không được đọc") } == expected)
    #expect(said(try build()).filter { $0.contains("không được đọc") } == expected)
    try FileManager.default.removeItem(atPath: "\(project.path)/content/posts/ong.md")
    #expect(said(try build()).filter { $0.contains("không được đọc") } == [])
  }

  @Test(
    "A theme's file that is none is an error: another's would take its place",
    arguments: ["/dev/zero", "/dev/full", "nothing", "vong.mustache", ".."])
  func themeLinks(target: String) throws {
    try project.write("themes/default/templates/a.mustache", "")
    try FileManager.default.createSymbolicLink(
      atPath: "\(project.path)/themes/default/templates/vong.mustache",
      withDestinationPath: target)
    let report = try build()
    #expect(report.diagnostics.contains { $0.id == "theme-unreadable" && $0.severity == .error })
    #expect(report.diagnostics.first?.message.vi.contains("templates/vong.mustache: ") == true)
  }

  @Test("A pipe in a theme is an error, and nobody waits for it")
  func themePipe() throws {
    try project.write("themes/default/static/a.css", "")
    makePipe("themes/default/static/ong.css")
    #expect(
      said(try build()).first
        == "themes/default: Không đọc được tệp của giao diện: static/ong.css: đây không phải là tệp thường nên không được đọc."
    )
  }

  @Test("site.toml has a megabyte, and not one byte more")
  func settings() throws {
    func diagnostics(size: Int) throws -> [Diagnostic] {
      let filling = String(repeating: "x", count: size - Self.settings.utf8.count - 2)
      try project.write("site.toml", Self.settings + "#\(filling)\n")
      do {
        _ = try Project(BuildOptions(root: project.path))
        return []
      } catch let unusable as Project.Unusable {
        return unusable.findings
      }
    }
    #expect(try diagnostics(size: 1_000_000) == [])
    let finding = try #require(try diagnostics(size: 1_000_001).first)
    #expect(finding.place == Place(file: "site.toml"))
    #expect(
      finding.message == Message(vi: "tệp lớn hơn 1 MB", en: "the file is larger than 1 MB"))
    #expect(
      finding.hint
        == Message(
          vi: "xem lại có dán nhầm dữ liệu vào tệp này không",
          en: "check whether data was pasted into it by mistake"))
  }

  @Test(
    "Two files whose names are one name to people clash",
    arguments: [
      ("te\u{323}\u{302}p.md", "t\u{1EC7}p.md", "tep"), ("A.md", "a.md", "a"),
      ("A/index.md", "a.md", "a"),
      ("Đ.md", "d.md", "d"),
    ])
  func twins(first: String, second: String, slug: String) throws {
    for name in [first, second] { try project.write("content/posts/2025/11/\(name)", Self.post) }
    let report = try build()
    #expect(report.diagnostics.map(\.id) == ["address-taken"])
    #expect(report.diagnostics.first?.message.vi.contains("/tin-tuc/2025/11/\(slug)/") == true)
  }

  @Test(
    "A name that would be something else in HTML, in an address or on a terminal is an address of letters",
    arguments: [
      "<script>alert(1)<.md", "a\"b'c.md", "-rf.md", "a\nb.md", "a\tb.md", "a%2e%2e%2fb.md",
      "a&b#c?d.md",
      "a\u{202E}b.md", "a\u{1B}[31mb.md", String(repeating: "e\u{323}\u{302}", count: 50) + ".md",
    ])
  func names(name: String) throws {
    try project.write("content/posts/2025/11/\(name)", Self.post)
    #expect(try build().diagnostics.filter { $0.severity == .error } == [])
    let paths = try project.tree("public").keys.filter { $0.hasPrefix("tin-tuc/2025/11/") }
    #expect(paths.count > 2)
    for path in paths {
      #expect(
        path.utf8.allSatisfy {
          $0 == 0x2E || $0 == 0x2F || $0 == 0x2D || $0 &- 0x30 < 10 || $0 &- 0x61 < 26
        })
    }
  }
}
