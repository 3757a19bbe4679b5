import Attachments
import Content
import Diagnostics
import Files
import Importing
import Markup
import Reading
import Terminal
import VietnameseText

extension Promises {
  /// Of everything that is made of a text as such.
  mutating func keepOfText(_ input: [UInt8]) {
    let raw = Composition.composed(input) ?? input
    expect(Composition.composed(raw) == nil, "what is composed stays")
    let text = String(decoding: input, as: UTF8.self)
    let composed = Composition.composed(text)
    expect(Composition.composed(composed) == composed, "what is composed stays: “\(composed)”")
    keepOfFolding(composed)
    keepOfAddresses(text)
    var syllables: [Syllable] = []
    Syllable.append(of: composed.utf8.span, to: &syllables)
    let key = AlphabeticalKey(composed)
    expect(!(key < key), "a text does not stand before itself")
    _ = IndexLetter(of: composed)
    let summary = composed.summary(limit: 40)
    expect(summary.unicodeScalars.count <= 2 * composed.unicodeScalars.count + 1, "it is short")
    _ = composed.withCapital()
    expect(DisplayWidth.of(DisplayWidth.shortened(composed, to: 20)) <= 20, "shortened, it fits")
    for line in DisplayWidth.wrapped(composed, to: 20) {
      expect(DisplayWidth.of(line) <= 20, "“\(line)” fits")
    }
  }

  private mutating func keepOfFolding(_ text: String) {
    let folded = text.folded()
    expect(folded.folded() == folded, "what is folded stays: “\(folded)”")
    guard let slug = text.slug() else { return }
    expect(Self.isSlug(slug), "“\(slug)” is a slug")
    expect(slug.utf8.count <= 80, "a slug is short")
    expect(slug.slug() == slug, "the slug of the slug “\(slug)” is itself")
    expect(folded.slug() == slug, "the slug of “\(folded)” is “\(slug)”")
  }

  private mutating func keepOfAddresses(_ text: String) {
    for encoded in [PercentEncoding.encoded(path: text), PercentEncoding.encoded(component: text)] {
      expect(encoded.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F }, "“\(encoded)” is plain")
    }
    let component = PercentEncoding.encoded(component: text)
    expect(
      PercentEncoding.decoded(component).map { $0.utf8.elementsEqual(text.utf8) } == true,
      "“\(component)” is decoded to what it was made of")
    _ = PercentEncoding.decoded(text)
    if let path = FilePath.normalized(text) {
      expect(
        FilePath.normalized(path).map { FilePath.areSame($0, path) } == true,
        "the path “\(path)” is normal")
      expect(!"/\(path)/".contains("/../"), "“\(path)” leads nowhere out")
    }
    var html: [UInt8] = []
    HTML.append(text, to: &html)
    expect(StrictHTML(html).fault == nil || text.utf8.contains(0), "escaped text is text")
  }

  /// Of a paper's lines, and of what is guessed from them.
  mutating func keepOfPaper(_ input: [UInt8]) {
    let text = Composition.composed(String(decoding: input, as: UTF8.self))
    let facts = PaperFacts(of: text.split(separator: "\n", omittingEmptySubsequences: false))
    if let issued = facts.issued?.value {
      expect((1...9999).contains(issued.year), "a paper has a year")
    }
    if case .given(let number) = facts.number?.value {
      expect(DocumentNumber(number.normalForm) == number, "“\(number.normalForm)” is read again")
    }
    if let subject = facts.subject { expect(!subject.value.isEmpty, "a subject says something") }
    for organ in facts.organs { expect(!organ.value.isEmpty, "an organ has a name") }
  }

  /// Of a plan that is imported: it becomes a plan file that is read without an error.
  mutating func keepOfPlan(_ input: [UInt8]) {
    let outline = DocumentOutline(linesOf: String(decoding: input, as: UTF8.self))
    for isMarkdown in [false, true] {
      do throws(PlanImport.Refusal) {
        let plans = try PlanImport.plans(
          in: outline, isMarkdown: isMarkdown, settings: Self.settings, taken: ["ky-niem"])
        expect(!plans.isEmpty, "a plan that is not refused is there")
        for (_, plan) in plans { keep(of: plan) }
      } catch {
        expect(!error.message.vi.isEmpty && !error.hint.vi.isEmpty, "a refusal has a reason")
      }
    }
  }

  private mutating func keep(of plan: ImportedPlan) {
    for language in Language.allCases {
      let text = plan.text(source: "ke-hoach.txt", in: language)
      let result = Self.reader.plan(path: "content/plans/a.md", bytes: Array(text.utf8))
      for error in result.diagnostics where error.severity == .error {
        expect(false, "\(error.id) in the plan file: \(error.message.en)")
      }
    }
  }
}
