import Diagnostics
import Markup
import Testing

@testable import Markdown

/// Texts at a bound, and just beyond it.
@Suite("Hostile Markdown")
struct HostileMarkdownTests {
  /// What looking a text over finds, without parsing it.
  private static func survey(_ text: String, within bounds: Bounds = Bounds()) -> Diagnostic? {
    let bytes = Array(text.utf8)
    return TextSurvey(
      SourceText(bytes, in: bytes.indices, file: "content/posts/tin.md"), within: bounds
    ).finding
  }

  @Test("4 MB are taken, and not one byte more")
  func size() throws {
    let text = String(repeating: "chư ", count: 800_000)
    #expect(text.utf8.count == 4_000_000)
    #expect(Self.survey(String(text.dropLast())) == nil)
    #expect(Self.survey(text) == nil)
    let finding = try #require(Self.survey(text + "a"))
    #expect(
      finding.message
        == Message(
          vi: "Bài dài 4000001 byte, quá giới hạn 4 MB của một tệp Markdown.",
          en: "The text has 4000001 bytes, more than the 4 MB of a Markdown file."))
  }

  @Test(
    "100 levels of nesting are rendered, 101 are not",
    arguments: [
      { String(repeating: "> ", count: $0) + "a" },
      { String(repeating: ">", count: $0) + "a" },
      { depth in (0..<depth).map { String(repeating: "  ", count: $0) + "- a\n" }.joined() },
      { depth in
        let marks = (0..<depth).map { $0 % 2 == 0 ? "*a " : "**a " }
        let ends = (0..<depth).reversed().map { $0 % 2 == 0 ? " a*" : " a**" }
        return marks.joined() + ends.joined()
      },
    ] as [@Sendable (Int) -> String])
  func nesting(text: @Sendable (Int) -> String) throws {
    #expect(Rendered(text(99)).ids == [])
    #expect(Rendered(text(100)).ids == [])
    let beyond = Rendered(text(101))
    let finding = try #require(beyond.rendering.findings.first)
    #expect(
      finding.message
        == Message(
          vi: "Trích dẫn, danh sách hoặc chữ in đậm, in nghiêng lồng nhau quá 100 lớp.",
          en: "Quotes, lists or emphasis are nested more than 100 deep."))
    #expect(beyond.rendering.body == .empty)
  }

  @Test(
    "Nesting of any kind ends no stack, however deep",
    arguments: [
      "> ", ">", "- ", "+ ", "1. ", "*", "**a ", "_", "[", "![", "(", "{", "<", "`", "~", "|",
    ])
  func depth(mark: String) {
    let rendering = Rendered(String(repeating: mark, count: 20_000) + "a").rendering
    #expect(rendering.findings.allSatisfy { $0.severity == .error } || !rendering.body.html.isEmpty)
  }

  @Test("500,000 signs that are more than letters are taken, and not one more")
  func signs() throws {
    let text = String(repeating: "*a* ", count: 250_000)
    #expect(Self.survey(text) == nil)
    let finding = try #require(Self.survey("Sáng nay.\n\n" + text))
    #expect(finding.id == "markdown-too-large")
    #expect(
      finding.message
        == Message(
          vi: "Từ đầu bài đến dòng này có hơn 500000 dấu câu, dấu định dạng và chỗ xuống dòng.",
          en: "Up to this line the text has more than 500000 punctuation marks and line ends."))
    #expect(
      finding.hint
        == Message(
          vi:
            "Xem lại có dán nhầm dữ liệu vào bài không; bài dài thật thì tách thành nhiều bài, hoặc nâng markdown_mb ở [limits] của site.toml.",
          en:
            "Check whether data was pasted into it by mistake; split a long text into several, or raise markdown_mb in [limits] of site.toml."
        ))
    // The line on which there are too many.
    #expect(finding.place?.range?.lowerBound == "Sáng nay.\n\n".utf8.count)
    #expect(Self.survey("Sáng nay.\n\n" + text, within: Bounds(megabytes: 5)) == nil)
  }

  @Test(
    "Every sign that costs a node counts",
    arguments: ["!", "\"", "&", "'", "*", ".", "<", "[", "\\", "]", "_", "`", "\n"])
  func eachSign(sign: String) {
    let text = String(repeating: "\(sign)a", count: 500_001)
    #expect(Self.survey(text)?.id == "markdown-too-large")
  }

  @Test("100 brackets with as many pictures may stay open in a paragraph, 101 may not")
  func brackets() throws {
    #expect(Self.survey(String(repeating: "![[]()", count: 99)) == nil)
    #expect(Self.survey(String(repeating: "![[]()", count: 100)) == nil)
    let finding = try #require(Self.survey(String(repeating: "![[]()", count: 101)))
    #expect(
      finding.message
        == Message(
          vi: "Đoạn này có hơn 100 dấu [ hoặc ![ chưa đóng.",
          en: "This paragraph has more than 100 [ or ![ that are not closed."))
    #expect(
      Self.survey(String(repeating: String(repeating: "![[]()", count: 100) + "\n\n", count: 9))
        == nil)
  }

  @Test("As many cells as the bound has are taken, one row more is not")
  func cells() throws {
    let head = "|Tháng|Tin|\n|-|-|\n"
    let row = "|9|3|\n"
    let bounds = MarkdownRenderer.Options.site(within: Bounds(cells: 6))
    #expect(Rendered(head + row, options: bounds).ids == [])
    #expect(Rendered(head + row + row, options: bounds).ids == [])
    let beyond = try #require(
      Rendered(head + row + row + row, options: bounds).rendering.findings.first)
    #expect(
      beyond.message
        == Message(
          vi: "Các bảng của bài có hơn 6 ô; bảng này vượt giới hạn.",
          en: "The tables of this text have more than 6 cells; this one is too many."))
    // All tables together.
    #expect(
      Rendered(head + row + "\n" + head + row, options: bounds).ids == ["table-too-large"])
  }

  @Test("A table of 4,000 columns and 4,000 rows is refused at its place")
  func hugeTable() {
    let text =
      "Điểm thi:\n\n" + String(repeating: "|a", count: 4000) + "\n"
      + String(repeating: "|-", count: 4000) + "\n" + String(repeating: "|1\n", count: 3999)
    let rendered = Rendered(text)
    #expect(rendered.ids == ["table-too-large"])
    #expect(rendered.excerpts.first?.hasPrefix("|a|a") == true)
  }

  @Test(
    "Tables without end are all read, side by side and in one container",
    arguments: ["", "> ", "- x\n\n  "])
  func tables(container: String) {
    let indent = container.hasSuffix("  ") ? "  " : container
    let table =
      container + "|a|b|\n" + indent + "|-|-|\n" + indent + "|1|2|\n"
      + (container == "> " ? ">\n" : "\n")
    let html = Rendered(String(repeating: table, count: 100)).html
    #expect(html.matches(of: /<table>/).count == 100)
  }

  @Test(
    "Inputs that are slow elsewhere are read to their end",
    arguments: [
      "a_ ", "_a ", "*a_ ", "a]", "[a", "[ a_", "[ (](", "[a](<b", "[a](b", "![](", "`a``",
      "<a b=\"",
      "</ <!--a", "x <?", "x <!A ", "<http:a", "<a@b.", "&a", "&amp;", "[^1]", "~~a ", "~a~~b ",
      "|",
      "a|b\n", "http://a", "www.", "a@b", "a://", "1/", "750/KH-", "1/KH-", "**x [a*b**c*](#d)",
      "[a]: x\n", "[\n", "[a]: u (x\n", "- a\n+ a\n", "\u{10A7F}", "[x](#y) [", "a  \n",
    ])
  func slow(unit: String) {
    let rendering = Rendered(String(repeating: unit, count: 5_000)).rendering
    #expect(!rendering.findings.contains { $0.severity == .error })
    #expect(rendering.body.html.count > 0 || unit.hasPrefix("["))
  }

  @Test(
    "Hidden characters are left out of the page, named, and mended",
    arguments: [
      ("Chào \u{202E}cả lớp\u{202C}.", "<p>Chào cả lớp.</p>\n", 2, "U+202E, U+202C"),
      ("Nghỉ\u{200B} học\u{FEFF}", "<p>Nghỉ học</p>\n", 2, "U+200B, U+FEFF"),
      ("A\u{1B}[31mB\u{7F}", "<p>A[31mB</p>\n", 2, "U+001B, U+007F"),
      ("Hoa\u{9B}Ban\u{85}A", "<p>HoaBan A</p>\n", 2, "U+009B, U+0085"),
      ("\u{E0041}Tin\u{61C}", "<p>Tin</p>\n", 2, "U+E0041, U+061C"),
      ("Một\u{2028}hai\u{B}ba", "<p>Một hai ba</p>\n", 2, "U+2028, U+000B"),
    ])
  func hidden(source: String, html: String, count: Int, codes: String) throws {
    let text = Rendered(source)
    #expect(text.html == html)
    #expect(text.ids == ["hidden-in-text"])
    let finding = try #require(text.rendering.findings.first)
    #expect(
      finding.message
        == Message(
          vi: "Bài có \(count) ký tự ẩn (\(codes)); trang không hiện chúng.",
          en:
            "What nobody sees stands in the text \(count) times (\(codes)); the page leaves it out."
        ))
    #expect(
      finding.hint
        == Message(
          vi: "Gõ lại bằng tay thay vì dán từ nơi khác.",
          en: "Type it again by hand instead of pasting it."))
    #expect(finding.severity == .warning)
    #expect(finding.edits.count == count)
    var mended = text.source
    for edit in finding.edits.reversed() {
      mended.replaceSubrange(edit.range, with: Array(edit.replacement.utf8))
    }
    let clean = Rendered(String(decoding: mended, as: UTF8.self))
    #expect(clean.ids == [])
    #expect(clean.html == html)
  }

  @Test("What joins emoji, dashes, quotes and no-break spaces stay")
  func visible() {
    let text = Rendered("“Gia đình” – 👨‍👩‍👧 ❤️ 20\u{A0}bài")
    #expect(text.ids == [])
    #expect(text.html == "<p>“Gia đình” – 👨‍👩‍👧 ❤️ 20\u{A0}bài</p>\n")
  }
}
