package import Content

/// Where each item of the monthly table stands: the computed Kết quả.
package struct PlanProgress: Sendable {
  /// In the order of the plans and of their tables.
  package let items: [ItemProgress]

  /// All items of one plan (a position in `Site.plans`).
  package init(of plan: Int, in ledger: PostLedger) {
    items = ledger.analysis.site.plans[plan].items.indices.map {
      ItemProgress(of: PlanItemIndex(plan: plan, item: $0), in: ledger)
    }
  }

  /// The items of all plans that are planned for a month of `period`.
  package init(over period: Period, in ledger: PostLedger) {
    let months = Set(period.months)
    let plans = ledger.analysis.site.plans
    items = plans.indices.flatMap { plan in
      plans[plan].items.indices.filter { months.contains(plans[plan].items[$0].month) }
        .map { ItemProgress(of: PlanItemIndex(plan: plan, item: $0), in: ledger) }
    }
  }
}

/// Where one item of the monthly table stands.
package struct ItemProgress: Sendable {
  /// By the names of the report's contract.
  package enum Status: String, Sendable, Hashable, CaseIterable {
    case covered, due, missed, upcoming, postponed, cancelled
  }

  package let index: PlanItemIndex
  package let item: PlanItem
  package let status: Status
  /// All posts that answer it, in whatever month: positions in `Site.posts`, the oldest first.
  package let posts: [Int]
  /// Those of them that came after its month.
  package let late: [Int]
  /// The directives that answer it or its event: positions in `Site.directives`.
  package let directives: [Int]
  /// Where its posts were also sent, in the order of site.toml.
  package let channels: [ID<Channel>]
  /// Posts still wanted.
  package let missing: Int
  /// Days of its month after today; 0 when the month is over.
  package let daysLeft: Int

  /// An item of the monthly table that was added after the plan was issued (kế hoạch bổ sung).
  package var isAdded: Bool { item.added != nil }

  /// The item at `index`.
  package init(of index: PlanItemIndex, in ledger: PostLedger) {
    let item = ledger.analysis.catalogue.item(index)
    let site = ledger.analysis.site
    let posts = ledger.byItem[index, default: []]
    let end = item.month.lastDay
    self.index = index
    self.item = item
    self.posts = posts
    late = posts.filter { site.posts[$0].date.date > end }
    directives = ledger.directivesByItem[index, default: []]
    missing = max(0, item.wants - posts.count)
    daysLeft = max(0, end.dayNumber - ledger.today.dayNumber)
    status = Self.status(of: item, posts: posts.count, in: ledger.today.yearMonth)
    let answering = Set(posts)
    let sent = Set(
      ledger.posts.lazy.filter { answering.contains($0.position) }
        .flatMap { $0.sent.map(\.channel) })
    channels = site.settings.channels.map(\.id).filter(sent.contains)
  }

  /// What was written of an item that is put off or given up stands over what is counted.
  private static func status(of item: PlanItem, posts: Int, in month: YearMonth) -> Status {
    switch item.status {
    case .postponed: .postponed
    case .cancelled: .cancelled
    case .planned where posts >= item.wants: .covered
    case .planned where item.month > month: .upcoming
    case .planned: item.month == month ? .due : .missed
    }
  }
}
