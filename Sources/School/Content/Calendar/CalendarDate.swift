/// A day of the Gregorian calendar, from year 1 to 9999.
package struct CalendarDate: Sendable, Hashable {
  package let year: Int
  /// 1 to 12.
  package let month: Int
  /// 1 to 31.
  package let day: Int

  /// Nothing where the calendar has no such day (31/02).
  package init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month),
      (1...YearMonth.days(in: month, of: year)).contains(day)
    else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  /// The day `dayNumber` days after 1970-01-01, held to the years 1 to 9999.
  package init(dayNumber: Int) {
    // Days from civil, counted in eras of 400 years that start on 1 March.
    let shifted = min(max(dayNumber, -719_162), 2_932_896) + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let marchMonth = (5 * dayOfYear + 2) / 153
    self.day = dayOfYear - (153 * marchMonth + 2) / 5 + 1
    self.month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
    self.year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  }

  /// Days since 1970-01-01.
  package var dayNumber: Int { Self.dayNumber(ofFirstIn: yearMonth) + day - 1 }

  /// Days from 1970-01-01 to the first of `month`: the inverse of `init(dayNumber:)`.
  static func dayNumber(ofFirstIn month: YearMonth) -> Int {
    let year = month.month <= 2 ? month.year - 1 : month.year
    let era = (year >= 0 ? year : year - 399) / 400
    let yearOfEra = year - era * 400
    let marchMonth = month.month > 2 ? month.month - 3 : month.month + 9
    let dayOfEra =
      yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + (153 * marchMonth + 2) / 5
    return era * 146_097 + dayOfEra - 719_468
  }

  /// 1 (Monday) to 7 (Sunday), as ISO 8601 counts.
  package var weekday: Int {
    let fromThursday = (dayNumber % 7 + 7) % 7
    return (fromThursday + 3) % 7 + 1
  }

  package var yearMonth: YearMonth { YearMonth(year: year, month: month) }

  /// The day `days` later (earlier when negative).
  package func advanced(by days: Int) -> CalendarDate {
    CalendarDate(dayNumber: dayNumber + days)
  }
}

extension CalendarDate: Comparable {
  package static func < (a: CalendarDate, b: CalendarDate) -> Bool {
    (a.year, a.month, a.day) < (b.year, b.month, b.day)
  }
}

extension CalendarDate: CustomStringConvertible {
  /// `2020-11-20`.
  package var description: String {
    "\(digits(year, 4))-\(digits(month, 2))-\(digits(day, 2))"
  }

  /// `20/11/2020`, as papers write it.
  package var slashed: String {
    "\(digits(day, 2))/\(digits(month, 2))/\(year)"
  }
}

/// `number` with leading zeros up to `width` digits.
package func digits(_ number: Int, _ width: Int) -> String {
  if number >= 0, width == 2, number < 100 { return twoDigits[number] }
  if number >= 0, width == 4, number < 10_000 {
    return twoDigits[number / 100] + twoDigits[number % 100]
  }
  let text = String(number)
  return String(repeating: "0", count: max(0, width - text.utf8.count)) + text
}

/// `00` to `99`: each page writes a dozen dates.
private let twoDigits = (0..<100).map { "\($0 / 10)\($0 % 10)" }
