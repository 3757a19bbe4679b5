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

extension Span<UInt8> {
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
