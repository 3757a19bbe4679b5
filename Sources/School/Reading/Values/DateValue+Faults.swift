import Content
import Diagnostics

/// What is said about dates that are none.
extension DateValue {
  private static let forms = Message(
    vi: "Viết ngày như “2020-11-20” hoặc “20/11/2020”.",
    en: "Write dates like “2020-11-20” or “20/11/2020”.")

  /// No date, with the date that was probably meant.
  static func notADate(_ text: String) -> ValueFault {
    let meant = meant(by: text)
    return ValueFault(
      .badDate, Message(vi: "“\(text)” không phải là ngày.", en: "“\(text)” is not a date."),
      hint: meant.map {
        Message(
          vi: "Viết “\($0)” hoặc “\($0.slashed)”.", en: "Write “\($0)” or “\($0.slashed)”.")
      } ?? forms,
      replacement: meant?.description)
  }

  /// `31/02`.
  static func noSuchDay(_ day: Int, month: Int, year: Int) -> ValueFault {
    let last = YearMonth.days(in: month, of: year)
    return ValueFault(
      .badDate,
      Message(
        vi: "Không có ngày \(day) tháng \(month) năm \(year): tháng này có \(last) ngày.",
        en: "There is no day \(day) in month \(month) of \(year): it has \(last) days."),
      hint: forms)
  }

  /// `11/20/2020`, or a month of 13.
  static func noSuchMonth(_ month: String, hint: Message = dayFirst) -> ValueFault {
    ValueFault(
      .badDate, Message(vi: "Không có tháng \(month).", en: "There is no month \(month)."),
      hint: hint)
  }

  /// For a date with its parts in another order.
  static let dayFirst = Message(
    vi: "Viết ngày trước, tháng sau: “20/11/2020”; hoặc “2020-11-20”.",
    en: "Write the day before the month: “20/11/2020”; or “2020-11-20”.")

  /// `20255`.
  static func badYear(_ year: String) -> ValueFault {
    ValueFault(
      .badDate,
      Message(
        vi: "Năm \(year) nằm ngoài khoảng \(years.lowerBound)–\(years.upperBound).",
        en: "The year \(year) is not between \(years.lowerBound) and \(years.upperBound)."),
      hint: Message(vi: "Xem lại năm có gõ nhầm không.", en: "Check the year for a typing error."))
  }

  /// Neither a date nor a month or a year.
  static func notAPartialDate(_ text: String) -> ValueFault {
    ValueFault(
      .badDate, Message(vi: "“\(text)” không phải là ngày.", en: "“\(text)” is not a date."),
      hint: partialForms)
  }

  /// For a date that may be a month or a year.
  static let partialForms = Message(
    vi: "Viết như “2020-09-05” hoặc “05/09/2020”; chỉ biết tháng: “2020-09”, năm: “2020”.",
    en: "Write it like “2020-09-05” or “05/09/2020”; a month alone “2020-09”, a year “2020”.")

  /// `7h30`.
  static func badTime(_ clock: String) -> ValueFault {
    ValueFault(
      .badTime,
      Message(vi: "“\(clock)” không phải là giờ.", en: "“\(clock)” is not a time of day."),
      hint: Message(
        vi: "Viết giờ như “2020-11-20T08:00”, theo giờ của trang, không kèm giây hay múi giờ.",
        en: "Write it like “2020-11-20T08:00”, in the site's own time, without seconds or zone."))
  }
}
