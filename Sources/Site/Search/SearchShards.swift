/// The index of one range of first words, cut into shards that a reader's browser loads one by one.
package struct SearchShards: Sendable {
  /// A file of the index: entries in the order of their keys.
  package struct Shard: Sendable {
    /// The key of its first entry.
    package let first: String
    package let bytes: [UInt8]
  }

  /// How long a shard grows, in bytes; one entry may be longer.
  static let size = 8_192

  /// Words alone: `gioi`.
  package let words: [Shard]
  /// Two words, one behind the other: `hoc sinh`.
  package let pairs: [Shard]

  /// The index of the `range`-th range of first words over all shares, which stand in the order of
  /// their documents.
  package init(of shares: [SearchPostings], range: Int, _ vocabulary: SearchVocabulary) {
    let sorted = Self.sorted(shares.map { $0.occurrences[range] })
    var words = ShardWriter()
    var pairs = ShardWriter()
    var start = 0
    while start < sorted.count {
      let key = sorted[start] >> 28
      var end = start + 1
      while end < sorted.count, sorted[end] >> 28 == key { end += 1 }
      let entry = SearchEntry(first: Int(key >> 17), second: Int(key & 0x1FFFF), vocabulary)
      if entry.second == 0 {
        words.write(entry, sorted.span.extracting(start..<end))
      } else {
        pairs.write(entry, sorted.span.extracting(start..<end))
      }
      start = end
    }
    self.words = words.finish()
    self.pairs = pairs.finish()
  }

  /// `shards` with short neighbours made one: a shard begins with a whole key, so one may follow
  /// another in a file.
  static func joined(_ shards: [Shard]) -> [Shard] {
    shards.reduce(into: [Shard]()) { joined, shard in
      if let last = joined.last, last.bytes.count + shard.bytes.count <= size {
        joined[joined.count - 1] = Shard(first: last.first, bytes: last.bytes + shard.bytes)
      } else {
        joined.append(shard)
      }
    }
  }

  /// `parts` by their words. Every part is in the order of its documents, so only the bits of the
  /// words are sorted by: three stable passes, the lowest bits first.
  private static func sorted(_ parts: [[UInt64]]) -> [UInt64] {
    var values: [UInt64] = []
    values.reserveCapacity(parts.reduce(0) { $0 + $1.count })
    for part in parts { values += part }
    var other = [UInt64](repeating: 0, count: values.count)
    for (shift, bits) in [(28, 11), (39, 11), (50, 12)] as [(UInt64, UInt64)] {
      let mask = (1 << bits) - 1 as UInt64
      var places = [Int](repeating: 0, count: 1 << Int(bits))
      for value in values { places[Int(value >> shift & mask)] += 1 }
      var sum = 0
      for digit in places.indices {
        let count = places[digit]
        places[digit] = sum
        sum += count
      }
      for value in values {
        let digit = Int(value >> shift & mask)
        other[places[digit]] = value
        places[digit] += 1
      }
      swap(&values, &other)
    }
    return values
  }
}

/// What an entry of the index is about.
private struct SearchEntry {
  let first: Int
  /// 0 for a word alone.
  let second: Int
  private let vocabulary: SearchVocabulary

  init(first: Int, second: Int, _ vocabulary: SearchVocabulary) {
    self.first = first
    self.second = second
    self.vocabulary = vocabulary
  }

  /// `hoc`, or `hoc sinh`.
  var key: [UInt8] {
    var key: [UInt8] = []
    append(vocabulary.letters[first - 1], to: &key)
    if second != 0 {
      key.append(UInt8(ascii: " "))
      append(vocabulary.letters[second - 1], to: &key)
    }
    return key
  }

  private func append(_ letters: UInt64, to key: inout [UInt8]) {
    var rest = letters
    while rest != 0 {
      key.append(UInt8(rest >> 56))
      rest <<= 8
    }
  }

  /// The marks of a spelling: one byte for each word.
  func appendMarks(_ spelling: UInt64, to bytes: inout [UInt8]) {
    bytes.append(Self.marks(Int(spelling >> 4 & 15), of: vocabulary.marks[first - 1]))
    if second != 0 {
      bytes.append(Self.marks(Int(spelling & 15), of: vocabulary.marks[second - 1]))
    }
  }

  private static func marks(_ place: Int, of marks: [UInt8]) -> UInt8 {
    marks[min(place, marks.count - 1)]
  }
}

/// Writes entries one behind the other. An entry is: how many bytes of its key it shares with the
/// one before it in the shard, how many follow, these; how many spellings; for each its marks, how
/// many documents have it, and for each document the distance from the one before times four plus
/// the weight. Numbers are LEB128.
private struct ShardWriter {
  private var shards: [SearchShards.Shard] = []
  private var bytes: [UInt8] = []
  private var first: [UInt8] = []
  private var last: [UInt8] = []

  mutating func write(_ entry: SearchEntry, _ occurrences: Span<UInt64>) {
    let key = entry.key
    // Twice as long as an entry can be with small numbers, to cut before it rather than behind.
    if bytes.count + key.count + occurrences.count * 2 > SearchShards.size { cut() }
    let shared = bytes.isEmpty ? 0 : zip(key, last).prefix { $0 == $1 }.count
    if bytes.isEmpty { first = key }
    bytes.append(UInt8(shared))
    bytes.append(UInt8(key.count - shared))
    bytes += key[shared...]
    last = key
    let spellings = Self.spellings(in: occurrences)
    bytes.append(leb128: spellings.count)
    for spelling in spellings {
      entry.appendMarks(spelling, to: &bytes)
      append(documents(spelling, in: occurrences))
    }
  }

  /// Every spelling that occurs, in ascending order.
  private static func spellings(in occurrences: Span<UInt64>) -> [UInt64] {
    var spellings: [UInt64] = []
    for place in occurrences.indices {
      let spelling = occurrences[place] >> 2 & 0xFF
      if spelling != spellings.last, !spellings.contains(spelling) { spellings.append(spelling) }
    }
    return spellings.sorted()
  }

  /// The documents that have `spelling`, with their weights.
  private func documents(
    _ spelling: UInt64, in occurrences: Span<UInt64>
  ) -> [(document: UInt64, weight: UInt64)] {
    var found: [(document: UInt64, weight: UInt64)] = []
    var times = 0
    for place in occurrences.indices where occurrences[place] >> 2 & 0xFF == spelling {
      let document = occurrences[place] >> 10 & 0x3FFFF
      var weight = occurrences[place] & 3
      if let last = found.last, last.document == document {
        times += 1
        if times >= Int(SearchPostings.manyTimes) { weight = max(weight, SearchPostings.often) }
        found[found.count - 1].weight = max(last.weight, weight)
      } else {
        times = 1
        found.append((document, weight))
      }
    }
    return found
  }

  private mutating func append(_ documents: [(document: UInt64, weight: UInt64)]) {
    bytes.append(leb128: documents.count)
    var before: UInt64 = 0
    for (document, weight) in documents {
      bytes.append(leb128: Int((document - before) << 2 | weight))
      before = document
    }
  }

  private mutating func cut() {
    guard !bytes.isEmpty else { return }
    shards.append(
      SearchShards.Shard(first: String(decoding: first, as: UTF8.self), bytes: bytes))
    bytes = []
  }

  mutating func finish() -> [SearchShards.Shard] {
    cut()
    return shards
  }
}
