/// A file of the index: entries in the order of their keys.
package struct SearchShard: Sendable {
  /// The key of its first entry.
  package let first: String
  package let bytes: [UInt8]

  /// How long a shard grows, in bytes; one entry may be longer.
  static let size = 8_192

  /// `shards` with short neighbours made one: a shard begins with a whole key, so one may follow
  /// another in a file.
  package static func joined(_ shards: [SearchShard]) -> [SearchShard] {
    shards.reduce(into: [SearchShard]()) { joined, shard in
      if let last = joined.last, last.bytes.count + shard.bytes.count <= size {
        joined[joined.count - 1] = SearchShard(
          first: last.first, bytes: last.bytes + shard.bytes)
      } else {
        joined.append(shard)
      }
    }
  }
}

/// Writes entries one behind the other, cut into shards that a reader's browser loads one by one.
///
/// An entry is: how many bytes of its key it shares with the one before it in the shard, how many
/// follow, these; how many spellings there are; for each its marks, one byte for each word of the
/// key, how many places it has, and for each place its distance from the one before. A place is four
/// times the document's number plus the weight. Numbers are LEB128.
struct ShardWriter {
  private var shards: [SearchShard] = []
  private var bytes: [UInt8] = []
  private var first: [UInt8] = []
  private var last: [UInt8] = []
  /// The places of the spelling at hand.
  private var steps: [UInt8] = []
  private var count = 0
  private var place = 0

  /// Begins the entry of `key`, whose `spellings` follow; together they have about `places`.
  mutating func begin(_ key: [UInt8], spellings: Int, places: Int) {
    // Twice as long as an entry can be with small numbers, to cut before it rather than behind.
    if bytes.count + key.count + places * 2 > SearchShard.size { cut() }
    var shared = 0
    if bytes.isEmpty {
      first = key
    } else {
      let longest = min(key.count, last.count)
      while shared < longest, key[shared] == last[shared] { shared += 1 }
    }
    bytes.append(leb128: shared)
    bytes.append(leb128: key.count - shared)
    bytes.append(contentsOf: key[shared...])
    last.removeAll(keepingCapacity: true)
    last.append(contentsOf: key)
    bytes.append(leb128: spellings)
  }

  /// Adds that `document` has the spelling at hand; documents come in ascending order.
  mutating func add(_ document: Int, weight: Int) {
    let next = document << 2 | weight
    steps.append(leb128: next - place)
    place = next
    count += 1
  }

  /// Ends the spelling at hand, which has these marks.
  mutating func endSpelling(marks: UInt8) {
    bytes.append(marks)
    endPlaces()
  }

  /// Ends the spelling at hand of a pair of words, which have these marks.
  mutating func endSpelling(marks: UInt8, _ other: UInt8) {
    bytes.append(marks)
    bytes.append(other)
    endPlaces()
  }

  private mutating func endPlaces() {
    bytes.append(leb128: count)
    bytes.append(contentsOf: steps)
    steps.removeAll(keepingCapacity: true)
    (count, place) = (0, 0)
  }

  private mutating func cut() {
    guard !bytes.isEmpty else { return }
    shards.append(SearchShard(first: String(decoding: first, as: UTF8.self), bytes: bytes))
    bytes.removeAll(keepingCapacity: true)
  }

  mutating func finish() -> [SearchShard] {
    cut()
    return shards
  }
}

extension [UInt8] {
  /// Appends `number`, seven bits a byte, the lowest first.
  fileprivate mutating func append(leb128 number: Int) {
    var rest = number
    while rest >= 0x80 {
      append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    append(UInt8(truncatingIfNeeded: rest))
  }
}
