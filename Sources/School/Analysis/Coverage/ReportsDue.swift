package import Content

/// One report that is owed: what it covers and by when it must be in.
package struct ReportDue: Sendable, Hashable {
  package let duty: ReportDuty
  /// The calendar period it is named after: `2020-10`.
  package let period: Period
  /// The days it covers: from 25 September to 24 October for one that covers through the 24th, else
  /// the period's own.
  package let covers: Period
  /// The last day in time.
  package let lastDay: CalendarDate
  /// Days from today until the last day in time; negative when it has passed.
  package let daysLeft: Int
}

extension ReportDue {
  /// For each `[[report]]`, the report to hand in next.
  package static func next(in ledger: PostLedger) -> [ReportDue] {
    ledger.analysis.site.settings.reports.compactMap { next(of: $0, in: ledger) }
  }

  /// The report of `duty` to hand in next: the first whose last day in time has not passed.
  package static func next(of duty: ReportDuty, in ledger: PostLedger) -> ReportDue? {
    let rhythm = duty.rhythm(in: ledger)
    // What is due is about the period before this one at the earliest, and about the next at the
    // latest; between a semester and the next lies the summer.
    let start = ledger.today.advanced(by: -2 * rhythm.longestDays)
    let end = ledger.today.advanced(by: 2 * rhythm.longestDays)
    return Period.touching(start...end, rhythm, in: ledger.calendar).lazy
      .map { ReportDue(of: duty, about: $0, in: ledger) }
      .first { $0.lastDay >= ledger.today }
  }

  /// The report of `duty` that is named after `period`; nothing where that is no period of its
  /// rhythm.
  package static func named(
    _ period: Period, of duty: ReportDuty, in ledger: PostLedger
  ) -> ReportDue? {
    let own = Period.holding(period.middle, duty.rhythm(in: ledger), in: ledger.calendar)
    return own == period ? ReportDue(of: duty, about: period, in: ledger) : nil
  }

  init(of duty: ReportDuty, about period: Period, in ledger: PostLedger) {
    let covers = duty.days(of: period)
    let lastDay = duty.lastDayInTime(after: covers.last)
    self.duty = duty
    self.period = period
    self.covers = covers
    self.lastDay = lastDay
    daysLeft = lastDay.dayNumber - ledger.today.dayNumber
  }
}

extension Period.Rhythm {
  /// Days of the longest period, with the summer after a semester.
  fileprivate var longestDays: Int {
    switch self {
    case .week: 7
    case .month: 31
    case .quarter: 92
    case .semester, .schoolYear, .calendarYear: 366
    }
  }
}

extension ReportDuty {
  /// A year is the calendar year where every plan of the day (of the site, where none holds it) runs
  /// over one, else the school year.
  func rhythm(in ledger: PostLedger) -> Period.Rhythm {
    switch every {
    case .week: return .week
    case .month: return .month
    case .quarter: return .quarter
    case .semester: return .semester
    case .year:
      let catalogue = ledger.analysis.catalogue
      let plans = catalogue.plans(on: ledger.today).map { catalogue.plans[$0] }
      let isCalendarYear =
        !plans.isEmpty
        && plans.allSatisfy { if case .calendarYear = $0.period { true } else { false } }
      return isCalendarYear ? .calendarYear : .schoolYear
    }
  }

  /// The days its report about `period` covers. A week's report covers the week, unless it closes on
  /// a day of the week before.
  func days(of period: Period) -> Period {
    guard let coversThrough else { return period }
    if every == .week {
      guard coversThrough < 7 else { return period }
      let last = period.first.advanced(by: coversThrough - 1)
      return Period(last.advanced(by: -6)...last)
    }
    let last = period.last.yearMonth.day(coversThrough)
    let before = period.first.advanced(by: -1).yearMonth.day(coversThrough)
    return Period(before.advanced(by: 1)...max(last, before.advanced(by: 1)))
  }

  /// The last day in time of a report that covers up to `end`: the first day before a due day that
  /// is not before `end`; `end` itself where no due day is named.
  func lastDayInTime(after end: CalendarDate) -> CalendarDate {
    guard let dueDay else { return end }
    if every == .week {
      let inTime = (dueDay + 5) % 7 + 1
      return end.advanced(by: (inTime - end.weekday + 7) % 7)
    }
    var month = end.yearMonth
    while month.day(dueDay).advanced(by: -1) < end { month = month.next }
    return month.day(dueDay).advanced(by: -1)
  }
}

extension YearMonth {
  /// Day `day` (1 to 31), or the last one where the month is shorter.
  fileprivate func day(_ day: Int) -> CalendarDate {
    firstDay.advanced(by: min(day, YearMonth.days(in: month, of: year)) - 1)
  }
}
