import DataFormats
import Diagnostics
import Files
import Markup
import Templates
import Terminal

/// `bangtin render`: one Mustache template over data from a file, without a site.
struct RenderCommand: Command {
  let name = "render"
  let summary = Message(
    vi: "điền dữ liệu JSON vào một mẫu Mustache", en: "fill a Mustache template with JSON data")
  let operands = [
    Operand(
      name: "FILE.mustache", help: Message(vi: "tệp mẫu", en: "the template"), isRequired: true,
      completion: .files)
  ]
  let options: [Option] = [.data, .partials]
  let examples = [
    Example(
      line: "bangtin render the.mustache --data du-lieu.json",
      meaning: Message(vi: "in mẫu đã điền ra màn hình", en: "print the filled template")),
    Example(
      line: "bangtin context / | bangtin render thu.mustache --data -",
      meaning: Message(
        vi: "thử mẫu với dữ liệu của trang chủ", en: "try a template on the home page's data")),
  ]

  func run(in session: Session) throws -> ExitStatus {
    let templates = try templates(in: session)
    let data = try readData(in: session)
    let result = fill(templates, with: data)
    if !result.findings.isEmpty {
      let sources = Dictionary([(data.file, data.bytes)], uniquingKeysWith: { $1 })
      let printer = session.printer(on: session.errors, showing: sources)
      try session.printAside(printer.report(on: result.findings))
    }
    if let text = result.text { try session.output.write(text) }
    return ExitStatus(of: result.findings, isStrict: false)
  }

  /// The template and its partials. It stands among them by the name of its file, unless a partial
  /// has that name; then by one that no file has.
  private func templates(in session: Session) throws -> (main: String, files: [TemplateFile]) {
    let path = session.choices.operands[0]
    let partials = try partials(in: session)
    let stem = FilePath.stem(of: path)
    let name = partials.contains { $0.name == stem } ? "/" : stem
    let start = TemplateFile(name: name, file: path, bytes: try session.read(path))
    return (name, [start] + partials)
  }

  /// The `.mustache` files of the partials' folder, named by their path in it.
  private func partials(in session: Session) throws -> [TemplateFile] {
    guard let path = session.choices.partials else { return [] }
    let found =
      FilePath.isAbsolute(path) ? path : FilePath.joined(session.choices.root, path)
    let folder = try Folder(at: found)
    let names = try FolderWalk(of: found).files.filter {
      FilePath.fileExtension(of: $0) == Self.fileExtension
    }
    return try names.map { name in
      TemplateFile(
        name: String(name.dropLast(Self.fileExtension.count + 1)),
        file: FilePath.joined(path, name),
        bytes: try folder.read(name, limit: Session.fileLimit))
    }
  }

  private static let fileExtension = "mustache"

  /// The data that was asked for, and what to call it in findings.
  private func readData(in session: Session) throws -> (file: String, bytes: [UInt8]) {
    switch session.choices.data {
    case nil: ("", Array("{}".utf8))
    case "-"?: ("stdin", try session.console.readInput(limit: Session.fileLimit))
    case let file?: (file, try session.read(file))
    }
  }

  /// The only call into the rooms that know templates and JSON.
  private func fill(
    _ templates: (main: String, files: [TemplateFile]), with data: (file: String, bytes: [UInt8])
  ) -> (text: [UInt8]?, findings: [Diagnostic]) {
    var findings: [Diagnostic] = []
    let value = JSON.value(from: data.bytes, of: data.file, reportingTo: &findings)
    let parsed = LenientTemplate.parse(templates.main, from: TemplateSources(templates.files))
    findings += parsed.diagnostics
    guard let value, let template = parsed.template else { return (nil, findings) }
    var text: [UInt8] = []
    do throws(TemplateFault) {
      try template.render(value, into: &text)
    } catch {
      return (nil, findings + [error.diagnostic])
    }
    return (text, findings)
  }
}
