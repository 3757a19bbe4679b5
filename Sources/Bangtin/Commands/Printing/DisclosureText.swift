import Analysis
import Content
import Diagnostics
import Terminal

/// The disclosures of each school year, for people: what is there and until when, what is missing
/// and since when or for how many days.
struct DisclosureText {
  private(set) var text = ""
  private let terminal: Terminal
  private let language: Language

  private let today: CalendarDate

  init(
    of ledger: DisclosureLedger, today: CalendarDate, on terminal: Terminal, in language: Language
  ) {
    self.terminal = terminal
    self.language = language
    self.today = today
    let states = ledger.years.flatMap(\.sections).map { state(of: $0).text }
    let width = states.map(DisplayWidth.of).max() ?? 0
    for (place, year) in ledger.years.enumerated() {
      if place > 0 { text += "\n" }
      write(year, width: width)
    }
  }

  private mutating func write(_ year: DisclosureYear, width: Int) {
    let there = year.sections.count { $0.state == .published }
    let name = year.period.name
    text +=
      Message(
        vi: "\(name.vi): \(there)/\(year.sections.count) mục đã công khai\n",
        en: "\(name.en): \(there) of \(year.sections.count) sections published\n")[language]
    for section in year.sections {
      let state = state(of: section)
      let cell = DisplayWidth.padded(state.text, to: width)
      let title = section.disclosure.title.shownSafely
      text += "  " + (state.style.map { terminal.styled(cell, $0) } ?? cell) + "  \(title)"
      text += section.items.isEmpty ? due(section) : ""
      text += "\n"
      for item in section.items {
        text += String(repeating: " ", count: width + 6) + words(of: item) + "\n"
      }
    }
  }

  /// Where a section stands, in a word or two.
  private func state(of section: DisclosureSection) -> (text: String, style: TextStyle?) {
    let left = section.daysLeft ?? 0
    switch section.state {
    case .published: return (Message(vi: "đã công khai", en: "published")[language], .green)
    case .open: return (Message(vi: "chưa công khai", en: "not published")[language], nil)
    case .overdue:
      return (
        Message(vi: "quá hạn \(-left) ngày", en: "\(days(-left)) overdue")[language], .red
      )
    case .due where left == 0:
      return (Message(vi: "hạn hôm nay", en: "due today")[language], .yellow)
    case .due, .upcoming:
      let text = Message(vi: "còn \(left) ngày", en: "\(days(left)) left")[language]
      return (text, section.state == .due ? .yellow : nil)
    }
  }

  private func days(_ count: Int) -> String { count == 1 ? "1 day" : "\(count) days" }

  private func due(_ section: DisclosureSection) -> String {
    let source = section.disclosure.source.map { ", \($0.value.shownSafely)" } ?? ""
    guard let day = section.due else { return "" }
    return Message(vi: " (hạn \(day.slashed)\(source))", en: " (due \(day)\(source))")[language]
  }

  /// The file, since when, until when.
  private func words(of item: DisclosureSection.Item) -> String {
    let since = item.text.published.map {
      Message(vi: "công khai \($0.slashed)", en: "published \($0)")[language]
    }
    let until = item.keptUntil.map { last in
      last < today
        ? Message(vi: "hết hạn giữ từ \(last.slashed)", en: "could go since \(last)")[language]
        : Message(vi: "giữ đến hết \(last.slashed)", en: "stays until \(last)")[language]
    }
    return [item.text.source.path.shownSafely, since, until].compactMap { $0 }
      .joined(separator: ", ")
  }
}

extension PlanPeriod {
  /// What people call it.
  fileprivate var name: Message {
    switch self {
    case .schoolYear: Message(vi: "Năm học \(self)", en: "School year \(self)")
    case .calendarYear: Message(vi: "Năm \(self)", en: "\(self)")
    }
  }
}
