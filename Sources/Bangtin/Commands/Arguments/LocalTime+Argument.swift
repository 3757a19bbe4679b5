import Content

extension LocalTime {
  /// The moment that `text` names: `2020-11-30T09:00`, with a blank for the `T`, or a day alone
  /// (`2020-11-30`, `30/11/2020`). Nothing where the calendar or the clock has no such moment.
  init?(argument text: String) {
    let parts = text.split(
      maxSplits: 1, omittingEmptySubsequences: false, whereSeparator: { $0 == "T" || $0 == " " })
    guard let date = CalendarDate(argument: parts[0]) else { return nil }
    guard parts.count == 2 else {
      self.init(date)
      return
    }
    let clock = parts[1].split(separator: ":", omittingEmptySubsequences: false)
    guard clock.count == 2, let hour = number(clock[0], digits: 2), hour < 24,
      let minute = number(clock[1], digits: 2), minute < 60
    else { return nil }
    self.init(date, minute: hour * 60 + minute)
  }
}

extension CalendarDate {
  /// The day that `text` names, year first or with slashes.
  init?(argument text: Substring) {
    let dashed = text.split(separator: "-", omittingEmptySubsequences: false)
    let slashed = text.split(separator: "/", omittingEmptySubsequences: false)
    let parts = dashed.count == 3 ? dashed : slashed.reversed()
    guard parts.count == 3, let year = number(parts[0], digits: 4),
      let month = number(parts[1], digits: 2), let day = number(parts[2], digits: 2)
    else { return nil }
    self.init(year: year, month: month, day: day)
  }
}

/// The number that `text` writes with exactly so many digits.
private func number(_ text: Substring, digits: Int) -> Int? {
  text.utf8.count == digits && text.utf8.allSatisfy { (0x30...0x39).contains($0) }
    ? Int(text) : nil
}
