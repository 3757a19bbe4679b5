import Files
import Foundation
import Testing

@Suite("A watched folder", .timeLimit(.minutes(5)))
struct FolderWatchTests {
  private let folder: TemporaryFolder
  private let alarm: Alarm

  init() throws {
    folder = try TemporaryFolder()
    alarm = try Alarm()
    try folder.write("site.toml")
    try folder.write("content/posts/a.md")
    try folder.write("public/index.html")
  }

  private var watch: FolderWatch {
    get throws { try FolderWatch(["site.toml", "content"], in: folder.path, until: alarm) }
  }

  @Test("The alarm ends a wait, and every later one")
  func alarmed() throws {
    var watch = try watch
    let alarm = alarm
    let thread = Thread { alarm.ring() }
    thread.start()
    #expect(try watch.wait() == false)
    #expect(try watch.wait() == false)
  }

  @Test(
    "What is written, renamed, removed or made is noticed",
    arguments: Change.allCases)
  func noticed(change: Change) throws {
    var watch = try watch
    try change.make(in: folder)
    #expect(try watch.wait())
  }

  @Test("A folder made after the watch began is watched too, however deep")
  func newFolders() throws {
    var watch = try watch
    try folder.write("content/posts/2020/11/b.md")
    #expect(try watch.wait())
    try folder.write("content/posts/2020/11/b.md", "mới")
    #expect(try watch.wait())
  }

  @Test("A folder that was renamed is watched at its new name")
  func renamedFolder() throws {
    var watch = try watch
    try FileManager.default.moveItem(
      atPath: "\(folder.path)/content/posts", toPath: "\(folder.path)/content/tin")
    #expect(try watch.wait())
    try folder.write("content/tin/a.md", "mới")
    #expect(try watch.wait())
  }

  @Test("A watched folder may go and come back")
  func gone() throws {
    var watch = try watch
    try FileManager.default.removeItem(atPath: "\(folder.path)/content")
    #expect(try watch.wait())
    try folder.write("content/posts/a.md")
    #expect(try watch.wait())
    try folder.write("content/posts/a.md", "mới")
    #expect(try watch.wait())
  }

  @Test("More events than the kernel keeps are noticed once, not missed")
  func overflow() throws {
    var watch = try watch
    let limit = try String(
      contentsOfFile: "/proc/sys/fs/inotify/max_queued_events", encoding: .utf8)
    let count = try #require(Int(limit.trimmingCharacters(in: .whitespacesAndNewlines)))
    try #require(count < 100_000)
    // Two names in turn: equal events one after another would be one.
    for number in 0...count {
      try Data("x".utf8).write(to: URL(filePath: "\(folder.path)/content/posts/\(number % 2).md"))
    }
    #expect(try watch.wait())
    try folder.write("content/posts/2021/sau.md")
    #expect(try watch.wait())
  }

  @Test(
    "Hidden files and everything beside what is watched are not",
    arguments: ["content/posts/.a.md.swp", "public/index.html", ".git/index", "ghi-chu.txt"])
  func unnoticed(name: String) throws {
    let names = FilePath.parent(of: name)
    if !names.isEmpty {
      try FileManager.default.createDirectory(
        atPath: "\(folder.path)/\(names)", withIntermediateDirectories: true)
    }
    var watch = try watch
    try folder.write(name, "mới")
    // Nothing but the alarm can end this wait.
    let alarm = alarm
    let timer = Thread {
      Thread.sleep(forTimeInterval: 0.1)
      alarm.ring()
    }
    timer.start()
    #expect(try watch.wait() == false)
  }

  /// Ways in which a folder changes.
  enum Change: String, CaseIterable {
    case write, saveByRename, new, remove, renameFile, removeFolder, link, settings, mode

    fileprivate func make(in folder: TemporaryFolder) throws {
      let files = FileManager.default
      let post = "\(folder.path)/content/posts/a.md"
      switch self {
      case .write: try folder.write("content/posts/a.md", "mới")
      case .saveByRename:
        try Data("mới".utf8).write(to: URL(filePath: post), options: .atomic)
      case .new: try folder.write("content/posts/b.md")
      case .remove: try files.removeItem(atPath: post)
      case .renameFile: try files.moveItem(atPath: post, toPath: post + "x")
      case .removeFolder: try files.removeItem(atPath: "\(folder.path)/content/posts")
      case .link: try files.createSymbolicLink(atPath: post + ".lnk", withDestinationPath: post)
      case .settings: try folder.write("site.toml", "mới")
      case .mode: try files.setAttributes([.posixPermissions: 0o400], ofItemAtPath: post)
      }
    }
  }
}
