/// A date as far as a paper gives it: a day, a month, or a year.
package enum PartialDate: Sendable, Hashable {
  case day(CalendarDate)
  case month(YearMonth)
  case year(Int)

  package var year: Int {
    switch self {
    case .day(let date): date.year
    case .month(let month): month.year
    case .year(let year): year
    }
  }

  /// The whole date, where it is known.
  package var date: CalendarDate? {
    if case .day(let date) = self { date } else { nil }
  }

  /// The first day it may mean, for sorting and for comparing with whole dates.
  package var earliest: CalendarDate {
    switch self {
    case .day(let date): date
    case .month(let month): month.firstDay
    case .year(let year): YearMonth(year: year, month: 1).firstDay
    }
  }
}

extension PartialDate: CustomStringConvertible {
  /// `2020-09-05`, `2020-09` or `2020`.
  package var description: String {
    switch self {
    case .day(let date): date.description
    case .month(let month): month.description
    case .year(let year): digits(year, 4)
    }
  }
}
