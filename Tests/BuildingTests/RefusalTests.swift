import Diagnostics
import Testing

@testable import Building

/// A build that is refused because of its output says so as a finding, and leaves everything alone.
@Suite struct RefusalTests {
  let project: ProjectFolder

  init() throws {
    project = try ProjectFolder()
    try project.write("content/posts/2026/09/bai.md", Self.post)
  }

  private static let post = "---\ntitle: Lễ khai giảng\ndate: 2026-09-05\n---\nSáng nay.\n"

  private func settings(output: String) -> String {
    """
    title = "Trường Tiểu học Hoa Ban"
    base_url = "https://hoaban.example.edu.vn/"
    utc_offset = "+07:00"
    output = "\(output)"
    """
  }

  private var build: SiteBuild { SiteBuild(BuildOptions(root: project.path)) }

  @Test(
    "An output that must not be replaced is an error of site.toml, not of the machine",
    arguments: ["..", "content", "/"])
  func unsafe(output: String) throws {
    try project.write("site.toml", settings(output: output))
    let report = try build.run { _, _ in }
    #expect(report.diagnostics.map(\.id) == ["output-unsafe"])
    #expect(report.output == output)
    #expect(try project.tree("content") == ["posts/2026/09/bai.md": Self.post])
  }

  @Test("Somebody's files in the output are an error; check says so too, and both name every other")
  func notOurs() throws {
    try project.write("site.toml", settings(output: "trang"))
    try project.write("trang/ảnh lớp.jpg", "x")
    try project.write("content/posts/2026/09/hai.md", "---\ntitle: Hai\n---\n")
    #expect(try build.run { _, _ in }.diagnostics.map(\.id) == ["output-not-ours", "missing-key"])
    #expect(try build.check().diagnostics.map(\.id) == ["output-not-ours", "missing-key"])
    #expect(try project.tree("trang") == ["ảnh lớp.jpg": "x"])
  }

  @Test("A file of somebody's where a page belongs is an error")
  func inTheWay() throws {
    try project.write("site.toml", settings(output: "public"))
    _ = try build.run { _, _ in }
    try project.write("public/tin-tuc/2026/09/moi/index.html", "của người khác")
    try project.write(
      "content/posts/2026/09/moi.md", "---\ntitle: Tin mới\ndate: 2026-09-06\n---\nMới.\n")
    let before = try project.tree()
    #expect(try build.run { _, _ in }.diagnostics.map(\.id) == ["foreign-file-in-the-way"])
    #expect(try project.tree() == before)
  }
}
