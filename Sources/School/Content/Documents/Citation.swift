/// A document number found in running text (viện dẫn).
package struct Citation: Sendable, Hashable {
  package let number: DocumentNumber
  /// The day (or month, or year) that the text gives beside it.
  package let date: PartialDate?
  /// What the word before the number calls it, where that contradicts the notation.
  package let calledType: DocumentType?
  /// The date beside it as written, where no calendar has it (31/02/2020).
  package let impossibleDate: String?
  /// The number in the scanned text.
  package let range: Range<Int>

  package static func all(in text: Span<UInt8>) -> [Citation] {
    var found: [Citation] = []
    var start = 0
    for end in 0...text.count
    where end == text.count || text[end] == 0x20 || text[end] == 0x0A || text[end] == 0x2C {
      if start < end {
        let word = String(decoding: (start..<end).map { text[$0] }, as: UTF8.self)
        if let number = DocumentNumber(word), number.family != .letter {
          found.append(
            Citation(
              number: number, date: nil, calledType: nil, impossibleDate: nil, range: start..<end))
        }
      }
      start = end + 1
    }
    return found
  }
}
