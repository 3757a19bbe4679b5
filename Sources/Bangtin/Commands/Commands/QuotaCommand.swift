import Analysis
import Building
import Content
import Diagnostics
import Exports
import Markup
import Reports

/// `bangtin quota`: is the quota met, while there is still time; for the lead and for a scheduled
/// job.
struct QuotaCommand: Command {
  let name = "quota"
  let summary = Message(
    vi: "chỉ tiêu tin, bài và báo cáo sắp phải nộp", en: "quotas, and the reports due")
  let options: [Option] = [.period, .now, .json]
  let examples = [
    Example(
      line: "bangtin quota",
      meaning: Message(
        vi: "chỉ tiêu của kỳ này, còn mấy ngày, báo cáo nào sắp đến hạn",
        en: "the quotas of the current period, the days left, the reports due")),
    Example(
      line: "bangtin quota --period 2020-2021",
      meaning: Message(vi: "từng tháng của cả năm học", en: "every month of the school year")),
  ]

  /// 1 where a quota is due and unmet, or the latest closed period was missed.
  func run(in session: Session) throws -> ExitStatus {
    guard let site = try session.readSite() else { return .findings }
    let ledger = PostLedger(of: site.analysis)
    let asked = try session.choices.period.map { try session.period($0, in: ledger) }
    let all = QuotaResults.all(over: asked ?? Self.around(ledger.today), in: ledger)
    let shown = all.map { quota in
      (quota: quota, results: asked == nil ? Self.ofNow(quota, ledger.today) : quota.results)
    }
    let duties = ReportDue.next(in: ledger)
    if session.choices.wantsJSON {
      try session.print(json(all, duties, asked))
    } else {
      let table = QuotaTable(
        shown, duties, on: session.output, in: session.language,
        warnDays: site.analysis.site.settings.warnDays)
      try session.print(table.text)
    }
    return isPressing(all, ledger.today) ? .findings : .success
  }

  /// Long enough to hold the last closed and the current period of every rhythm.
  private static func around(_ today: CalendarDate) -> Period {
    Period(today.advanced(by: -400)...today.advanced(by: 200))
  }

  /// The latest closed period where it was missed, then the current one.
  private static func ofNow(_ quota: QuotaResults, _ today: CalendarDate) -> [QuotaResult] {
    quota.latestClosed(on: today).filter { $0.state == .missed } + quota.current(on: today)
  }

  private func isPressing(_ all: [QuotaResults], _ today: CalendarDate) -> Bool {
    all.contains { quota in
      quota.results.contains { $0.state == .due }
        || quota.latestClosed(on: today).contains { $0.state == .missed }
    }
  }

  private func json(
    _ quotas: [QuotaResults], _ duties: [ReportDue], _ asked: Period?
  ) -> String {
    var json = JSONWriter(layout: .indented)
    json.object { json in
      json.field("period", asked?.description)
      json.array("quotas") { json in
        for results in quotas { results.write(to: &json, source: results.quota.source?.value) }
      }
      json.array("reportsDue") { json in for due in duties { due.write(to: &json) } }
    }
    return String(decoding: json.bytes, as: UTF8.self) + "\n"
  }
}
