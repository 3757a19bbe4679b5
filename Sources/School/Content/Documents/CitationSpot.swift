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

/// What stands before the slash: `750`, or `29-NQ`.
struct CitationHead {
  let number: CitationDigits
  /// The type, in the shape of the Party.
  let type: CitationType?

  /// Reads what ends before `slash`; a stray dash may stand between.
  init?(before slash: CitationGlyph, in text: Span<UInt8>) {
    var end = text.pastGap(to: slash.start)
    var last = text.glyph(to: end)
    if last.kind == .dash {
      end = text.pastGap(to: last.start)
      last = text.glyph(to: end)
      guard last.kind == .digit else { return nil }
    }
    if last.kind == .digit, let number = text.digits(to: end, most: 5) {
      self.number = number
      self.type = nil
      return
    }
    guard last.kind == .letter else { return nil }
    let symbol = text.word(to: end)
    guard let type = CitationType.abbreviated(by: symbol) else { return nil }
    let dash = text.glyph(to: text.pastGap(to: symbol.start))
    guard dash.kind == .dash,
      let number = text.digits(to: text.pastGap(to: dash.start), most: 5)
    else { return nil }
    self.number = number
    self.type = type
  }
}

/// The year between two slashes: `/2018/`.
struct CitationYear {
  let value: Int
  /// Where the second slash ends.
  let end: Int

  init?(after slash: CitationGlyph, in text: Span<UInt8>) {
    let start = text.pastGap(from: slash.end)
    guard let year = text.digits(from: start, most: 4), year.isYear else { return nil }
    var next = text.glyph(from: text.pastGap(from: year.end))
    if next.kind == .dash { next = text.glyph(from: text.pastGap(from: next.end)) }
    guard next.kind == .slash else { return nil }
    value = year.value
    end = next.end
  }
}
