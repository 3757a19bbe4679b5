import Building
import Diagnostics

/// `bangtin status`: what becomes of every source file, and why.
struct StatusCommand: Command {
  let name = "status"
  let summary = Message(
    vi: "tình trạng xuất bản của từng tệp, kèm lý do",
    en: "what becomes of every source file, and why")
  let options: [Option] = [.output, .now, .drafts, .future, .json]
  let examples = [
    Example(
      line: "bangtin status",
      meaning: Message(
        vi: "tệp nào đã đăng, tệp nào chưa và vì sao",
        en: "which files are public, which are not, and why")),
    Example(
      line: "bangtin status --now 2020-12-01",
      meaning: Message(vi: "sang ngày 01/12/2020 thì thế nào", en: "how it will be on 1 December")),
  ]

  func run(in session: Session) throws -> ExitStatus {
    try session.requireProject()
    let report = try session.openSite(session.buildOptions).check()
    if session.choices.wantsJSON {
      try session.print(report.sourcesJSON(in: session.language))
    } else {
      try session.print(StatusTable(of: report.sources, in: session.language).text)
    }
    try mentionErrors(of: report, in: session)
    return .success
  }

  /// A file that cannot be read has no fate to show; `check` says why.
  private func mentionErrors(of report: CheckReport, in session: Session) throws {
    let count = report.diagnostics.count { $0.severity == .error }
    guard count > 0 else { return }
    try session.printAside(
      session.text(
        Message(
          vi: "Nội dung còn \(count) lỗi; xem bằng: bangtin check\n",
          en: "The content has \(count) error\(count == 1 ? "" : "s"); see: bangtin check\n")))
  }
}
