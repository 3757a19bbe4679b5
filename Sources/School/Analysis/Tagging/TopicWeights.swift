import Content

/// What each term weighs for the topics that it tells of.
struct TopicWeights: Sendable {
  /// What a term weighs for one topic, by the topic's position.
  struct Share: Sendable {
    let topic: Int
    var weight: Double
  }

  private var shares: [[Share]]

  /// No weights yet for so many terms.
  init(terms: Int) {
    shares = Array(repeating: [], count: terms)
  }

  /// Adds `direction` to what the terms weigh for `topic`; a topic is done with before the next.
  mutating func add(_ direction: [TermWeight], to topic: Int) {
    for part in direction {
      let last = shares[part.term].count - 1
      if last >= 0, shares[part.term][last].topic == topic {
        shares[part.term][last].weight += part.weight
      } else {
        shares[part.term].append(Share(topic: topic, weight: part.weight))
      }
    }
  }

  /// The topics that `term` tells of.
  subscript(term: Int) -> [Share] { shares[term] }
}

/// What the posts that are tagged already teach of topics.
struct TaggedExamples {
  private let directions: [[TermWeight]]
  private let tagged: [ID<Topic>: [Int]]
  /// The direction of all tagged posts together, by term.
  private let common: [Double]

  /// The posts of these `directions`, by position; `terms` is how many terms there are.
  init(_ directions: [[TermWeight]], _ tags: [Tags], terms: Int) {
    self.directions = directions
    tagged = tags.enumerated().reduce(into: [:]) { tagged, post in
      for topic in post.element.topics { tagged[topic, default: []].append(post.offset) }
    }
    let all = tags.indices.filter { !tags[$0].topics.isEmpty }
    common = Self.sum(of: all.map { directions[$0] }, terms: terms)
  }

  /// What the posts tagged to `topic` have more of than all tagged posts. It counts a quarter as much
  /// as the plan once there are five, and never more than half.
  func direction(to topic: ID<Topic>) -> [TermWeight] {
    guard let posts = tagged[topic] else { return [] }
    let own = Self.sum(of: posts.map { directions[$0] }, terms: common.count)
    let special = zip(own, common).enumerated().compactMap { term, weights in
      weights.0 > weights.1 ? TermWeight(term, weights.0 - weights.1) : nil
    }
    return special.scaled(to: 0.5 * Double(posts.count) / Double(posts.count + 5))
  }

  /// The sum of `directions` at length 1, by term.
  private static func sum(of directions: [[TermWeight]], terms: Int) -> [Double] {
    var sum = Array(repeating: 0.0, count: terms)
    for part in directions.joined() { sum[part.term] += part.weight }
    let length = sum.reduce(0) { $0 + $1 * $1 }.squareRoot()
    return length > 0 ? sum.map { $0 / length } : sum
  }
}
