import Diagnostics
import Markup
import Templates

/// `bangtin render`: one Mustache template over data from a file, without a site.
struct RenderCommand: Command {
  let name = "render"
  let summary = Message(
    vi: "điền dữ liệu JSON vào một mẫu Mustache", en: "fill a Mustache template with JSON data")
  let operands = [
    Operand(
      name: "FILE.mustache", help: Message(vi: "tệp mẫu", en: "the template"), isRequired: true)
  ]
  let options: [Option] = [.data, .partials]
  let examples = [
    Example(
      line: "bangtin render the.mustache --data du-lieu.json",
      meaning: Message(
        vi: "in mẫu đã điền ra màn hình", en: "print the filled template")),
    Example(
      line: "bangtin context / | bangtin render thu.mustache --data -",
      meaning: Message(
        vi: "thử mẫu với dữ liệu của trang chủ", en: "try a template on the home page's data")),
  ]

  func run(in session: Session) throws -> ExitStatus {
    let sources = try templates(in: session)
    let data = try readData(in: session)
    let result = data.value.map { fill(sources, with: $0) }
    let findings = data.findings + (result?.findings ?? [])
    if !findings.isEmpty {
      let printer = session.printer(for: session.console.errors, session.errorColours)
      try session.printAside(printer.report(on: findings))
    }
    if let text = result?.text { try session.print(String(decoding: text, as: UTF8.self)) }
    return ExitStatus(of: findings, isStrict: false)
  }
}
