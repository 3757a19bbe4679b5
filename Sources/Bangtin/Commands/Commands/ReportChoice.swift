import Analysis
import Content
import Diagnostics
import Reports

/// Which report a command line asks for.
struct ReportChoice {
  let scope: ReportScope

  init(_ session: Session, _ ledger: PostLedger) throws {
    let words = session.choices.operands
    if session.choices.from != nil || session.choices.to != nil {
      scope = try Self.span(session.choices, words, ledger)
      return
    }
    guard let first = words.first else {
      scope = Self.dueNext(ledger)
      return
    }
    let duties = ledger.analysis.site.settings.reports
    if let duty = duties.first(where: { $0.id.text == first }) {
      scope = try Self.owed(duty, words.dropFirst().first, session, ledger)
    } else if words.count > 1 {
      throw Self.unknownReport(first, among: duties)
    } else {
      scope = ReportScope(named: try session.period(first, in: ledger))
    }
  }

  /// The days of `--from` and `--to`.
  private static func span(
    _ choices: Choices, _ words: [String], _ ledger: PostLedger
  ) throws -> ReportScope {
    guard words.isEmpty, let from = choices.from else {
      throw WrongUsage(
        Message(
          vi: words.isEmpty
            ? "có --to mà chưa có --from" : "đã có kỳ “\(words[0])” thì không dùng --from, --to",
          en: words.isEmpty
            ? "--to lacks its --from" : "the period “\(words[0])” goes without --from and --to"),
        hint: Message(
          vi: "ví dụ: bangtin report --from 2020-09-25 --to 2020-10-24",
          en: "for example: bangtin report --from 2020-09-25 --to 2020-10-24"))
    }
    do {
      return ReportScope(named: try Period.span(from: from, through: choices.to ?? ledger.today))
    } catch {
      throw WrongUsage(error.message, hint: error.hint)
    }
  }

  /// The report that must be in first; without any [[report]] the month's.
  private static func dueNext(_ ledger: PostLedger) -> ReportScope {
    let next = ReportDue.next(in: ledger).min {
      ($0.lastDay, $0.duty.id.text) < ($1.lastDay, $1.duty.id.text)
    }
    return next.map { ReportScope(of: $0) }
      ?? ReportScope(named: Period(ledger.today.yearMonth))
  }

  /// The report of `duty` about `word`, else the one due next.
  private static func owed(
    _ duty: ReportDuty, _ word: String?, _ session: Session, _ ledger: PostLedger
  ) throws -> ReportScope {
    guard let word else {
      return ReportDue.next(of: duty, in: ledger).map { ReportScope(of: $0) } ?? dueNext(ledger)
    }
    let period = try session.period(word, in: ledger)
    guard let due = ReportDue.named(period, of: duty, in: ledger) else {
      let example =
        ReportDue.next(of: duty, in: ledger).map { "bangtin report \(duty.id) \($0.period)" }
      throw WrongUsage(
        Message(
          vi: "báo cáo “\(duty.id)” không lập cho \(period.name.vi)",
          en: "the report “\(duty.id)” is not about \(period.name.en)"),
        hint: example.map { Message(vi: "ví dụ: \($0)", en: "for example: \($0)") })
    }
    return ReportScope(of: due)
  }

  private static func unknownReport(_ name: String, among duties: [ReportDuty]) -> WrongUsage {
    let names = duties.map(\.id.text).joined(separator: ", ")
    return WrongUsage(
      Message(
        vi: "không có [[report]] nào mang mã “\(name)”", en: "there is no [[report]] “\(name)”"),
      hint: names.isEmpty
        ? Message(
          vi: "site.toml chưa khai [[report]] nào; chỉ ghi một kỳ, ví dụ: bangtin report 2020-10",
          en: "site.toml declares none; name a period alone: bangtin report 2020-10")
        : Message(vi: "các mã đã khai: \(names)", en: "declared are: \(names)"))
  }
}
