extension Citation {
  /// The citations in `text`: UTF-8, NFC, one block of plain text (paragraph, heading, cell), which
  /// may hold line feeds.
  ///
  /// Numbers that share one notation are all found: of “số 12 và 13/KH-PGDĐT” both, of a range
  /// (“từ số 12 đến 15/QĐ-UBND”) its two ends, because only they stand in the text.
  package static func all(in text: Span<UInt8>) -> [Citation] {
    var citations: [Citation] = []
    var index = 0
    var free = 0
    while let slash = text.slash(from: index) {
      index = slash.end
      guard slash.start >= free, let spot = CitationSpot(at: slash, in: text, isTyped: false),
        spot.range.lowerBound >= free
      else { continue }
      append(spot, free, in: text, to: &citations)
      free = spot.range.upperBound
      index = free
    }
    return citations
  }

  private static func append(
    _ spot: CitationSpot, _ free: Int, in text: Span<UInt8>, to citations: inout [Citation]
  ) {
    let shared = CitationList(before: spot, from: free, in: text)
    let date = CitationDate(after: spot.range.upperBound, in: text)
    let called = shared.introduction.contradiction(of: spot.number, in: text)
    for element in shared.elements {
      citations.append(
        Citation(
          number: spot.number.with(number: element.number.text, year: element.year),
          date: date.date, calledType: called, impossibleDate: nil, range: element.range))
    }
    citations.append(
      Citation(
        number: spot.number, date: date.date, calledType: called,
        impossibleDate: date.impossible, range: spot.range))
  }
}

extension DocumentNumber {
  /// The number of another document that shares this one's notation.
  fileprivate func with(number: String, year: Int?) -> DocumentNumber {
    DocumentNumber(
      family: family, number: number, year: year ?? self.year, type: type, organ: organ)
  }
}
