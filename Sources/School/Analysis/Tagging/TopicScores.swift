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
  private let weights: TopicWeights

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
    let directions = posts.map { index.direction($0) }
    let examples = TaggedExamples(directions, analysis.tags, terms: index.count)
    var weights = TopicWeights(terms: index.count)
    for (position, topic) in topics.enumerated() {
      weights.add(index.direction(profiles[position]), to: position)
      weights.add(examples.direction(to: topic.topic.id), to: position)
    }
    self.analysis = analysis
    self.topics = topics
    self.index = index
    self.posts = zip(directions, analysis.tags).map { $1.topics.isEmpty ? $0 : [] }
    self.weights = weights
  }

  private static func topics(of site: Site) -> [TopicIndex] {
    site.plans.enumerated().flatMap { plan, content in
      content.topics.flatMap { topic in
        [TopicIndex(plan: plan, topic: topic, parent: nil)]
          + topic.topics.map { TopicIndex(plan: plan, topic: $0, parent: topic.id) }
      }
    }
  }

  /// What the plan says of a topic, and what is said of such topics elsewhere. Keywords were chosen
  /// for it and count most; its paragraphs are long and mention much else.
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
}

extension TopicScores {
  /// The score of `Site.posts[post]`, which has no tags, for each of `topics` that shares a term with
  /// it.
  func scores(ofPost post: Int) -> [Int: Double] {
    posts[post].reduce(into: [:]) { scores, own in
      for share in weights[own.term] {
        scores[share.topic, default: 0] += own.weight * share.weight
      }
    }
  }

  /// How much each term of `Site.posts[post]` adds to its score for `topics[topic]`.
  func parts(ofPost post: Int, topic: Int) -> [Int: Double] {
    posts[post].reduce(into: [:]) { parts, own in
      for share in weights[own.term] where share.topic == topic {
        parts[own.term] = own.weight * share.weight
      }
    }
  }
}
