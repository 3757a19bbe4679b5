package import Content

/// Of what a quota counts posts, where it does not count the whole site's.
package enum QuotaUnit: Sendable, Hashable {
  case department(ID<Department>)
  case author(String)
  case topic(ID<Topic>)

  /// As contracts name it: the id, or the person's name.
  package var text: String {
    switch self {
    case .department(let id): id.text
    case .author(let name): name
    case .topic(let id): id.text
    }
  }

  /// The part of a plan's coverage that must be public before such a unit may be named there;
  /// absent: it may always be.
  package var part: PlanPart? {
    switch self {
    case .department: .departments
    case .author: .authors
    case .topic: nil
    }
  }
}

/// What a quota came to in one period, for one unit.
package struct QuotaResult: Sendable, Hashable {
  /// By the names of the report's contract.
  package enum State: String, Sendable, Hashable, CaseIterable {
    case met, missed, onTrack, due, upcoming
  }

  package let period: Period
  /// Absent: the site as a whole.
  package let of: QuotaUnit?
  /// The unit's name for readers; absent for the site as a whole.
  package let name: String?
  package let count: Int
  package let state: State
  /// Days of the period after today; 0 when it is over.
  package let daysLeft: Int
  /// Posts still wanted.
  package let missing: Int
  /// The posts that were counted: positions in `Site.posts`, the oldest first.
  package let posts: [Int]
}

/// What one quota came to over a reported period.
package struct QuotaResults: Sendable {
  package let quota: Quota
  /// The plan that set it, as a position in `Site.plans`; absent: site.toml.
  package let plan: Int?
  /// By period, then by unit.
  package let results: [QuotaResult]

  /// All quotas of site.toml, then of the plans that share a day with `period`: a result for each
  /// of their periods that belongs to it.
  package static func all(over period: Period, in ledger: PostLedger) -> [QuotaResults] {
    let site = ledger.analysis.site
    let own = site.settings.quotas.map {
      QuotaResults(of: $0, from: nil, over: period, in: ledger)
    }
    let planned = site.plans.indices
      .filter { ledger.analysis.catalogue.planDays[$0].overlaps(period.days) }
      .flatMap { plan in
        site.plans[plan].quotas.map {
          QuotaResults(of: $0, from: plan, over: period, in: ledger)
        }
      }
    return own + planned
  }

  /// The results of `quota`, which `plan` set, or site.toml where there is none.
  package init(of quota: Quota, from plan: Int?, over period: Period, in ledger: PostLedger) {
    let count = QuotaCount(quota, plan, ledger)
    self.quota = quota
    self.plan = plan
    results = count.periods(within: period).flatMap(count.results)
  }

  /// The results of the period that holds `today`.
  package func current(on today: CalendarDate) -> [QuotaResult] {
    results.filter { $0.period.contains(today) }
  }

  /// The results of the last period that was over before `today`.
  package func latestClosed(on today: CalendarDate) -> [QuotaResult] {
    let closed = results.filter { $0.period.last < today }
    guard let latest = closed.map(\.period.last).max() else { return [] }
    return closed.filter { $0.period.last == latest }
  }
}
