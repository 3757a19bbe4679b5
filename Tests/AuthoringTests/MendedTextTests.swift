import Diagnostics
import Testing

@testable import Authoring

@Suite("A text after edits")
struct MendedTextTests {
  private let text = "title: Hội giảng\ndate: 18.11.2020\n"

  private func mended(_ edits: Edit...) -> MendedText {
    MendedText(Array(text.utf8), after: edits)
  }

  @Test("says of each edit which line it changed, and how the line reads before and after")
  func changes() {
    let date = text.utf8.count - 11
    let result = mended(
      Edit(replacing: date..<date + 10, with: "2020-11-18"), Edit(replacing: 7..<7, with: "“"))
    #expect(
      String(decoding: result.bytes, as: UTF8.self) == "title: “Hội giảng\ndate: 2020-11-18\n")
    #expect(
      result.changes.map { "\($0.line): \($0.before) → \($0.after)" } == [
        "1: title: Hội giảng → title: “Hội giảng", "2: date: 18.11.2020 → date: 2020-11-18",
      ])
  }

  @Test("makes the first of two edits in one place, and leaves the other")
  func overlap() {
    let result = mended(
      Edit(replacing: 0..<5, with: "summary"), Edit(replacing: 3..<6, with: "x"),
      Edit(replacing: 0..<5, with: "tiêu đề"))
    #expect(result.bytes.starts(with: Array("summary: Hội".utf8)))
    #expect(result.changes.count == 1)
  }

  @Test("is the text itself where edits change nothing, or are of another text")
  func nothing() {
    let result = mended(
      Edit(replacing: 0..<5, with: "title"), Edit(replacing: 30..<9000, with: "x"))
    #expect(result.bytes == Array(text.utf8))
    #expect(result.changes.isEmpty)
  }

  @Test("shows the first line of several")
  func severalLines() {
    let result = mended(Edit(replacing: 0..<text.utf8.count, with: "a\nb\n"))
    #expect(result.changes.map(\.before) == ["title: Hội giảng"])
    #expect(result.changes.map(\.after) == ["a"])
  }
}
