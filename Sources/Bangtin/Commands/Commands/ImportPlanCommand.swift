import Analysis
import Attachments
import Building
import Content
import Diagnostics
import Files
import Importing

/// `bangtin import plan`: a communication plan out of a document into a plan file.
struct ImportPlanCommand: Command {
  let name = "import plan"
  let summary = Message(
    vi: "lập tệp kế hoạch truyền thông từ văn bản Word, ODT, chữ thuần",
    en: "make a plan file of a plan in Word, ODT or plain text")
  let operands = [
    Operand(
      name: "FILE",
      help: Message(
        vi: "kế hoạch truyền thông: tệp DOCX, ODT, TXT, MD, hoặc PDF có chữ",
        en: "the communication plan: a DOCX, ODT, TXT or MD file, or a PDF with text"),
      isRequired: true, completion: .files)
  ]
  let options: [Option] = [.dryRun, .json]
  let examples = [
    Example(
      line: "bangtin import plan ke-hoach-truyen-thong.docx",
      meaning: Message(
        vi: "đọc nội dung, bảng từng tháng, ban truyền thông, chỉ tiêu; ghi vào content/plans/"
          + " ở trạng thái chờ duyệt",
        en: "read topics, monthly table, board and quotas into content/plans/; it awaits review")),
    Example(
      line: "bangtin import plan ke-hoach-truyen-thong.docx --dry-run",
      meaning: Message(
        vi: "xem trước đọc được những gì, không ghi", en: "see what is understood, write nothing")),
  ]

  /// 1 where the plan is in the archive already.
  func run(in session: Session) throws -> ExitStatus {
    guard let site = try session.readSite() else { return .findings }
    let choices = session.choices
    let work = PlanImport(
      into: site.analysis.site, at: choices.root, language: session.language,
      isRehearsal: choices.isRehearsal,
      reader: AttachmentReader(tools: ReadingTools(in: session.searchPath)))
    do {
      let outcomes = try work.run(try session.file(choices.operands[0]))
      let report = ImportedPlanText(
        outcomes, of: choices.operands[0], in: session.language,
        isRehearsal: choices.isRehearsal)
      try session.print(choices.wantsJSON ? report.json : report.text)
      return outcomes.contains(where: \.isKnown) ? .findings : .success
    } catch let refusal as PlanImport.Refusal {
      throw WrongUsage(
        Message(
          vi: "\(choices.operands[0]): \(refusal.message.vi)",
          en: "\(choices.operands[0]): \(refusal.message.en)"), hint: refusal.hint)
    }
  }
}

extension Session {
  /// The file `name`, from the project's folder, as a path; says kindly what to do where it is none.
  fileprivate func file(_ name: String) throws -> String {
    let path = FilePath.joined(choices.root, name)
    guard let kind = try FilePath.facts(of: path)?.kind, kind != .folder else {
      throw WrongUsage(
        Message(vi: "không có tệp “\(name)”", en: "there is no file “\(name)”"),
        hint: Message(
          vi: "ghi đường dẫn tính từ thư mục của trang; tên có dấu cách thì đặt trong ngoặc kép",
          en: "name it from the project's folder; quote a name with blanks"))
    }
    return path
  }
}

extension PlanImport.Outcome {
  fileprivate var isKnown: Bool { if case .known = self { true } else { false } }
}
