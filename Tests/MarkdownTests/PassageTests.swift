import Diagnostics
import Markup
import Testing

@testable import Markdown

@Suite("Passages")
struct PassageTests {
  @Test(
    "A passage is marked where no element is torn and no link nested",
    arguments: [
      ("Số 750/KH-PGDĐT.", "<p>Số ⟦0:750/KH-PGDĐT⟧.</p>\n", ["750/KH-PGDĐT"]),
      (
        "A & **750/KH-PGDĐT** & 1/A",
        "<p>A &amp; <strong>⟦0:750/KH-PGDĐT⟧</strong> &amp; ⟦1:1/A⟧</p>\n",
        ["750/KH-PGDĐT", "1/A"]
      ),
      ("*750/KH*-PGDĐT", "<p>⟦0:<em>750/KH</em>-PGDĐT⟧</p>\n", ["750/KH*-PGDĐT"]),
      (
        "**750**/KH-*PGDĐT*", "<p>⟦0:<strong>750</strong>/KH-<em>PGDĐT</em>⟧</p>\n",
        ["750**/KH-*PGDĐT"]
      ),
      ("**số 750**/KH", "<p><strong>số 750</strong>/KH</p>\n", ["750**/KH"]),
      ("[750/KH](vb.md)", "<p><a href=\"vb.md\">750/KH</a></p>\n", ["750/KH"]),
      ("`750/KH` 1/A", "<p><code>750/KH</code> ⟦0:1/A⟧</p>\n", ["1/A"]),
      ("1/A `750/KH` 2/B", "<p>⟦0:1/A⟧ <code>750/KH</code> ⟦1:2/B⟧</p>\n", ["1/A", "2/B"]),
      ("    750/KH\n\n1/A", "<pre><code>750/KH\n</code></pre>\n<p>⟦0:1/A⟧</p>\n", ["1/A"]),
      ("1/A ![x](y) 2/B", "<p>⟦0:1/A⟧ <img src=\"y\" alt=\"x\" /> ⟦1:2/B⟧</p>\n", ["1/A", "2/B"]),
      ("# Số 1/A", "<h2 id=\"muc-so-1-a\">Số ⟦0:1/A⟧</h2>\n", ["1/A"]),
    ])
  func marks(source: String, html: String, passages: [String]) {
    let text = Rendered(source)
    #expect(text.html == html)
    #expect(text.rendering.passages.map(text.excerpt) == passages)
  }

  @Test("A renderer without a closure leaves citations alone")
  func noClosure() {
    let rendering = MarkdownRenderer().render(Array("Số 750/KH".utf8), file: "a.md")
    #expect(rendering.body.marks.isEmpty)
    #expect(rendering.passages.isEmpty)
  }

  @Test("Places count from the beginning of the file, not of the text")
  func places() {
    let source = Array("---\ntitle: Tin\n---\n> Xem\n> [văn bản](vb.md) số 1/A <b>\n".utf8)
    let rendering = MarkdownRenderer().render(source, in: 19..<source.count, file: "a.md") { _ in
      [20..<23]
    }
    let excerpts = rendering.body.marks.map { String(decoding: source[$0.source], as: UTF8.self) }
    #expect(excerpts == ["vb.md", "1/A", "1/A"])
    let places = rendering.findings.compactMap(\.place?.range)
    #expect(places.map { String(decoding: source[$0], as: UTF8.self) } == ["<b>"])
  }
}
