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

  /// In the order of `Site.posts`.
  private let related: [[Int]]

  /// At most `limit` related posts for each public post of `analysis`.
  package init(of analysis: SiteAnalysis, limit: Int) {
    let posts = analysis.site.posts
    // A post has so few neighbours that they are found sooner in a row than in a table.
    var neighbours: [[(post: Int, score: Int)]] = Array(repeating: [], count: posts.count)
    func weigh(_ list: [Int], by weight: Int) {
      for (place, post) in list.enumerated() {
        let near = max(0, place - Self.reach)...min(list.count - 1, place + Self.reach)
        for other in list[near] where other != post {
          if let known = neighbours[post].firstIndex(where: { $0.post == other }) {
            neighbours[post][known].score += weight
          } else {
            neighbours[post].append((other, weight))
          }
        }
      }
    }
    for list in analysis.posts.byItem.values { weigh(list, by: 3) }
    for list in analysis.posts.byEvent.values { weigh(list, by: 2) }
    for list in analysis.posts.byTopic.values { weigh(list, by: 1) }
    let days = posts.map(\.date.date.dayNumber)
    related = neighbours.enumerated().map { post, others in
      let ranked = others.sorted { a, b in
        if a.score != b.score { return a.score > b.score }
        let (farA, farB) = (abs(days[post] - days[a.post]), abs(days[post] - days[b.post]))
        return farA != farB
          ? farA < farB : posts[a.post].source.path < posts[b.post].source.path
      }
      return ranked.prefix(limit).map(\.post)
    }
  }

  /// The posts to show beside the post at `position`, the nearest first.
  package subscript(position: Int) -> [Int] { related[position] }
}
