import Content
import Diagnostics
import SampleSites
import Testing

@testable import Reading

@Suite("The bounds of [limits]")
struct LimitsTests {
  private static let small = """
    title = "Trường TH-THCS Thanh Trường"
    base_url = "https://thanhtruong.example.edu.vn/"
    utc_offset = "+07:00"
    [limits]
    markdown_mb = 1
    nesting = 3
    table_cells = 4
    """

  @Test(
    "A text is held to the bounds of its site",
    arguments: [
      ("> > > > trích", ["markdown-too-deep"]), ("> > trích", []),
      ("|Tháng|Tin|\n|-|-|\n|9|3|\n|10|4|\n", ["table-too-large"]), ("|9|3|\n|-|-|\n|1|2|\n", []),
      (String(repeating: "chữ ", count: 200_001), ["markdown-too-large"]),
    ].map { (LongText($0.0), $0.1) })
  func bounds(body: LongText, ids: [String]) throws {
    let settings = try #require(
      ContentReader.settings(path: "site.toml", bytes: Array(Self.small.utf8)).value)
    let post = "---\ntitle: Tin\ndate: 2020-11-20\n---\n\(body.text)"
    let result = ContentReader(settings).post(path: "content/posts/a.md", bytes: Array(post.utf8))
    #expect(result.diagnostics.map(\.id) == ids)
  }
}
