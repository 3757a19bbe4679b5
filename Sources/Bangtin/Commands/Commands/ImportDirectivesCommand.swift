import Analysis
import Attachments
import Building
import Content
import Diagnostics
import Files
import Importing
import Terminal

/// `bangtin import directives`: a folder of papers into the archive.
struct ImportDirectivesCommand: Command {
  let name = "import directives"
  let summary = Message(
    vi: "đưa một thư mục văn bản PDF, Word vào kho", en: "bring a folder of PDF and Word papers in")
  let operands = [
    Operand(
      name: "DIR",
      help: Message(
        vi: "thư mục chứa các tệp PDF, DOCX, ODT, TXT", en: "a folder of PDF, DOCX, ODT, TXT files"),
      isRequired: true, completion: .folders)
  ]
  let options: [Option] = [.dryRun, .json]
  let examples = [
    Example(
      line: "bangtin import directives van-ban-den/",
      meaning: Message(
        vi: "đọc số, ngày, cơ quan, trích yếu, người ký trên từng văn bản, ghi vào kho ở trạng thái"
          + " chờ duyệt",
        en: "read number, date, issuer, subject and signer of each paper; all await review")),
    Example(
      line: "bangtin import directives van-ban-den/ --dry-run",
      meaning: Message(
        vi: "xem trước kết quả, không ghi gì", en: "look at the result without writing")),
  ]

  /// 1 where a file could not be read.
  func run(in session: Session) throws -> ExitStatus {
    guard let site = try session.readSite() else { return .findings }
    let choices = session.choices
    var work = PapersImport(
      into: site.analysis.site, at: choices.root, language: session.language,
      isRehearsal: choices.isRehearsal,
      reader: AttachmentReader(tools: ReadingTools(in: session.searchPath)))
    let line = ProgressLine(on: session.errors)
    let step = session.text(Message(vi: "Đọc văn bản", en: "Reading"))
    let outcomes = try work.run(try session.folder(choices.operands[0])) { _, share in
      do {
        try line.show(step, share)
      } catch {
        // A terminal that went away is no reason to stop.
        return
      }
    }
    try line.clear()
    return try session.show(outcomes)
  }
}

extension Session {
  /// The folder `name`, from the project's, as a path; says kindly what to do where it is none.
  fileprivate func folder(_ name: String) throws -> String {
    let path = FilePath.joined(choices.root, name)
    guard try FilePath.facts(of: path)?.kind == .folder else {
      throw WrongUsage(
        Message(vi: "“\(name)” không phải là thư mục", en: "“\(name)” is no folder"),
        hint: Message(
          vi: "ghi thư mục chứa các văn bản, tính từ thư mục của trang",
          en: "name the folder with the papers, from the project's folder"))
    }
    return path
  }

  /// Prints what became of everything: 1 where something could not be read.
  func show(_ outcomes: [ImportOutcome]) throws -> ExitStatus {
    if choices.wantsJSON {
      try print(outcomes.json(in: language, isRehearsal: choices.isRehearsal))
    } else {
      let table = ImportTable(of: outcomes, on: output, in: language, choices.isRehearsal)
      try print(table.text)
    }
    return outcomes.contains(where: \.isFailure) ? .findings : .success
  }
}
