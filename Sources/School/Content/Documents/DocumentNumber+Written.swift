import VietnameseText

extension DocumentNumber {
  /// Reads one number as people type it, in a search box or a register: blanks anywhere, long
  /// dashes, full-width signs, small letters, `số` before it. Nothing where the text is anything
  /// else, or has more to it.
  package init?(written text: String) {
    let bytes = Array(Composition.composed(text).utf8)
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
    self = spot.number
  }
}
