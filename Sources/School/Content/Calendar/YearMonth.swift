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

extension CalendarDate {
  /// Days from 1970-01-01 to the first of `month`.
  static func dayNumber(ofFirstIn month: YearMonth) -> Int {
    let y = month.month <= 2 ? month.year - 1 : month.year
    let era = (y >= 0 ? y : y - 399) / 400
    let yearOfEra = y - era * 400
    let dayOfYear = (153 * (month.month > 2 ? month.month - 3 : month.month + 9) + 2) / 5
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }
}
