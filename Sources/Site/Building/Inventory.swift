import Content
import Diagnostics
import Files

/// Every file of a project that goes into its site, by what it is.
struct Inventory: Sendable {
  /// What a content file holds, by the folder it lies in.
  enum Kind: Sendable {
    case post, directive, plan, event, page, opinion
  }

  /// A Markdown file.
  struct ContentFile: Sendable {
    /// Relative to the project's folder.
    let path: String
    let kind: Kind
  }

  /// The Markdown files, in the order of their paths.
  private(set) var content: [ContentFile] = []
  /// Photos and other files beside them, by path relative to the project's folder.
  private(set) var attachments: [String] = []
  /// Files that would otherwise vanish without a word.
  private(set) var findings: [Diagnostic] = []
  /// The office's register, where there is one.
  private(set) var register: String?
  /// The ledger of addresses, where there is one.
  private(set) var ledger: String?

  /// Walks `content/` of the project at `root`; a project without it is empty. `register` is the
  /// path of the office's register, which is neither content nor attachment, nor is the ledger of
  /// addresses.
  init(of root: String, register: String) throws(FileError) {
    self.register = try own(register, in: root)
    ledger = try own(AddressLedger.path, in: root)
    let folder = FilePath.joined(root, "content")
    guard try FilePath.facts(of: folder) != nil else {
      findings.append(.noContent)
      return
    }
    let walk = try FolderWalk(of: folder)
    findings += walk.oddities.map { .oddity($1, at: Place(file: "content/\($0)")) }
    for relative in walk.files {
      let path = "content/\(relative)"
      if path != register, path != AddressLedger.path { sort(path) }
    }
    if content.isEmpty, findings.isEmpty { findings = [.noContent] }
  }

  /// `path`, where a file stands there and no link is on the way to it: what is quoted when a line of
  /// it cannot be read must not be another folder's. The walk reports links in `content/`.
  private mutating func own(_ path: String, in root: String) throws(FileError) -> String? {
    let whole = FilePath.joined(root, path)
    guard try FilePath.facts(of: whole) != nil else { return nil }
    let project = try FilePath.resolved(FilePath.joined(root, "."))
    if try FilePath.areSame(FilePath.resolved(whole), FilePath.joined(project, path)) {
      return path
    }
    if !FilePath.contains("content", path) {
      findings.append(.oddity(.link, at: Place(file: path)))
    }
    return nil
  }

  private mutating func sort(_ path: String) {
    let isInternal = path.hasPrefix("content/internal/")
    guard path.hasSuffix(".md") else {
      if !isInternal { attachments.append(path) }
      if let meant = Self.meantMarkdown(path) {
        findings.append(.almostMarkdown(meant, at: Place(file: path)))
      }
      return
    }
    if let kind = Self.kind(of: path) {
      content.append(ContentFile(path: path, kind: kind))
    } else if !isInternal {
      findings.append(.misplaced(at: Place(file: path)))
    }
  }

  private static func kind(of path: String) -> Kind? {
    let folders: [(String, Kind)] = [
      ("content/posts/", .post), ("content/directives/", .directive), ("content/plans/", .plan),
      ("content/events/", .event), ("content/pages/", .page),
      ("content/internal/opinion/", .opinion),
    ]
    return folders.first { path.hasPrefix($0.0) }?.1
  }

  /// The name a file would have as Markdown, where it was plainly meant to be (`bai.md.txt`).
  private static func meantMarkdown(_ path: String) -> String? {
    let name = FilePath.name(of: path)
    let lowercased = name.lowercased()
    let endings = [".md.txt", ".md.doc", ".md.docx", ".markdown", ".mdown", ".mkd", ".md"]
    for ending in endings where lowercased.hasSuffix(ending) && lowercased != ending {
      return String(name.dropLast(ending.count)) + ".md"
    }
    return nil
  }
}

extension Diagnostic {
  fileprivate static func misplaced(at place: Place) -> Diagnostic {
    return Diagnostic(
      BuildingRule.misplacedFile, at: place,
      Message(
        vi: "tệp này không nằm trong thư mục nào mà bangtin đọc",
        en: "this file lies in no folder that bangtin reads"),
      hint: Message(
        vi: "chuyển vào content/posts/ (tin bài), content/directives/ (văn bản), content/plans/ (kế"
          + " hoạch), content/events/ (sự kiện) hoặc content/pages/ (trang)",
        en: "move it into content/posts/, content/directives/, content/plans/, content/events/ or"
          + " content/pages/, by what it is"))
  }

  fileprivate static let noContent = Diagnostic(
    BuildingRule.noContent, at: Place(file: "content"),
    Message(
      vi: "trang chưa có nội dung nào: không có tệp .md nào trong content/",
      en: "the site has no content yet: there is no .md file in content/"),
    hint: Message(
      vi: "viết tin đầu tiên vào một tệp như content/posts/2025/11/ngay-nha-giao.md",
      en: "write the first post into a file like content/posts/2025/11/ngay-nha-giao.md"))

  fileprivate static func almostMarkdown(_ name: String, at place: Place) -> Diagnostic {
    Diagnostic(
      BuildingRule.misnamedFile, at: place,
      Message(
        vi: "tệp này không được đọc, vì tên không kết thúc bằng “.md”",
        en: "this file is not read, since its name does not end in “.md”"),
      hint: Message(vi: "đổi tên thành “\(name)”", en: "rename it to “\(name)”"))
  }

  fileprivate static func oddity(_ oddity: FolderWalk.Oddity, at place: Place) -> Diagnostic {
    Diagnostic(
      BuildingRule.passedOver, at: place, oddity.message,
      hint: Message(
        vi: "thay bằng một tệp thường có tên đơn giản, hoặc xóa đi",
        en: "put an ordinary file with a plain name there, or remove it"))
  }
}

extension FolderWalk.Oddity {
  /// Why what stands there is not read.
  var message: Message {
    switch self {
    case .link:
      Message(
        vi: "đây là liên kết (symlink), không phải tệp, nên không được đọc",
        en: "this is a symbolic link and no file, so it is not read")
    case .special:
      Message(
        vi: "đây không phải là tệp thường nên không được đọc",
        en: "this is no ordinary file and is not read")
    case .unreadableName:
      Message(
        vi: "tên tệp không phải là UTF-8 nên không được đọc",
        en: "the file's name is no UTF-8, so it is not read")
    case .tooDeep:
      Message(
        vi: "thư mục lồng nhau quá 32 cấp nên không được đọc",
        en: "folders more than 32 deep are not read")
    }
  }
}
