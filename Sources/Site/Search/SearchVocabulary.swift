/// Every word of the site: letters numbered in their order, spellings of the same letters numbered
/// among themselves.
package struct SearchVocabulary: Sendable {
  /// A spelling as one share of the documents numbers it.
  struct Local: Sendable {
    /// Its number among those of the same letters.
    let spelling: Int
    let share: Int
    /// Its number in the share.
    let number: Int
  }

  /// The letters of each word in ascending order; its number is its position plus one.
  let letters: [UInt64]
  /// The marks of each word's spellings, by the word's position.
  let marks: [[UInt8]]
  /// For each share, the packed number of each of its spellings: the word's number, then the
  /// spelling's; 0 for what is left out.
  let numbers: [[UInt32]]
  /// How often each word occurs, by its position.
  private let counts: [Int]
  /// The spellings of all shares, word by word.
  private let locals: [Local]
  /// Where those of each word begin in `locals`, by its number, and where the last ones end.
  private let starts: [Int]

  /// The bits of a spelling's number in a packed one.
  static let spellingBits: UInt32 = 4
  /// A word has at most this many spellings that are told apart; others count as its last.
  static let spellingLimit = 1 << 4
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
        return UInt32(position + 1) << Self.spellingBits | UInt32(place)
      }
    }
    (locals, starts) = Self.locals(numbers, words: letters.count)
  }

  private static func locals(_ numbers: [[UInt32]], words: Int) -> ([Local], [Int]) {
    var starts = [Int](repeating: 0, count: words + 2)
    for number in numbers.joined() { starts[Int(number >> spellingBits) + 1] += 1 }
    for word in 1..<starts.count { starts[word] += starts[word - 1] }
    var next = starts
    var locals = [Local](
      repeating: Local(spelling: 0, share: 0, number: 0), count: starts[words + 1])
    for (share, numbers) in numbers.enumerated() {
      for (local, number) in numbers.enumerated() {
        let word = Int(number >> spellingBits)
        locals[next[word]] = Local(
          spelling: Int(number) & (spellingLimit - 1), share: share, number: local)
        next[word] += 1
      }
    }
    return (locals, starts)
  }

  /// The spellings of `word`, by its number, in the order of their numbers and then of the shares.
  func locals(of word: Int) -> [Local] {
    locals[starts[word]..<starts[word + 1]].sorted {
      ($0.spelling, $0.share, $0.number) < ($1.spelling, $1.share, $1.number)
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
