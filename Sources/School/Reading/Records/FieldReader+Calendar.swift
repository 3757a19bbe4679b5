import Content
import DataFormats
import Diagnostics

extension FieldReader where Key == SettingsField {
  /// `[calendar]`.
  mutating func calendar() -> SchoolCalendar {
    let standard = SchoolCalendar.standard
    return record(.calendar, CalendarField.self) { fields in
      let start = fields.number(.schoolYearStarts)
      let semesters = fields.semesters()
      return SchoolCalendar(
        schoolYearStarts: start ?? standard.schoolYearStarts,
        semesters: semesters ?? standard.semesters)
    } ?? standard
  }
}

extension FieldReader where Key == CalendarField {
  /// Lists of months; a month belongs to one semester at most.
  fileprivate mutating func semesters() -> [[Int]]? {
    guard let node = node(.semesters) else { return nil }
    guard case .list(let lists) = node.content else {
      reportShape(.semesters, found: node)
      return nil
    }
    var seen: Set<Int> = []
    var semesters: [[Int]] = []
    for list in lists {
      guard case .list(let months) = list.content else {
        reportShape(.semesters, inList: true, found: list)
        return nil
      }
      if months.isEmpty { reportEmpty(Key.semesters.rawValue, at: list.range) }
      semesters.append(months.compactMap { month(at: $0, &seen) })
    }
    if lists.isEmpty { reportEmpty(Key.semesters.rawValue, at: node.range) }
    return semesters.contains(where: \.isEmpty) || semesters.isEmpty ? nil : semesters
  }

  private mutating func month(at node: Node, _ seen: inout Set<Int>) -> Int? {
    let parse = { (text: String) throws(ValueFault) in try SmallValue.number(text, in: 1...12) }
    guard let month = parsed(node, of: .semesters, inList: true, parse) else { return nil }
    if !seen.insert(month).inserted {
      report(
        .overlappingSemesters, at: node.range,
        Message(
          vi: "Tháng \(month) đã thuộc một học kỳ.",
          en: "Month \(month) already belongs to a semester."),
        hint: Message(
          vi: "Mỗi tháng chỉ ghi ở một học kỳ.", en: "Write each month in one semester only."))
    }
    return month
  }
}
