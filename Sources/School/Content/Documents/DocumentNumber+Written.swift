import VietnameseText

extension DocumentNumber {
  /// Reads one number as people type it, in a search box or a register: blanks anywhere, long
  /// dashes, full-width signs, small letters, `số` before it. Nothing where the text is anything
  /// else, or has more to it. All that the strict reading takes is taken.
  package init?(written text: String) {
    let bytes = Array(Composition.composed(text).utf8)
    let plain = Self.withoutGaps(bytes)
    let number = Self.number(in: bytes) ?? Self.number(in: plain)
    guard let number = number ?? DocumentNumber(String(decoding: plain, as: UTF8.self)) else {
      return nil
    }
    self = number
  }

  /// `bytes` without blanks and invisible marks, every sign as the one that is meant.
  private static func withoutGaps(_ bytes: [UInt8]) -> [UInt8] {
    let span = bytes.span
    var plain: [UInt8] = []
    var index = 0
    while index < span.count {
      let glyph = span.glyph(from: index)
      if glyph.kind != .gap, glyph.kind != .invisible,
        let scalar = Unicode.Scalar(glyph.scalar)
      {
        plain.append(contentsOf: scalar.utf8)
      }
      index = glyph.end
    }
    return plain
  }

  /// The number that the whole of `bytes` is, if it is one.
  private static func number(in bytes: [UInt8]) -> DocumentNumber? {
    let span = bytes.span
    var start = span.pastGap(from: 0)
    let end = span.pastGap(to: span.count)
    let word = span.word(from: start, digits: false)
    if CitationIntroduction.isNumberWord(word) {
      start = span.pastGap(from: word.end)
      if span.glyph(from: start).is(":") { start = span.pastGap(from: span.glyph(from: start).end) }
    }
    guard let slash = span.slash(from: start),
      let spot = CitationSpot(at: slash, in: span, isTyped: true),
      spot.range == start..<end
    else { return nil }
    return spot.number
  }
}
