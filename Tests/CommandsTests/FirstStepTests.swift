import Analysis
import DataFormats
import Diagnostics
import Reading
import Testing

@testable import Commands

@Suite("What to do first")
struct FirstStepTests {
  private func error(
    _ rule: some Rule, _ file: String, _ words: String = "sai", _ start: Int = 0
  ) -> Diagnostic {
    Diagnostic(
      rule, at: Place(file: file, range: start..<start + 1),
      Message(vi: words, en: "wrong: \(words)"))
  }

  @Test("is site.toml while it cannot be read, even where that is all that was found")
  func settings() {
    let step = FirstStep(among: [error(DataFormatRule.tomlSyntax, "site.toml")])
    #expect(
      step?.message.vi
        == "Sửa site.toml trước: chưa đọc được tệp này thì nội dung chưa được soát hết.")
  }

  @Test("is the plan that could not be read, where posts miss what it declares")
  func plan() {
    let step = FirstStep(among: [
      error(ReadingRule.badPeriod, "content/plans/2020-2021.md"),
      error(AnalysisRule.unknownTopic, "content/posts/a.md"),
      error(AnalysisRule.unknownItem, "content/posts/b.md"),
    ])
    #expect(
      step?.message.vi
        == "Sửa content/plans/2020-2021.md trước: vì tệp này chưa đọc được nên các tin không thấy nội"
        + " dung và mục của kế hoạch.")
  }

  @Test("is what three files say in the same words")
  func repetition() {
    let words = "chưa có chuyên mục “phong-su”"
    let step = FirstStep(
      among: [error(ReadingRule.badDate, "content/posts/0.md")]
        + ["a", "b", "c"].map { error(AnalysisRule.unknownKind, "content/posts/\($0).md", words) })
    #expect(
      step?.message
        == Message(
          vi: "Xem trước lỗi [unknown-kind] lặp lại ở 3 tệp: \(words).",
          en: "Begin with [unknown-kind], which 3 files repeat: wrong: \(words)."))
  }

  @Test("is the first file, where errors have nothing in common")
  func first() {
    let step = FirstStep(among: [
      error(ReadingRule.badDate, "content/posts/a.md"),
      error(ReadingRule.badID, "content/posts/b.md"),
    ])
    #expect(step?.message.vi == "Bắt đầu từ content/posts/a.md, rồi chạy lại: bangtin check")
  }

  @Test("is nothing that needs saying, where one file or one error is all there is")
  func none() {
    let one = error(ReadingRule.badDate, "content/posts/a.md")
    #expect(FirstStep(among: [one]) == nil)
    #expect(FirstStep(among: [one, error(ReadingRule.badID, "content/posts/a.md")]) == nil)
    #expect(FirstStep(among: [error(AnalysisRule.untaggedPost, "content/posts/a.md")]) == nil)
    #expect(FirstStep(among: []) == nil)
  }
}
