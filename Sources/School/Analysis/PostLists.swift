package import Content

/// The public posts by everything a list of posts is made of. Every list is the newest first; posts
/// of one moment stand in the order of their source paths.
package struct PostLists: Sendable {
  package let newest: [Int]
  package let byMonth: [YearMonth: [Int]]
  /// A sub-topic's post stands once under its parent too.
  package let byTopic: [ID<Topic>: [Int]]
  package let byAuthor: [String: [Int]]
  package let byDepartment: [ID<Department>: [Int]]
  package let byKind: [ID<Kind>: [Int]]
  package let byEvent: [ID<Event>: [Int]]
  package let byItem: [PlanItemIndex: [Int]]

  init(of site: Site, fates: [Fate], tags: [Tags], catalogue: Catalogue) {
    let posts = site.posts
    let newest = posts.indices.filter { fates[$0].isPublic }
      .sorted { a, b in
        posts[a].date != posts[b].date
          ? posts[a].date > posts[b].date : posts[a].source.path < posts[b].source.path
      }
    var byMonth: [YearMonth: [Int]] = [:]
    var byTopic: [ID<Topic>: [Int]] = [:]
    var byAuthor: [String: [Int]] = [:]
    var byDepartment: [ID<Department>: [Int]] = [:]
    var byKind: [ID<Kind>: [Int]] = [:]
    var byEvent: [ID<Event>: [Int]] = [:]
    var byItem: [PlanItemIndex: [Int]] = [:]
    for position in newest {
      let tags = tags[position]
      byMonth[posts[position].date.date.yearMonth, default: []].append(position)
      let plans = catalogue.plans(on: posts[position].date.date)
      let parents = tags.topics.compactMap { catalogue.topic($0, in: plans)?.parent }
      for topic in (tags.topics + parents).uniqued() {
        byTopic[topic, default: []].append(position)
      }
      for author in tags.authors { byAuthor[author, default: []].append(position) }
      if let department = tags.department {
        byDepartment[department.id, default: []].append(position)
      }
      byKind[tags.kind.id, default: []].append(position)
      if let event = tags.event { byEvent[event, default: []].append(position) }
      for item in tags.items { byItem[item, default: []].append(position) }
    }
    self.newest = newest
    self.byMonth = byMonth
    self.byTopic = byTopic
    self.byAuthor = byAuthor
    self.byDepartment = byDepartment
    self.byKind = byKind
    self.byEvent = byEvent
    self.byItem = byItem
  }
}

/// Which posts stand beside which: shared items weigh most, then shared topics, then nearness in
/// time. Only the nearest neighbours in each shared list are weighed, so the whole site costs time
/// in proportion to its tags.
package struct RelatedPosts: Sendable {
  /// How many neighbours on either side of a shared list are weighed.
  private static let reach = 4

  private let related: [Int: [Int]]

  /// At most `limit` related posts for each public post of `analysis`.
  package init(of analysis: SiteAnalysis, limit: Int) {
    var scores: [Int: [Int: Int]] = [:]
    func weigh(_ list: [Int], by weight: Int) {
      for (place, post) in list.enumerated() {
        let neighbours = max(0, place - Self.reach)...min(list.count - 1, place + Self.reach)
        for other in neighbours where other != place {
          scores[post, default: [:]][list[other], default: 0] += weight
        }
      }
    }
    for list in analysis.posts.byItem.values { weigh(list, by: 3) }
    for list in analysis.posts.byEvent.values { weigh(list, by: 2) }
    for list in analysis.posts.byTopic.values { weigh(list, by: 1) }
    let posts = analysis.site.posts
    related = Dictionary(
      uniqueKeysWithValues: scores.map { post, others in
        let day = posts[post].date.date.dayNumber
        let ranked = others.map { (post: $0, score: $1) }.sorted { a, b in
          let (dayA, dayB) = (posts[a.post].date.date.dayNumber, posts[b.post].date.date.dayNumber)
          return (-a.score, abs(day - dayA), posts[a.post].source.path)
            < (-b.score, abs(day - dayB), posts[b.post].source.path)
        }
        return (post, ranked.prefix(limit).map(\.post))
      })
  }

  /// The posts to show beside the post at `position`, the nearest first.
  package subscript(position: Int) -> [Int] { related[position, default: []] }
}
