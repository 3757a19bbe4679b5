import Diagnostics

/// `bangtin explain`: what stands behind the id of a finding.
struct ExplainCommand: Command {
  let name = "explain"
  let summary = Message(
    vi: "giải thích một lỗi, cảnh báo, kèm ví dụ sai và đúng",
    en: "explain a finding, with a wrong and a right example")
  let operands = [
    Operand(
      name: "ID",
      help: Message(
        vi: "mã trong ngoặc vuông ở cuối lời báo; không ghi thì liệt kê tất cả",
        en: "the id in brackets behind a message; without it all are listed"),
      isRequired: false, completion: .rules)
  ]
  let options: [Option] = [.catalogue]
  let examples = [
    Example(
      line: "bangtin explain bad-date",
      meaning: Message(
        vi: "vì sao ngày ấy sai và viết thế nào", en: "why a date is wrong and how to write it")
    ),
    Example(
      line: "bangtin explain",
      meaning: Message(vi: "mọi mã, xếp theo nhóm", en: "all ids, by what they are about")),
  ]

  func run(in session: Session) throws -> ExitStatus {
    let catalogue = RuleCatalogue()
    if session.choices.wantsCatalogue {
      try session.print(CataloguePage(of: catalogue, in: session.language).text)
      return .success
    }
    let page = ExplanationPage(
      language: session.language, terminal: session.output, columns: session.textColumns)
    guard let word = session.choices.operands.first else {
      try session.print(page.list(of: catalogue))
      return .success
    }
    let id = word.filter { $0 != "[" && $0 != "]" }
    guard let entry = catalogue[id] else {
      let near = nearestName(to: id, among: catalogue.entries.map(\.id))
      throw WrongUsage(
        Message(vi: "không có mã “\(id)”", en: "there is no id “\(id)”"),
        hint: near.map {
          Message(
            vi: "có phải ý bạn là “\($0)”? Xem tất cả: bangtin explain",
            en: "did you mean “\($0)”? To see all: bangtin explain")
        } ?? Message(vi: "xem tất cả: bangtin explain", en: "to see all: bangtin explain"))
    }
    try session.print(page.text(of: entry))
    return .success
  }
}
