import Analysis
import Content
import Markup

extension SiteAnalysis {
  /// The parts of a plan (a position in `Site.plans`) that have something to show to everybody, in
  /// the order in which a reader goes through them.
  package func pages(ofPlan position: Int) -> [PlanPage] {
    let plan = site.plans[position]
    let parts = site.settings.publicPlanParts
    let topics = plan.topics.flatMap { [$0] + $0.topics }
    return PlanPage.allCases.filter { page in
      switch page {
      case .topics: parts.contains(.text) && topics.contains { $0.text != nil }
      case .results: !parts.isDisjoint(with: PlanPart.counted)
      case .text: showsText(ofPlan: position) && !plan.directive.body.body.html.isEmpty
      }
    }
  }

  /// Whether everybody may read the plan's own text.
  func showsText(ofPlan position: Int) -> Bool {
    site.settings.publicPlanParts.contains(.text) && !isWithheld(.plan(position))
  }
}

extension PlanPart {
  /// What is counted of a plan's posts.
  static let counted: Set<PlanPart> = [.matrix, .events, .quotas, .departments, .authors]
}
