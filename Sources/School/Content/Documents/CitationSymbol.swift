/// The symbols that stand in numbers.
enum CitationSymbol {
  private static let issuers = CitationWords(
    "ubnd hdnd cp ttg tw tu hu vpcp bnv btc byt btttt bkhcn bvhttdl bldtbxh btnmt bca bqp snv stc "
      + "syt stttt svhttdl sldtbxh ctn vpubnd ubmttq mttq vbhn")
  private static let parties = CitationWords(
    "tw tu hu qu du thu dtn twdtn tdtn hdtn qdtn btgtw btgtu btctw vptw ubkttw")
  private static let people = CitationWords("gv hs nv sv cbgv cbgvnv cbnv phhs cmhs")
  private static let fields = CitationWords("dh hssv gdpt hcm cn kt xh tn")
  private static let places = CitationWords("tp tx")
  private static let numerals = CitationWords("i ii iii iv v vi vii viii ix x")
  private static let telling = CitationWords("kh qd bc nq ttr ctr nd qyd kl")
  private static let assembly = CitationWord.key("qh".utf8)
  private static let committee = CitationWord.key("ubtvqh".utf8)
  private static let education = CitationWord.key("gddt".utf8)
  private static let educationHalf = CitationWord.key("gd".utf8)
  private static let trainingHalf = CitationWords("dt")
  private static let premier = CitationWords("ttg")
  private static let directive = CitationWords("ct")

  /// Whether a scan may have read `/` or nothing at all as `glyph`.
  static func isBar(_ glyph: CitationGlyph) -> Bool { glyph.is("I") || glyph.is("l") }

  /// Whether `word` is a type that no organ's symbol ends with (as `ICT` does).
  static func isScannedType(_ word: CitationWord) -> Bool {
    word.count > 1 && !directive.holds(word) && CitationType.abbreviated(by: word) != nil
  }

  /// Whether `word` is the symbol of a body that everybody knows, of an office of education, or of a
  /// consolidated text.
  static func isIssuer(_ word: CitationWord) -> Bool {
    issuers.holds(word) || isAssembly(word)
      || word.count <= 7 && word.key & 0xFFFF_FFFF == education
  }

  /// Whether `tail` is the other half of a `GD` that `word` ends with.
  static func isTorn(_ word: CitationWord, _ tail: CitationWord) -> Bool {
    word.key & 0xFFFF == educationHalf && trainingHalf.holds(tail)
      && tail.isCapital == word.isCapital
  }

  /// Whether `word` is the symbol of a body of the Party or of the youth union.
  static func isParty(_ word: CitationWord) -> Bool { parties.holds(word) }

  /// Whether `word` stands for people, whom a school counts.
  static func isPeople(_ word: CitationWord) -> Bool { people.holds(word) }

  /// Whether `word` stands for people, lessons or sciences (`KH-CN`), and so hardly for an issuer.
  static func isOther(_ word: CitationWord) -> Bool { people.holds(word) || fields.holds(word) }

  /// Whether `word` begins the name of a town (`TP Điện Biên Phủ`).
  static func isPlace(_ word: CitationWord) -> Bool { places.holds(word) }

  /// Whether `word` can be a unit behind a point (`QĐ-UBND.VX`), and neither the heading nor the body
  /// that the next sentence begins with.
  static func isUnit(_ word: CitationWord) -> Bool {
    word.isCapital && word.count <= 4 && !numerals.holds(word) && !isIssuer(word)
  }

  /// Whether the abbreviation of a type is used for little else, as `TT`, `CT` and `TC` are.
  static func isTelling(_ word: CitationWord) -> Bool { telling.holds(word) }

  /// Whether `word` is the symbol of the National Assembly or its Standing Committee.
  static func isAssembly(_ word: CitationWord) -> Bool {
    let letters = word.count - word.digits
    guard word.digits <= 2, word.count <= 8, letters == 2 || letters == 6 else { return false }
    let key = word.key >> UInt64(8 * word.digits)
    return letters == 2 ? key == assembly : key == committee
  }

  /// A symbol in its normal form: capitals, but for what is always mixed.
  static func text(of word: CitationWord, in text: Span<UInt8>) -> String {
    if premier.holds(word) { return "TTg" }
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
