import Diagnostics
import Files
import Foundation
import Testing

@Suite struct FolderTests {
  let temporary: TemporaryFolder
  init() throws { temporary = try TemporaryFolder() }

  @Test("Bytes come back as they were", arguments: [0, 1, 4096, 100_000])
  func roundTrip(size: Int) throws {
    let bytes = (0..<size).map { UInt8(truncatingIfNeeded: $0) }
    let folder = try Folder(at: temporary.path)
    let facts = try folder.create("tin-tuc/2020/11/index.html", bytes)
    #expect(facts.size == size && facts.kind == .file)
    #expect(try folder.facts(of: "tin-tuc/2020/11/index.html") == facts)
    #expect(try folder.read("tin-tuc/2020/11/index.html", limit: size) == bytes)
    #expect(try FilePath.read("\(temporary.path)/tin-tuc/2020/11/index.html", limit: size) == bytes)
    #expect(try folder.hash(of: "tin-tuc/2020/11/index.html").hash == ContentHash(of: bytes))
  }

  @Test("No folder is made behind a link that leads nowhere")
  func danglingLink() throws {
    let folder = try Folder(at: temporary.path)
    try folder.makeLink("tin", to: "không có")
    #expect(throws: FileError(.makeFolder, "\(temporary.path)/tin/2025", .system(ENOENT))) {
      try folder.makeFolders("tin/2025/11")
    }
    #expect(throws: FileError(.makeFolder, "\(temporary.path)/tin/2025", .system(ENOENT))) {
      try folder.create("tin/2025/a.md", [1])
    }
    #expect(try temporary.names() == ["tin"])
  }

  @Test("A file that is there is never opened for writing")
  func createsOnly() throws {
    let folder = try Folder(at: temporary.path)
    try folder.create("a", [1])
    #expect(throws: FileError(.write, "\(temporary.path)/a", .system(EEXIST))) {
      try folder.create("a", [2])
    }
    #expect(try folder.read("a", limit: 9) == [1])
  }

  @Test("Replacing keeps the permissions, and the old bytes where they have a second name")
  func replaces() throws {
    let folder = try Folder(at: temporary.path)
    try folder.create("a", [1])
    try folder.setMode(of: "a", to: 0o640)
    try folder.link("a", to: "b", in: folder)
    try folder.replace("a", with: [2, 3])
    #expect(try folder.read("a", limit: 9) == [2, 3])
    #expect(try folder.read("b", limit: 9) == [1])
    #expect(try folder.facts(of: "a")?.mode == 0o640)
    #expect(try temporary.names() == ["a", "b"])
  }

  @Test("Copies hold the same bytes")
  func copies() throws {
    let bytes = (0..<200_000).map { UInt8(truncatingIfNeeded: $0 / 7) }
    let folder = try Folder(at: temporary.path)
    try folder.create("a.pdf", bytes)
    try folder.copy("a.pdf", to: "van-ban/a.pdf", in: folder)
    #expect(try folder.read("van-ban/a.pdf", limit: bytes.count) == bytes)
    #expect(throws: FileError.self) { try folder.copy("van-ban", to: "c", in: folder) }
  }

  @Test("More than the limit is refused")
  func limit() throws {
    try temporary.write("a.md", "12345")
    let folder = try Folder(at: temporary.path)
    #expect(throws: FileError(.read, "\(temporary.path)/a.md", .tooLarge(limit: 4))) {
      try folder.read("a.md", limit: 4)
    }
  }

  @Test("Pipes, devices and folders are refused at once")
  func special() throws {
    let made = unsafe mkfifo("\(temporary.path)/pipe", 0o600)
    #expect(made == 0)
    try temporary.write("folder/x")
    let folder = try Folder(at: temporary.path)
    for name in ["pipe", "folder"] {
      #expect(throws: FileError(.read, "\(temporary.path)/\(name)", .notAFile)) {
        try folder.read(name, limit: 9)
      }
    }
    #expect(throws: FileError(.read, "/dev/zero", .notAFile)) {
      try FilePath.read("/dev/zero", limit: 9)
    }
  }

  @Test("Two names are exchanged in one step")
  func exchange() throws {
    try temporary.write("public/index.html", "cũ")
    try temporary.write("next/index.html", "mới")
    try Folder(at: temporary.path).exchange("public", with: "next")
    #expect(try temporary.text("public/index.html") == "mới")
    #expect(try temporary.text("next/index.html") == "cũ")
  }

  @Test("Nothing is there where nothing is")
  func absent() throws {
    let folder = try Folder(at: temporary.path)
    #expect(try folder.facts(of: "a") == nil)
    #expect(try folder.facts(of: "a/b") == nil)
    #expect(try FilePath.facts(of: "\(temporary.path)/a") == nil)
    #expect(throws: FileError(.open, "\(temporary.path)/a", .system(ENOENT))) {
      try folder.read("a", limit: 9)
    }
  }

  @Test("Names come in the order of the paths of a whole tree")
  func entries() throws {
    for name in ["a/x", "a-b", "a.md", ".ẩn", "ă", "B"] { try temporary.write(name) }
    let (entries, unreadable) = try Folder(at: temporary.path).entries()
    #expect(entries.map(\.name) == [".ẩn", "B", "a-b", "a.md", "a", "ă"])
    #expect(entries.map(\.kind) == [.file, .file, .file, .file, .folder, .file])
    #expect(unreadable == [])
  }
}
