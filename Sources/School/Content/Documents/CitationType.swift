import VietnameseText

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
