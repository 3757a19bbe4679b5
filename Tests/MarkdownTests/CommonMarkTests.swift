import Foundation
import Markup
import Testing

@testable import Markdown

@Suite("CommonMark")
struct CommonMarkTests {
  private static let exampleFile = ProcessInfo.processInfo.environment["BANGTIN_COMMONMARK"]

  private struct Example: Decodable {
    let markdown: String
    let html: String
    let example: Int
  }

  @Test(
    "Without extensions, all examples of CommonMark 0.30 give the reference HTML",
    .enabled(if: exampleFile != nil, "Tests/Conformance/fetch-commonmark.sh fetches them"))
  func examples() throws {
    let file = try #require(Self.exampleFile)
    let examples = try JSONDecoder().decode(
      [Example].self, from: Data(contentsOf: URL(filePath: file)))
    #expect(examples.count == 652)
    let renderer = MarkdownRenderer(.commonMark)
    for example in examples {
      let rendering = renderer.render(Array(example.markdown.utf8), file: "example.md")
      let html = String(decoding: rendering.body.plainHTML, as: UTF8.self)
      #expect(html == example.html, "example \(example.example)")
    }
  }
}
