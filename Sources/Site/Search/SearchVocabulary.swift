/// Every word of the site: letters numbered in their order, spellings of the same letters numbered
/// among themselves.
package struct SearchVocabulary: Sendable {
  /// The letters of each word in ascending order; its number is its position plus one.
  let letters: [UInt64]
  /// The marks of each word's spellings, by the word's position.
  let marks: [[UInt8]]
  /// How often each word occurs, by its position.
  private let counts: [Int]
  /// For each share, the packed number of each of its spellings: the word's number, then the
  /// spelling's.
  let numbers: [[UInt32]]

  /// A word has at most this many spellings that are told apart; others count as its last.
  static let spellingLimit = 16
  /// The words that can be numbered; of more, the rarest are left out of the index.
  static let wordLimit = 1 << 17 - 1

  /// Brings together the words of all shares.
  package init(of shares: [SearchWords]) {
    var counts: [UInt64: Int] = [:]
    var spellings: [SearchWords.Spelling: Int] = [:]
    for share in shares {
      for (spelling, count) in zip(share.spellings, share.counts) {
        counts[spelling.letters, default: 0] += Int(count)
        spellings[spelling, default: 0] += Int(count)
      }
    }
    let kept =
      counts.count < Self.wordLimit
      ? Array(counts.keys)
      : counts.sorted { ($0.value, $1.key) > ($1.value, $0.key) }.prefix(Self.wordLimit - 1)
        .map(\.key)
    letters = kept.sorted()
    let positions = Dictionary(
      letters.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    var marks = [[(marks: UInt8, count: Int)]](repeating: [], count: letters.count)
    for (spelling, count) in spellings {
      if let position = positions[spelling.letters] {
        marks[position].append((spelling.marks, count))
      }
    }
    // The commonest spellings are told apart.
    self.marks = marks.map { found in
      found.sorted { ($0.count, $1.marks) > ($1.count, $0.marks) }.prefix(Self.spellingLimit)
        .map(\.marks)
    }
    self.counts = letters.map { counts[$0, default: 0] }
    numbers = shares.map { [marks = self.marks] share in
      share.spellings.map { spelling in
        guard let position = positions[spelling.letters] else { return 0 }
        let place = marks[position].firstIndex(of: spelling.marks) ?? Self.spellingLimit - 1
        return UInt32(position + 1) << 4 | UInt32(place)
      }
    }
  }

  /// The numbers of the words, parted into `count` ranges that occur about equally often.
  package func ranges(_ count: Int) -> [Range<Int>] {
    let whole = counts.reduce(0, +)
    var ranges: [Range<Int>] = []
    var start = 1
    var sum = 0
    for (position, occurrences) in counts.enumerated() {
      sum += occurrences
      if sum * count >= whole * (ranges.count + 1), ranges.count < count - 1 {
        ranges.append(start..<position + 2)
        start = position + 2
      }
    }
    ranges.append(start..<counts.count + 1)
    return ranges.filter { !$0.isEmpty }
  }
}
