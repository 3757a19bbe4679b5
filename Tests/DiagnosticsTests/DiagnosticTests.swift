import Diagnostics
import Testing

@Suite("Findings")
struct DiagnosticTests {
  private enum Sample: String, Rule {
    case badDate = "bad-date"
    case oldWord = "old-word"

    var severity: Severity { self == .badDate ? .error : .note }

    var explanation: RuleExplanation {
      RuleExplanation(Message(vi: "", en: ""), Message(vi: "", en: ""), wrong: [], right: [])
    }
  }

  private func finding(_ rule: Sample, _ file: String?, _ start: Int?, _ vi: String) -> Diagnostic {
    Diagnostic(
      rule, at: file.map { Place(file: $0, range: start.map { $0..<$0 + 1 }) },
      Message(vi: vi, en: "in English"))
  }

  @Test("have one order, whichever thread found them first: file, place, rule, words")
  func order() {
    let sorted = [
      finding(.badDate, nil, nil, "cả trang"),
      finding(.badDate, "content/a.md", nil, "cả tệp"),
      finding(.badDate, "content/a.md", 4, "a"),
      finding(.badDate, "content/a.md", 4, "b"),
      finding(.oldWord, "content/a.md", 4, "a"),
      finding(.badDate, "content/a.md", 40, "a"),
      finding(.badDate, "content/b.md", 0, "a"),
    ]
    #expect(sorted.reversed().sorted() == sorted)
    #expect(Set(sorted + sorted).sorted() == sorted)
  }

  @Test("carry their rule's id and how much it matters")
  func rule() {
    let (error, note) = (finding(.badDate, nil, nil, "a"), finding(.oldWord, nil, nil, "a"))
    #expect([error.id, note.id] == ["bad-date", "old-word"])
    #expect([error.severity, note.severity] == [.error, .note])
  }

  @Test("speak two languages")
  func languages() {
    let message = Message(vi: "ngày không có trong lịch", en: "no such day")
    #expect(message[.vi] == "ngày không có trong lịch")
    #expect(message[.en] == "no such day")
  }
}
