import Analysis
import Authoring
import Building
import Content
import Diagnostics

/// `bangtin new page`: a plain page.
struct NewPageCommand: Command {
  let name = "new page"
  let summary = Message(
    vi: "lập tệp cho một trang thông tin", en: "start the file of a plain page")
  let operands = [
    Operand(
      name: "TITLE", help: Message(vi: "tên trang, trong dấu nháy", en: "its title, in quotes"),
      isRequired: true)
  ]
  let options: [Option] = [.now]
  let examples = [
    Example(
      line: "bangtin new page 'Tuyển sinh đầu cấp'",
      meaning: Message(
        vi: "lập bản nháp content/pages/tuyen-sinh-dau-cap.md",
        en: "start the draft content/pages/tuyen-sinh-dau-cap.md"))
  ]

  func run(in session: Session) throws -> ExitStatus {
    guard let site = try session.readSite() else { return .findings }
    let page = NewPage(title: session.choices.operands[0])
    let place = try session.free(.page(try session.slug(of: page.title)))
    let file = NewContentFile(path: place.path, text: page.draft.file(in: session.language))
    return try session.start(file, as: .page, in: site.analysis.site.settings, left: page.left)
  }
}
