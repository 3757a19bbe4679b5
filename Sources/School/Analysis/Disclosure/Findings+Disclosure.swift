import Content
import Diagnostics

/// Findings about what the law says must be on the site: what is due, what is late, what was taken
/// away too early.
extension SiteAnalysis {
  func checkDisclosures(into findings: inout [Diagnostic]) {
    guard !site.settings.disclosures.isEmpty else { return }
    let ledger = DisclosureLedger(of: self)
    // Of older years `archive --disclosure` tells; here is said what is to be done now.
    for year in ledger.years.prefix(while: { !$0.isCurrent })
      + ledger.years.drop(while: { !$0.isCurrent }).prefix(2)
    {
      for state in [DisclosureSection.State.overdue, .due] {
        let sections = year.sections.filter { $0.state == state }
        let days = Dictionary(grouping: sections, by: \.due).sorted {
          ($0.value[0].daysLeft ?? 0) < ($1.value[0].daysLeft ?? 0)
        }
        for (day, sections) in days {
          guard let day, let left = sections[0].daysLeft else { continue }
          findings.append(.undisclosed(sections, of: year.period, by: day, daysLeft: left))
        }
      }
    }
    for text in ledger.texts { check(text, into: &findings) }
  }

  private func check(_ text: DisclosedText, into findings: inout [Diagnostic]) {
    guard let year = text.year else {
      findings.append(.withoutYear(text))
      return
    }
    guard let disclosure = catalogue.disclosure(text.disclosure.value),
      let last = DisclosureSection(disclosure, of: year, texts: [], on: site)
        .keptUntil(from: text.published),
      last >= site.clock.now.date
    else { return }
    if text.wasTakenDown(before: site.clock.now.date) {
      findings.append(.removed(text, before: last))
    } else if text.fate.isInternal {
      findings.append(.keptInside(text))
    } else if let hidden = text.publication.hideAfter, hidden < last {
      findings.append(.hidden(text, after: hidden, before: last))
    }
  }
}

extension DisclosedText {
  /// Whether it was on the site once and is not any more, as far as the text tells: withdrawn, or a
  /// draft whose day of publication is past.
  fileprivate func wasTakenDown(before today: CalendarDate) -> Bool {
    switch fate.kind {
    case .withdrawn: true
    case .draft, .awaitingApproval, .rejected:
      publication.from.map { $0.date < today } ?? false
    case .published, .scheduled, .expired, .internal: false
    }
  }
}

extension Diagnostic {
  /// `sections` are not there, and the day is near or past.
  fileprivate static func undisclosed(
    _ sections: [DisclosureSection], of period: PlanPeriod, by day: CalendarDate, daysLeft: Int
  ) -> Diagnostic {
    let titles = sections.map { "“\($0.disclosure.title)”" }.joined(separator: ", ")
    let ids = sections.map(\.disclosure.id.text).joined(separator: ", ")
    let count = sections.count
    let left =
      switch daysLeft {
      case ..<0:
        Message(
          vi: "đã quá hạn \(day.slashed) \(-daysLeft) ngày",
          en: "due by \(day), \(inEnglish(-daysLeft)) ago")
      case 0: Message(vi: "hôm nay là hạn chót", en: "due today")
      default:
        Message(
          vi: "hạn \(day.slashed), còn \(daysLeft) ngày",
          en: "due by \(day), in \(inEnglish(daysLeft))")
      }
    return Diagnostic(
      daysLeft < 0 ? AnalysisRule.disclosureOverdue : .disclosureDue,
      at: Source(path: "site.toml").place,
      Message(
        vi: "năm \(period) còn \(count) mục chưa công khai (\(left.vi)): \(titles)",
        en: "\(count) disclosure\(count == 1 ? "" : "s") of \(period) missing (\(left.en)): "
          + titles),
      hint: Message(
        vi: "đăng trang hoặc văn bản có disclosure: \(ids) và disclosure_year: \(period); xem: "
          + "bangtin archive --disclosure",
        en: "publish a page or a document with disclosure: \(ids) and disclosure_year: \(period); "
          + "see: bangtin archive --disclosure"))
  }

  fileprivate static func withoutYear(_ text: DisclosedText) -> Diagnostic {
    Diagnostic(
      AnalysisRule.disclosureWithoutYear, at: text.source.place(text.disclosure.range),
      Message(
        vi: "không biết “\(text.title)” là nội dung công khai của năm nào",
        en: "nobody can tell which year's disclosure “\(text.title)” is"),
      hint: Message(
        vi: "thêm disclosure_year: 2020-2021 (năm học), hoặc published: ngày công bố",
        en: "add disclosure_year: 2020-2021, or published: and the day it was put up"))
  }

  fileprivate static func removed(
    _ text: DisclosedText, before last: CalendarDate
  ) -> Diagnostic {
    Diagnostic(
      AnalysisRule.disclosureRemoved, at: text.source.place(text.disclosure.range),
      Message(
        vi: "nội dung công khai “\(text.title)” phải giữ trên trang đến hết \(last.slashed), "
          + "nay đã bị gỡ",
        en: "“\(text.title)” is a disclosure that must stay up until \(last), and is taken down"),
      hint: Message(
        vi: "bỏ status, hoặc đăng bản thay thế có cùng disclosure và disclosure_year",
        en: "take out status, or publish another one of the same disclosure and year"))
  }

  fileprivate static func keptInside(_ text: DisclosedText) -> Diagnostic {
    Diagnostic(
      AnalysisRule.disclosureRemoved, at: text.source.place(text.disclosure.range),
      Message(
        vi: "“\(text.title)” là nội dung công khai nhưng ghi lưu hành nội bộ",
        en: "“\(text.title)” is a disclosure and for internal circulation at once"),
      hint: Message(
        vi: "bỏ disclosure nếu văn bản không được công khai, hoặc bỏ circulation: internal",
        en: "take out disclosure where it may not be public, else circulation: internal"))
  }

  fileprivate static func hidden(
    _ text: DisclosedText, after day: CalendarDate, before last: CalendarDate
  ) -> Diagnostic {
    Diagnostic(
      AnalysisRule.disclosureRemoved, at: text.source.place(text.disclosure.range),
      Message(
        vi: "nội dung công khai “\(text.title)” phải giữ trên trang đến hết \(last.slashed), "
          + "nhưng hide_after là \(day.slashed)",
        en: "“\(text.title)” is a disclosure that must stay up until \(last), but hide_after "
          + "is \(day)"),
      hint: Message(
        vi: "bỏ hide_after, hoặc ghi từ \(last.slashed) trở đi",
        en: "take out hide_after, or write \(last) or later"))
  }
}
