package import Content

/// The posts that count, with everything each of them counts for: what coverage, plan progress,
/// quotas and contributions are made from.
package struct PostLedger: Sendable {
  package let analysis: SiteAnalysis
  /// The oldest first; posts of one moment stand in the order of their source paths.
  package let posts: [CountedPost]
  /// Those of them that also went to a channel.
  let sentPosts: [CountedPost]
  /// For each item, positions in `Site.posts`, the oldest first.
  package let byItem: [PlanItemIndex: [Int]]
  /// For each event, positions in `Site.posts`, the oldest first.
  package let byEvent: [ID<Event>: [Int]]
  /// For each item, the positions in `Site.directives` of those that answer it or its event.
  package let directivesByItem: [PlanItemIndex: [Int]]

  /// Drafts and scheduled posts do not count even where a build was asked to show them.
  package init(of analysis: SiteAnalysis) {
    let site = analysis.site
    let clock = PublicationClock(
      now: site.clock.now, requiresApproval: site.clock.requiresApproval)
    // The site's posts stand in the order of their paths already; times alone are sorted, since
    // copying a post at every comparison costs more than all the counting.
    let counted = site.posts.indices
      .filter { clock.fate(of: site.posts[$0].publication).counts }
      .map { (time: site.posts[$0].date, position: $0) }
      .sorted { ($0.time, $0.position) < ($1.time, $1.position) }
      .map(\.position)
    self.init(
      analysis, counted.map { CountedPost(at: $0, in: analysis) },
      Self.directivesByItem(in: analysis, clock))
  }

  private init(
    _ analysis: SiteAnalysis, _ posts: [CountedPost],
    _ directivesByItem: [PlanItemIndex: [Int]]
  ) {
    var byItem: [PlanItemIndex: [Int]] = [:]
    var byEvent: [ID<Event>: [Int]] = [:]
    for post in posts {
      for item in post.items { byItem[item, default: []].append(post.position) }
      for event in post.events { byEvent[event, default: []].append(post.position) }
    }
    sentPosts = posts.filter { !$0.sent.isEmpty || !$0.appeared.isEmpty }
    self.analysis = analysis
    self.posts = posts
    self.byItem = byItem
    self.byEvent = byEvent
    self.directivesByItem = directivesByItem
  }

  /// The posts of one department alone, for a report that each department hands in.
  package func only(_ department: ID<Department>) -> PostLedger {
    PostLedger(analysis, posts.filter { $0.department == department }, directivesByItem)
  }

  /// The day on which everything is seen.
  package var today: CalendarDate { analysis.site.clock.now.date }

  /// The year as the school counts it.
  package var calendar: SchoolCalendar { analysis.site.settings.calendar }

  /// The posts of the days from `first` through `last`, the oldest first.
  func posts(from first: CalendarDate, through last: CalendarDate) -> ArraySlice<CountedPost> {
    let start = firstPlace { $0.date >= first }
    let end = firstPlace { $0.date > last }
    return posts[start..<max(start, end)]
  }

  /// The first place from which on `isBehind` holds of all posts.
  private func firstPlace(_ isBehind: (CountedPost) -> Bool) -> Int {
    var (low, high) = (0, posts.count)
    while low < high {
      let middle = (low + high) / 2
      if isBehind(posts[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }

  private static func directivesByItem(
    in analysis: SiteAnalysis, _ clock: PublicationClock
  ) -> [PlanItemIndex: [Int]] {
    let catalogue = analysis.catalogue
    var byItem: [PlanItemIndex: [Int]] = [:]
    for (position, directive) in analysis.site.directives.enumerated()
    where clock.fate(of: directive.publication).counts {
      let plans = catalogue.plans(on: directive.issued?.earliest ?? clock.now.date)
      let named = directive.items.compactMap { catalogue.item($0.value, in: plans) }
      let answered = directive.event.map { catalogue.items(of: $0.value, in: plans) } ?? []
      for item in (named + answered).uniqued() { byItem[item, default: []].append(position) }
    }
    return byItem
  }
}

/// One post that counts, and what for.
package struct CountedPost: Sendable {
  /// A channel it went to, and the day that counts.
  package struct Sending: Sendable, Hashable {
    package let channel: ID<Channel>
    package let date: CalendarDate
  }

  /// Position in `Site.posts`.
  package let position: Int
  package let date: CalendarDate
  /// Its own and its items' topics, each once, without the topics above them.
  package let topics: [ID<Topic>]
  /// The plans in which its ids are looked up: positions in `Site.plans`.
  package let plans: [Int]
  /// The items it is tagged to and those of the event it names.
  package let items: [PlanItemIndex]
  /// The event it names and those of the items it is tagged to.
  package let events: [ID<Event>]
  package let department: ID<Department>?
  package let authors: [String]
  package let kind: ID<Kind>
  /// Once per channel, the first sending, once its day has come.
  package let sent: [Sending]
  /// Once per channel, the first day the channel published it, once it has come.
  package let appeared: [Sending]

  init(at position: Int, in analysis: SiteAnalysis) {
    let (post, tags) = (analysis.site.posts[position], analysis.tags[position])
    let (catalogue, today) = (analysis.catalogue, analysis.site.clock.now.date)
    let plans = catalogue.plans(on: post.date.date)
    let tagged = post.items.compactMap { catalogue.item($0.value, in: plans) }
    let itemEvents = tagged.compactMap { catalogue.item($0).event?.value }
    self.position = position
    self.plans = plans
    date = post.date.date
    topics = tags.topics
    items = tags.items
    events = ((post.event.map { [$0.value] } ?? []) + itemEvents).uniqued()
    department = tags.department?.id
    authors = tags.authors
    kind = tags.kind.id
    sent = Self.first(post.sent.map { Sending(channel: $0.channel.value, date: $0.date) }, today)
    appeared = Self.first(
      post.sent.compactMap { entry in
        entry.posted.map { Sending(channel: entry.channel.value, date: $0) }
      }, today)
  }

  /// Of each channel the earliest that is not after `today`.
  private static func first(_ sendings: [Sending], _ today: CalendarDate) -> [Sending] {
    var seen: Set<ID<Channel>> = []
    return sendings.filter { $0.date <= today }
      .sorted { ($0.date, $0.channel.text) < ($1.date, $1.channel.text) }
      .filter { seen.insert($0.channel).inserted }
  }
}

extension Catalogue {
  /// The one item of `plans` called `name`; nothing where there is none or several.
  func item(_ name: String, in plans: [Int]) -> PlanItemIndex? {
    let found = items(name, in: plans)
    return found.count == 1 ? found[0] : nil
  }

  /// The items of `plans` that belong to `event`.
  func items(of event: ID<Event>, in plans: [Int]) -> [PlanItemIndex] {
    plans.flatMap { plan in
      self.plans[plan].items.indices
        .filter { self.plans[plan].items[$0].event?.value == event }
        .map { PlanItemIndex(plan: plan, item: $0) }
    }
  }

  /// `topics` and those above them in `plans`, each once: a sub-topic's post counts once for its
  /// parent.
  func withParents(_ topics: [ID<Topic>], in plans: [Int]) -> [ID<Topic>] {
    let parents = topics.flatMap { id in
      plans.compactMap { topic(id, in: [$0])?.parent }
    }
    return (topics + parents).uniqued()
  }
}
