import Content
import Diagnostics

/// Dates as files write them: `2020-11-20` or `20/11/2020`, never month first.
enum DateValue {
  /// Years beyond these are taken for typing errors.
  static let years = 1900...2100

  /// A whole date.
  static func date(_ text: String) throws(ValueFault) -> CalendarDate {
    let text = TextValue.trimmed(text)
    if let parts = parts(of: text, separator: "-"), parts.count == 3, parts[0].count > 2 {
      return try date(year: parts[0], month: parts[1], day: parts[2], text)
    }
    if let parts = parts(of: text, separator: "/"), parts.count == 3, parts[2].count > 2 {
      return try date(year: parts[2], month: parts[1], day: parts[0], text)
    }
    throw notADate(text)
  }

  /// A date, or a date and a time of the site's own clock.
  static func dateAndTime(_ text: String) throws(ValueFault) -> LocalTime {
    let text = TextValue.trimmed(text)
    let parts = text.split(maxSplits: 1, whereSeparator: { $0 == "T" || $0 == " " })
    guard parts.count == 2, parts[0].count >= 8 else { return LocalTime(try date(text)) }
    return LocalTime(try date(String(parts[0])), minute: try minute(String(parts[1])))
  }

  /// A date as far as a paper gives it.
  static func partialDate(_ text: String) throws(ValueFault) -> PartialDate {
    let text = TextValue.trimmed(text)
    guard let parts = parts(of: text, separator: "-") ?? parts(of: text, separator: "/") else {
      throw meant(by: text) == nil ? notAPartialDate(text) : notADate(text)
    }
    guard parts.count < 3 else { return .day(try date(text)) }
    let isYearFirst = parts[0].count > 2
    let year = isYearFirst ? parts[0] : parts[parts.count - 1]
    guard year.count > 2 else { throw notAPartialDate(text) }
    guard let yearNumber = Int(year), years.contains(yearNumber) else { throw badYear(year) }
    guard parts.count == 2 else { return .year(yearNumber) }
    let month = isYearFirst ? parts[1] : parts[0]
    guard let number = Int(month), month.count <= 2, (1...12).contains(number) else {
      throw noSuchMonth(month, hint: partialForms)
    }
    return .month(YearMonth(year: yearNumber, month: number))
  }

  /// A day of every year: `06-30`.
  static func monthDay(_ text: String) throws(ValueFault) -> MonthDay {
    let text = TextValue.trimmed(text)
    if let parts = parts(of: text, separator: "-"), parts.count == 2, let month = Int(parts[0]),
      let day = Int(parts[1]), let value = MonthDay(month: month, day: day)
    {
      return value
    }
    throw ValueFault(
      .badMonthDay,
      Message(
        vi: "“\(text)” không phải là tháng và ngày.", en: "“\(text)” is not a month and a day."),
      hint: Message(
        vi: "Viết tháng trước, ngày sau: “06-30” là ngày 30 tháng 6.",
        en: "Write the month, then the day: “06-30” is 30 June."))
  }

  /// Whether `text` is a month of a year, `2020-11`.
  static func isMonth(_ text: String) -> Bool {
    guard let parts = parts(of: text, separator: "-"), parts.map(\.count) == [4, 2],
      let month = Int(parts[1])
    else { return false }
    return (1...12).contains(month)
  }

  /// The parts of `text`, where all of them are digits.
  private static func parts(of text: String, separator: Character) -> [String]? {
    let parts = text.split(separator: separator, omittingEmptySubsequences: false)
    let areNumbers = parts.allSatisfy { part in
      !part.isEmpty && part.utf8.allSatisfy { (0x30...0x39).contains($0) }
    }
    return areNumbers ? parts.map(String.init) : nil
  }

  private static func date(
    year: String, month: String, day: String, _ text: String
  ) throws(ValueFault) -> CalendarDate {
    guard let yearNumber = Int(year), years.contains(yearNumber) else { throw badYear(year) }
    guard let monthNumber = Int(month), let dayNumber = Int(day), month.count <= 2, day.count <= 2
    else { throw notADate(text) }
    if let date = CalendarDate(year: yearNumber, month: monthNumber, day: dayNumber) { return date }
    throw (1...12).contains(monthNumber)
      ? noSuchDay(dayNumber, month: monthNumber, year: yearNumber) : noSuchMonth(month)
  }

  /// Minutes since midnight of `07:30`.
  private static func minute(_ clock: String) throws(ValueFault) -> Int {
    if let parts = parts(of: clock, separator: ":"), parts.count == 2, parts[0].count <= 2,
      parts[1].count == 2, let hour = Int(parts[0]), let minute = Int(parts[1]), hour < 24,
      minute < 60
    {
      return hour * 60 + minute
    }
    throw badTime(clock)
  }

  /// The date that another form writes, such as `20.11.2020` or `ngày 20 tháng 11 năm 2020`; never one
  /// with the month first.
  static func meant(by text: String) -> CalendarDate? {
    let day = text.prefix { $0 != "T" }
    let parts = day.split(whereSeparator: { !("0"..."9").contains($0) })
    guard parts.count == 3, parts[1].count <= 2 else { return nil }
    let isYearFirst = parts[0].count == 4
    let (first, last) = (parts[isYearFirst ? 0 : 2], parts[isYearFirst ? 2 : 0])
    guard first.count == 4, last.count <= 2, let year = Int(first), years.contains(year),
      let month = Int(parts[1]), let day = Int(last)
    else { return nil }
    return CalendarDate(year: year, month: month, day: day)
  }
}
