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
  let coverage: Coverage
  let audience: Audience

  /// The coverage of the whole site over `period`.
  package init(of ledger: PostLedger, over period: Period, for audience: Audience) {
    self.ledger = ledger
    self.audience = audience
    coverage = Coverage(of: ledger, over: period)
  }

  /// The coverage of one plan, a position in `Site.plans`, over its own days.
  package init(of plan: Int, in ledger: PostLedger, for audience: Audience) {
    self.ledger = ledger
    self.audience = audience
    coverage = Coverage(of: plan, in: ledger)
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
      .compactMap { site.directives[$0].number?.value.normalForm }
  }
}
