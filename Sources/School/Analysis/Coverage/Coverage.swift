package import Content

/// How many posts there are, and which.
package struct Tally: Sendable, Hashable {
  /// For each column of the coverage.
  package let byColumn: [Int]
  /// Within the period's own days.
  package let total: Int
  /// The posts of the total: positions in `Site.posts`, the oldest first.
  package let posts: [Int]
}

/// How many posts one topic, department, author, kind or channel has.
package struct CoverageRow: Sendable, Hashable {
  package let id: String
  /// As the plan prints it; topics only.
  package let number: String?
  package let title: String
  /// The topic above it; sub-topics only.
  package let parent: String?
  package let tally: Tally
}

/// How many posts one plan item has.
package struct CoverageItem: Sendable {
  package let index: PlanItemIndex
  package let item: PlanItem
  package let tally: Tally
}

/// The posts of one month.
package struct MonthPosts: Sendable, Hashable {
  package let month: YearMonth
  /// Positions in `Site.posts`, the oldest first.
  package let posts: [Int]
}

/// How many posts a period has by everything that is counted (thống kê tin bài theo nội dung), and
/// by month or whatever its columns are.
package struct Coverage: Sendable {
  package let period: Period
  /// The one plan it is about, as a position in `Site.plans`; absent: the site as a whole.
  package let plan: Int?
  /// Months in the period's order unless asked for others.
  package let columns: [Period]
  package let posts: Tally
  /// Posts that count for no topic; positions in `Site.posts`, the oldest first.
  package let untagged: [Int]
  /// Each topic followed by its sub-topics, plan by plan, each id once.
  package let topics: [CoverageRow]
  /// Every declared one, in the order of site.toml.
  package let departments: [CoverageRow]
  /// The declared persons in the order of site.toml, then whoever else wrote, by name.
  package let authors: [CoverageRow]
  /// `tin`, where it is not declared, and every declared one.
  package let kinds: [CoverageRow]
  /// Every declared one: what was sent there, by the day of sending.
  package let channels: [CoverageRow]
  /// Every declared one: what appeared there, by the day of appearing.
  package let appeared: [CoverageRow]
  /// The items of the period's months, and those that posts of the period answer.
  package let items: [CoverageItem]
  /// Posts that no item asked for, by month; months without any are left out.
  package let unplanned: [MonthPosts]
  /// The days of the period that no plan holds.
  package let planless: [ClosedRange<CalendarDate>]
}

extension Coverage {
  /// The coverage of the whole site over `period`, by `rhythm`.
  package init(
    of ledger: PostLedger, over period: Period, by rhythm: Period.Rhythm = .month
  ) {
    let plans = ledger.analysis.catalogue.planDays.indices
      .filter { ledger.analysis.catalogue.planDays[$0].overlaps(period.days) }
    self.init(CoverageCount(ledger, period, rhythm, plans: plans, plan: nil))
  }

  /// The coverage of one plan (a position in `Site.plans`) over its own days, by `rhythm`: its
  /// topics and items only; a post that answers no item of this plan is unplanned.
  package init(of plan: Int, in ledger: PostLedger, by rhythm: Period.Rhythm = .month) {
    let period = Period(of: ledger.analysis.site.plans[plan], in: ledger.calendar)
    self.init(CoverageCount(ledger, period, rhythm, plans: [plan], plan: plan))
  }

  private init(_ count: CoverageCount) {
    period = count.period
    plan = count.plan
    columns = count.columns
    posts = count.tally { _ in true }
    untagged = count.inside.filter { $0.topics.isEmpty }.map(\.position)
    topics = count.topicRows
    departments = count.departmentRows
    authors = count.authorRows
    kinds = count.kindRows
    channels = count.channelRows(\.sent)
    appeared = count.channelRows(\.appeared)
    items = count.itemRows
    unplanned = count.unplanned
    planless = count.planless
  }
}
