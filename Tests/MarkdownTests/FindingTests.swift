import Diagnostics
import Markup
import SampleSites
import Testing

@testable import Markdown

@Suite("Findings")
struct FindingTests {
  @Test(
    "What is left out of the page is said, at its place",
    arguments: [
      (
        "Chữ <b>đậm</b>", "<p>Chữ đậm</p>\n", ["raw-html", "raw-html"], ["<b>", "</b>"]
      ),
      ("<div>\nChữ\n</div>\n\nSau", "<p>Sau</p>\n", ["raw-html"], ["<div>\nChữ\n</div>"]),
      ("<!-- ghi chú -->\n\nChữ <!-- nữa -->", "<p>Chữ </p>\n", [], []),
      ("[a](javascript:x)", "<p><a>a</a></p>\n", ["unsafe-address"], ["javascript:x"]),
      (
        "[a](java&Tab;script:x)", "<p><a>a</a></p>\n", ["unsafe-address"],
        ["[a](java&Tab;script:x)"]
      ),
      ("[a](ms-word:ofe)", "<p><a>a</a></p>\n", ["unsafe-address"], ["ms-word:ofe"]),
      ("[a](blob:https://x/1)", "<p><a>a</a></p>\n", ["unsafe-address"], ["blob:https://x/1"]),
      (
        "[a](tel:113) [b](MAILTO:x@y) [c](muc-1/#a:b)",
        "<p><a href=\"tel:113\">a</a> <a href=\"MAILTO:x@y\">b</a> <a href=\"muc-1/#a:b\">c</a></p>\n",
        [], []
      ),
      ("[a](DATA:text/html,x)", "<p><a>a</a></p>\n", ["unsafe-address"], ["DATA:text/html,x"]),
      (
        "A ![a<](file:///x)", "<p>A a&lt;</p>\n", ["unsafe-address"], ["file:///x"]
      ),
      (
        "![a](data:image/png;base64,x) b", "<p>a b</p>\n", ["unsafe-address"],
        ["data:image/png;base64,x"]
      ),
      (
        "![a](vbscript:x \"tên\")", "<figure>a<figcaption>tên</figcaption></figure>\n",
        ["unsafe-address"], ["vbscript:x"]
      ),
      (
        "[Phim](javascript:x//.mp4)", "<p><a>Phim</a></p>\n", ["unsafe-address"],
        ["javascript:x//.mp4"]
      ),
      (
        "![Ảnh lớp](ảnh 1.jpg)", "<p>![Ảnh lớp](ảnh 1.jpg)</p>\n", ["blank-in-address"],
        ["ảnh 1.jpg"]
      ),
      (
        "- Xem [tệp](ke hoach.pdf) và [nữa](a b/c)",
        "<ul>\n<li>Xem [tệp](ke hoach.pdf) và [nữa](a b/c)</li>\n</ul>\n",
        ["blank-in-address", "blank-in-address"], ["ke hoach.pdf", "a b/c"]
      ),
      (
        "`[a](b c.jpg)` [1](xem ở dưới)", "<p><code>[a](b c.jpg)</code> [1](xem ở dưới)</p>\n", [],
        []
      ),
      (
        "[a](b.jpg \"tên\") [c](<d e.jpg>)",
        "<p><a href=\"b.jpg\" title=\"tên\">a</a> <a href=\"d%20e.jpg\">c</a></p>\n", [], []
      ),
      ("Xem [^x]", "<p>Xem [^x]</p>\n", ["unknown-footnote"], ["[^x]"]),
      ("Xem\n\n[^x]: chú", "<p>Xem</p>\n", ["unused-footnote"], ["[^x]: chú"]),
    ])
  func findings(source: String, html: String, ids: [String], excerpts: [String]) {
    let text = Rendered(source)
    #expect(text.html == html)
    #expect(text.ids == ids)
    #expect(text.excerpts == excerpts)
  }

  @Test("Of two footnotes of one name the second is reported")
  func duplicateFootnote() {
    let text = Rendered("A[^x]\n\n[^x]: một\n\n[^X]: hai")
    #expect(text.ids == ["duplicate-footnote"])
    #expect(text.excerpts == ["[^X]: hai"])
  }

  static let beyondBounds: [(LongText, String)] = [
    (LongText(String(repeating: "> ", count: 101) + "a"), "markdown-too-deep"),
    (
      LongText((0...100).map { String(repeating: "  ", count: $0) + "- a\n" }.joined()),
      "markdown-too-deep"
    ),
    (
      LongText(
        String(repeating: "*a **a ", count: 60) + String(repeating: "a** a*", count: 60)),
      "markdown-too-deep"
    ),
    (LongText(String(repeating: "![[]()", count: 40_000)), "markdown-too-tangled"),
    (LongText(String(repeating: "a\n", count: 2_000_001)), "markdown-too-large"),
    (
      LongText(
        String(repeating: "|a", count: 1000) + "\n" + String(repeating: "|-", count: 1000)
          + "\n" + String(repeating: "|b\n", count: 100)), "table-too-large"
    ),
  ]

  @Test("A text beyond a bound gives an error and no body", arguments: beyondBounds)
  func bounds(source: LongText, id: String) {
    let text = Rendered(source.text)
    #expect(text.ids == [id])
    #expect(text.rendering.body == .empty)
    #expect(text.rendering.findings.first?.severity == .error)
  }

  @Test(
    "The bounds are the renderer's, and the message names them",
    arguments: [
      (
        "> > > a", Bounds(depth: 2),
        "Trích dẫn, danh sách hoặc chữ in đậm, in nghiêng lồng nhau quá 2 lớp."
      ),
      (
        "*a **b***", Bounds(depth: 0),
        "Trích dẫn, danh sách hoặc chữ in đậm, in nghiêng lồng nhau quá 0 lớp."
      ),
      (
        "|a|b|\n|-|-|\n|1|2|", Bounds(cells: 3),
        "Các bảng của bài có hơn 3 ô; bảng này vượt giới hạn."
      ),
      (
        String(repeating: "a\n", count: 500_001), Bounds(megabytes: 1),
        "Bài dài 1000002 byte, quá giới hạn 1 MB của một tệp Markdown."
      ),
    ].map { (LongText($0.0), $0.1, $0.2) })
  func ownBounds(source: LongText, bounds: Bounds, message: String) {
    let text = Rendered(source.text, options: .site(within: bounds))
    #expect(text.rendering.findings.map(\.message.vi) == [message])
    #expect(text.rendering.body == .empty)
  }

  @Test("Where a school raises the bounds, more is rendered")
  func raisedBounds() {
    let deep = String(repeating: "> ", count: 150) + "a"
    #expect(Rendered(deep, options: .site(within: Bounds(depth: 200))).ids == [])
  }

  @Test("What is just within the bounds is rendered")
  func withinBounds() {
    #expect(Rendered(String(repeating: "> ", count: 98) + "a").ids == [])
    #expect(Rendered(String(repeating: "[a](b) ", count: 5_000)).ids == [])
  }
}
