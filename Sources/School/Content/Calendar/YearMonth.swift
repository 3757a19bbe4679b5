/// One month of one year.
package struct YearMonth: Sendable, Hashable {
  package let year: Int
  /// 1 to 12.
  package let month: Int

  package init(year: Int, month: Int) {
    self.year = year
    self.month = month
  }

  /// The month after this one.
  package var next: YearMonth {
    month == 12 ? YearMonth(year: year + 1, month: 1) : YearMonth(year: year, month: month + 1)
  }

  package var firstDay: CalendarDate {
    CalendarDate(dayNumber: CalendarDate.dayNumber(ofFirstIn: self))
  }

  package var lastDay: CalendarDate { next.firstDay.advanced(by: -1) }

  /// How many days `month` has in `year`.
  package static func days(in month: Int, of year: Int) -> Int {
    switch month {
    case 2:
      let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
      return isLeap ? 29 : 28
    case 4, 6, 9, 11: return 30
    default: return 31
    }
  }
}

extension YearMonth: Comparable {
  package static func < (a: YearMonth, b: YearMonth) -> Bool {
    (a.year, a.month) < (b.year, b.month)
  }
}

extension YearMonth: CustomStringConvertible {
  /// `2020-11`.
  package var description: String { "\(digits(year, 4))-\(digits(month, 2))" }
}
