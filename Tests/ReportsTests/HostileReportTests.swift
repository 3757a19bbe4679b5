import Diagnostics
import Terminal
import Testing

@testable import Reports

@Suite("Reports of hostile texts")
struct HostileReportTests {
  /// The sample with texts that mean something to Markdown or to a terminal.
  private func document() throws -> ReportDocument {
    let sample = try SampleReport.document()
    let table = ReportTable(
      title: "Bảng", name: "Bảng", columns: [ReportColumn("Tin")],
      rows: [
        [.link("&lt;b&gt; GD&ĐT", address: "https://host.example/a|b(c)\\&amp;/")],
        [.text("\u{1B}[31m\u{202E}đỏ\u{FEFF}")], [.text("|\u{200D}<\u{301}b>")],
      ])
    return ReportDocument(
      language: .vi, title: "&#106;avascript:x <b>", subtitle: "\u{9B}2J", form: sample.form,
      introduction: [.list(["\u{07}Việc"])],
      sections: [ReportSection(title: "Tin", blocks: [.table(table)])], conclusion: [])
  }

  @Test("Markdown reads no reference, and no address ends its link or its cell")
  func markdown() throws {
    let text = MarkdownReport(try document()).text
    #expect(text.hasPrefix("# \\&\\#106;avascript:x \\<b\\>\n"))
    #expect(
      text.contains(
        "| \\|\u{200D}\\<\u{301}b\\> |\n"))
    #expect(
      text.contains(
        "| [\\&lt;b\\&gt; GD&ĐT](https://host.example/a%7Cb%28c%29%5C&amp;amp;/) |\n"))
  }

  @Test("A terminal is shown what would steer it")
  func terminal() throws {
    let plain = Terminal(descriptor: 1, isInteractive: false, usesColour: false)
    let text = TerminalReport(try document(), on: plain, width: 80).text
    #expect(text.contains("\n<U+009B>2J\n"))
    #expect(text.contains("  - ␇Việc\n"))
    #expect(text.contains("\n␛[31m<U+202E>đỏ<U+FEFF>\n"))
  }
}
