/// The words that follow one word, wherever they do, one number for each time, so that sorting the
/// numbers sorts the pairs. From the highest bit: the second word (17 bits), its spelling (4), the
/// first word's spelling (4), the document (18) and the weight (2).
struct Followers {
  private var values: [UInt64] = []

  private static let documentShift: UInt64 = 2
  private static let spellingShift: UInt64 = 20
  private static let numberShift: UInt64 = 24
  private static let wordShift: UInt64 = 28
  /// How many values are sorted by comparing them.
  private static let few = 64

  var count: Int { values.count }

  /// Adds what follows: `number` is the packed one of the second word. For each spelling of the first
  /// word in turn, documents come in ascending order.
  mutating func add(_ number: UInt32, _ spelling: Int, document: Int, weight: Int) {
    values.append(
      UInt64(number) << Self.numberShift | UInt64(spelling) << Self.spellingShift
        | UInt64(document) << Self.documentShift | UInt64(weight))
  }

  mutating func removeAll() { values.removeAll(keepingCapacity: true) }

  /// Sorts what was added. The lower bits are in order already, so three stable passes over those of
  /// the second word do, the lowest first.
  mutating func sort() {
    guard values.count > Self.few else { return values.sort() }
    var other = [UInt64](repeating: 0, count: values.count)
    for shift in stride(from: Self.numberShift, to: 45, by: 7) {
      var places = [Int](repeating: 0, count: 1 << 7)
      for value in values { places[Int(value >> shift & 0x7F)] += 1 }
      var sum = 0
      for digit in places.indices {
        (places[digit], sum) = (sum, sum + places[digit])
      }
      for value in values {
        let digit = Int(value >> shift & 0x7F)
        other[places[digit]] = value
        places[digit] += 1
      }
      swap(&values, &other)
    }
  }

  /// The number of the second word of the pair at `start`.
  func word(at start: Int) -> Int { Int(values[start] >> Self.wordShift) }

  /// The spellings of both words of the pair at `start`.
  func spellings(at start: Int) -> (first: Int, second: Int) {
    let value = values[start]
    return (Int(value >> Self.spellingShift & 15), Int(value >> Self.numberShift & 15))
  }

  /// Where the values end that have the same second word as the one at `start`, and in how many
  /// spellings.
  func pair(at start: Int) -> (end: Int, spellings: Int) {
    var (end, spellings) = (start + 1, 1)
    let word = values[start] >> Self.wordShift
    while end < values.count, values[end] >> Self.wordShift == word {
      if values[end] >> Self.spellingShift != values[end - 1] >> Self.spellingShift {
        spellings += 1
      }
      end += 1
    }
    return (end, spellings)
  }

  /// Writes in which documents the pair at `start` stands as it is spelt there; says where these
  /// values end.
  func write(from start: Int, to writer: inout ShardWriter) -> Int {
    var end = start
    let spelling = values[start] >> Self.spellingShift
    while end < values.count, values[end] >> Self.spellingShift == spelling {
      let document = values[end] >> Self.documentShift
      var (weight, times) = (Weight.inText, 0)
      while end < values.count, values[end] >> Self.documentShift == document {
        times += 1
        weight = max(weight, Int(values[end] & 3))
        end += 1
      }
      if times >= Weight.manyTimes { weight = max(weight, Weight.often) }
      writer.add(Int(document & 0x3FFFF), weight: weight)
    }
    return end
  }
}
