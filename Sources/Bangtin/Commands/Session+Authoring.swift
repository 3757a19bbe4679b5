import Analysis
import Authoring
import Building
import Content
import Diagnostics
import Files
import Terminal
import VietnameseText

/// What every `bangtin new` does once it knows what to write.
extension Session {
  /// Writes `file`, a file of `kind`, says where it is and what is `left` to do, and opens it where a
  /// person sits at a terminal with an editor. What the reader would refuse is not written.
  func start(
    _ file: NewContentFile, as kind: SourceKind, in settings: Settings, left: [Message] = []
  ) throws -> ExitStatus {
    let bytes = Array(file.text.utf8)
    let findings = kind.findings(in: bytes, at: file.path, of: settings)
    if findings.contains(where: { $0.severity == .error }) {
      try printAside(printer(on: errors, showing: [file.path: bytes]).report(on: findings))
      return .findings
    }
    try file.create(in: choices.root)
    try print("\(file.path)\n")
    if !left.isEmpty {
      let steps = left.map { "  - \(text($0))\n" }.joined()
      try printAside("\(text(Message(vi: "Còn phải làm:", en: "Left to do:")))\n\(steps)")
    }
    try open(file.path)
    return .success
  }

  /// The project's files `originals`, read, to stand at `paths`.
  func attachments(
    _ originals: [String], called paths: [String]
  ) throws -> [NewContentFile.Attachment] {
    try zip(originals, paths).map { original, path in
      do throws(FileError) {
        return NewContentFile.Attachment(path: path, bytes: try read(original))
      } catch {
        throw WrongUsage(error.message, hint: error.hint)
      }
    }
  }

  /// What a text of `date` may name.
  func offer(_ site: SiteReading, on date: CalendarDate) -> Offer {
    let catalogue = site.analysis.catalogue
    return Offer(
      of: catalogue.plans(on: date).map { catalogue.plans[$0] }, events: site.analysis.site.events,
      in: site.analysis.site.settings, on: date)
  }

  /// The place of a new file near `wanted`; says so where that was taken.
  func free(_ wanted: ContentPlace) throws -> ContentPlace {
    let place = try wanted.free(in: choices.root)
    if place != wanted {
      try printAside(
        text(
          Message(
            vi: "Đã có \(wanted.path), nên tệp mới là \(place.path)\n",
            en: "\(wanted.path) is there already, so the new file is \(place.path)\n")))
    }
    return place
  }

  /// `title` as the part of an address.
  func slug(of title: String) throws -> String {
    if let slug = title.slug(limit: 60) { return slug }
    throw WrongUsage(
      Message(
        vi: "“\(title)” không có chữ cái nào để đặt tên tệp",
        en: "“\(title)” has no letters to name a file after"),
      hint: Message(vi: "ghi tiêu đề bằng chữ", en: "write a title of letters"))
  }

  /// Hands the file at `path` to the person's editor and waits until it is closed.
  private func open(_ path: String) throws {
    guard console.asksPerson, console.output.isTerminal, let editor else { return }
    // The variable may hold options (`code --wait`); no shell reads it.
    let words = editor.split(separator: " ").map(String.init)
    let file = FilePath.joined(choices.root, path)
    do throws(FileError) {
      guard let name = words.first,
        let program = Program(at: name) ?? Program(named: name, in: searchPath)
      else { throw FileError(.run, editor, .system(2)) }
      try program.runInTerminal(words.dropFirst() + [file])
    } catch {
      try printAside(
        text(
          Message(
            vi:
              "Không mở được trình soạn thảo ($EDITOR): \(error.message.vi.shownSafely); hãy tự mở tệp ấy\n",
            en:
              "The editor ($EDITOR) could not be opened: \(error.message.en.shownSafely); open the file"
              + " yourself\n")))
    }
  }
}
