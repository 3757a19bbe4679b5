import Files
import Glibc

/// The way to the next site where folders cannot be exchanged: new files wait inside the output,
/// under numbers; a journal says what is to become of them; then they are renamed one by one, assets
/// before the pages that need them, and only then is anything removed. A journal that is complete is
/// carried out by whoever comes next.
struct InPlaceJournal: Sendable, Equatable {
  /// Inside the output, while a build is at work.
  static let folder = ".bangtin-next"
  private static let name = "\(folder)/journal"
  private static let heading = Array("bangtin-journal 1\n".utf8)

  /// The numbers of staged files and where they belong.
  let writes: [(number: Int, path: String)]
  /// Paths to remove.
  let removals: [String]

  static func == (a: InPlaceJournal, b: InPlaceJournal) -> Bool {
    a.removals == b.removals && a.writes.elementsEqual(b.writes, by: ==)
  }

  /// The name of the staged file with `number`; 0 is the manifest.
  static func staged(_ number: Int) -> String { "\(folder)/\(number)" }

  /// Carries out or clears away what an interrupted run has left in `output`.
  static func complete(in output: borrowing Folder, rehearsal: Rehearsal) throws {
    guard try output.facts(of: folder)?.kind == .folder else { return }
    if try output.facts(of: name)?.kind == .file,
      let journal = InPlaceJournal(
        text: try output.read(name, limit: OutputFolder.manifestLimit))
    {
      try journal.apply(to: output, rehearsal: rehearsal)
    } else {
      // Nothing has been renamed yet: the old site is whole.
      try output.removeAll(folder)
    }
  }

  /// Writes the journal into `output`, in one step and to the disk: from here on there is no way back.
  func write(to output: borrowing Folder) throws(FileError) {
    try output.replace(Self.name, with: text, durable: true)
    try output.folder(Self.folder).sync()
  }

  /// Does everything that the journal says and has not been done.
  func apply(to output: borrowing Folder, rehearsal: Rehearsal) throws {
    let pages = writes.filter { Self.isPage($0.path) }
    let assets = writes.filter { !Self.isPage($0.path) }
    for (count, write) in (assets + pages).enumerated() {
      try Self.place(write.number, at: write.path, in: output)
      try rehearsal.reached(.renamed(count + 1))
    }
    try SiteTree.remove(removals, from: output)
    try Self.place(0, at: Manifest.name, in: output)
    try rehearsal.reached(.applied)
    try output.removeAll(Self.folder)
    try SiteTree.settle(output)
  }

  private static func isPage(_ path: String) -> Bool {
    FilePath.fileExtension(of: path) == "html"
  }

  /// Renames a staged file to its path, unless an earlier run has.
  private static func place(
    _ number: Int, at path: String, in output: borrowing Folder
  ) throws(FileError) {
    let staged = staged(number)
    do throws(FileError) {
      try output.rename(staged, to: path)
    } catch {
      guard try output.facts(of: staged) != nil else { return }
      try SiteTree.clearWay(to: path, in: output)
      try output.makeFolders(FilePath.parent(of: path))
      try output.rename(staged, to: path)
    }
  }

  private var text: [UInt8] {
    var text = Self.heading
    for write in writes {
      text.append(contentsOf: "w \(write.number) ".utf8)
      LineText.append(write.path, to: &text)
      text.append(0x0A)
    }
    for path in removals {
      text.append(contentsOf: "r ".utf8)
      LineText.append(path, to: &text)
      text.append(0x0A)
    }
    LineText.seal(&text)
    return text
  }

  /// The journal behind `text`; nil where it is cut off.
  private init?(text: [UInt8]) {
    guard let lines = LineText.unsealed(text), text.starts(with: Self.heading) else { return nil }
    var writes: [(number: Int, path: String)] = []
    var removals: [String] = []
    for line in text[Self.heading.count..<lines].split(separator: 0x0A) {
      let rest = line.dropFirst(2)
      if line.first == 0x77 {
        guard let blank = rest.firstIndex(of: 0x20),
          let number = Int(String(decoding: rest[..<blank], as: UTF8.self)),
          let path = LineText.path(rest[(blank + 1)...])
        else { return nil }
        writes.append((number, path))
      } else {
        guard let path = LineText.path(rest) else { return nil }
        removals.append(path)
      }
    }
    self.init(writes: writes, removals: removals)
  }

  /// A journal of what is to be done.
  init(writes: [(number: Int, path: String)], removals: [String]) {
    self.writes = writes
    self.removals = removals
  }
}
