import Building
import Diagnostics

/// `bangtin check`: everything a build would say, without building.
struct CheckCommand: Command {
  let name = "check"
  let summary = Message(
    vi: "soát lỗi nội dung, không ghi gì", en: "check the content without writing anything")
  let options: [Option] = [.output, .now, .drafts, .future, .strict, .json]
  let examples = [
    Example(
      line: "bangtin check",
      meaning: Message(
        vi: "nêu mọi lỗi và cảnh báo, kèm chỗ sai và cách sửa",
        en: "show every error and warning, with its place and what to do")),
    Example(
      line: "bangtin check --strict --json",
      meaning: Message(
        vi: "cho máy đọc; mã thoát 1 khi có cảnh báo",
        en: "for machines; exit with 1 for warnings too")),
  ]

  func run(in session: Session) throws -> ExitStatus {
    try session.requireProject()
    let report = try session.openSite(session.buildOptions).check()
    let printer = session.printer(on: session.output)
    try session.print(
      session.choices.wantsJSON
        ? report.findingsJSON(in: session.language, source: printer.source)
        : printer.report(on: report.diagnostics))
    return ExitStatus(of: report.diagnostics, isStrict: session.choices.isStrict)
  }
}

extension ExitStatus {
  /// 1 where there are errors; with `isStrict` where there are warnings too.
  init(of findings: [Diagnostic], isStrict: Bool) {
    let fails = findings.contains {
      $0.severity == .error || isStrict && $0.severity == .warning
    }
    self = fails ? .findings : .success
  }
}
