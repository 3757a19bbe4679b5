import Authoring
import Content
import Diagnostics
import Files

/// `bangtin init`: a whole portal that builds at once.
struct InitCommand: Command {
  let name = "init"
  let summary = Message(
    vi: "lập một cổng thông tin mới, dựng được ngay", en: "begin a new portal that builds at once")
  let operands = [
    Operand(
      name: "DIR",
      help: Message(
        vi: "thư mục của cổng mới; không ghi thì là thư mục này",
        en: "the new portal's folder; without it this one"), isRequired: false,
      completion: .folders)
  ]
  let options: [Option] = [.schoolName, .level, .url, .year, .now]
  let examples = [
    Example(
      line: "bangtin init hoa-ban",
      meaning: Message(
        vi: "hỏi bốn câu rồi lập cổng trong thư mục hoa-ban",
        en: "ask four questions, then begin the portal in the folder hoa-ban")),
    Example(
      line:
        "bangtin init hoa-ban --name 'Trường Tiểu học Hoa Ban' --url https://hoaban.example.edu.vn/",
      meaning: Message(
        vi: "trả lời sẵn; câu nào không trả lời thì hỏi, hoặc theo mặc định nếu không có màn hình",
        en: "answers given; the others are asked for, or left at their defaults without a terminal")
    ),
  ]

  func run(in session: Session) throws -> ExitStatus {
    let typed = session.choices.operands.first
    let root = FilePath.joined(session.choices.root, typed ?? "")
    try refuseForeign(root, called: typed ?? session.choices.root)
    let today = session.choices.now?.date ?? Console.today
    let answers = try InitAnswers(session, today: today).portal
    let starter = Starter(answers, today: today, in: session.language)
    let written = try write(starter, to: root)
    try session.print(
      session.text(report(answers.name, in: typed, written)))
    return .success
  }

  /// What became of the files: none that was there is touched.
  private struct Outcome {
    var added: [String] = []
    var kept: [String] = []
  }

  /// Writes what is missing, site.toml last: until it is there the same command can be run again.
  private func write(_ starter: Starter, to root: String) throws(FileError) -> Outcome {
    try FilePath.makeFolders(root)
    let folder = try Folder(at: root)
    var outcome = Outcome()
    for (path, text) in starter.files {
      if try folder.facts(of: path) != nil {
        outcome.kept.append(path)
      } else {
        try folder.add(path, Array(text.utf8))
        outcome.added.append(path)
      }
    }
    return outcome
  }

  /// Refuses a folder that is a portal already, or that holds something else: files of a portal would
  /// be lost among them.
  private func refuseForeign(_ root: String, called shown: String) throws {
    guard let facts = try FilePath.facts(of: root) else { return }
    guard facts.kind == .folder || facts.kind == .link else {
      throw WrongUsage(
        Message(vi: "“\(shown)” không phải là thư mục", en: "“\(shown)” is no folder"),
        hint: Self.otherFolder)
    }
    let entries = try Folder(at: root).entries().entries.map(\.name)
    if entries.contains(Starter.settings) {
      throw WrongUsage(
        Message(
          vi: "“\(shown)” đã là một cổng thông tin (có site.toml), nên giữ nguyên mọi thứ",
          en: "“\(shown)” is a portal already (it has a site.toml); it stays as it is"),
        hint: Message(
          vi: "thêm tin bằng bangtin new post; lập cổng khác: bangtin init THƯ_MỤC_MỚI",
          en: "add posts with bangtin new post; for another portal: bangtin init NEW_FOLDER"))
    }
    let foreign = entries.filter { !Self.mayStand($0) }
    guard let first = foreign.first else { return }
    let more = foreign.count == 1 ? "" : " …"
    throw WrongUsage(
      Message(
        vi: "thư mục “\(shown)” đã có những thứ khác (\(first)\(more)), nên chưa ghi gì",
        en: "the folder “\(shown)” holds other things (\(first)\(more)); nothing was written"),
      hint: Self.otherFolder)
  }

  /// Whether `name` may stand in a folder that is to become a portal: what a new repository has, and
  /// what an earlier, unfinished run left.
  private static func mayStand(_ name: String) -> Bool {
    name.hasPrefix(".") || ["README.md", "LICENSE", "LICENSE.md", "ci", "content"].contains(name)
  }

  private static let otherFolder = Message(
    vi: "chọn thư mục mới: bangtin init hoa-ban", en: "choose a new folder: bangtin init hoa-ban")

  private func report(_ name: String, in folder: String?, _ outcome: Outcome) -> Message {
    let place =
      folder.map { Message(vi: "thư mục \($0)", en: "the folder \($0)") }
      ?? Message(vi: "thư mục này", en: "this folder")
    let lists = outcome.kept.isEmpty ? Message(vi: "", en: "") : Self.lists(outcome)
    let steps = Self.nextSteps(in: folder)
    return Message(
      vi: """
        Đã lập cổng thông tin “\(name)” trong \(place.vi): \(outcome.added.count) tệp.
        \(lists.vi)
        Lưu ý: lưu lên kho công khai (GitHub, GitLab …) là đã công khai mọi tệp, kể cả bản nháp và
        content/internal/. Có hồ sơ nội bộ thì để kho ở chế độ riêng tư.

        Ba lệnh tiếp theo:
        \(steps.map { "  \($0.vi)\n" }.joined())
        """,
      en: """
        Began the portal “\(name)” in \(place.en): \(outcome.added.count) files.
        \(lists.en)
        Mind: what is committed to a public repository (GitHub, GitLab …) is public, drafts and
        content/internal/ too. With internal records keep the repository private.

        The next three commands:
        \(steps.map { "  \($0.en)\n" }.joined())
        """)
  }

  /// What was there and what was added, where the folder was not empty.
  private static func lists(_ outcome: Outcome) -> Message {
    func list(_ paths: [String]) -> String { paths.map { "  \($0)\n" }.joined() }
    return Message(
      vi: "Đã có sẵn, giữ nguyên:\n\(list(outcome.kept))Đã thêm:\n\(list(outcome.added))",
      en: "There already, and kept:\n\(list(outcome.kept))Added:\n\(list(outcome.added))")
  }

  private static func nextSteps(in folder: String?) -> [Message] {
    let post = Message(
      vi: "bangtin new post 'Tin đầu tiên của tôi'", en: "bangtin new post 'My first post'")
    let serve = Message(vi: "bangtin serve", en: "bangtin serve")
    guard let folder, folder != "." else {
      return [serve, post, Message(vi: "bangtin quota", en: "bangtin quota")]
    }
    let isPlain = folder.allSatisfy { $0.isLetter || $0.isNumber || "-_./".contains($0) }
    let word = isPlain ? folder : "'\(folder.replacing("'", with: "'\\''"))'"
    return [Message(vi: "cd \(word)", en: "cd \(word)"), serve, post]
  }
}
