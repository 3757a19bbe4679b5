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
    let tail: Tail?
    if let type = head.type {
      tail = Tail(party: type, after: slash, in: text)
    } else if let year = CitationYear(after: slash, in: text) {
      // 2020/2021 is a school year.
      guard !(head.number.isYear && year.value - head.number.value == 1) else { return nil }
      tail = Tail(year: year, in: text)
    } else {
      tail = Tail(after: slash, in: text)
    }
    guard let tail, text.isEndOfNumber(tail.end) else { return nil }
    let introduction = CitationIntroduction(before: head.number.start, in: text)
    guard isTyped || tail.isCredible(after: introduction, in: text) else { return nil }
    number = DocumentNumber(
      family: tail.family, number: head.number.text, year: tail.year, type: tail.type,
      organ: tail.organ)
    range = head.number.start..<tail.end
    self.introduction = introduction
  }

  /// What follows the digits of a number.
  private struct Tail {
    let family: DocumentNumber.Family
    let year: Int?
    let type: DocumentType?
    let organ: String
    let symbols: [CitationWord]
    let isCapital: Bool
    /// Whether the type is abbreviated as little else is.
    let isTelling: Bool
    var end: Int { symbols[symbols.count - 1].end }

    /// `TW` after `29-NQ/`.
    init?(party type: DocumentType, after slash: CitationGlyph, in text: Span<UInt8>) {
      guard let notation = CitationNotation(from: slash.end, in: text) else { return nil }
      // `29-NQ/KH-TW` has two types, and so none.
      guard notation.type == nil, notation.organ[0].digits == 0 else { return nil }
      let organ = notation.organText(in: text)
      self.init(
        family: .party, year: nil, type: type, organ: organ == "TƯ" ? "TW" : organ,
        notation)
    }

    /// `TT-BGDĐT` after `32/2018/`, or `QH13` after `88/2014/`.
    init?(year: CitationYear, in text: Span<UInt8>) {
      guard let notation = CitationNotation(from: year.end, in: text) else { return nil }
      let isAssembly = notation.organ.count == 1 && CitationVocabulary.isAssembly(notation.organ[0])
      if notation.type == nil {
        guard isAssembly, notation.organ[0].digits > 0 else { return nil }
      }
      self.init(
        family: notation.type == nil ? .assembly : .normative, year: year.value,
        type: notation.type, organ: notation.organText(in: text), notation)
    }

    /// `KH-PGDĐT` after `750/`, or `GDĐT-TTTT` after `4210/`.
    init?(after slash: CitationGlyph, in text: Span<UInt8>) {
      guard let notation = CitationNotation(from: slash.end, in: text) else { return nil }
      if notation.type == nil, notation.organ.count == 1,
        CitationVocabulary.type(of: notation.organ[0]) != nil
      {
        return nil
      }
      self.init(
        family: notation.type == nil ? .letter : .administrative, year: nil,
        type: notation.type ?? .letter, organ: notation.organText(in: text),
        notation)
    }

    private init(
      family: DocumentNumber.Family, year: Int?, type: DocumentType?, organ: String,
      _ notation: CitationNotation
    ) {
      self.family = family
      self.year = year
      self.type = type
      self.organ = organ
      symbols = notation.organ
      isCapital = notation.isCapital
      isTelling = CitationVocabulary.isTelling(notation.first)
    }

    /// Whether this is a number and nothing that looks like one: the less its shape says, the more
    /// the text around must say.
    func isCredible(after introduction: CitationIntroduction, in text: Span<UInt8>) -> Bool {
      switch family {
      case .normative, .assembly:
        return !introduction.tellsTime
      case .party:
        return CitationVocabulary.isParty(symbols[0])
          || (isCapital && introduction.isEvidence && !introduction.countsOther)
      case .administrative:
        if introduction.isEvidence { return true }
        guard isCapital, !introduction.countsOther, symbols[0].count > 1,
          !CitationVocabulary.isOther(symbols[0])
        else { return false }
        return symbols.count > 1 || symbols[0].count > 2 || isTelling
          || CitationDate(after: end, in: text).isWritten
      case .letter:
        return isCapital && isCredibleLetter(after: introduction, in: text)
      }
    }

    /// A letter's number has no type, so that `12/KHTN-KHXH` has its shape too.
    private func isCredibleLetter(
      after introduction: CitationIntroduction, in text: Span<UInt8>
    ) -> Bool {
      if introduction.countsOther { return false }
      let isOffice = CitationVocabulary.isIssuer(symbols[0])
      guard symbols.count > 1 else {
        return introduction.saysDocument && (isOffice || symbols[0].count > 2)
          && !CitationVocabulary.isAssembly(symbols[0])
      }
      if introduction.saysDocument { return true }
      if CitationVocabulary.isOther(symbols[0]) { return false }
      if isOffice { return !CitationVocabulary.isOther(symbols[1]) }
      return introduction.saysNumber
        && (introduction.opens || CitationDate(after: end, in: text).isWritten)
    }
  }
}

/// What stands before the slash: `750`, or `29-NQ`.
struct CitationHead {
  let number: CitationDigits
  /// The type, in the shape of the Party.
  let type: DocumentType?

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
    guard let type = CitationVocabulary.type(of: symbol) else { return nil }
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
