package import Content
import VietnameseText

/// A phrase of a post that speaks for a topic.
package struct TagReason: Sendable, Hashable {
  /// As the post writes it.
  package let phrase: String
  /// How often it stands in the post.
  package let count: Int
}

extension TopicScores {
  /// The phrases of `Site.posts[post]` that add most to its score for the topic of `candidate`, at
  /// most `limit`. Terms that follow one another are one phrase: `phòng chống đuối nước`.
  package func reasons(
    forPost post: Int, _ candidate: TagProposal.Candidate<Topic>, limit: Int = 3
  ) -> [TagReason] {
    let content = analysis.site.posts[post]
    let plans = analysis.catalogue.plans(on: content.date.date)
    let topic = topics.indices.first { position in
      plans.contains(topics[position].plan) && topics[position].topic.id == candidate.thing.id
    }
    guard let topic else { return [] }
    let parts = parts(ofPost: post, topic: topic)
    func part(_ term: Term?) -> Double {
      term.flatMap { index.knownNumber(of: $0) }.flatMap { parts[$0] } ?? 0
    }
    // What adds less stands in half of all posts.
    let least = candidate.score / 25
    var phrases: [[UInt64]: (reason: TagReason, part: Double, place: Int)] = [:]
    for text in [content.title, content.body.plainText] {
      for phrase in WrittenPhrases(in: text, part: part).all where phrase.part >= least {
        let known = phrases[phrase.letters]
        phrases[phrase.letters] = (
          TagReason(
            phrase: known?.reason.phrase ?? phrase.text, count: (known?.reason.count ?? 0) + 1),
          max(phrase.part, known?.part ?? 0), known?.place ?? phrases.count
        )
      }
    }
    // A compound says more to a reader than a syllable, and a phrase what parts of it say too.
    func rank(_ letters: [UInt64]) -> Double { letters.count > 1 ? 1 : 0 }
    let ranked = phrases.sorted { a, b in
      (rank(a.key), a.value.part, b.value.place) > (rank(b.key), b.value.part, a.value.place)
    }
    var chosen: [(letters: [UInt64], reason: TagReason)] = []
    for (letters, phrase) in ranked where chosen.count < limit {
      if chosen.contains(where: { $0.letters.contains(letters) }) { continue }
      chosen.append((letters, phrase.reason))
    }
    return chosen.map(\.reason)
  }
}

/// The phrases of a text whose terms speak for a topic.
private struct WrittenPhrases {
  /// Syllables that follow one another.
  struct Phrase {
    /// Of each syllable, by which phrases are the same.
    let letters: [UInt64]
    let text: String
    /// What its terms add to the score.
    let part: Double
  }

  private(set) var all: [Phrase] = []

  /// The phrases of `text`, where `part` says what a term adds to the score.
  init(in text: String, part: (Term?) -> Double) {
    var open: [Word] = []
    var sum = 0.0
    var previous: Word?
    for word in Self.words(of: text) {
      let alone = part(Term(word.syllable))
      let pair = part(previous.flatMap { Term($0.syllable, word.syllable) })
      if pair > 0 {
        if open.isEmpty, let previous { open = [previous] }
        open.append(word)
        sum += pair + alone
      } else {
        close(&open, &sum, of: text)
        if alone > 0 { (open, sum) = ([word], alone) }
      }
      previous = word
    }
    close(&open, &sum, of: text)
  }

  private mutating func close(_ open: inout [Word], _ sum: inout Double, of text: String) {
    let words = open.trimming(while: \.syllable.isSmallWord)
    if let first = words.first, let last = words.last {
      let bytes = Array(text.utf8)[first.range.lowerBound..<last.range.upperBound]
      all.append(
        Phrase(
          letters: words.map(\.syllable.letters),
          text: String(decoding: bytes, as: UTF8.self).trimmingSigns, part: sum))
    }
    (open, sum) = ([], 0)
  }

  /// A syllable with the bytes of the written word that holds it.
  private struct Word {
    let syllable: Syllable
    let range: Range<Int>
  }

  /// The syllables of `text`, read word by word so that each keeps its place.
  private static func words(of text: String) -> [Word] {
    let bytes = text.utf8.span
    var words: [Word] = []
    var syllables: [Syllable] = []
    var isFollowing = false
    var start = 0
    while start < bytes.count {
      var end = start
      while end < bytes.count, bytes[end] > 0x20 { end += 1 }
      var next = end
      while next < bytes.count, bytes[next] <= 0x20 { next += 1 }
      syllables.removeAll(keepingCapacity: true)
      isFollowing = Syllable.append(
        of: bytes.extracting(start..<next), isFollowing: isFollowing, to: &syllables)
      words += syllables.map { Word(syllable: $0, range: start..<end) }
      start = next
    }
    return words
  }
}

extension Array {
  /// The array without the elements at both ends that are as `isIdle` says.
  fileprivate func trimming(while isIdle: (Element) -> Bool) -> ArraySlice<Element> {
    let kept = drop(while: isIdle)
    return kept.lastIndex { !isIdle($0) }.map { kept[...$0] } ?? []
  }
}

extension String {
  /// The text without signs at its ends, on one line.
  fileprivate var trimmingSigns: String {
    let line = split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return String(Array(line).trimming { !$0.isLetter && !$0.isNumber })
  }
}
