import Content
import Diagnostics

/// Numbers, true and false, periods and offsets.
enum SmallValue {
  /// A whole number within `range`.
  static func number(_ text: String, in range: ClosedRange<Int>) throws(ValueFault) -> Int {
    let text = TextValue.trimmed(text)
    let digits = text.hasPrefix("-") ? text.dropFirst() : text[...]
    guard !digits.isEmpty, digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
      let number = Int(text)
    else {
      throw ValueFault(
        .badNumber,
        Message(vi: "“\(text)” không phải là số.", en: "“\(text)” is not a number."),
        hint: numberHint(range))
    }
    guard range.contains(number) else {
      throw ValueFault(
        .badNumber,
        Message(
          vi: "\(number) nằm ngoài khoảng \(range.lowerBound)–\(range.upperBound).",
          en: "\(number) is not between \(range.lowerBound) and \(range.upperBound)."),
        hint: numberHint(range))
    }
    return number
  }

  private static func numberHint(_ range: ClosedRange<Int>) -> Message {
    Message(
      vi: "Viết bằng chữ số, từ \(range.lowerBound) đến \(range.upperBound).",
      en: "Write it in digits, from \(range.lowerBound) to \(range.upperBound).")
  }

  /// `true` or `false`, and nothing else.
  static func boolean(_ text: String) throws(ValueFault) -> Bool {
    let text = TextValue.trimmed(text)
    switch text {
    case "true": return true
    case "false": return false
    default:
      let meant: String? =
        switch text.lowercased() {
        case "có", "co", "yes", "y", "on", "đúng", "x", "1", "true": "true"
        case "không", "khong", "no", "n", "off", "sai", "0", "false": "false"
        default: nil
        }
      throw ValueFault(
        .badBoolean,
        Message(
          vi: "“\(text)” không phải là true hoặc false.", en: "“\(text)” is not true or false."),
        hint: meant.map { Message(vi: "Viết “\($0)”.", en: "Write “\($0)”.") }
          ?? Message(
            vi: "Viết “true” (có) hoặc “false” (không).", en: "Write “true” or “false”."))
    }
  }

  /// `2020-2021` or `2023`.
  static func period(_ text: String) throws(ValueFault) -> PlanPeriod {
    let text = TextValue.trimmed(text)
    let years = text.split(separator: "-", omittingEmptySubsequences: false).map { part in
      part.count == 4 && part.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int(part) : nil
    }
    if years.count == 1, let year = years[0], DateValue.years.contains(year) {
      return .calendarYear(year)
    }
    if years.count == 2, let first = years[0], let second = years[1], second == first + 1,
      DateValue.years.contains(first)
    {
      return .schoolYear(first)
    }
    throw ValueFault(
      .badPeriod,
      Message(
        vi: "“\(text)” không phải là năm học hay năm.",
        en: "“\(text)” is neither a school year nor a year."),
      hint: Message(
        vi: "Viết năm học như “2020-2021”, năm dương lịch như “2023”.",
        en: "Write a school year like “2020-2021”, a calendar year like “2023”."))
  }

  /// `+07:00`.
  static func offset(_ text: String) throws(ValueFault) -> UTCOffset {
    let text = TextValue.trimmed(text)
    let bytes = Array(text.utf8)
    func number(_ index: Int) -> Int? {
      let digits = bytes[index..<index + 2]
      guard digits.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
      return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    }
    if bytes.count == 6, bytes[3] == UInt8(ascii: ":"),
      bytes[0] == UInt8(ascii: "+") || bytes[0] == UInt8(ascii: "-"), let hours = number(1),
      let minutes = number(4), minutes < 60,
      let offset = UTCOffset(
        minutes: (bytes[0] == UInt8(ascii: "-") ? -1 : 1) * (hours * 60 + minutes))
    {
      return offset
    }
    throw ValueFault(
      .badOffset,
      Message(vi: "“\(text)” không phải là múi giờ.", en: "“\(text)” is not an offset from UTC."),
      hint: Message(
        vi: "Viết như “+07:00”, giờ Việt Nam.", en: "Write it like “+07:00”, the time in Vietnam."))
  }

  /// One of `names`.
  static func choice<Name: CaseIterable & RawRepresentable<String>>(
    _ text: String, of names: Name.Type
  ) throws(ValueFault) -> Name {
    let text = TextValue.trimmed(text)
    if let name = Name(rawValue: text) { return name }
    let all = names.allCases.map(\.rawValue)
    let near = nearestName(to: text, among: all)
    let list = all.joined(separator: ", ")
    throw ValueFault(
      .unknownValue,
      Message(
        vi: "Ở đây không ghi được “\(text)”.", en: "“\(text)” is not one of the values here."),
      hint: near.map {
        Message(
          vi: "Có phải là “\($0)”? Các giá trị: \(list).",
          en: "Did you mean “\($0)”? The values: \(list).")
      } ?? Message(vi: "Chọn một trong: \(list).", en: "Choose one of: \(list)."))
  }
}
