import Building
import Diagnostics
import Synchronization
import Terminal

/// `bangtin check`: everything a build would say, without building.
struct CheckCommand: Command {
  let name = "check"
  let summary = Message(
    vi: "soát lỗi nội dung; --fix sửa giúp những chỗ chắc chắn",
    en: "check the content; --fix mends what leaves no doubt")
  let options: [Option] = [
    .output, .now, .drafts, .future, .external, .strict, .fix, .dryRun,
    .json,
  ]
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
    Example(
      line: "bangtin check --external",
      meaning: Message(
        vi: "hỏi thêm các trang mà bài viết dẫn tới: trang nào đã mất, đã chuyển đi",
        en: "also ask the sites that texts link to: which pages are gone or have moved")),
    Example(
      line: "bangtin check --fix --dry-run",
      meaning: Message(
        vi: "xem sẽ sửa giúp những gì; bỏ --dry-run thì sửa thật",
        en: "see what would be mended; without --dry-run it is")),
  ]

  func run(in session: Session) throws -> ExitStatus {
    try session.requireProject()
    if session.choices.isRehearsal, !session.choices.mends {
      throw WrongUsage(
        Message(vi: "--dry-run của check đi cùng --fix", en: "--dry-run of check goes with --fix"),
        hint: Message(
          vi: "bangtin check không ghi gì; xem sẽ sửa gì: bangtin check --fix --dry-run",
          en:
            "bangtin check writes nothing; to see what would be mended: bangtin check --fix --dry-run"
        ))
    }
    if session.choices.mends { try mend(in: session) }
    var report = try session.openSite(session.buildOptions).check()
    if session.choices.asksWeb { report = report.adding(try askWeb(report, in: session)) }
    let printer = session.printer(on: session.output)
    try session.print(
      session.choices.wantsJSON
        ? report.findingsJSON(in: session.language, source: printer.source)
        : session.choices.isRehearsal ? "" : printer.report(on: report.diagnostics))
    return ExitStatus(of: report.diagnostics, isStrict: session.choices.isStrict)
  }

  /// What is wrong with the links to other sites. The first Ctrl-C ends the asking; what was learned
  /// is told and kept.
  private func askWeb(_ report: CheckReport, in session: Session) throws -> [Diagnostic] {
    guard let (links, check) = report.external else { return [] }
    let isStopped = Mutex(false)
    let interruption = Interruption { isStopped.withLock { $0 = true } }
    defer { interruption.end() }
    let line = ProgressLine(on: session.errors)
    let findings = try check.findings(on: links) {
      isStopped.withLock { $0 }
    } progress: { asked, count, host in
      do {
        let step = Message(
          vi: "Hỏi liên kết \(asked)/\(count) (\(host))",
          en: "Asking links \(asked)/\(count) (\(host))")
        try line.show(session.text(step), Double(asked) / Double(count))
      } catch {
        // A terminal that went away is no reason to stop.
        return
      }
    }
    try line.clear()
    return findings
  }

  /// Mends what can be mended, and says what was; beside the report where that is for machines.
  private func mend(in session: Session) throws {
    let isAside = session.choices.wantsJSON
    let terminal = isAside ? session.errors : session.output
    let words = MendingText(
      language: session.language, terminal: terminal, isRehearsal: session.choices.isRehearsal)
    var places = 0
    var files: Set<String> = []
    try Mending(session: session).run { file, outcome in
      try terminal.write(words.text(of: outcome, in: file))
      switch outcome {
      case .mended(let changes): places += changes.count
      case .tidied: break
      case .changedMeanwhile, .linked: return
      }
      files.insert(file)
    }
    try terminal.write(words.summary(places: places, files: files.count) + "\n")
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
