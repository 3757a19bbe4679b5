package import Analysis
package import Content
import Markup

/// The coverage of a period for machines: what `report --format json` prints, and what a plan's
/// public `coverage.json` holds of it.
package struct CoverageDocument: Sendable {
  /// Who will read it, and so what it says.
  package enum Audience: Sendable {
    /// The school itself: everything, posts by their source paths.
    case office
    /// Anybody: the parts that site.toml makes public, public posts by the addresses given here
    /// (in the order of `Site.posts`; nothing where a post is not public).
    case everybody(addresses: [String?])
  }

  let ledger: PostLedger
  /// What the document is called; its quotas and plan items are those of this period.
  let period: Period
  let coverage: Coverage
  let items: [ItemProgress]
  let audience: Audience

  /// The coverage of the whole site over `period`; `covers` are the days to count where they are
  /// not the period's own (a month's report from the 25th to the 24th).
  package init(
    of ledger: PostLedger, over period: Period, covers: Period? = nil, for audience: Audience
  ) {
    self.ledger = ledger
    self.period = period
    self.audience = audience
    coverage = Coverage(of: ledger, over: covers ?? period)
    items = PlanProgress(over: period, in: ledger).items
  }

  /// The `coverage` of one plan, a position in `Site.plans`, over its own days.
  package init(
    of plan: Int, _ coverage: Coverage, in ledger: PostLedger, for audience: Audience
  ) {
    self.ledger = ledger
    self.audience = audience
    self.coverage = coverage
    period = coverage.period
    items = PlanProgress(of: plan, in: ledger).items
  }

  var site: Site { ledger.analysis.site }

  /// Whether the reader may see `part`.
  func shows(_ part: PlanPart) -> Bool {
    switch audience {
    case .office: true
    case .everybody: site.settings.publicPlanParts.contains(part)
    }
  }

  /// Whether the reader may see what a single department or person came to.
  func shows(_ unit: QuotaUnit?) -> Bool { unit?.part.map(shows) ?? true }

  var isInternal: Bool {
    if case .office = audience { true } else { false }
  }

  /// How the reader knows `posts` (positions in `Site.posts`): those that may be named.
  func names(of posts: [Int]) -> [String] {
    switch audience {
    case .office: posts.map { site.posts[$0].source.path }
    case .everybody(let addresses): posts.compactMap { addresses[$0] }
    }
  }

  /// How the reader knows `directives` (positions in `Site.directives`): the numbers of those that
  /// may be named.
  func numbers(of directives: [Int]) -> [String] {
    directives.filter { isInternal || ledger.analysis.fates.directives[$0].isPublic }
      .compactMap { position in
        let directive = site.directives[position]
        let path = isInternal ? directive.source.path : nil
        return directive.number?.value.normalForm ?? path
      }
  }
}
