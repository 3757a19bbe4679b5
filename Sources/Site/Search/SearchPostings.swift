/// Where words and pairs of words occur in one share of the documents, one number for each
/// occurrence, so that sorting the numbers sorts the index. From the highest bit: two bits for
/// nothing, the first word (17), the second (17; 0 for a word alone), the document (18), the
/// spellings of both (4, 4) and the weight (2).
package struct SearchPostings: Sendable {
  /// By range of first words.
  let occurrences: [[UInt64]]

  /// A word in the text.
  static let inText: UInt64 = 0
  /// A word that the text repeats.
  static let often: UInt64 = 1
  /// A word of the title.
  static let inTitle: UInt64 = 2
  /// How many times are often.
  static let manyTimes: UInt16 = 3
  /// The most documents an index can hold.
  package static let documentLimit = 1 << 18

  /// The occurrences in `share`, the first document of which has the number `first`; `share` is
  /// the vocabulary's `place`-th.
  package init(
    of share: SearchWords, at place: Int, first: Int, _ vocabulary: SearchVocabulary,
    in ranges: [Range<Int>]
  ) {
    let numbers = vocabulary.numbers[place]
    var bucket = [UInt8](repeating: 0, count: vocabulary.letters.count + 1)
    for (position, range) in ranges.enumerated() {
      for word in range { bucket[word] = UInt8(position) }
    }
    var occurrences = [[UInt64]](repeating: [], count: ranges.count)
    // How often the document at hand has each spelling of a word, and where it was seen first.
    var seen = [UInt16](repeating: 0, count: numbers.count)
    var touched: [Int] = []
    var start = 0
    for (offset, ends) in share.ends.enumerated() {
      let document = UInt64(first + offset) << 10
      var before: UInt64 = 0
      for place in start..<ends.text {
        let written = share.words[place]
        let index = Int(written & ~SearchWords.isFirst)
        let number = UInt64(numbers[index])
        guard number != 0 else {
          before = 0
          continue
        }
        let isInTitle = place < ends.title
        if seen[index] == 0 { touched.append(index) }
        if isInTitle {
          seen[index] |= 0x100
        } else if seen[index] & 0xFF < Self.manyTimes {
          seen[index] += 1
        }
        if written & SearchWords.isFirst == 0, before != 0 {
          occurrences[Int(bucket[Int(before >> 4)])].append(
            (before >> 4) << 45 | (number >> 4) << 28 | document | (before & 15) << 6
              | (number & 15) << 2 | (isInTitle ? Self.inTitle : Self.inText))
        }
        before = number
      }
      for index in touched {
        let number = UInt64(numbers[index])
        let weight =
          seen[index] & 0x100 != 0
          ? Self.inTitle : seen[index] >= Self.manyTimes ? Self.often : Self.inText
        occurrences[Int(bucket[Int(number >> 4)])].append(
          (number >> 4) << 45 | document | (number & 15) << 6 | weight)
        seen[index] = 0
      }
      touched.removeAll(keepingCapacity: true)
      start = ends.text
    }
    self.occurrences = occurrences
  }
}
