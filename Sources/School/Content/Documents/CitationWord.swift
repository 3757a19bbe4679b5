import VietnameseText

/// A run of letters and digits where it stands in a text, with what is needed to compare it.
struct CitationWord {
  /// The last eight letters and digits, folded to ASCII lower case, one a byte.
  private(set) var key: UInt64 = 0
  /// Which of the last eight are `Đ` or `đ`, one a bit.
  private(set) var strokes: UInt8 = 0
  private(set) var capitals = 0
  private(set) var smalls = 0
  private(set) var digits = 0
  /// Whether a vowel is among its letters: abbreviations of three and more seldom have one.
  private(set) var hasVowel = false
  private(set) var start: Int
  private(set) var end: Int

  /// More letters and digits than this are no symbol and no syllable.
  static let longest = 24

  init(at start: Int) {
    self.start = start
    self.end = start
  }

  var count: Int { capitals + smalls + digits }
  var isEmpty: Bool { count == 0 }
  /// Whether it reads as an abbreviation: more capitals than small letters (`TTg`, `GDTrH`).
  var isCapital: Bool { capitals > smalls }

  mutating func append(_ glyph: CitationGlyph) {
    let folded: UInt8
    if glyph.kind == .digit {
      folded = UInt8(truncatingIfNeeded: glyph.scalar)
      digits += 1
    } else {
      folded = Folding.letter(of: glyph.scalar) ?? 0x3F
      if glyph.isCapital {
        capitals += 1
      } else {
        smalls += 1
      }
      switch folded {
      case 0x61, 0x65, 0x69, 0x6F, 0x75, 0x79: hasVowel = true
      default: break
      }
    }
    key = key << 8 | UInt64(folded)
    strokes = strokes << 1 | (glyph.scalar & ~1 == 0x0110 ? 1 : 0)
    end = glyph.end
  }

  /// Appends the letters and digits that stand from `start` to `end`.
  mutating func append(from start: Int, to end: Int, in text: Span<UInt8>) {
    var index = start
    while index < end {
      let glyph = text.glyph(from: index)
      if glyph.kind == .letter || glyph.kind == .digit { append(glyph) }
      index = glyph.end
    }
  }

  /// The key of a short word in ASCII lower case.
  static func key(_ word: some Sequence<UInt8>) -> UInt64 {
    word.reduce(0) { $0 << 8 | UInt64($1) }
  }

  /// Where the letters before `index` that are small and follow two capitals begin: `PGDĐT` and
  /// `ngày` written as one.
  static func capitalPart(of word: CitationWord, in text: Span<UInt8>) -> CitationWord {
    guard word.smalls > 1, word.capitals > 1 else { return word }
    var tail = word.end
    var smalls = 0
    while tail > word.start {
      let glyph = text.glyph(to: tail)
      if glyph.kind == .invisible {
        tail = glyph.start
        continue
      }
      guard glyph.kind == .letter, !glyph.isCapital else { break }
      smalls += 1
      tail = glyph.start
    }
    return smalls > 1 ? text.word(from: word.start, to: tail) : word
  }
}

extension Span<UInt8> {
  /// The word that begins at `start`; empty where none does.
  func word(from start: Int, to limit: Int? = nil, digits: Bool = true) -> CitationWord {
    var word = CitationWord(at: start)
    var index = start
    while word.count <= CitationWord.longest, index < limit ?? count {
      let glyph = glyph(from: index)
      switch glyph.kind {
      case .letter: word.append(glyph)
      case .digit where digits: word.append(glyph)
      case .invisible where !word.isEmpty: break
      default: return word
      }
      index = glyph.end
    }
    return word
  }

  /// The word that ends at `end`; empty where none does.
  func word(to end: Int) -> CitationWord {
    var start = end
    for _ in 0...CitationWord.longest {
      let glyph = glyph(to: start)
      guard glyph.kind == .letter || glyph.kind == .digit || glyph.kind == .invisible else { break }
      start = glyph.start
    }
    while start < end, glyph(from: start).kind == .invisible { start = glyph(from: start).end }
    return word(from: start, to: end)
  }

  /// The digits that begin at `start`, at most `most`, and not more of them in the text.
  func digits(from start: Int, most: Int) -> CitationDigits? {
    var digits = CitationDigits(at: start)
    var index = start
    while true {
      let glyph = glyph(from: index)
      switch glyph.kind {
      case .digit:
        guard digits.count < most else { return nil }
        digits.append(glyph)
      case .invisible where digits.count > 0: break
      default: return digits.count > 0 ? digits : nil
      }
      index = glyph.end
    }
  }

  /// The digits that end at `end`, at most `most`, and not more of them in the text.
  func digits(to end: Int, most: Int) -> CitationDigits? {
    var start = end
    var seen = 0
    loop: while seen <= most {
      let glyph = glyph(to: start)
      switch glyph.kind {
      case .digit: seen += 1
      case .invisible where end - start < 64: break
      default: break loop
      }
      start = glyph.start
    }
    guard seen > 0, seen <= most else { return nil }
    while glyph(from: start).kind == .invisible { start = glyph(from: start).end }
    var digits = CitationDigits(at: start)
    var index = start
    while index < end {
      let glyph = glyph(from: index)
      if glyph.kind == .digit { digits.append(glyph) }
      index = glyph.end
    }
    return digits
  }
}

/// A run of digits where it stands in a text.
struct CitationDigits {
  private(set) var value = 0
  private(set) var count = 0
  private(set) var start: Int
  private(set) var end: Int

  init(at start: Int) {
    self.start = start
    self.end = start
  }

  mutating func append(_ glyph: CitationGlyph) {
    value = value * 10 + Int(glyph.scalar - 0x30)
    count += 1
    end = glyph.end
  }

  /// Whether it is a year that a paper of this state may have.
  var isYear: Bool { count == 4 && (1945...2099).contains(value) }

  /// The digits with the zeros they are written with.
  var text: String {
    Content.digits(value, count)
  }
}
