import Content

extension PlanPeriod {
  /// The years written in a plan's title or file name: two in a row with a dash between
  /// (`2020 – 2021`), or one alone.
  static func named(in text: String) -> [String] {
    let numbers = Self.numbers(in: text)
    var named: [String] = []
    for (place, number) in numbers.enumerated() {
      guard let year = number.year else { continue }
      if place > 0, number.isBehindDash, numbers[place - 1].year != nil { continue }
      let next = place + 1 < numbers.count ? numbers[place + 1] : nil
      if let end = next?.year, next?.isBehindDash == true {
        // Other spans of years (2016-2020) are those of a programme, not of a plan.
        if end == year + 1 { named.append(PlanPeriod.schoolYear(year).description) }
      } else {
        named.append(PlanPeriod.calendarYear(year).description)
      }
    }
    return named
  }

  /// Whether `written` may stand for this period: the same, or for a calendar year a school year
  /// that touches it, or for a school year one of its two.
  func isNamed(by written: String) -> Bool {
    switch self {
    case .schoolYear: description.hasPrefix(written) || description.hasSuffix(written)
    case .calendarYear: written.hasPrefix(description) || written.hasSuffix(description)
    }
  }

  /// A number in a text.
  private struct Number {
    /// Where it has four digits and may be a year of a plan.
    let year: Int?
    /// Whether nothing but a dash and blanks stands between it and the number before.
    let isBehindDash: Bool
  }

  private static func numbers(in text: String) -> [Number] {
    var numbers: [Number] = []
    var run = ""
    var between = ""
    for character in text + " " {
      if ("0"..."9").contains(character) {
        run.append(character)
      } else {
        if !run.isEmpty {
          let year =
            run.count == 4 ? Int(run).flatMap { (1990...2200).contains($0) ? $0 : nil } : nil
          numbers.append(Number(year: year, isBehindDash: ["-", "–", "—"].contains(between)))
          (run, between) = ("", "")
        }
        if character != " " { between.append(character) }
      }
    }
    return numbers
  }
}
