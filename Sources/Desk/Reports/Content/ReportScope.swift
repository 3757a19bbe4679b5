package import Analysis
package import Content

/// What a report is about: which days, under which name, for whom.
package struct ReportScope: Sendable {
  /// The calendar period it is named after, whose plan items and quotas it holds: `2020-10`.
  package let named: Period
  /// The days whose posts it counts; often the same.
  package let covers: Period
  /// The report that is owed; absent: one on demand.
  package let duty: ReportDuty?
  /// Absent: the school as a whole.
  package let department: Department?

  /// A report of `named`, over the days of `covers` where they differ.
  package init(
    named: Period, covers: Period? = nil, duty: ReportDuty? = nil, department: Department? = nil
  ) {
    self.named = named
    self.covers = covers ?? named
    self.duty = duty
    self.department = department
  }

  /// The report that `due` names.
  package init(of due: ReportDue, department: Department? = nil) {
    self.init(
      named: due.period, covers: due.covers, duty: due.duty, department: department)
  }
}
