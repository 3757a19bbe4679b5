import Analysis
import Building
import Content
import Diagnostics
import Reports

/// `bangtin report`: what the lead sends to the office.
struct ReportCommand: Command {
  let name = "report"
  let summary = Message(
    vi: "báo cáo tuần, tháng, quý, học kỳ, năm", en: "the report of a week, a month, a year …")
  let operands = [
    Operand(
      name: "PERIOD",
      help: Message(
        vi: "2020-W43, 2020-10, 2020-Q4, hk1, 2020-2021, 2023, hoặc mã một [[report]]; không ghi"
          + " thì là báo cáo phải nộp sắp tới",
        en: "2020-W43, 2020-10, 2020-Q4, hk1, 2020-2021, 2023, or the id of a [[report]]; without"
          + " it the report due next"), isRequired: false, completion: .periods),
    Operand(
      name: "PERIOD2",
      help: Message(
        vi: "sau mã [[report]]: kỳ của báo cáo ấy, ví dụ 2020-10",
        en: "after the id of a [[report]]: its period, for example 2020-10"), isRequired: false),
  ]
  let options: [Option] = [.format, .out, .allFormats, .from, .to, .each, .now]
  let examples = [
    Example(
      line: "bangtin report 2020-10",
      meaning: Message(
        vi: "xem báo cáo tháng 10/2020 ngay trên màn hình",
        en: "read the report of October 2020 on the screen")),
    Example(
      line: "bangtin report thang 2020-10 --out bao-cao.docx",
      meaning: Message(
        vi: "báo cáo tháng như site.toml quy định, thành văn bản Word theo Nghị định 30/2020",
        en: "the monthly report as site.toml asks for it, as an official Word document")),
    Example(
      line: "bangtin report hk1 --all-formats --out reports/",
      meaning: Message(
        vi: "báo cáo sơ kết học kỳ I, mọi định dạng, vào thư mục reports/",
        en: "the half-year report in every format, into reports/")),
  ]

  func run(in session: Session) throws -> ExitStatus {
    guard let site = try session.readSite() else { return .findings }
    let ledger = PostLedger(of: site.analysis)
    let scope = try ReportChoice(session, ledger).scope
    try refuseFuture(scope, ledger)
    let reports = scopes(of: scope, in: session, ledger).map { scope in
      PeriodReport(of: scope, in: ledger) { site.address(ofPost: $0) }
    }
    let delivery = try ReportDelivery(session, site: site, isForEach: reports.count > 1)
    for report in reports { try delivery.deliver(report) }
    if reports.first?.isPlanless == true { try warnOfNoPlan(scope, in: session) }
    return .success
  }

  /// One report, or one per department where that is asked for.
  private func scopes(
    of scope: ReportScope, in session: Session, _ ledger: PostLedger
  ) -> [ReportScope] {
    let isForEach = (session.choices.each ?? scope.duty?.each) == .department
    let departments = ledger.analysis.site.settings.departments
    guard isForEach, !departments.isEmpty else { return [scope] }
    return departments.map {
      ReportScope(named: scope.named, covers: scope.covers, duty: scope.duty, department: $0)
    }
  }

  private func refuseFuture(_ scope: ReportScope, _ ledger: PostLedger) throws {
    let first = scope.covers.first
    guard first > ledger.today else { return }
    throw WrongUsage(
      Message(
        vi: "\(scope.named.name.vi) chưa bắt đầu, nên chưa có gì để báo cáo",
        en: "\(scope.named.name.en) has not begun, so there is nothing to report"),
      hint: Message(
        vi: "báo cáo được từ ngày \(first.slashed); xem thử trước bằng --now \(first)",
        en: "reports are there from \(first) on; to try one, add --now \(first)"))
  }

  private func warnOfNoPlan(_ scope: ReportScope, in session: Session) throws {
    let plans = Message(
      vi: "Không có kế hoạch nào cho \(scope.named.name.vi), nên báo cáo không có mục kế hoạch;"
        + " thêm một tệp vào content/plans/\n",
      en: "No plan holds \(scope.named.name.en), so the report has no items; add a file to"
        + " content/plans/\n")
    try session.printAside(session.text(plans))
  }
}
