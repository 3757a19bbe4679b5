import Building
import Diagnostics
import Terminal

/// `bangtin build`: the site, from sources to pages.
struct BuildCommand: Command {
  let name = "build"
  let summary = Message(vi: "dựng trang tin", en: "build the site")
  let options: [Option] = [
    .output, .now, .drafts, .future, .durable, .hostFiles, .timings, .strict, .json,
  ]
  let examples = [
    Example(
      line: "bangtin build",
      meaning: Message(
        vi: "dựng trang của thư mục này vào public/", en: "build this folder's site into public/")),
    Example(
      line: "bangtin build --now 2020-11-30T09:00 --output /tmp/thu",
      meaning: Message(
        vi: "dựng thử trang như lúc 9 giờ ngày 30/11/2020 vào /tmp/thu",
        en: "build the site as of 09:00 on 30 November 2020 into /tmp/thu")),
  ]

  func run(in session: Session) throws -> ExitStatus {
    try session.requireProject()
    let start = session.console.seconds()
    let report = try build(in: session)
    let seconds = session.console.seconds() - start
    try printFindings(report.diagnostics, in: session)
    let hasErrors = report.diagnostics.contains { $0.severity == .error }
    let hostFiles =
      session.choices.wantsHostFiles && !hasErrors
      ? try session.openSite(session.buildOptions).writeHostFiles() : nil
    try printResult(report, hostFiles, seconds, in: session)
    return ExitStatus(of: report.diagnostics, isStrict: session.choices.isStrict)
  }

  private func build(in session: Session) throws -> BuildReport {
    let line = ProgressLine(on: session.errors)
    let report = try session.openSite(session.buildOptions).run { step, share in
      do {
        try line.show(session.text(step), share)
      } catch {
        // A terminal that went away is no reason to leave the site unbuilt.
        return
      }
    }
    try line.clear()
    return report
  }

  private func printFindings(_ findings: [Diagnostic], in session: Session) throws {
    guard !findings.isEmpty else { return }
    let printer = session.printer(on: session.errors)
    try session.printAside(printer.report(on: findings))
  }

  private func printResult(
    _ report: BuildReport, _ hostFiles: HostFilesReport?, _ seconds: Double, in session: Session
  ) throws {
    if session.choices.wantsJSON {
      try session.print(report.json(hostFiles: hostFiles, seconds: seconds))
    } else {
      let summary = BuildSummary(
        report, hostFiles: hostFiles, seconds: seconds, language: session.language)
      try session.print(summary.text)
      if let times = report.times {
        try session.print(TimingTable(times, total: seconds, in: session.language).text)
      }
    }
  }
}
