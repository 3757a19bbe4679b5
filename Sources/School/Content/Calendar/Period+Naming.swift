package import Diagnostics

extension Period {
  /// As it stands in a sentence or a heading: `tháng 10/2020`, `học kỳ I năm học 2020-2021`,
  /// `tuần 43/2020 (19/10–25/10)`.
  package var name: Message {
    switch unit {
    case .week(let year, let week):
      let days = "\(first.dayAndMonth)–\(last.dayAndMonth)"
      return Message(vi: "tuần \(week)/\(year) (\(days))", en: "week \(week)/\(year) (\(days))")
    case .month(let month):
      return Message(
        vi: "tháng \(month.month)/\(month.year)",
        en: "\(Self.englishMonths[month.month - 1]) \(month.year)")
    case .quarter(let year, let quarter):
      return Message(
        vi: "quý \(Self.roman(quarter))/\(year)", en: "quarter \(quarter) of \(year)")
    case .semester(let year, let number):
      let schoolYear = PlanPeriod.schoolYear(year)
      return Message(
        vi: "học kỳ \(Self.roman(number)) năm học \(schoolYear)",
        en: "semester \(number) of the school year \(schoolYear)")
    case .schoolYear(let year):
      let schoolYear = PlanPeriod.schoolYear(year)
      return Message(vi: "năm học \(schoolYear)", en: "the school year \(schoolYear)")
    case .calendarYear(let year): return Message(vi: "năm \(year)", en: "the year \(year)")
    case .span where first == last:
      return Message(vi: "ngày \(first.slashed)", en: first.slashed)
    case .span:
      return Message(
        vi: "từ \(first.slashed) đến \(last.slashed)",
        en: "\(first.slashed) to \(last.slashed)")
    }
  }

  private static let englishMonths = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  /// Numbers up to 12; a school has no more semesters than months.
  private static func roman(_ number: Int) -> String {
    let units = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"]
    return String(repeating: "X", count: number / 10) + units[number % 10]
  }
}

extension CalendarDate {
  /// `19/10`: the day where the year is known.
  package var dayAndMonth: String { "\(digits(day, 2))/\(digits(month, 2))" }
}
