import Analysis
import Content
import Diagnostics
import Terminal

/// One line per quota and unit, then the reports due with their last day in time.
struct QuotaTable {
  let text: String

  init(
    _ quotas: [(quota: QuotaResults, results: [QuotaResult])], _ duties: [ReportDue],
    on terminal: Terminal, in language: Language, warnDays: Int
  ) {
    let lines = quotas.flatMap { quota, results in
      results.map { QuotaLine(of: $0, quota.quota, in: language) }
    }
    let none = Message(
      vi: "Chưa có chỉ tiêu nào: khai [[quota]] trong site.toml hoặc quotas: trong kế hoạch.",
      en: "There are no quotas: declare [[quota]] in site.toml or quotas: in a plan.")
    var text = lines.isEmpty ? none[language] + "\n" : ""
    let widths = (0..<3).map { column in
      lines.map { DisplayWidth.of($0.parts[column]) }.max() ?? 0
    }
    for line in lines {
      let state = DisplayWidth.padded(line.parts[0], to: widths[0])
      text += line.style.map { terminal.styled(state, $0) } ?? state
      for column in 1..<3 {
        text += "  " + DisplayWidth.padded(line.parts[column], to: widths[column])
      }
      text += "  \(line.title.shownSafely)\n"
    }
    if !duties.isEmpty { text += "\n" }
    for due in duties {
      let line = Self.line(of: due, in: language)
      let style = due.daysLeft <= warnDays ? TextStyle.yellow : nil
      text += (style.map { terminal.styled(line, $0) } ?? line) + "\n"
    }
    self.text = text
  }

  private static func line(of due: ReportDue, in language: Language) -> String {
    let left =
      due.daysLeft == 0
      ? Message(vi: "hôm nay là ngày cuối", en: "today is the last day")
      : Message(
        vi: "còn \(due.daysLeft) ngày",
        en: "\(due.daysLeft) day\(due.daysLeft == 1 ? "" : "s") left")
    let title = due.duty.title.shownSafely
    return Message(
      vi: "\(title), \(due.period.name.vi): nộp chậm nhất \(due.lastDay.slashed) (\(left.vi))",
      en: "\(title), \(due.period.name.en): to be in by \(due.lastDay) (\(left.en))")[language]
  }
}

/// One quota in one period for one unit.
private struct QuotaLine {
  /// State, count and period, to stand in columns.
  let parts: [String]
  let title: String
  let style: TextStyle?

  init(of result: QuotaResult, _ quota: Quota, in language: Language) {
    let days = Message(vi: "còn \(result.daysLeft) ngày", en: "\(result.daysLeft) days left")
    let isOpen = result.state == .due || result.state == .onTrack
    parts = [
      result.state.word[language], "\(result.count)/\(quota.atLeast)",
      isOpen ? "\(result.period) (\(days[language]))" : "\(result.period)",
    ]
    let unit = result.name.map { ": \($0)" } ?? ""
    title = quota.title + unit + (quota.source.map { " [\($0.value)]" } ?? "")
    style =
      switch result.state {
      case .met: .green
      case .missed: .red
      case .due: .yellow
      case .onTrack, .upcoming: nil
      }
  }
}

extension QuotaResult.State {
  /// What people call it.
  fileprivate var word: Message {
    switch self {
    case .met: Message(vi: "đạt", en: "met")
    case .missed: Message(vi: "chưa đạt", en: "missed")
    case .onTrack: Message(vi: "còn thời gian", en: "on track")
    case .due: Message(vi: "cần làm ngay", en: "due")
    case .upcoming: Message(vi: "chưa đến kỳ", en: "upcoming")
    }
  }
}
