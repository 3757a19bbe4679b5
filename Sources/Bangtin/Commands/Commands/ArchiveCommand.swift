import Analysis
import Authoring
import Building
import Content
import Diagnostics

/// `bangtin archive`: whether the archive is whole, and whether what the law asks for is there; for
/// the clerk and for a scheduled job.
struct ArchiveCommand: Command {
  let name = "archive"
  let summary = Message(
    vi: "văn bản nào chưa công khai; nội dung công khai nào còn thiếu",
    en: "which documents are not public yet; which disclosures are missing")
  let options: [Option] = [.disclosure, .now, .json]
  let examples = [
    Example(
      line: "bangtin archive",
      meaning: Message(
        vi: "đối chiếu kho với sổ đăng ký và với mọi viện dẫn; mã thoát 1 khi chưa đủ 100%",
        en: "measure the archive against the register and every citation; exit with 1 under 100%")
    ),
    Example(
      line: "bangtin archive --disclosure",
      meaning: Message(
        vi: "từng năm học: mục nào đã công khai, mục nào còn mấy ngày, giữ đến bao giờ",
        en: "by school year: what is published, what is due, what must stay until when")),
  ]

  /// 1 under 100 %, or where a disclosure is due and missing.
  func run(in session: Session) throws -> ExitStatus {
    guard let site = try session.readSite() else { return .findings }
    return session.choices.asksForDisclosure
      ? try tellDisclosures(of: site, in: session) : try tellCompleteness(of: site, in: session)
  }

  private func tellCompleteness(of site: SiteReading, in session: Session) throws -> ExitStatus {
    let completeness = ArchiveCompleteness(of: site.analysis)
    let findings = site.diagnostics.filter { Self.isAboutArchive($0, of: site) }
    let printer = session.printer(on: session.output)
    if session.choices.wantsJSON {
      try session.print(
        CompletenessJSON(of: site.analysis, in: session.language, source: printer.source)
          .text(completeness, findings))
    } else {
      try session.print(
        CompletenessText(
          of: completeness, site.analysis, on: session.output, in: session.language,
          source: printer.source
        ).text)
      if !findings.isEmpty { try session.print("\n" + printer.report(on: findings)) }
    }
    return completeness.isWhole ? .success : .findings
  }

  private func tellDisclosures(of site: SiteReading, in session: Session) throws -> ExitStatus {
    let ledger = DisclosureLedger(of: site.analysis)
    let findings = site.diagnostics.filter { Self.disclosureRules.contains($0.id) }
    if session.choices.wantsJSON {
      let printer = session.printer(on: session.output)
      try session.print(
        DisclosureJSON(of: site, in: session.language, source: printer.source)
          .text(ledger, findings))
    } else if site.analysis.site.settings.disclosures.isEmpty {
      try session.printAside(session.text(Self.nothingDeclared))
      try session.print(DefaultDisclosures.toml)
    } else {
      try session.print(
        DisclosureText(
          of: ledger, today: site.analysis.site.clock.now.date, on: session.output,
          in: session.language
        ).text)
      if !findings.isEmpty {
        try session.print("\n" + session.printer(on: session.output).report(on: findings))
      }
    }
    let isPressing = ledger.years.flatMap(\.sections).contains {
      $0.state == .due || $0.state == .overdue
    }
    return isPressing ? .findings : .success
  }

  /// What is wrong with the register, papers entered twice, exemptions nobody needs.
  private static func isAboutArchive(_ finding: Diagnostic, of site: SiteReading) -> Bool {
    finding.place?.file == site.analysis.site.settings.archive.register
      || archiveRules.contains(finding.id)
  }

  private static let archiveRules = [
    AnalysisRule.duplicateDirective, .idleExemption,
  ].map(\.rawValue)

  /// What is due the table says already.
  private static let disclosureRules = [
    AnalysisRule.disclosureWithoutYear, .disclosureRemoved, .unknownDisclosure,
  ].map(\.rawValue)

  private static let nothingDeclared = Message(
    vi: "site.toml chưa khai mục công khai nào. Chép các mục dưới đây vào site.toml rồi sửa cho "
      + "hợp với trường:\n",
    en: "site.toml declares no disclosure yet. Copy these into site.toml and fit them to the "
      + "school:\n")
}
