import Content
import Diagnostics
import Reading

extension Promises {
  /// Of document numbers, dates and periods: in the whole of the input as running text, and in each
  /// of its first lines as something typed.
  mutating func keepOfNumbers(_ input: [UInt8]) {
    let text = String(decoding: input, as: UTF8.self)
    let bytes = Array(text.utf8)
    var end = 0
    for citation in Citation.all(in: bytes.span) {
      expect(
        Self.lies(citation.range, in: bytes), "\(citation.number) at \(citation.range) lies in it")
      expect(citation.range.lowerBound >= end, "citations are ascending and apart")
      expect(!citation.range.isEmpty, "a citation has characters")
      end = citation.range.upperBound
      keep(of: citation.number)
      // Texts speak of other times too; who types a date means one of ours.
      if let date = citation.date, TypedDate.years.contains(date.year) { keep(of: date) }
    }
    for line in text.split(separator: "\n", maxSplits: 8).prefix(8) { keepOfTyped(String(line)) }
  }

  /// What is read from what was printed is what was printed.
  private mutating func keep(of number: DocumentNumber) {
    let form = number.normalForm
    expect(DocumentNumber(form) == number, "“\(form)” is read again as \(number)")
    expect(DocumentNumber(written: form) == number, "“\(form)”, typed, is read as \(number)")
    if let typed = DocumentNumber(written: form.lowercased()) {
      expect(typed.searchKey == number.searchKey, "“\(form)” is found in small letters")
    }
    expect(Self.isSlug(number.slug), "“\(number.slug)” is a slug")
    _ = number.sortKey < number.sortKey
  }

  private mutating func keepOfTyped(_ line: String) {
    if let number = DocumentNumber(line) {
      expect(DocumentNumber(number.normalForm) == number, "“\(line)”, printed, is read again")
    }
    if let number = DocumentNumber(written: line) {
      expect(DocumentNumber(number.normalForm) == number, "“\(line)”, printed, is read again")
    }
    do throws(TypedDate.Complaint) {
      keep(of: try TypedDate.issued(line))
    } catch {
      expect(!error.message.vi.isEmpty, "a date that is none has a reason")
    }
    do throws(TypedDate.Complaint) {
      let period = try TypedDate.planPeriod(line)
      expect(period.months(schoolYearStarts: 9).count == 12, "\(period) has twelve months")
    } catch {
      expect(!error.message.vi.isEmpty, "a plan's period that is none has a reason")
    }
    do throws(PeriodFault) {
      let today = CalendarDate(dayNumber: 18_500)
      let period = try Period.parse(line, today: today, in: .standard)
      expect(!period.name.vi.isEmpty, "a period has a name")
    } catch {
      expect(!error.message.vi.isEmpty, "a period that is none has a reason")
    }
  }

  private mutating func keep(of date: PartialDate) {
    keep(of: date.earliest)
    expect((1...9999).contains(date.year), "\(date) has a year")
    _ = date.earliest.yearMonth.lastDay.advanced(by: 1)
    do throws(TypedDate.Complaint) {
      let again = try TypedDate.issued("\(date)")
      expect(again == date, "\(date), printed, is read again")
    } catch {
      expect(false, "\(date), printed, is a date: \(error.message.en)")
    }
  }

  /// Whether `text` may be a part of an address.
  static func isSlug(_ text: String) -> Bool {
    !text.isEmpty && text.utf8.first != 0x2D && text.utf8.last != 0x2D
      && text.utf8.allSatisfy {
        (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D
      }
  }
}
