package import Content

/// A member of a plan's board against the topics they own.
package struct BoardProgress: Sendable {
  package let member: BoardMember
  /// Each owned topic with its posts.
  package let topics: [OwnedTopic]
  /// Posts under any of them, each once: positions in `Site.posts`, the oldest first.
  package let posts: [Int]
  /// Posts they wrote themselves.
  package let written: [Int]

  /// A topic that somebody owns.
  package struct OwnedTopic: Sendable {
    package let topic: Topic
    /// A sub-topic's post counts for its parent too.
    package let posts: [Int]
  }

  /// The board of a plan (a position in `Site.plans`) over `period`, in the plan's order.
  package static func all(
    of plan: Int, over period: Period, in ledger: PostLedger
  ) -> [BoardProgress] {
    let catalogue = ledger.analysis.catalogue
    let inside = ledger.posts.filter { period.contains($0.date) && $0.plans.contains(plan) }
      .map { (post: $0, topics: Set(catalogue.withParents($0.topics, in: [plan]))) }
    return catalogue.plans[plan].board.map { member in
      let owned = member.topics.map(\.value).uniqued()
        .compactMap { catalogue.topic($0, in: [plan])?.topic }
      let ids = Set(owned.map(\.id))
      // A board is often listed by full names, which posts do not use.
      let person =
        catalogue.person(member.name)
        ?? catalogue.settings.people.first { $0.fullName == member.name }
      let name = person?.name ?? member.name
      return BoardProgress(
        member: member,
        topics: owned.map { topic in
          OwnedTopic(
            topic: topic,
            posts: inside.filter { $0.topics.contains(topic.id) }.map(\.post.position))
        },
        posts: inside.filter { !ids.isDisjoint(with: $0.topics) }.map(\.post.position),
        written: inside.filter { $0.post.authors.contains(name) }.map(\.post.position))
    }
  }
}
