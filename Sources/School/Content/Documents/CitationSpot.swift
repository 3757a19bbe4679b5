/// A number where it stands in a text, judged to be one.
struct CitationSpot {
  let number: DocumentNumber
  let range: Range<Int>
  /// What stands before it.
  let introduction: CitationIntroduction

  /// The number around `slash`, the first slash in it. `isTyped`: the whole text is said to be a
  /// number (in a search box, in a register), so what is unlikely elsewhere is believed.
  init?(at slash: CitationGlyph, in text: Span<UInt8>, isTyped: Bool) {
    guard let head = CitationHead(before: slash, in: text),
      text.isFreeStanding(head.number.start), head.number.value > 0
    else { return nil }
    let tail: CitationTail?
    if let type = head.type {
      tail = CitationTail(party: type, after: slash, in: text)
    } else if let year = CitationYear(after: slash, in: text) {
      // 2020/2021 is a school year.
      guard !(head.number.isYear && year.value - head.number.value == 1) else { return nil }
      tail = CitationTail(year: year, in: text)
    } else {
      tail = CitationTail(after: slash, in: text)
    }
    guard let tail, text.isEndOfNumber(tail.end) else { return nil }
    let introduction = CitationIntroduction(before: head.number.start, in: text)
    guard isTyped || tail.isCredible(after: introduction, in: text) else { return nil }
    number = tail.number(head.number.text, in: text)
    range = head.number.start..<tail.end
    self.introduction = introduction
  }
}
