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
    front_matter_kb = 1
    front_matter_nesting = 3
    """

  @Test("Where site.toml says nothing, the bounds are those that the documentation names")
  func standard() {
    #expect(
      Limits.standard
        == Limits(
          markdownMegabytes: 4, attachmentMegabytes: 100, imageMegapixels: 100, nesting: 100,
          tableCells: 100_000, frontMatterKilobytes: 64, frontMatterNesting: 32))
  }

  @Test("Each bound is set by its own key, up to where a machine would suffer")
  func keys() throws {
    let values: KeyValuePairs = [
      "markdown_mb": 64, "attachment_mb": 10_000, "image_megapixels": 1000, "nesting": 1000,
      "table_cells": 10_000_000, "front_matter_kb": 1024, "front_matter_nesting": 100,
    ]
    func read(adding more: Int) -> ReadingResult<Settings> {
      let lines = values.map { "\($0.key) = \($0.value + more)" }
      return ContentReader.settings(
        path: "site.toml",
        bytes: Array(
          """
          title = "Trường TH-THCS Thanh Trường"
          base_url = "https://thanhtruong.example.edu.vn/"
          utc_offset = "+07:00"
          [limits]
          \(lines.joined(separator: "\n"))
          """.utf8))
    }
    #expect(values.map(\.key).sorted() == LimitsField.allCases.map(\.rawValue).sorted())
    #expect(read(adding: 0).diagnostics == [])
    #expect(
      try #require(read(adding: 0).value).limits
        == Limits(
          markdownMegabytes: 64, attachmentMegabytes: 10_000, imageMegapixels: 1000, nesting: 1000,
          tableCells: 10_000_000, frontMatterKilobytes: 1024, frontMatterNesting: 100))
    #expect(read(adding: 1).diagnostics.count == values.count)
  }

  @Test(
    "A text is held to the bounds of its site",
    arguments: [
      ("> > > > trích", ["markdown-too-deep"]), ("> > > trích", []), ("> > trích", []),
      ("|Tháng|Tin|\n|-|-|\n|9|3|\n|10|4|\n", ["table-too-large"]), ("|9|3|\n|-|-|\n|1|2|\n", []),
      ("|9|3|\n|-|-|\n", []),
      (String(repeating: "chữ ", count: 200_001), ["markdown-too-large"]),
    ].map { (LongText($0.0), $0.1) })
  func bounds(body: LongText, ids: [String]) throws {
    #expect(try Self.ids(body: body.text) == ids)
  }

  @Test(
    "Front matter is held to the bounds of its site",
    arguments: [
      ("extra: {x: a}", []), ("extra: {x: [a]}", []), ("extra: {x: [[a]]}", ["too-deep"]),
      ("summary: " + String(repeating: "a", count: 985), []),
      ("summary: " + String(repeating: "a", count: 986), []),
      ("summary: " + String(repeating: "a", count: 987), ["front-matter-too-large"]),
    ].map { (LongText($0.0), $0.1) })
  func frontMatter(field: LongText, ids: [String]) throws {
    #expect(try Self.ids(field: field.text + "\n") == ids)
  }

  private static func ids(field: String = "", body: String = "") throws -> [String] {
    let settings = try #require(
      ContentReader.settings(path: "site.toml", bytes: Array(Self.small.utf8)).value)
    let post = "---\ntitle: Tin\ndate: 2020-11-20\n\(field)---\n\(body)"
    let result = ContentReader(settings).post(path: "content/posts/a.md", bytes: Array(post.utf8))
    return result.diagnostics.map(\.id)
  }
}
