import VietnameseText

/// A set of short words, in ASCII lower case, that a citation is told by.
struct CitationWords: Sendable {
  private let keys: [UInt64]

  /// The words of `text`.
  init(_ text: String) {
    keys = text.split(separator: " ").map { CitationWord.key($0.utf8) }
  }

  /// Whether `word` is one of them, whatever its case and marks.
  func holds(_ word: CitationWord) -> Bool {
    word.count <= 8 && keys.contains(word.key)
  }
}

/// A type of document by its place among all: what a candidate carries around for free.
struct CitationType: Sendable, Equatable {
  private let place: Int

  var type: DocumentType { DocumentType.all[place] }

  /// Whether it is one of `types`, a list of abbreviations.
  func isOne(of abbreviations: [String]) -> Bool {
    type.abbreviation.map(abbreviations.contains) ?? false
  }

  /// The letter, that has no abbreviation.
  static let letter = DocumentType.all.firstIndex(of: .letter).map(CitationType.init)

  // The abbreviations and names in columns: what is looked through for every candidate.
  private static let abbreviations = DocumentType.all.map { type in
    Array((type.abbreviation ?? "").utf8).span.word(from: 0)
  }
  private static let keys = abbreviations.map(\.key)
  private static let strokes = abbreviations.map(\.strokes)
  /// The names, folded, from the last word to the first.
  private static let names = DocumentType.all.map { type in
    Array(type.name.folded().split(separator: " ").map { CitationWord.key($0.utf8) }.reversed())
  }
  private static let lastWords = names.map { $0[0] }
  /// The longest names first, because “Thông tư liên tịch” is no “Thông tư”.
  private static let order = names.indices.sorted { names[$0].count > names[$1].count }
  private static let common = CitationWords("nq qd ct tb hd kh nd tt ttlt")
  private static let cv = CitationWords("cv")

  /// The type that `word` abbreviates, whatever its case and even where it lost the stroke of its
  /// Đ; the one that keeps every stroke goes before.
  static func abbreviated(by word: CitationWord) -> CitationType? {
    guard (1...4).contains(word.count), word.digits == 0 else { return nil }
    var lost: CitationType?
    for place in keys.indices where keys[place] == word.key {
      if strokes[place] == word.strokes { return CitationType(place: place) }
      if strokes[place] & word.strokes == word.strokes { lost = CitationType(place: place) }
    }
    return lost
  }

  /// The type whose name, or common abbreviation, ends with the word `last`.
  static func named(endingWith last: CitationWord, in text: Span<UInt8>) -> CitationType? {
    guard last.count <= 8, !last.isEmpty else { return nil }
    if lastWords.contains(last.key) {
      for place in order where lastWords[place] == last.key {
        var word = last
        let isWhole = names[place].dropFirst().allSatisfy { key in
          word = text.word(to: text.pastGap(to: word.start))
          return word.key == key && word.count <= 8
        }
        if isWhole { return CitationType(place: place) }
      }
    }
    if cv.holds(last) { return letter }
    return last.smalls == 0 && common.holds(last) ? abbreviated(by: last) : nil
  }
}

/// The symbols that stand in numbers.
enum CitationSymbol {
  private static let issuers = CitationWords(
    "ubnd hdnd cp ttg tw tu hu vpcp bnv btc byt btttt bkhcn bvhttdl bldtbxh btnmt bca bqp snv stc "
      + "syt stttt svhttdl sldtbxh ctn vpubnd ubmttq mttq vbhn")
  private static let parties = CitationWords(
    "tw tu hu qu du thu dtn twdtn tdtn hdtn qdtn btgtw btgtu btctw vptw ubkttw")
  private static let others = CitationWords(
    "gv hs nv sv dh hssv cbgv cbgvnv cbnv phhs cmhs gdpt hcm cn kt xh tn")
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

  /// Whether `word` stands for people, lessons or sciences (`KH-CN`), and so hardly for an issuer.
  static func isOther(_ word: CitationWord) -> Bool { others.holds(word) }

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
