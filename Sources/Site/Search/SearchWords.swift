import VietnameseText

/// The words of some documents, numbered as they come: what one thread makes of its share.
package struct SearchWords: Sendable {
  /// How much of a text is searched, in bytes: a book in the archive is found by its beginning.
  static let searchedBytes = 100_000

  /// A spelling that occurs in the documents.
  struct Spelling: Sendable, Hashable {
    let letters: UInt64
    let marks: UInt8
  }

  /// Every spelling once, by its number.
  private(set) var spellings: [Spelling] = []
  /// How often each occurs, by its number.
  private(set) var counts: [UInt32] = []
  /// The numbers of the words in the order of the documents; `isFirst` is added where a phrase
  /// begins.
  private(set) var words: [UInt32] = []
  /// For each document, where its title (with its keywords) and where its text ends in `words`.
  private(set) var ends: [(title: Int, text: Int)] = []

  static let isFirst: UInt32 = 1 << 31

  /// Reads `documents`.
  package init(of documents: ArraySlice<SearchDocument>) {
    var table = SpellingTable()
    var syllables: [Syllable] = []
    for document in documents {
      append(document.title, &syllables, &table)
      append(document.keywords, &syllables, &table)
      let title = words.count
      append(document.text, &syllables, &table)
      ends.append((title, words.count))
    }
  }

  private mutating func append(
    _ text: String, _ syllables: inout [Syllable], _ table: inout SpellingTable
  ) {
    syllables.removeAll(keepingCapacity: true)
    let bytes = text.utf8.span
    var end = min(bytes.count, Self.searchedBytes)
    while end < bytes.count, end > 0, bytes[end] & 0xC0 == 0x80 { end -= 1 }
    Syllable.append(of: bytes.extracting(0..<end), to: &syllables)
    for syllable in syllables {
      let spelling = Spelling(letters: syllable.letters, marks: syllable.marks)
      let number = table.number(of: spelling, in: &spellings)
      if number == counts.count { counts.append(0) }
      counts[number] += 1
      words.append(UInt32(number) | (syllable.follows ? 0 : Self.isFirst))
    }
  }
}

/// Numbers spellings: a hash table with open addresses, since every word of the site is looked up.
private struct SpellingTable {
  private var slots = [Int32](repeating: -1, count: 1 << 12)

  mutating func number(
    of spelling: SearchWords.Spelling, in spellings: inout [SearchWords.Spelling]
  ) -> Int {
    var slot = Self.slot(of: spelling, among: slots.count)
    while slots[slot] >= 0 {
      let number = Int(slots[slot])
      if spellings[number] == spelling { return number }
      slot = (slot + 1) & (slots.count - 1)
    }
    let number = spellings.count
    spellings.append(spelling)
    slots[slot] = Int32(number)
    if number * 2 > slots.count { grow(spellings) }
    return number
  }

  private mutating func grow(_ spellings: [SearchWords.Spelling]) {
    slots = [Int32](repeating: -1, count: slots.count * 4)
    for (number, spelling) in spellings.enumerated() {
      var slot = Self.slot(of: spelling, among: slots.count)
      while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Int32(number)
    }
  }

  /// Fibonacci hashing.
  private static func slot(of spelling: SearchWords.Spelling, among count: Int) -> Int {
    let mixed =
      (spelling.letters ^ UInt64(spelling.marks) &* 0xFF51_AFD7_ED55_8CCD)
      &* 0x9E37_79B9_7F4A_7C15
    return Int(truncatingIfNeeded: mixed >> 32) & (count - 1)
  }
}
