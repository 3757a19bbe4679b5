import Analysis
import Content
import Templates

// What stands on the home page beside the news: stories of one kind, disclosures, the month's work.
extension SitePages {
  /// The most posts of a strip.
  private static let stripLength = 4

  /// The kinds that have a strip: those of site.toml, else that of exemplary people where it is
  /// declared.
  private var stripKinds: [ID<Kind>] {
    if let strips = settings.home.strips { return strips.map(\.value).uniqued() }
    let standard = HomeSettings.standardStrip
    return settings.kinds.contains { $0.id == standard } ? [standard] : []
  }

  /// The strips that have posts, each with the positions of its newest ones, without `others`.
  func strips(without others: [Int]) -> [(kind: Kind, posts: [Int])] {
    stripKinds.compactMap { id in
      guard let kind = analysis.catalogue.kind(id) else { return nil }
      let posts = postLists[.kind(id), default: []].lazy.filter { !others.contains($0) }
      return posts.isEmpty ? nil : (kind, Array(posts.prefix(Self.stripLength)))
    }
  }

  func strip(_ strip: (kind: Kind, posts: [Int])) -> Record {
    Record(
      Shapes.strip,
      [
        "id": .text("dai-\(strip.kind.id)"),
        "title": .text(name(of: strip.kind)),
        "url": .text(url(.posts(.kind(strip.kind.id), page: 1))),
        "posts": .list(strip.posts.map { cards[$0] }),
      ])
  }

  /// What is disclosed of the current school year; nothing while that is nothing.
  var currentDisclosures: Record? {
    guard !disclosures.lists.isEmpty else { return nil }
    return disclosures.ledger.publicYears.first { $0.isCurrent && $0.hasItems }.map(summary)
  }

  /// How far the plan's work of this month has come; nothing unless site.toml asks for it, and for
  /// its parts to be public.
  var monthAtAGlance: Record? {
    let today = site.clock.now.date
    let parts = settings.publicPlanParts
    guard settings.home.showsCoverage, parts.contains(.matrix), let position = currentPlan,
      analysis.catalogue.planDays[position].contains(today)
    else { return nil }
    let coverage = sources.coverages[position]
    let month = today.yearMonth
    guard let column = coverage.columns.firstIndex(where: { $0.first.yearMonth == month })
    else { return nil }
    let topics = coverage.topics.filter { $0.parent == nil }
    let told = topics.count { $0.tally.byColumn[column] > 0 }
    let items = parts.contains(.items) ? self.items(of: position, in: month) : []
    return Record(
      Shapes.monthAtAGlance,
      [
        "title": .text(wording.title(month)),
        "url": .text(url(.plan(position))),
        "posts": .number(coverage.posts.byColumn[column]),
        "topics": .text("\(told)/\(topics.count)"),
        "items": .optional(covered(items)),
        "rows": .list(items.map { planItem($0.progress.index) }),
      ])
  }
}
