import VietnameseText

/// The words of some documents, numbered as they come: what one thread makes of its share.
package struct SearchWords: Sendable {
  /// How much of a document's texts is searched, in bytes: a book in the archive is found by its
  /// beginning.
  static let searchedBytes = 100_000

  /// A spelling that occurs in the documents.
  struct Spelling: Sendable, Hashable {
    let letters: UInt64
    let marks: UInt8
  }

  /// A word where it stands; six bytes, since there are hundreds of them in every text.
  struct Occurrence: Sendable {
    /// Twice the document, counted in this share; one more in its title.
    private let place: UInt16
    /// The number of the word that follows it in a phrase.
    private let (nextHigh, nextLow): (UInt16, UInt16)

    static let nowhere = Occurrence(document: 0, isInTitle: false, follower: nil)

    init(document: Int, isInTitle: Bool, follower: UInt32?) {
      let next = follower ?? .max
      place = UInt16(document) << 1 | (isInTitle ? 1 : 0)
      (nextHigh, nextLow) = (UInt16(next >> 16), UInt16(truncatingIfNeeded: next))
    }

    var document: Int { Int(place >> 1) }
    var isInTitle: Bool { place & 1 == 1 }
    var follower: Int? {
      let next = UInt32(nextHigh) << 16 | UInt32(nextLow)
      return next == .max ? nil : Int(next)
    }
  }

  /// How many documents a share may have.
  package static let largestShare = 2_000

  /// The number of the first document.
  let first: Int
  /// Every spelling once, by its number.
  let spellings: [Spelling]
  /// How often each occurs, by its number.
  let counts: [UInt32]
  /// Where each spelling occurs, in the order of the documents, one spelling behind the other.
  private let occurrences: [Occurrence]
  /// Where those of each spelling begin, and where the last ones end.
  private let starts: [Int]

  /// Added to the number of a word that begins a phrase.
  static let isFirst: UInt32 = 1 << 31

  /// Reads `documents`, at most `largestShare`, the first of which has the number `first`.
  package init(of documents: [SearchDocument], first: Int) {
    self.first = first
    var words = WordReader()
    // Where the title of each document ends, and its texts.
    var ends: [(title: Int, text: Int)] = []
    for document in documents {
      words.read(document.title)
      let title = words.numbers.count
      var room = Self.searchedBytes
      for text in document.texts where room > 0 {
        words.read(text, atMost: room)
        room -= text.utf8.count
      }
      ends.append((title, words.numbers.count))
    }
    spellings = words.spellings
    (counts, starts, occurrences) = Self.sorted(words.numbers, ends, by: spellings.count)
  }

  /// Where the words with these `numbers` occur, in the order of the numbers.
  private static func sorted(
    _ numbers: [UInt32], _ ends: [(title: Int, text: Int)], by count: Int
  ) -> (counts: [UInt32], starts: [Int], [Occurrence]) {
    var counts = [UInt32](repeating: 0, count: count)
    for number in numbers { counts[Int(number & ~isFirst)] += 1 }
    var starts = [0]
    starts.reserveCapacity(count + 1)
    for count in counts { starts.append(starts[starts.count - 1] + Int(count)) }
    var next = starts
    var occurrences = [Occurrence](repeating: .nowhere, count: numbers.count)
    var place = 0
    for (document, end) in ends.enumerated() {
      while place < end.text {
        let number = Int(numbers[place] & ~isFirst)
        let isInTitle = place < end.title
        place += 1
        // What begins a phrase follows nothing.
        let follower = place < end.text ? numbers[place] : isFirst
        occurrences[next[number]] = Occurrence(
          document: document, isInTitle: isInTitle,
          follower: follower & isFirst == 0 ? follower : nil)
        next[number] += 1
      }
    }
    return (counts, starts, occurrences)
  }

  /// Where the `spelling`-th occurs, in the order of the documents.
  func occurrences(of spelling: Int) -> ArraySlice<Occurrence> {
    occurrences[starts[spelling]..<starts[spelling + 1]]
  }
}
