package import Content

/// What tags a post could get, and how sure that is.
package struct TagProposal: Sendable {
  /// How sure a proposal is.
  package enum Certainty: String, Sendable, Hashable, CaseIterable {
    /// One candidate stands out: it may be written unseen.
    case sure
    /// Somebody must choose.
    case perhaps
    /// No candidate is near enough to be named.
    case unknown
  }

  /// Something of the plan that a post may belong to.
  package struct Candidate<Thing: Sendable>: Sendable {
    package let thing: Thing
    /// How near it is: 0 is nothing in common, 1 the same.
    package let score: Double
  }

  /// Position in `Site.posts`.
  package let post: Int
  /// The topics that come into question, the nearest first, at most three.
  package let topics: [Candidate<Topic>]
  /// The items of the plan of the post's month or those beside it, the nearest first, at most three.
  package let items: [Candidate<PlanItem>]
  package let topicCertainty: Certainty
  package let itemCertainty: Certainty

  /// The topics to write: the nearest, with the next where that is really as near.
  package var proposedTopics: [Topic] {
    guard let best = topics.first else { return [] }
    return topics.prefix(2).filter { $0.score >= best.score * Self.sameNearness }.map(\.thing)
  }

  /// The item to write.
  package var proposedItem: PlanItem? { items.first?.thing }

  /// How sure it is that what is sure of it makes the post a tagged one.
  package var certainty: Certainty {
    let isTagging = itemCertainty == .sure && proposedItem?.topics.isEmpty == false
    return isTagging ? .sure : topicCertainty
  }

  /// From this share of the best score on, a second candidate is as near as the best.
  static let sameNearness = 0.85
  /// Up to this share of the best score, a second candidate leaves no doubt of the best.
  static let doubtlessNearness = 0.6
  /// Below the first score the nearest topic is no candidate; from the second on it may be sure.
  static let (leastTopic, sureTopic) = (0.03, 0.06)
  /// The same for items.
  static let (leastItem, sureItem) = (0.45, 0.7)
}

extension TopicScores {
  /// The posts that name no topic and have none by an item, in the order of `Site.posts`.
  package var untaggedPosts: [Int] {
    analysis.tags.indices.filter {
      analysis.tags[$0].topics.isEmpty && analysis.site.posts[$0].topics.isEmpty
    }
  }

  /// What `Site.posts[post]`, which has no topics, could be tagged to.
  package func proposal(forPost post: Int) -> TagProposal {
    let topics = topicCandidates(ofPost: post)
    let items = itemCandidates(ofPost: post)
    return TagProposal(
      post: post,
      topics: topics, items: items,
      topicCertainty: Certainty(
        of: topics.map(\.score), least: TagProposal.leastTopic,
        sure: TagProposal.sureTopic),
      itemCertainty: Certainty(
        of: items.map(\.score), least: TagProposal.leastItem, sure: TagProposal.sureItem))
  }

  private typealias Certainty = TagProposal.Certainty

  /// The nearest topics of the plans that hold the post's day, down to a quarter of the best score. A
  /// topic and the one above it come into question once, as the nearer.
  private func topicCandidates(ofPost post: Int) -> [TagProposal.Candidate<Topic>] {
    let plans = Set(analysis.catalogue.plans(on: analysis.site.posts[post].date.date))
    let ranked = scores(ofPost: post).filter { plans.contains(topics[$0.key].plan) }
      .sorted { $0.value != $1.value ? $0.value > $1.value : $0.key < $1.key }
    var candidates: [TagProposal.Candidate<Topic>] = []
    var taken: Set<ID<Topic>> = []
    guard let best = ranked.first?.value, best >= TagProposal.leastTopic else { return [] }
    for (position, score) in ranked where score >= best / 4 {
      let (topic, parent) = (topics[position].topic, topics[position].parent)
      let family = [topic.id] + topic.topics.map(\.id) + (parent.map { [$0] } ?? [])
      guard taken.isDisjoint(with: family) else { continue }
      taken.insert(topic.id)
      candidates.append(TagProposal.Candidate(thing: topic, score: score))
    }
    return Array(candidates.prefix(3))
  }
}

extension TagProposal.Certainty {
  /// How sure the first of candidates with these `scores` is, from `least` and from `sure` on.
  init(of scores: [Double], least: Double, sure: Double) {
    guard let best = scores.first, best >= least else {
      self = .unknown
      return
    }
    let standsOut = scores.count == 1 || scores[1] <= best * TagProposal.doubtlessNearness
    self = best >= sure && standsOut ? .sure : .perhaps
  }
}
