import VietnameseText

/// Numbers the words of texts. A site repeats its words, so each way of writing one is taken apart
/// once and found by its bytes from then on.
struct WordReader {
  /// Every spelling once, by its number.
  private(set) var spellings: [SearchWords.Spelling] = []
  /// The numbers of the words that were read, in their order; `SearchWords.isFirst` is added where a
  /// phrase begins.
  private(set) var numbers: [UInt32] = []
  private var known: [SearchWords.Spelling: UInt32] = [:]
  private var runs = RunTable()
  private var syllables: [Syllable] = []

  /// Reads `text`, at most `limit` bytes of it; its first word begins a phrase.
  mutating func read(_ text: String, atMost limit: Int = .max) {
    let text = text.utf8.span
    var end = min(text.count, limit)
    while end < text.count, end > 0, text[end] & 0xC0 == 0x80 { end -= 1 }
    var follows = false
    var place = 0
    while place < end {
      let byte = text[place]
      guard Self.isInRun(byte) else {
        if !Self.joins(byte) { follows = false }
        place += 1
        continue
      }
      var run = Run()
      let start = place
      repeat {
        run.append(text[place])
        place += 1
      } while place < end && Self.isInRun(text[place])
      if place - start <= Run.capacity, let number = runs.number(of: run) {
        numbers.append(follows ? number : number | SearchWords.isFirst)
        follows = true
      } else {
        follows = read(text.extracting(start..<place), as: run, follows: follows)
      }
    }
  }

  /// Takes a run of bytes apart; says whether what comes behind it follows.
  private mutating func read(_ bytes: Span<UInt8>, as run: Run, follows: Bool) -> Bool {
    syllables.removeAll(keepingCapacity: true)
    let isOpen = Syllable.append(of: bytes, isFollowing: true, to: &syllables)
    guard let first = syllables.first else { return follows && isOpen }
    for (position, syllable) in syllables.enumerated() {
      let isFollowing = syllable.follows && (position > 0 || follows)
      numbers.append(number(of: syllable) | (isFollowing ? 0 : SearchWords.isFirst))
    }
    // A run that is one word through and through is the same word wherever it stands.
    if syllables.count == 1, first.follows, isOpen, bytes.count <= Run.capacity {
      runs.add(run, number: number(of: first))
    }
    return isOpen
  }

  private mutating func number(of syllable: Syllable) -> UInt32 {
    let spelling = SearchWords.Spelling(letters: syllable.letters, marks: syllable.marks)
    if let number = known[spelling] { return number }
    let number = UInt32(spellings.count)
    spellings.append(spelling)
    known[spelling] = number
    return number
  }

  /// ASCII letters and digits, the `&` of a symbol, and everything beyond ASCII.
  private static func isInRun(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26 || byte >= 0x80 || byte &- 0x30 < 10 || byte == UInt8(ascii: "&")
  }

  /// What stands within a phrase or a document number, as `Syllable` has it.
  private static func joins(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "/")
      || byte == UInt8(ascii: "_")
  }
}

/// Up to sixteen bytes, none of them 0.
private struct Run: Equatable {
  static let capacity = 16
  var high: UInt64 = 0
  var low: UInt64 = 0

  mutating func append(_ byte: UInt8) {
    high = high << 8 | low >> 56
    low = low << 8 | UInt64(byte)
  }
}

/// The numbers of runs: a hash table with open addresses, since every word of the site is looked up.
private struct RunTable {
  private var slots = [(run: Run, number: UInt32)](repeating: (Run(), 0), count: 1 << 13)
  private var count = 0

  func number(of run: Run) -> UInt32? {
    let slot = slots[self.slot(of: run)]
    return slot.run == run ? slot.number : nil
  }

  mutating func add(_ run: Run, number: UInt32) {
    slots[slot(of: run)] = (run, number)
    count += 1
    guard count * 2 > slots.count else { return }
    let old = slots
    slots = Array(repeating: (Run(), 0), count: old.count * 4)
    for entry in old where entry.run != Run() { slots[slot(of: entry.run)] = entry }
  }

  /// The slot that holds `run`, or the free one for it; Fibonacci hashing.
  private func slot(of run: Run) -> Int {
    let mixed = (run.low ^ run.high &* 0xFF51_AFD7_ED55_8CCD) &* 0x9E37_79B9_7F4A_7C15
    var slot = Int(truncatingIfNeeded: mixed >> 32) & (slots.count - 1)
    while slots[slot].run != run, slots[slot].run != Run() { slot = (slot + 1) & (slots.count - 1) }
    return slot
  }
}
