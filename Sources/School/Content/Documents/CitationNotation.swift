import VietnameseText

/// What stands after the slash of a number, `KH-PGDĐT`, however badly it is written.
struct CitationNotation {
  /// The type that the first symbol names, where another follows it.
  let type: CitationType?
  /// The first symbol.
  let first: CitationWord
  /// The symbols after the type, or all where none names one.
  private(set) var organ: [CitationWord]
  /// Whether it is written in capitals, as nothing but a notation is.
  let isCapital: Bool

  var end: Int { organ[organ.count - 1].end }

  private static let mostSymbols = 6

  /// Reads what begins at `start`. Nothing where no symbol does.
  init?(from start: Int, in text: Span<UInt8>) {
    guard let first = Self.firstSymbol(from: start, in: text) else { return nil }
    let named = CitationType.abbreviated(by: first)
    var symbols: [CitationWord] = []
    var last = first
    while symbols.count < Self.mostSymbols {
      let isTypeEnd = symbols.isEmpty && named != nil
      guard let next = Self.symbol(after: last, isType: isTypeEnd, in: text) else { break }
      symbols.append(next)
      last = next
    }
    if let named, !symbols.isEmpty {
      type = named
      organ = symbols
    } else {
      type = nil
      organ = [first] + symbols
    }
    self.first = first
    isCapital = first.isCapital && symbols.allSatisfy(\.isCapital)
  }

  /// The symbols of the issuer in their normal form.
  func organText(in text: Span<UInt8>) -> String {
    organ.map { CitationSymbol.text(of: $0, in: text) }.joined(separator: "-")
  }

  /// The symbol at `start`, which a stray dash or a second slash may precede, or a bar that a scan left there.
  private static func firstSymbol(from start: Int, in text: Span<UInt8>) -> CitationWord? {
    var index = text.pastGap(from: start)
    let glyph = text.glyph(from: index)
    if glyph.kind == .dash || glyph.kind == .slash { index = text.pastGap(from: glyph.end) }
    if glyph.is("|") || glyph.is("!") || glyph.is("1") {
      let word = symbol(from: glyph.end, in: text)
      return CitationType.abbreviated(by: word) != nil && word.isCapital ? word : nil
    }
    guard text.glyph(from: index).kind == .letter else { return nil }
    let word = symbol(from: index, in: text)
    guard CitationType.abbreviated(by: word) == nil else { return word }
    // A scan makes `IKH` of `/KH`.
    let rest = symbol(from: text.glyph(from: index).end, in: text)
    let isScanned = CitationSymbol.isBar(text.glyph(from: index)) && rest.isCapital
    return isScanned && CitationSymbol.isScannedType(rest) ? rest : word
  }

  /// The symbol that follows `last` behind a dash, or behind what people write for one.
  private static func symbol(
    after last: CitationWord, isType: Bool, in text: Span<UInt8>
  ) -> CitationWord? {
    let before = text.pastGap(from: last.end)
    let separator = text.glyph(from: before)
    let hasGapBefore = text.hasGap(from: last.end, to: before)
    switch separator.kind {
    case .dash:
      var after = separator.end
      while text.glyph(from: after).kind == .dash { after = text.glyph(from: after).end }
      let start = text.pastGap(from: after)
      guard let next = organSymbol(from: start, in: text) else { return nil }
      let hasGapAfter = text.hasGap(from: after, to: start)
      if isType || !(hasGapBefore || hasGapAfter) { return next }
      // `KH-TH- THCSTT` goes on, `KH-PGDĐT - UBND tỉnh` does not.
      let isWordOfItsOwn = CitationSymbol.isIssuer(next)
      return hasGapBefore != hasGapAfter && next.isCapital && !isWordOfItsOwn ? next : nil
    case .slash where isType && !hasGapBefore,
      .other where isType && !hasGapBefore && separator.is("."):
      let next = organSymbol(from: separator.end, in: text)
      return next.flatMap { CitationSymbol.isIssuer($0) ? $0 : nil }
    case .letter where isType && hasGapBefore && last.isCapital:
      let next = organSymbol(from: before, in: text)
      return next.flatMap { $0.isCapital && CitationSymbol.isIssuer($0) ? $0 : nil }
    default:
      return nil
    }
  }

  /// The symbol at `start`, if it looks like one and not like a word.
  private static func organSymbol(from start: Int, in text: Span<UInt8>) -> CitationWord? {
    guard text.glyph(from: start).kind == .letter else { return nil }
    let word = symbol(from: start, in: text)
    guard word.count <= CitationWord.longest, word.isCapital || isSmallSymbol(word) else {
      return nil
    }
    return word
  }

  /// Whether a word in small letters can be an issuer's symbol: no vowel, or one of the known.
  private static func isSmallSymbol(_ word: CitationWord) -> Bool {
    CitationSymbol.isIssuer(word) || (!word.hasVowel && (2...12).contains(word.count))
  }

  /// The word at `start` with what blanks and signs have torn from it: `BGD & ĐT`, `BGD ĐT`,
  /// `QH 13`.
  private static func symbol(from start: Int, in text: Span<UInt8>) -> CitationWord {
    var word = CitationWord.capitalPart(of: text.word(from: start), in: text)
    guard !word.isEmpty else { return word }
    if CitationSymbol.isAssembly(word), word.digits == 0 {
      let index = text.pastGap(from: word.end)
      if let term = text.digits(from: index, most: 2) {
        word.append(from: term.start, to: term.end, in: text)
      }
      return word
    }
    let index = text.pastGap(from: word.end)
    let glyph = text.glyph(from: index)
    let next =
      glyph.is("&") || glyph.kind == .dash ? text.pastGap(from: glyph.end) : index
    let tail = text.word(from: next)
    let isTorn = next > word.end && CitationSymbol.isTorn(word, tail)
    if isTorn || glyph.is("&") && tail.isCapital && word.isCapital {
      word.append(from: tail.start, to: tail.end, in: text)
    }
    return word
  }
}
