import Analysis
import Authoring
import Building
import Content
import Diagnostics
import Files

/// `bangtin new directive`: one directive by hand, with what its number tells.
struct NewDirectiveCommand: Command {
  let name = "new directive"
  let summary = Message(
    vi: "lập tệp cho một văn bản mới", en: "start the file of a new directive")
  let operands = [
    Operand(
      name: "NUMBER",
      help: Message(
        vi: "số, ký hiệu, như --number", en: "the document's number, like --number"),
      isRequired: false)
  ]
  let options: [Option] = [.number, .issued, .subject, .file]
  let examples = [
    Example(
      line: "bangtin new directive 750/KH-PGDĐT",
      meaning: Message(
        vi: "hỏi ngày, trích yếu và tệp, rồi ghi vào content/directives/",
        en: "ask for date, subject and files, then write into content/directives/")),
    Example(
      line: "bangtin new directive --number 750/KH-PGDĐT --issued 05/09/2020 --subject"
        + " 'Nâng cao hiệu quả truyền thông' --file 750.pdf",
      meaning: Message(
        vi: "ghi luôn, không hỏi gì", en: "write it without a question")),
  ]

  func run(in session: Session) throws -> ExitStatus {
    guard let site = try session.readSite() else { return .findings }
    let settings = site.analysis.site.settings
    let answers = try DirectiveAnswers(session, settings)
    let directive = NewDirective(
      number: answers.number, issued: answers.issued, subject: answers.subject,
      issuer: answers.issuer)
    let place = directive.place
    let names = answers.files.indices.map {
      place.fileName(for: answers.files[$0], position: $0)
    }
    let file = NewContentFile(
      path: place.path,
      text: directive.draft(files: names, in: settings).file(in: session.language),
      attachments: try session.attachments(
        answers.files, called: names.map { place.path(beside: $0) }))
    if let taken = try file.taken(in: session.choices.root) { throw Self.taken(taken) }
    return try session.start(file, as: .directive, in: settings)
  }

  private static func taken(_ path: String) -> WrongUsage {
    WrongUsage(
      Message(vi: "đã có tệp \(path), không ghi đè", en: "\(path) is there already and stays"),
      hint: Message(
        vi: "mở tệp ấy ra sửa; nếu là văn bản khác cùng số thì đổi tên tệp và thêm slug:",
        en: "open that file; for another directive of this number rename it and add slug:"))
  }
}
