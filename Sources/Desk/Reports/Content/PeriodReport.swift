package import Analysis
import Content
package import Diagnostics

/// The report of one period (báo cáo tuần, tháng, quý, sơ kết, tổng kết): everything counted once,
/// then told as a document in either language or as the contract's JSON.
package struct PeriodReport: Sendable {
  package let scope: ReportScope
  let ledger: PostLedger
  let coverage: Coverage
  /// Those of the named period.
  let items: [ItemProgress]
  let quotas: [QuotaResults]
  let events: [EventProgress]
  let opinion: [OpinionIssue]
  /// The absolute address of a post (a position in `Site.posts`) that the public can read.
  let address: @Sendable (_ post: Int) -> String?

  /// The report of `scope` on the posts of `ledger`.
  package init(
    of scope: ReportScope, in ledger: PostLedger,
    address: @escaping @Sendable (_ post: Int) -> String?
  ) {
    self.scope = scope
    self.ledger = ledger
    self.address = address
    coverage = Coverage(of: ledger, over: scope.covers)
    items = PlanProgress(over: scope.named, in: ledger).items
    quotas = QuotaResults.all(over: scope.named, in: ledger).filter { !$0.results.isEmpty }
    events = EventProgress.all(over: scope.covers, in: ledger)
    opinion = ledger.analysis.site.opinion.filter { scope.covers.contains($0.date) }
      .sorted { ($0.date, $0.source.path) < ($1.date, $1.source.path) }
  }

  /// The report as a document in `language`; what goes to an office is Vietnamese.
  package func document(in language: Language) -> ReportDocument {
    ReportStory(of: self, in: language).document
  }

  /// Whether no plan holds any of its days.
  package var isPlanless: Bool {
    coverage.planless.contains { $0.contains(scope.covers.first) && $0.contains(scope.covers.last) }
  }

  var site: Site { ledger.analysis.site }
}
