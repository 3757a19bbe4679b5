import Diagnostics
import Foundation
import Testing

@testable import Preview

@Suite("A page of the preview")
struct PreviewPageTests {
  private static let hostile = "\"></bangtin-preview><script>alert('1')</script>&amp;\u{2028}"

  private var notes: PreviewNotes {
    let source = PreviewNotes.Source(
      name: Self.hostile, path: "/home/cô Mai/\(Self.hostile).md", line: 3)
    return PreviewNotes(
      language: .vi,
      standing: .init(word: "bản nháp", reason: Self.hostile, isPublic: false),
      topics: [Self.hostile], source: source,
      findings: [.init(severity: .warning, text: Self.hostile, source: source)],
      errors: [.init(severity: .error, text: Self.hostile, source: nil)])
  }

  private func text(_ page: String, _ notes: PreviewNotes) -> String {
    String(decoding: PreviewPage(Array(page.utf8), notes).bytes, as: UTF8.self)
  }

  @Test("No text of the notes becomes markup")
  func escaping() throws {
    let page = text("<body></body>", notes)
    #expect(page.ranges(of: "<script").count == 1)
    #expect(page.ranges(of: "</bangtin-preview>").count == 1)
    #expect(page.ranges(of: "\"").count == 6)
  }

  @Test("The script reads back what was said")
  func json() throws {
    let value = try JSONSerialization.jsonObject(with: Data(notes.json)) as? [String: Any]
    let notes = try #require(value)
    #expect(notes["topics"] as? [String] == [Self.hostile])
    let source = try #require(notes["source"] as? [String: Any])
    #expect(source["name"] as? String == Self.hostile)
    #expect(
      (source["link"] as? String)?.hasPrefix("vscode://file/home/c%C3%B4%20Mai/%22%3E%3C/") == true)
    #expect((source["link"] as? String)?.hasSuffix(".md:3") == true)
    let errors = try #require(notes["errors"] as? [[String: Any]])
    #expect(errors.count == 1)
    #expect(errors[0]["severity"] as? String == "error")
    #expect(errors[0]["text"] as? String == Self.hostile)
  }

  @Test("Every word of the bar is there in both languages", arguments: Language.allCases)
  func words(language: Language) throws {
    let json = PreviewNotes(language: language).json
    let value = try JSONSerialization.jsonObject(with: Data(json)) as? [String: Any]
    let words = try #require(value?["words"] as? [String: String])
    let script = String(decoding: PreviewScript.bytes, as: UTF8.self)
    for (name, word) in words {
      #expect(!word.isEmpty)
      #expect(script.contains("words.\(name)"), "\(name) is never shown")
    }
  }

  @Test(
    "The element stands before the last end of the body, else at the end",
    arguments: [
      ("<body>a</body>", "<body>a", "</body>"),
      ("<body>a</body></html>\n", "<body>a", "</body></html>\n"),
      (
        "<pre>&lt;/body></pre><!-- </body> --><p>b</body>",
        "<pre>&lt;/body></pre><!-- </body> --><p>b", "</body>"
      ),
      ("<p>không có body", "<p>không có body", ""), ("", "", ""),
    ])
  func place(page: String, before: String, after: String) {
    let shown = text(page, PreviewNotes(language: .en))
    #expect(shown.hasPrefix(before + "<bangtin-preview "))
    #expect(shown.hasSuffix("</script>\n" + after))
  }

  @Test("The tag changes with the page and with what is said of it, and not else")
  func tag() {
    let page = Array("<body></body>".utf8)
    let plain = PreviewNotes(language: .vi)
    let tag = PreviewPage(page, plain).tag
    #expect(PreviewPage(page, plain).tag == tag)
    #expect(PreviewPage(page + [0x20], plain).tag != tag)
    #expect(PreviewPage(page, notes).tag != tag)
  }
}
