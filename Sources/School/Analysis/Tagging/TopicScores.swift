import Content

/// How near each post is to each topic of the plans, by the words they share.
///
/// A text is a direction: its terms, each weighing more the oftener it stands there and the fewer
/// texts hold it. A topic's direction is made of its title, keywords, paragraphs and items in the
/// plan and of the family of words it belongs to; another one, of what the posts that are tagged to it
/// have more of than all tagged posts.
/// The score of a post is the sum, over the terms it shares with a topic, of the products of the
/// weights: so each term's share of the score can be shown.
package struct TopicScores: Sendable {
  package let analysis: SiteAnalysis
  /// Every topic and sub-topic of every plan.
  let topics: [TopicIndex]
  let index: TermIndex
  /// The direction of each post that has no tags; of others, nothing.
  private let posts: [[TermWeight]]
  /// For each term, what it weighs for the topics that it tells of.
  private let shares: [[Share]]

  /// What a term weighs for one of `topics`.
  private struct Share: Sendable {
    let topic: Int
    let weight: Double
  }

  /// A topic by its plan, and the one above it.
  struct TopicIndex: Sendable {
    /// Position in `Site.plans`.
    let plan: Int
    let topic: Topic
    let parent: ID<Topic>?
  }

  package init(of analysis: SiteAnalysis) {
    var index = TermIndex()
    let topics = Self.topics(of: analysis.site)
    let profiles = topics.map { topic in
      let counts = index.counts(of: Self.passages(of: topic, in: analysis.site))
      index.note(counts)
      return counts
    }
    let posts = analysis.site.posts.map { post in
      let counts = index.counts(of: [(post.title, 2), (post.body.plainText, 1)])
      index.note(counts)
      return counts
    }
    var shares: [[Share]] = Array(repeating: [], count: index.count)
    func add(_ direction: [TermWeight], to topic: Int) {
      for share in direction {
        if let last = shares[share.term].last, last.topic == topic {
          let weight = last.weight + share.weight
          shares[share.term][shares[share.term].count - 1] = Share(topic: topic, weight: weight)
        } else {
          shares[share.term].append(Share(topic: topic, weight: share.weight))
        }
      }
    }
    let directions = posts.map { index.direction($0) }
    let tagged = Self.positionsByTopic(analysis.tags)
    let common = Self.sum(
      of: directions.indices.filter { !analysis.tags[$0].topics.isEmpty }.map { directions[$0] },
      terms: index.count)
    for (position, topic) in topics.enumerated() {
      add(index.direction(profiles[position]), to: position)
      let examples = tagged[topic.topic.id] ?? []
      guard !examples.isEmpty else { continue }
      let own = Self.sum(of: examples.map { directions[$0] }, terms: index.count)
      let special = zip(own, common).enumerated().compactMap { term, weights in
        weights.0 > weights.1 ? TermWeight(term, weights.0 - weights.1) : nil
      }
      add(special.scaled(to: Self.trust(in: examples.count)), to: position)
    }
    self.analysis = analysis
    self.topics = topics
    self.index = index
    self.posts = zip(directions, analysis.tags).map { $1.topics.isEmpty ? $0 : [] }
    self.shares = shares
  }

  /// How much the posts tagged to a topic count beside its plan: a quarter as much once there are
  /// five, never more than half.
  private static func trust(in posts: Int) -> Double {
    0.5 * Double(posts) / Double(posts + 5)
  }

  private static func topics(of site: Site) -> [TopicIndex] {
    site.plans.enumerated().flatMap { plan, content in
      content.topics.flatMap { topic in
        [TopicIndex(plan: plan, topic: topic, parent: nil)]
          + topic.topics.map { TopicIndex(plan: plan, topic: $0, parent: topic.id) }
      }
    }
  }

  /// What the plan says of a topic, and what is said of such topics elsewhere.
  private static func passages(of index: TopicIndex, in site: Site) -> [TermIndex.Passage] {
    let topic = index.topic
    let items = site.plans[index.plan].items.filter { item in
      item.topics.contains { $0.value == topic.id }
    }
    let names = [topic.title] + topic.keywords
    return [(topic.title, 2), (topic.text?.plainText ?? "", 0.5)]
      + topic.keywords.map { ($0, 4) }
      + items.map { ($0.title, 2 / Double($0.topics.count)) }
      + WordFamily.all.filter { $0.isCalled(names) }.map { ($0.text, 1) }
  }

  private static func positionsByTopic(_ tags: [Tags]) -> [ID<Topic>: [Int]] {
    tags.enumerated().reduce(into: [:]) { positions, post in
      for topic in post.element.topics { positions[topic, default: []].append(post.offset) }
    }
  }

  /// The common direction of `directions`, by term.
  private static func sum(of directions: [[TermWeight]], terms: Int) -> [Double] {
    var sum = Array(repeating: 0.0, count: terms)
    for share in directions.joined() { sum[share.term] += share.weight }
    let length = sum.reduce(0) { $0 + $1 * $1 }.squareRoot()
    return length > 0 ? sum.map { $0 / length } : sum
  }
}

extension TopicScores {
  /// The score of `Site.posts[post]`, which has no tags, for each of `topics` that shares a term with
  /// it.
  func scores(ofPost post: Int) -> [Int: Double] {
    posts[post].reduce(into: [:]) { scores, own in
      for share in shares[own.term] {
        scores[share.topic, default: 0] += own.weight * share.weight
      }
    }
  }

  /// How much each term of `Site.posts[post]` adds to its score for `topics[topic]`.
  func parts(ofPost post: Int, topic: Int) -> [Int: Double] {
    posts[post].reduce(into: [:]) { parts, own in
      for share in shares[own.term] where share.topic == topic {
        parts[own.term] = own.weight * share.weight
      }
    }
  }
}
