import Analysis
import Building
import Content
import Diagnostics
import Importing
import Reading

/// `bangtin import register`: stubs for what the office's register has and the archive lacks.
struct ImportRegisterCommand: Command {
  let name = "import register"
  let summary = Message(
    vi: "lập bản nháp cho văn bản có trong sổ mà kho chưa có",
    en: "make drafts for what the register has and the archive lacks")
  let operands = [
    Operand(
      name: "FILE.csv",
      help: Message(
        vi: "sổ đăng ký văn bản, xuất từ phần mềm", en: "the office's register, as CSV"),
      isRequired: true, completion: .files)
  ]
  let options: [Option] = [.dryRun, .json]
  let examples = [
    Example(
      line: "bangtin import register content/directives/register.csv",
      meaning: Message(
        vi: "mỗi văn bản còn thiếu một tệp nháp, chờ điền và kèm tệp",
        en: "a draft for each missing directive, to be filled in"))
  ]

  /// 1 where a line of the register could not be understood.
  func run(in session: Session) throws -> ExitStatus {
    guard let site = try session.readSite() else { return .findings }
    let choices = session.choices
    let file = choices.operands[0]
    let bytes = try session.read(file)
    let register = ContentReader(site.analysis.site.settings).register(path: file, bytes: bytes)
    if !register.diagnostics.isEmpty {
      let printer = session.printer(on: session.errors, showing: [file: bytes])
      try session.printAside(printer.report(on: register.diagnostics))
    }
    guard let entries = register.value, !register.diagnostics.contains(where: \.isError) else {
      return .findings
    }
    var work = RegisterImport(
      into: site.analysis.site, at: choices.root, language: session.language,
      isRehearsal: choices.isRehearsal)
    return try session.show(try work.run(entries))
  }
}

extension Diagnostic {
  fileprivate var isError: Bool { severity == .error }
}
