/// The numbers before another one that share its notation: `12` in “số 12 và 13/KH-PGDĐT”.
struct CitationList {
  /// One of them.
  struct Element {
    let number: CitationDigits
    /// Its own year, where one stands beside it: `30/2014` before `22/2016/TT-BGDĐT`.
    let year: Int?
    let range: Range<Int>
  }

  /// In the order of the text.
  let elements: [Element]
  /// What stands before the first of them, or before the number itself.
  let introduction: CitationIntroduction

  private static let most = 20

  init(before spot: CitationSpot, from free: Int, in text: Span<UInt8>) {
    var elements: [Element] = []
    var start = spot.range.lowerBound
    while elements.count < Self.most,
      let element = Self.element(before: start, of: spot.number.family, in: text),
      element.range.lowerBound >= free
    {
      elements.append(element)
      start = element.range.lowerBound
    }
    let introduction = CitationIntroduction(before: start, in: text)
    let isMeant =
      elements.isEmpty || Self.isMeant(introduction, by: spot)
      || elements.count == 1 && Self.isRange(elements[0], before: spot, introduction, in: text)
    self.elements = isMeant ? elements.reversed() : []
    self.introduction = isMeant ? introduction : spot.introduction
  }

  /// Whether `first` and the number are written as one range, `12-15/QĐ-UBND`, which needs no word.
  private static func isRange(
    _ first: Element, before spot: CitationSpot, _ introduction: CitationIntroduction,
    in text: Span<UInt8>
  ) -> Bool {
    let dash = text.glyph(from: first.range.upperBound)
    return dash.kind == .dash && dash.end == spot.range.lowerBound && spot.number.type != .letter
      && !introduction.countsOther
      && text.isStartOfRange(to: dash.start, before: dash.end)
  }

  /// Whether the text says that numbers follow, and calls them what they are.
  private static func isMeant(_ introduction: CitationIntroduction, by spot: CitationSpot) -> Bool {
    guard introduction.isEvidence else { return false }
    guard let type = introduction.type, !introduction.saysNumber else { return true }
    return type.type == spot.number.type
  }

  /// The digits that a comma, a dash or “và” joins to what begins at `start`.
  private static func element(
    before start: Int, of family: DocumentNumber.Family, in text: Span<UInt8>
  ) -> Element? {
    var end = text.pastGap(to: start)
    let word = text.word(to: end)
    if CitationIntroduction.isNumberWord(word) { end = text.pastGap(to: word.start) }
    let joint = text.glyph(to: end)
    if joint.kind == .dash || joint.is(",") || joint.is(";") || joint.is("&") {
      end = joint.start
    } else {
      let conjunction = text.word(to: end)
      guard conjunctions.holds(conjunction) else { return nil }
      end = conjunction.start
    }
    end = text.pastGap(to: end)
    guard let digits = text.digits(to: end, most: 5), digits.value > 0 else { return nil }
    let before = text.glyph(to: digits.start)
    if family == .normative, digits.isYear, before.kind == .slash,
      let number = text.digits(to: before.start, most: 5), number.value > 0
    {
      return Element(number: number, year: digits.value, range: number.start..<digits.end)
    }
    switch before.kind {
    case .gap, .edge: break
    case .other where before.is("(") || before.is(",") || before.is(";") || before.is(":"): break
    case .dash where text.glyph(to: before.start).kind == .digit: break
    default: return nil
    }
    return Element(number: digits, year: nil, range: digits.start..<digits.end)
  }

  private static let conjunctions = CitationWords("va den toi hoac")
}
