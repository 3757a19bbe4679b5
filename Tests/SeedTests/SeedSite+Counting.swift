import Analysis
import Content
import Testing

/// What is counted, as short lines that a person can compare with the posts of a seed.
extension SeedSite {
  var ledger: PostLedger { PostLedger(of: analysis) }

  private func position(ofPlan id: String) throws -> Int {
    try #require(analysis.site.plans.firstIndex { $0.id == id })
  }

  /// The coverage of the plan called `id`.
  func coverage(of id: String) throws -> Coverage {
    Coverage(of: try position(ofPlan: id), in: ledger)
  }

  /// The days that a period's name stands for.
  func period(_ name: String) throws -> Period {
    try Period.parse(name, today: now.date, in: settings.calendar)
  }

  /// Each item of the plan: `2023-05/id covered 1 of 1, late 0`, with the days left where it is due.
  func items(of id: String) throws -> [String] {
    PlanProgress(of: try position(ofPlan: id), in: ledger).items.map { item in
      let left = item.status == .due ? ", \(item.daysLeft) days left" : ""
      return "\(item.item.key) \(item.status) \(item.posts.count) of \(item.item.wants)"
        + ", late \(item.late.count)\(left)"
    }
  }

  /// Each event of `period`: `id before 1 covered, during 0 missed, after 0 upcoming`.
  func events(in period: String) throws -> [String] {
    EventProgress.all(over: try self.period(period), in: ledger).map { event in
      "\(event.event.id) "
        + event.phases.map { "\($0.phase) \($0.posts.count) \($0.state)" }
        .joined(separator: ", ")
    }
  }

  /// Each period of each quota, unit by unit: `2021-10: 2 met, 1 missed`.
  func quotas(in period: String) throws -> [String] {
    QuotaResults.all(over: try self.period(period), in: ledger).flatMap { quota in
      quota.results.map(\.period.description).uniqued().map { name in
        let units = quota.results.filter { $0.period.description == name }
        return "\(name): " + units.map { "\($0.count) \($0.state)" }.joined(separator: ", ")
      }
    }
  }

  /// Each report to hand in next: `id 2018-05 over 2018-04-20..2018-05-19 by 2018-05-19, 4 days`.
  var reportsDue: [String] {
    ReportDue.next(in: ledger).map { due in
      "\(due.duty.id) \(due.period) over \(due.covers.first)..\(due.covers.last)"
        + " by \(due.lastDay), \(due.daysLeft) days"
    }
  }

  /// Each member of the plan's board: name, posts of each owned topic, posts of all of them.
  func board(of id: String) throws -> [String] {
    let plan = try position(ofPlan: id)
    return BoardProgress.all(
      of: plan, over: Period(of: analysis.site.plans[plan], in: settings.calendar), in: ledger
    ).map { member in
      let topics = member.topics.map { "\($0.topic.id) \($0.posts.count)" }
      return "\(member.member.name): \(topics.joined(separator: ", ")) = \(member.posts.count)"
    }
  }
}

extension Coverage {
  private func line(_ id: String, _ tally: Tally) -> String {
    let months = zip(columns, tally.byColumn).filter { $1 > 0 }
      .map { "\(digits($0.months[0].month, 2)):\($1)" }
    return ([id] + months + ["= \(tally.total)"]).joined(separator: " ")
  }

  /// All posts by month: `posts 03:1 04:2 = 3`.
  var postLine: String { line("posts", posts) }

  /// Rows that have posts, by month: `tin 03:1 04:2 = 3`.
  func lines(_ rows: [CoverageRow]) -> [String] {
    rows.filter { $0.tally.total > 0 }.map { line($0.id, $0.tally) }
  }

  /// The ids of rows without any post.
  func empty(_ rows: [CoverageRow]) -> [String] {
    rows.filter { $0.tally.total == 0 }.map(\.id)
  }

  /// Posts that no item asked for, by month.
  var unplannedLine: String {
    unplanned.map { "\(digits($0.month.month, 2)):\($0.posts.count)" }.joined(separator: " ")
  }
}
