/// What follows the digits of a number, and in which family it puts it.
struct CitationTail {
  private let family: DocumentNumber.Family
  private let year: Int?
  private let type: CitationType?
  private let notation: CitationNotation

  var end: Int { notation.end }

  /// `TW` after `29-NQ/`.
  init?(party type: CitationType, after slash: CitationGlyph, in text: Span<UInt8>) {
    guard let notation = CitationNotation(from: slash.end, in: text) else { return nil }
    // `29-NQ/KH-TW` has two types, and so none.
    guard notation.type == nil, notation.organ[0].digits == 0 else { return nil }
    self.init(family: .party, year: nil, type: type, notation: notation)
  }

  /// `TT-BGDĐT` after `32/2018/`, or `QH13` after `88/2014/`.
  init?(year: CitationYear, in text: Span<UInt8>) {
    guard let notation = CitationNotation(from: year.end, in: text) else { return nil }
    if let type = notation.type {
      self.init(family: .normative, year: year.value, type: type, notation: notation)
    } else {
      let symbol = notation.organ[0]
      guard notation.organ.count == 1, CitationSymbol.isAssembly(symbol), symbol.digits > 0 else {
        return nil
      }
      self.init(family: .assembly, year: year.value, type: nil, notation: notation)
    }
  }

  /// `KH-PGDĐT` after `750/`, or `GDĐT-TTTT` after `4210/`.
  init?(after slash: CitationGlyph, in text: Span<UInt8>) {
    guard let notation = CitationNotation(from: slash.end, in: text) else { return nil }
    if let type = notation.type {
      self.init(family: .administrative, year: nil, type: type, notation: notation)
    } else {
      // `30/QĐ` has a type and no issuer: a part of a number.
      let isCut =
        notation.organ.count == 1 && CitationType.abbreviated(by: notation.organ[0]) != nil
      guard !isCut else { return nil }
      self.init(family: .letter, year: nil, type: .letter, notation: notation)
    }
  }

  private init(
    family: DocumentNumber.Family, year: Int?, type: CitationType?, notation: CitationNotation
  ) {
    self.family = family
    self.year = year
    self.type = type
    self.notation = notation
  }

  /// The number that it ends, in its normal form.
  func number(_ number: String, in text: Span<UInt8>) -> DocumentNumber {
    let organ = notation.organText(in: text)
    return DocumentNumber(
      family: family, number: number, year: year, type: type?.type,
      // Ư of Trung ương; `TU` is a province's committee.
      organ: family == .party && organ == "TƯ" ? "TW" : organ)
  }

  /// Whether this is a number and nothing that looks like one: the less its shape says, the more the
  /// text around must say.
  func isCredible(after introduction: CitationIntroduction, in text: Span<UInt8>) -> Bool {
    let issuer = notation.organ[0]
    switch family {
    case .normative, .assembly:
      return !introduction.tellsTime
    case .party:
      return CitationSymbol.isParty(issuer) || notation.isCapital && introduction.isEvidence
    case .administrative:
      if introduction.isEvidence { return true }
      guard notation.isCapital, !introduction.countsOther, issuer.count > 1,
        !CitationSymbol.isOther(issuer)
      else { return false }
      return notation.organ.count > 1 || issuer.count > 2 || CitationSymbol.isIssuer(issuer)
        || CitationSymbol.isTelling(notation.first) || CitationDate(after: end, in: text).isWritten
    case .letter:
      return !introduction.countsOther && isCredibleLetter(after: introduction, in: text)
    }
  }

  /// A letter's number has no type, so that `12/KHTN-KHXH` has its shape too.
  private func isCredibleLetter(
    after introduction: CitationIntroduction, in text: Span<UInt8>
  ) -> Bool {
    let issuer = notation.organ[0]
    let isKnown = CitationSymbol.isIssuer(issuer)
    // In small letters it must be called a document, of a body that is known.
    guard notation.isCapital || isKnown && introduction.saysDocument else { return false }
    guard notation.organ.count > 1 else {
      return introduction.saysDocument && (isKnown || issuer.count > 2)
        && !CitationSymbol.isAssembly(issuer)
    }
    if introduction.saysDocument { return true }
    if CitationSymbol.isOther(issuer) { return false }
    if isKnown { return !CitationSymbol.isOther(notation.organ[1]) }
    return introduction.saysNumber
      && (introduction.opens || CitationDate(after: end, in: text).isWritten)
  }
}
