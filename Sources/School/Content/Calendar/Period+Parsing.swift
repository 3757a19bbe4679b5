package import Diagnostics

/// Why a word is no period, and what would be one.
package struct PeriodFault: Error, Sendable, Hashable {
  package let message: Message
  package let hint: Message
}

extension Period {
  /// The period that `word` names, as typed on the command line: `2020-W43`, `2020-10` or
  /// `10/2020`, `2020-Q4`, `2020-2021-hk1`, `2020-2021`, `2023`, `2020-09-25..2020-10-24`; `hk1`
  /// and `hk2` are those of the current school year, and no word at all is that year itself.
  package static func parse(
    _ word: String?, today: CalendarDate, in calendar: SchoolCalendar
  ) throws(PeriodFault) -> Period {
    guard let word else { return Period(calendar.schoolYear(of: today), in: calendar) }
    let typed = PeriodWord(word)
    guard let shape = typed.shape else { throw .unknown(word) }
    switch shape {
    case .calendarYear(let year): return Period(.calendarYear(year), in: calendar)
    case .schoolYear(let year, let end):
      guard end == year + 1 else { throw .schoolYear(word, year) }
      return Period(.schoolYear(year), in: calendar)
    case .month(let year, let month):
      guard (1...12).contains(month) else { throw .month(word, month, year) }
      return Period(YearMonth(year: year, month: month))
    case .week(let year, let week):
      guard let period = Period(week: week, of: year) else { throw .week(word, year) }
      return period
    case .quarter(let year, let quarter):
      guard (1...4).contains(quarter) else { throw .quarter(word, year) }
      return Period(quarter: quarter, of: year)
    case .semester(let years, let number):
      if let years, years.end != years.start + 1 { throw .schoolYear(word, years.start) }
      let year = years?.start ?? calendar.firstYear(of: today)
      guard let period = Period(semester: number, of: year, in: calendar) else {
        throw .semester(word, year, calendar.semesters.count)
      }
      return period
    case .days(let first, let last): return try span(from: first, through: last)
    }
  }

  /// The days from `first` through `last`.
  package static func span(
    from first: CalendarDate, through last: CalendarDate
  ) throws(PeriodFault) -> Period {
    guard first <= last else { throw .backwards(first, last) }
    return Period(first...last)
  }
}

extension PeriodFault {
  static func unknown(_ word: String) -> PeriodFault {
    PeriodFault(
      message: Message(vi: "không có kỳ nào tên “\(word)”", en: "there is no period “\(word)”"),
      hint: Message(
        vi: "ghi một trong: 2020-W43 (tuần), 2020-10 (tháng), 2020-Q4 (quý), hk1, 2020-2021-hk1 "
          + "(học kỳ), 2020-2021 (năm học), 2023 (năm), hoặc --from 2020-09-25 --to 2020-10-24",
        en: "write one of: 2020-W43 (week), 2020-10 (month), 2020-Q4 (quarter), hk1, "
          + "2020-2021-hk1 (semester), 2020-2021 (school year), 2023 (year), or "
          + "--from 2020-09-25 --to 2020-10-24"))
  }

  static func month(_ word: String, _ month: Int, _ year: Int) -> PeriodFault {
    PeriodFault(
      message: Message(
        vi: "“\(word)”: không có tháng \(month)", en: "“\(word)”: there is no month \(month)"),
      hint: Message(
        vi: "tháng từ 1 đến 12, ghi \(digits(year, 4))-10 hoặc 10/\(digits(year, 4)); "
          + "cả năm học thì ghi \(PlanPeriod.schoolYear(year))",
        en: "months are 1 to 12: write \(digits(year, 4))-10 or 10/\(digits(year, 4)); "
          + "for the school year write \(PlanPeriod.schoolYear(year))"))
  }

  static func week(_ word: String, _ year: Int) -> PeriodFault {
    let weeks = Period(week: 53, of: year) == nil ? 52 : 53
    return PeriodFault(
      message: Message(
        vi: "“\(word)”: năm \(year) chỉ có \(weeks) tuần",
        en: "“\(word)”: \(year) has \(weeks) weeks"),
      hint: Message(
        vi: "ghi từ \(digits(year, 4))-W01 đến \(digits(year, 4))-W\(weeks)",
        en: "write \(digits(year, 4))-W01 to \(digits(year, 4))-W\(weeks)"))
  }

  static func quarter(_ word: String, _ year: Int) -> PeriodFault {
    PeriodFault(
      message: Message(vi: "“\(word)”: một năm có 4 quý", en: "“\(word)”: a year has 4 quarters"),
      hint: Message(
        vi: "ghi từ \(digits(year, 4))-Q1 đến \(digits(year, 4))-Q4",
        en: "write \(digits(year, 4))-Q1 to \(digits(year, 4))-Q4"))
  }

  static func schoolYear(_ word: String, _ year: Int) -> PeriodFault {
    PeriodFault(
      message: Message(
        vi: "“\(word)”: một năm học gồm hai năm liền nhau",
        en: "“\(word)”: a school year is two years in a row"),
      hint: Message(
        vi: "ghi \(PlanPeriod.schoolYear(year)); nhiều năm thì ghi --from \(digits(year, 4))-09-01 "
          + "--to và ngày cuối",
        en: "write \(PlanPeriod.schoolYear(year)); for several years write "
          + "--from \(digits(year, 4))-09-01 --to and the last day"))
  }

  static func semester(_ word: String, _ year: Int, _ count: Int) -> PeriodFault {
    let schoolYear = PlanPeriod.schoolYear(year)
    let names = (1...max(1, count)).map { "\(schoolYear)-hk\($0)" }.joined(separator: ", ")
    return PeriodFault(
      message: Message(
        vi: "“\(word)”: năm học của trường có \(count) học kỳ",
        en: "“\(word)”: the school year has \(count) semesters"),
      hint: Message(vi: "ghi một trong: \(names)", en: "write one of: \(names)"))
  }

  static func backwards(_ first: CalendarDate, _ last: CalendarDate) -> PeriodFault {
    PeriodFault(
      message: Message(
        vi: "ngày đầu \(first.slashed) ở sau ngày cuối \(last.slashed)",
        en: "the first day \(first.slashed) is after the last day \(last.slashed)"),
      hint: Message(
        vi: "ghi --from \(last) --to \(first)", en: "write --from \(last) --to \(first)"))
  }
}
