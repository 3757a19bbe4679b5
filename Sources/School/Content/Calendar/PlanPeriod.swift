/// What a plan runs over: a school year or a calendar year.
package enum PlanPeriod: Sendable, Hashable {
  /// From September (or the month the site names) of this year to the August after.
  case schoolYear(Int)
  case calendarYear(Int)

  /// Its twelve months in order; a school year starts in month `start` (1 to 12).
  package func months(schoolYearStarts start: Int) -> [YearMonth] {
    var month: YearMonth
    switch self {
    case .schoolYear(let year): month = YearMonth(year: year, month: start)
    case .calendarYear(let year): month = YearMonth(year: year, month: 1)
    }
    var months: [YearMonth] = []
    for _ in 0..<12 {
      months.append(month)
      month = month.next
    }
    return months
  }
}

extension PlanPeriod: CustomStringConvertible {
  /// `2020-2021` or `2023`.
  package var description: String {
    switch self {
    case .schoolYear(let year): "\(digits(year, 4))-\(digits(year + 1, 4))"
    case .calendarYear(let year): digits(year, 4)
    }
  }
}
