import Content
import Diagnostics
import Reading

/// The date in the head of a paper, `Thanh Trường, ngày 05 tháng 9 năm 2020` or `…, ngày 05/9/2020`,
/// with what is left open in it.
struct PaperDate {
  let day: Int?
  let month: Int?
  let year: Int?
  /// Whether a place and a comma stand before it, or nothing at all.
  let followsPlace: Bool

  /// The date in the folded line `key`; nothing where it is no such line, but running text.
  init?(of key: String) {
    guard key.utf8.count < 80 else { return nil }
    let words = key.split { !$0.isLetter && !$0.isNumber }
    guard let start = words.lastIndex(of: "ngay"), start < 12 else { return nil }
    let before = key[..<words[start].startIndex].trimmed
    followsPlace = before.isEmpty || before.last.map { ",.".contains($0) } == true
    // “Hôm nay, hồi 14 giờ 00 phút ngày 10 tháng 9” begins a body.
    guard followsPlace || start <= 4, !words[..<start].contains("nay") else { return nil }
    let numbers = words[(start + 1)...].map { Int($0) }
    if numbers.count == 3, let day = numbers[0], let month = numbers[1], let year = numbers[2] {
      (self.day, self.month, self.year) = (day, month, year)
      return
    }
    guard let month = words[start...].firstIndex(of: "thang"), month - start <= 2,
      let year = words[month...].firstIndex(of: "nam"), year - month <= 2,
      words.count - year <= 2
    else { return nil }
    day = month - start == 2 ? Int(words[start + 1]) : nil
    self.month = year - month == 2 ? Int(words[month + 1]) : nil
    self.year = year + 1 < words.count ? Int(words[year + 1]) : nil
  }

  /// Whether the line ends before the year, which then stands on the next.
  var lacksYear: Bool { year == nil }

  /// The date as far as the paper gives it, with `laterYear` where the line was cut before its year.
  func value(laterYear: Int?) -> PartialDate? {
    guard let year = year ?? laterYear, TypedDate.years.contains(year) else { return nil }
    guard let month else { return .year(year) }
    guard (1...12).contains(month) else { return nil }
    guard let day else { return .month(YearMonth(year: year, month: month)) }
    return CalendarDate(year: year, month: month, day: day).map(PartialDate.day)
  }
}
