import VietnameseText

/// The words and symbols that a citation is told by.
enum CitationVocabulary {
  private static let types: [(key: UInt64, strokes: UInt8, type: DocumentType)] =
    DocumentType.all.compactMap { type in
      guard let abbreviation = type.abbreviation else { return nil }
      let word = Array(abbreviation.utf8).span.word(from: 0)
      return (word.key, word.strokes, type)
    }

  /// The type that `word` abbreviates, whatever its case and even where it lost the stroke of its
  /// Đ; the one that keeps every stroke goes before.
  static func type(of word: CitationWord) -> DocumentType? {
    guard (1...4).contains(word.count), word.digits == 0 else { return nil }
    var lost: DocumentType?
    for candidate in types where candidate.key == word.key {
      if candidate.strokes == word.strokes { return candidate.type }
      if candidate.strokes & word.strokes == word.strokes { lost = candidate.type }
    }
    return lost
  }

  /// Whether a scan may have read `/` or nothing at all as `glyph`.
  static func isBar(_ glyph: CitationGlyph) -> Bool { glyph.is("I") || glyph.is("l") }

  /// Whether `word` is a type that no organ's symbol ends with (as `ICT` does).
  static func isScannedType(_ word: CitationWord) -> Bool {
    type(of: word) != nil && word.count > 1 && !word.is(CitationWord.key("ct"))
  }

  private static let issuers = keys(
    "ubnd hdnd cp ttg tw tu hu vpcp bnv btc byt btttt bkhcn bvhttdl bldtbxh btnmt bca bqp snv stc "
      + "syt stttt svhttdl sldtbxh ctn vpubnd ubmttq mttq vbhn")
  private static let parties = keys(
    "tw tu hu qu du thu dtn twdtn tdtn hdtn qdtn btgtw btgtu btctw vptw ubkttw")
  private static let others = keys(
    "gv hs nv sv dh hssv cbgv cbgvnv cbnv phhs cmhs gdpt hcm cn kt xh tn")
  private static let telling = keys("kh qd bc nq ttr ctr nd qyd kl")

  private static func keys(_ words: String) -> [UInt64] {
    words.split(separator: " ").map { CitationWord.key(String($0)) }
  }

  private static func holds(_ keys: [UInt64], _ word: CitationWord) -> Bool {
    word.count <= 8 && keys.contains(word.key)
  }

  /// Whether `word` is the symbol of a body that everybody knows, of an office of education, or of a
  /// consolidated text.
  static func isIssuer(_ word: CitationWord) -> Bool {
    holds(issuers, word) || isAssembly(word)
      || word.count <= 7 && word.key & 0xFFFF_FFFF == CitationWord.key("gddt")
  }

  /// Whether `word` is the symbol of a body of the Party or of the youth union.
  static func isParty(_ word: CitationWord) -> Bool { holds(parties, word) }

  /// Whether `word` stands for people, lessons or sciences (`KH-CN`), and so hardly for an issuer.
  static func isOther(_ word: CitationWord) -> Bool { holds(others, word) }

  /// Whether the abbreviation of a type is used for little else, as `TT`, `CT` and `TC` are.
  static func isTelling(_ word: CitationWord) -> Bool { holds(telling, word) }

  /// Whether `word` is the symbol of the National Assembly or its Standing Committee.
  static func isAssembly(_ word: CitationWord) -> Bool {
    let letters = word.count - word.digits
    guard word.digits <= 2, word.count <= 8 else { return false }
    let key = word.key >> UInt64(8 * word.digits)
    return (letters == 2 && key == CitationWord.key("qh"))
      || (letters == 6 && key == CitationWord.key("ubtvqh"))
  }

  /// A symbol in its normal form: capitals, but for what is always mixed.
  static func text(of word: CitationWord, in text: Span<UInt8>) -> String {
    if word.is(CitationWord.key("ttg")) { return "TTg" }
    var scalars = String.UnicodeScalarView()
    var index = word.start
    while index < word.end {
      let glyph = text.glyph(from: index)
      if glyph.kind == .letter || glyph.kind == .digit, let scalar = Unicode.Scalar(glyph.scalar) {
        scalars.append(scalar)
      }
      index = glyph.end
    }
    return word.isCapital ? String(scalars) : String(scalars).uppercased()
  }
}
