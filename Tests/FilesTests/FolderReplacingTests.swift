import Files
import Foundation
import Testing

@Suite("A file that is put in its place in one step")
struct FolderReplacingTests {
  let temporary: TemporaryFolder
  init() throws { temporary = try TemporaryFolder() }

  @Test("takes the place of a draft that a stopped process has left, whatever it is")
  func abandoned() throws {
    let folder = try Folder(at: temporary.path)
    try temporary.write(".a.md.bangtin-new", "nửa chừng")
    try folder.replace("a.md", with: Array("mới".utf8))
    #expect(try temporary.names() == ["a.md"])
    #expect(try temporary.text("a.md") == "mới")
  }

  @Test("never follows a link in the place of its draft")
  func linkedDraft() throws {
    let folder = try Folder(at: temporary.path)
    try temporary.write("khác", "của người khác")
    try folder.makeLink(".a.md.bangtin-new", to: "khác")
    try folder.replace("a.md", with: Array("mới".utf8))
    try folder.makeLink(".b.md.bangtin-new", to: "khác")
    try folder.add("b.md", Array("mới".utf8))
    #expect(try temporary.names() == ["a.md", "b.md", "khác"])
    #expect(try temporary.text("khác") == "của người khác")
  }

  @Test("is left alone where it is no longer what was seen")
  func seen() throws {
    let folder = try Folder(at: temporary.path)
    try temporary.write("a.md", "cũ")
    let seen = try folder.facts(of: "a.md")
    #expect(try folder.replace("a.md", with: Array("hai".utf8), ifStill: seen))
    #expect(try !folder.replace("a.md", with: Array("ba".utf8), ifStill: seen))
    #expect(try temporary.text("a.md") == "hai")
    #expect(try temporary.names() == ["a.md"])
  }

  @Test("is never put over another, nor over a link that leads nowhere")
  func added() throws {
    let folder = try Folder(at: temporary.path)
    try folder.add("tin/a.md", [1])
    try folder.makeLink("tin/b.md", to: "không có")
    for name in ["tin/a.md", "tin/b.md"] {
      #expect(throws: FileError(.write, "\(temporary.path)/\(name)", .system(EEXIST))) {
        try folder.add(name, [2])
      }
    }
    #expect(try folder.read("tin/a.md", limit: 9) == [1])
    #expect(try temporary.names() == ["tin", "tin/a.md", "tin/b.md"])
  }

  @Test("may have the longest name there is")
  func longName() throws {
    let name = String(repeating: "a", count: 252) + ".md"
    try Folder(at: temporary.path).replace(name, with: [1])
    #expect(try temporary.names() == [name])
  }

  @Test("is always one of those that many write at once, whole")
  func atOnce() async throws {
    let path = temporary.path
    let texts = (0..<8).map { [UInt8](repeating: UInt8($0), count: 100_000) }
    try await withThrowingTaskGroup(of: Void.self) { group in
      for text in texts {
        group.addTask {
          for _ in 0..<10 { try Folder(at: path).replace("a", with: text) }
        }
      }
      try await group.waitForAll()
    }
    #expect(texts.contains(try Folder(at: path).read("a", limit: 1 << 20)))
    #expect(try temporary.names() == ["a"])
  }
}
