/// A period that is reported on: a calendar fact with one name, or a span of days. It holds its own
/// days, so nothing that counts over it needs to ask the calendar again.
package struct Period: Sendable, Hashable {
  /// What a period is.
  package enum Unit: Sendable, Hashable {
    /// An ISO week of a week-year.
    case week(year: Int, week: Int)
    case month(YearMonth)
    /// 1 to 4, of a calendar year.
    case quarter(year: Int, quarter: Int)
    /// 1 is the first; the school year by its first year.
    case semester(schoolYear: Int, number: Int)
    case schoolYear(Int)
    case calendarYear(Int)
    /// Any days, first and last included.
    case span
  }

  package let unit: Unit
  package let first: CalendarDate
  package let last: CalendarDate
  /// In order. A week has one: its Thursday's.
  package let months: [YearMonth]

  private init(_ unit: Unit, _ days: ClosedRange<CalendarDate>, _ months: [YearMonth]) {
    self.unit = unit
    first = days.lowerBound
    last = days.upperBound
    self.months = months
  }

  private init(_ unit: Unit, _ months: [YearMonth]) {
    let (first, last) = (months[0].firstDay, months[months.count - 1].lastDay)
    self.init(unit, first...max(first, last), months)
  }

  /// The days `days`, first and last included.
  package init(_ days: ClosedRange<CalendarDate>) {
    self.init(.span, days, YearMonth.months(of: days))
  }

  /// One month.
  package init(_ month: YearMonth) { self.init(.month(month), [month]) }

  /// Quarter `quarter` (1 to 4) of `year`.
  package init(quarter: Int, of year: Int) {
    let months = (1...3).map { YearMonth(year: year, month: quarter * 3 - 3 + $0) }
    self.init(.quarter(year: year, quarter: quarter), months)
  }

  /// The ISO week that holds `date`.
  package init(weekOf date: CalendarDate) {
    let monday = date.advanced(by: 1 - date.weekday)
    let thursday = monday.advanced(by: 3)
    let newYear = YearMonth(year: thursday.year, month: 1).firstDay
    let week = (thursday.dayNumber - newYear.dayNumber) / 7 + 1
    self.init(
      .week(year: thursday.year, week: week), monday...monday.advanced(by: 6),
      [thursday.yearMonth])
  }

  /// Nothing where `year` has no such ISO week.
  package init?(week: Int, of year: Int) {
    guard (1...53).contains(week),
      let fourth = CalendarDate(year: year, month: 1, day: 4)
    else { return nil }
    self.init(weekOf: fourth.advanced(by: (week - 1) * 7))
    guard unit == .week(year: year, week: week) else { return nil }
  }

  /// Semester `number` (from 1) of the school year that starts in `year`; nothing where the school
  /// has no such semester.
  package init?(semester number: Int, of year: Int, in calendar: SchoolCalendar) {
    guard calendar.semesters.indices.contains(number - 1),
      !calendar.semesters[number - 1].isEmpty
    else { return nil }
    let months = calendar.semesters[number - 1].map { month in
      YearMonth(year: month >= calendar.schoolYearStarts ? year : year + 1, month: month)
    }
    self.init(.semester(schoolYear: year, number: number), months.sorted())
  }

  /// A school year or a calendar year.
  package init(_ period: PlanPeriod, in calendar: SchoolCalendar) {
    self.init(Self.unit(of: period), period.months(schoolYearStarts: calendar.schoolYearStarts))
  }

  /// What `plan` runs over: its own days under its period's name.
  package init(of plan: Plan, in calendar: SchoolCalendar) {
    let days = plan.days(schoolYearStarts: calendar.schoolYearStarts)
    self.init(Self.unit(of: plan.period), days, YearMonth.months(of: days))
  }

  private static func unit(of period: PlanPeriod) -> Unit {
    switch period {
    case .schoolYear(let year): .schoolYear(year)
    case .calendarYear(let year): .calendarYear(year)
    }
  }

  /// First to last day.
  package var days: ClosedRange<CalendarDate> { first...max(first, last) }

  /// The day in its middle, the earlier of two: a week's Thursday.
  package var middle: CalendarDate {
    CalendarDate(dayNumber: first.dayNumber + (last.dayNumber - first.dayNumber) / 2)
  }

  /// Whether `date` belongs to it.
  package func contains(_ date: CalendarDate) -> Bool {
    guard first <= date, date <= last else { return false }
    if case .semester = unit { return months.contains(date.yearMonth) }
    return true
  }
}

extension Period: CustomStringConvertible {
  /// `2020-W43`, `2020-10`, `2020-Q4`, `2020-2021-hk1`, `2020-2021`, `2023`,
  /// `2020-09-25..2020-10-24`.
  package var description: String {
    switch unit {
    case .week(let year, let week): "\(digits(year, 4))-W\(digits(week, 2))"
    case .month(let month): month.description
    case .quarter(let year, let quarter): "\(digits(year, 4))-Q\(quarter)"
    case .semester(let year, let number):
      "\(PlanPeriod.schoolYear(year))-hk\(number)"
    case .schoolYear(let year): PlanPeriod.schoolYear(year).description
    case .calendarYear(let year): PlanPeriod.calendarYear(year).description
    case .span: "\(first)..\(last)"
    }
  }
}

extension YearMonth {
  /// The months that `days` touch, in order.
  package static func months(of days: ClosedRange<CalendarDate>) -> [YearMonth] {
    var month = days.lowerBound.yearMonth
    var months = [month]
    while month < days.upperBound.yearMonth {
      month = month.next
      months.append(month)
    }
    return months
  }
}
