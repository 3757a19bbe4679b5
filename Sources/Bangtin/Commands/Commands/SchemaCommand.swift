import Authoring
import Diagnostics
import Files

/// `bangtin schema`: what may stand in which file, for editors.
struct SchemaCommand: Command {
  let name = "schema"
  let summary = Message(
    vi: "in JSON Schema của từng loại tệp (cho trình soạn thảo)",
    en: "print the JSON Schema of each kind of file (for editors)")
  let operands = [
    Operand(
      name: "KIND",
      help: Message(
        vi: "\(Self.names); không ghi thì in tất cả, mỗi loại dưới definitions",
        en: "\(Self.names); without it all of them, each under definitions"), isRequired: false,
      completion: .words(SourceKind.allCases.map(\.rawValue)))
  ]
  let options: [Option] = [.schemaFolder]
  let examples = [
    Example(
      line: "bangtin schema post",
      meaning: Message(
        vi: "các trường ở đầu một tin, bài", en: "the fields at the head of a post")),
    Example(
      line: "bangtin schema --all .vscode/bangtin",
      meaning: Message(
        vi: "ghi lại các tệp mà bangtin init đã lập cho VS Code, sau khi đổi phiên bản bangtin",
        en: "write anew what bangtin init made for VS Code, after an upgrade of bangtin")),
  ]

  private static let names = SourceKind.allCases.map(\.rawValue).joined(separator: ", ")

  func run(in session: Session) throws -> ExitStatus {
    let word = session.choices.operands.first
    if let folder = session.choices.schemaFolder {
      if let word { throw Self.twoWishes(word) }
      return try write(into: folder, in: session)
    }
    let schema = JSONSchema(in: session.language)
    let kind = try word.map { try Self.kind($0) }
    try session.print(kind.map { schema.document(of: $0) } ?? schema.documentOfAll)
    return .success
  }

  /// Writes every schema into `folder`, over those that were written so before.
  private func write(into folder: String, in session: Session) throws -> ExitStatus {
    let files = EditorFiles(in: session.language).schemas
    let root = try Folder(at: session.choices.root)
    let paths = files.map { FilePath.joined(folder, $0.name) }
    for path in paths where try root.facts(of: path) != nil {
      let text = String(decoding: try root.read(path, limit: Session.fileLimit), as: UTF8.self)
      guard text.contains(JSONSchema.mark) else { throw Self.foreign(path) }
    }
    try root.makeFolders(folder)
    for (path, file) in zip(paths, files) {
      try root.replace(path, with: Array(file.text.utf8))
      try session.print("\(path)\n")
    }
    return .success
  }

  private static func kind(_ word: String) throws -> SourceKind {
    if let kind = SourceKind(rawValue: word) { return kind }
    let near = nearestName(to: word, among: SourceKind.allCases.map(\.rawValue)) ?? names
    throw WrongUsage(
      Message(vi: "không có loại tệp “\(word)”", en: "there is no kind of file “\(word)”"),
      hint: Message(vi: "có phải là: \(near)", en: "did you mean: \(near)"))
  }

  private static func twoWishes(_ word: String) -> WrongUsage {
    WrongUsage(
      Message(
        vi: "--all ghi mọi loại, không đi với “\(word)”",
        en: "--all writes every kind and does not go with “\(word)”"),
      hint: Message(
        vi: "bỏ một trong hai; để có một loại: bangtin schema \(word) > tep.json",
        en: "leave one out; for one kind: bangtin schema \(word) > file.json"))
  }

  private static func foreign(_ path: String) -> WrongUsage {
    WrongUsage(
      Message(
        vi: "\(path) không phải do bangtin schema viết ra, nên giữ nguyên, chưa ghi gì",
        en: "\(path) was not written by bangtin schema and stays; nothing was written"),
      hint: Message(
        vi: "chọn thư mục khác, hoặc đổi tên tệp ấy", en: "choose another folder, or rename it"))
  }
}
