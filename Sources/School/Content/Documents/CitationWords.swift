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
