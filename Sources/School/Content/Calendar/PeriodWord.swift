/// A period as somebody typed it, by its shape alone: whether there is such a month is asked later.
struct PeriodWord {
  /// The shapes a period may have.
  enum Shape: Equatable {
    case calendarYear(Int)
    case schoolYear(Int, end: Int)
    case month(year: Int, month: Int)
    case week(year: Int, week: Int)
    case quarter(year: Int, quarter: Int)
    case semester(years: Years?, number: Int)
    case days(CalendarDate, CalendarDate)
  }

  /// The two years of a school year.
  struct Years: Equatable {
    let start: Int
    let end: Int
  }

  /// Nothing where no period looks like that.
  let shape: Shape?

  /// Capital letters, blanks around it and the sort of dash do not matter.
  init(_ word: String) {
    let plain = word.lowercased().map { "–—‑".contains($0) ? "-" : $0 }.filter { $0 != " " }
    shape = Self.days(plain) ?? Self.slashed(plain) ?? Self.dashed(plain)
  }

  /// `2020-09-25..2020-10-24`.
  private static func days(_ plain: [Character]) -> Shape? {
    guard let dot = plain.firstIndex(of: "."), plain[dot...].starts(with: ".."),
      let first = date(plain[..<dot]), let last = date(plain[(dot + 2)...])
    else { return nil }
    return .days(first, last)
  }

  private static func date(_ text: ArraySlice<Character>) -> CalendarDate? {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, let year = year(parts[0]), let month = number(parts[1], upTo: 2),
      let day = number(parts[2], upTo: 2)
    else { return nil }
    return CalendarDate(year: year, month: month, day: day)
  }

  /// `10/2020`.
  private static func slashed(_ plain: [Character]) -> Shape? {
    let parts = plain.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, let month = number(parts[0], upTo: 2), let year = year(parts[1])
    else { return nil }
    return .month(year: year, month: month)
  }

  private static func dashed(_ plain: [Character]) -> Shape? {
    let parts = plain.split(separator: "-", omittingEmptySubsequences: false)
    switch parts.count {
    case 1:
      if let number = number(parts[0], after: "hk") {
        return .semester(years: nil, number: number)
      }
      return year(parts[0]).map { .calendarYear($0) }
    case 2:
      guard let first = year(parts[0]) else { return nil }
      if let end = year(parts[1]) { return .schoolYear(first, end: end) }
      if let month = number(parts[1], upTo: 2) { return .month(year: first, month: month) }
      if let week = number(parts[1], after: "w") { return .week(year: first, week: week) }
      return number(parts[1], after: "q").map { .quarter(year: first, quarter: $0) }
    case 3:
      guard let first = year(parts[0]), let end = year(parts[1]),
        let number = number(parts[2], after: "hk")
      else { return nil }
      return .semester(years: Years(start: first, end: end), number: number)
    default: return nil
    }
  }

  /// Four digits, not all zero.
  private static func year(_ text: ArraySlice<Character>) -> Int? {
    guard text.count == 4, let year = number(text, upTo: 4), year > 0 else { return nil }
    return year
  }

  /// One or two digits behind `letters`.
  private static func number(_ text: ArraySlice<Character>, after letters: String) -> Int? {
    text.starts(with: letters) ? number(text.dropFirst(letters.count), upTo: 2) : nil
  }

  /// At least one digit, at most `length`.
  private static func number(_ text: ArraySlice<Character>, upTo length: Int) -> Int? {
    guard (1...length).contains(text.count), text.allSatisfy({ "0123456789".contains($0) })
    else { return nil }
    return Int(String(text))
  }
}
