import Diagnostics
import Markup
import Terminal

/// `bangtin context`: what a page's template gets to see.
struct ContextCommand: Command {
  let name = "context"
  let summary = Message(
    vi: "in dữ liệu mà mẫu của một trang nhận được (cho người làm giao diện)",
    en: "print the data that a page's template sees (for theme authors)")
  let operands = [
    Operand(
      name: "PATH",
      help: Message(
        vi: "địa chỉ của trang (/tin-tuc/…) hoặc tệp nguồn (content/…)",
        en: "the page's address (/tin-tuc/…) or its source file (content/…)"), isRequired: true,
      completion: .sources)
  ]
  let options: [Option] = [.now, .drafts, .future]
  let examples = [
    Example(
      line: "bangtin context /",
      meaning: Message(vi: "dữ liệu của trang chủ", en: "the data of the home page")),
    Example(
      line: "bangtin context content/pages/gioi-thieu.md",
      meaning: Message(
        vi: "dữ liệu của trang làm từ tệp này", en: "the data of the page made from this file")),
  ]

  func run(in session: Session) throws -> ExitStatus {
    try session.requireProject()
    let path = session.choices.operands[0]
    guard let page = try session.openSite(session.buildOptions).context(of: path) else {
      let shown = path.shownSafely
      try session.printAside(
        session.text(
          Message(
            vi: "Không có trang nào ở “\(shown)”; xem các địa chỉ bằng: bangtin status\n",
            en: "There is no page at “\(shown)”; see the addresses with: bangtin status\n")
        ))
      return .findings
    }
    var json = JSONWriter(layout: .indented)
    json.value(page.value)
    try session.print(String(decoding: json.bytes, as: UTF8.self) + "\n")
    try session.printAside(
      session.text(Message(vi: "mẫu: \(page.template)\n", en: "template: \(page.template)\n")))
    return .success
  }
}
