/// At least so many posts per period (chỉ tiêu tin bài).
package struct Quota: Sendable, Hashable {
  /// How often it is counted.
  package enum Rhythm: String, Sendable, Hashable, CaseIterable {
    case week, month, quarter, semester, period
  }

  /// Of what there must be so many.
  package enum Unit: String, Sendable, Hashable, CaseIterable {
    case department, author, topic
  }

  package let id: ID<Quota>
  package let title: String
  package let atLeast: Int
  package let every: Rhythm
  /// Absent: of the site as a whole.
  package let each: Unit?
  /// Which departments are counted; empty: all.
  package let departments: [Reference<String>]
  package let topics: [Reference<ID<Topic>>]
  package let kinds: [Reference<ID<Kind>>]
  /// Counts what was sent there; absent: posts on the site.
  package let channel: Reference<ID<Channel>>?
  /// Counts what the channel published, not what was sent.
  package let posted: Bool
  /// Months (1 to 12) in which it holds; empty: all.
  package let months: [Int]
  /// The number of the directive that asks for it.
  package let source: Reference<String>?

  package init(
    id: ID<Quota>, title: String, atLeast: Int, every: Rhythm, each: Unit?,
    departments: [Reference<String>], topics: [Reference<ID<Topic>>],
    kinds: [Reference<ID<Kind>>], channel: Reference<ID<Channel>>?, posted: Bool, months: [Int],
    source: Reference<String>?
  ) {
    self.id = id
    self.title = title
    self.atLeast = atLeast
    self.every = every
    self.each = each
    self.departments = departments
    self.topics = topics
    self.kinds = kinds
    self.channel = channel
    self.posted = posted
    self.months = months
    self.source = source
  }
}

/// A report owed to somebody, with its own rhythm (báo cáo).
package struct ReportDuty: Sendable, Hashable {
  /// How often it is due.
  package enum Rhythm: String, Sendable, Hashable, CaseIterable {
    case week, month, quarter, semester, year
  }

  package let id: ID<ReportDuty>
  package let title: String
  package let every: Rhythm
  /// "Trước ngày 25": the 24th is the last day in time. The day of the week (1 Monday to 7) for a
  /// weekly report.
  package let dueDay: Int?
  /// The last day of the month it covers; absent: the calendar period.
  package let coversThrough: Int?
  package let recipients: [String]
  /// One report per department rather than one for the school.
  package let each: Quota.Unit?

  package init(
    id: ID<ReportDuty>, title: String, every: Rhythm, dueDay: Int?, coversThrough: Int?,
    recipients: [String], each: Quota.Unit?
  ) {
    self.id = id
    self.title = title
    self.every = every
    self.dueDay = dueDay
    self.coversThrough = coversThrough
    self.recipients = recipients
    self.each = each
  }
}
