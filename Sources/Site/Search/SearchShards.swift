/// The index of one range of first words.
package struct SearchShards: Sendable {
  /// Words alone: `gioi`.
  package let words: [SearchShard]
  /// Two words, one behind the other: `hoc sinh`.
  package let pairs: [SearchShard]

  /// The most documents an index can hold.
  package static let documentLimit = 1 << 18

  /// The index of the words with the numbers `range`, over all shares, which stand in the order of
  /// their documents.
  package init(of shares: [SearchWords], range: Range<Int>, _ vocabulary: SearchVocabulary) {
    var writer = RangeWriter(shares, vocabulary)
    for word in range { writer.write(word) }
    (words, pairs) = writer.finish()
  }
}

/// Writes the entries of words, and those of the pairs that they begin.
private struct RangeWriter {
  let shares: [SearchWords]
  let vocabulary: SearchVocabulary
  private var words = ShardWriter()
  private var pairs = ShardWriter()
  /// The pairs of the word at hand.
  private var followers = Followers()

  init(_ shares: [SearchWords], _ vocabulary: SearchVocabulary) {
    self.shares = shares
    self.vocabulary = vocabulary
  }

  mutating func write(_ word: Int) {
    let locals = vocabulary.locals(of: word)
    let marks = vocabulary.marks[word - 1]
    var key: [UInt8] = []
    Self.append(vocabulary.letters[word - 1], to: &key)
    let count = locals.reduce(0) { $0 + Int(shares[$1.share].counts[$1.number]) }
    words.begin(key, spellings: marks.count, places: count)
    var next = 0
    for (spelling, marks) in marks.enumerated() {
      while next < locals.count, locals[next].spelling == spelling {
        let share = locals[next].share
        var found = shares[share].occurrences(of: locals[next].number)
        next += 1
        // Spellings that are not told apart.
        while next < locals.count, locals[next].spelling == spelling, locals[next].share == share {
          found += shares[share].occurrences(of: locals[next].number)
          found.sort { $0.document < $1.document }
          next += 1
        }
        write(found, of: share, spelling)
      }
      words.endSpelling(marks: marks)
    }
    writePairs(of: key, marks)
  }

  /// Writes in which documents of a share a spelling stands, and keeps what follows it there.
  private mutating func write(
    _ occurrences: ArraySlice<SearchWords.Occurrence>, of share: Int, _ spelling: Int
  ) {
    let first = shares[share].first
    let numbers = vocabulary.numbers[share]
    var document = -1
    var times = 0
    var isInTitle = false
    for occurrence in occurrences {
      if occurrence.document != document {
        if document >= 0 { add(first + document, times, isInTitle) }
        document = occurrence.document
        (times, isInTitle) = (0, false)
      }
      if occurrence.isInTitle { isInTitle = true } else { times += 1 }
      if let follower = occurrence.follower, numbers[follower] != 0 {
        followers.add(
          numbers[follower], spelling, document: first + document,
          weight: occurrence.isInTitle ? Weight.inTitle : Weight.inText)
      }
    }
    if document >= 0 { add(first + document, times, isInTitle) }
  }

  private mutating func add(_ document: Int, _ times: Int, _ isInTitle: Bool) {
    words.add(
      document,
      weight: isInTitle ? Weight.inTitle : times >= Weight.manyTimes ? Weight.often : Weight.inText)
  }

  private mutating func writePairs(of first: [UInt8], _ marks: [UInt8]) {
    followers.sort()
    var key = first
    key.append(UInt8(ascii: " "))
    let stem = key.count
    var start = 0
    while start < followers.count {
      let second = followers.word(at: start) - 1
      let (end, spellings) = followers.pair(at: start)
      key.removeSubrange(stem...)
      Self.append(vocabulary.letters[second], to: &key)
      pairs.begin(key, spellings: spellings, places: end - start)
      while start < end {
        let (one, other) = followers.spellings(at: start)
        start = followers.write(from: start, to: &pairs)
        pairs.endSpelling(marks: marks[one], vocabulary.marks[second][other])
      }
    }
    followers.removeAll()
  }

  private static func append(_ letters: UInt64, to key: inout [UInt8]) {
    var rest = letters
    while rest != 0 {
      key.append(UInt8(rest >> 56))
      rest <<= 8
    }
  }

  mutating func finish() -> ([SearchShard], [SearchShard]) {
    (words.finish(), pairs.finish())
  }
}

/// How much a word weighs in a document.
enum Weight {
  /// A word in the text.
  static let inText = 0
  /// A word that the text repeats.
  static let often = 1
  /// A word of the title.
  static let inTitle = 2
  /// How many times are often.
  static let manyTimes = 3
}
