import Building
import Diagnostics
import Files
import Terminal

/// `bangtin verify`: whether what a host shows is still what was published.
struct VerifyCommand: Command {
  let name = "verify"
  let summary = Message(
    vi: "trang tải từ máy chủ về có còn đúng như đã đăng không",
    en: "whether a site fetched from its host is still what was published")
  let operands = [
    Operand(
      name: "DIR",
      help: Message(
        vi:
          "thư mục tải từ máy chủ về; so từng byte với trang của lần dựng gần nhất trong dự án này,"
          + " ở ngoài dự án thì chỉ so với danh sách tệp nằm trong chính thư mục ấy",
        en:
          "the folder as fetched from the host; compared byte by byte with what this project built"
          + " last, outside a project only with the folder's own manifest"),
      isRequired: true, completion: .folders)
  ]
  let options: [Option] = [.output, .manifest, .json]
  let examples = [
    Example(
      line: "bangtin verify tai-ve",
      meaning: Message(
        vi: "tệp nào khác, thiếu, thừa so với public/; mã thoát 1 khi có tệp như vậy",
        en: "which files differ from public/, are missing or extra; exit with 1 where any is")),
    Example(
      line: "bangtin verify tai-ve --manifest luu-tru/2020-11-20.manifest",
      meaning: Message(
        vi: "so với danh sách tệp đã cất ở nơi khác: biết tệp hỏng, thiếu, thừa",
        en: "compare with a manifest kept elsewhere: finds what is damaged, missing or extra")),
  ]

  func run(in session: Session) throws -> ExitStatus {
    let path = session.choices.operands[0]
    do {
      let reference = try reference(for: path, in: session)
      let line = ProgressLine(on: session.errors)
      let comparison = try PublishedComparison(of: path, with: reference) { compared, count in
        do {
          try line.show(
            session.text(Message(vi: "So từng tệp", en: "Comparing")),
            Double(compared) / Double(count))
        } catch {
          // A terminal that went away is no reason to stop.
          return
        }
      }
      try line.clear()
      let words = ComparisonText(of: path, comparison, reference, language: session.language)
      try session.print(session.choices.wantsJSON ? words.json : words.text(on: session.output))
      return comparison.differences.isEmpty ? .success : .findings
    } catch let unusable as PublishedReference.Unusable {
      throw WrongUsage(unusable.message, hint: unusable.hint)
    }
  }

  /// What was asked for, else what this project built, else the folder's own manifest.
  private func reference(for path: String, in session: Session) throws -> PublishedReference {
    if let manifest = session.choices.manifest { return try .manifest(at: manifest) }
    let settings = FilePath.joined(session.choices.root, "site.toml")
    guard try session.choices.output != nil || FilePath.facts(of: settings) != nil else {
      return try .itself(path)
    }
    let build = try PublishedReference.build(
      of: session.choices.root, output: session.choices.output)
    return try build.stands(in: path) ? .itself(path) : build
  }
}

extension PublishedReference.Unusable {
  /// What is in the way.
  fileprivate var message: Message {
    switch self {
    case .noManifest(let path):
      Message(
        vi: "\(path) không có danh sách tệp đã đăng (bangtin.manifest)",
        en: "\(path) has no list of what was published (bangtin.manifest)")
    case .unreadable(let path):
      Message(
        vi: "\(path) bị hỏng, bị sửa, hoặc do phiên bản bangtin khác ghi",
        en: "\(path) is damaged, was changed, or was written by another version of bangtin")
    case .changedSince(let path):
      Message(
        vi: "\(path) đã bị sửa sau lần dựng gần nhất nên không dùng để so được",
        en: "\(path) was changed after the last build, so nothing can be compared with it")
    case .noFolder(let path):
      Message(vi: "không có thư mục “\(path)”", en: "there is no folder “\(path)”")
    }
  }

  /// What to do about it.
  fileprivate var hint: Message {
    switch self {
    case .noManifest, .unreadable, .changedSince:
      Message(
        vi:
          "dựng lại trang đã đăng bằng bangtin build rồi so lại, hoặc chỉ ra danh sách đã cất: --manifest TỆP",
        en:
          "build the published site again (bangtin build) and try again, or name a manifest that was kept: --manifest FILE"
      )
    case .noFolder:
      Message(
        vi:
          "tải trang từ máy chủ về trước, ví dụ: rsync -a truong@may-chu.example:/var/www/hoaban/ tai-ve/",
        en: "fetch the site first, for example: rsync -a user@host.example:/var/www/site/ fetched/")
    }
  }
}
