import Files
import Foundation
import Testing

@Suite struct FolderWalkTests {
  let temporary: TemporaryFolder
  init() throws { temporary = try TemporaryFolder() }

  private func link(_ name: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(
      atPath: "\(temporary.path)/\(name)", withDestinationPath: target)
  }

  @Test("Files come sorted by the bytes of their paths, hidden ones not at all")
  func sorted() throws {
    for name in ["posts/b.md", "posts/a/index.md", "posts/a.md", "posts/a-1.md", ".git/x", "p/.y"] {
      try temporary.write(name)
    }
    let walk = try FolderWalk(of: temporary.path)
    #expect(walk.files == ["posts/a-1.md", "posts/a.md", "posts/a/index.md", "posts/b.md"])
    #expect(walk.oddities.isEmpty)
  }

  @Test("Ten thousand files come in their order, none of them twice")
  func many() throws {
    for folder in 0..<20 {
      let path = "\(temporary.path)/\(folder)"
      #expect(unsafe mkdir(path, 0o700) == 0)
      for file in 0..<500 {
        #expect(unsafe mknod("\(path)/\(file).md", S_IFREG | 0o600, 0) == 0)
      }
    }
    let files = try FolderWalk(of: temporary.path).files
    #expect(files.count == 10_000)
    #expect(Array(files.prefix(3)) == ["0/0.md", "0/1.md", "0/10.md"])
    #expect(zip(files, files.dropFirst()).allSatisfy { FilePath.precedes($0, $1) })
  }

  @Test("Links are reported and not followed, wherever they lead")
  func links() throws {
    try temporary.write("root/a/x.md")
    try temporary.write("outside.md")
    try link("root/b", to: "a")
    try link("root/y.md", to: "a/x.md")
    try link("root/a/up", to: "..")
    try link("root/z.md", to: "../outside.md")
    try link("root/zz.md", to: "nothing")
    let walk = try FolderWalk(of: "\(temporary.path)/root")
    #expect(walk.files == ["a/x.md"])
    #expect(
      walk.oddities.map { "\($0.path) \($0.oddity)" } == [
        "a/up link", "b link", "y.md link", "z.md link", "zz.md link",
      ])
  }

  @Test("The folder itself may be a link")
  func root() throws {
    try temporary.write("elsewhere/x.md")
    try link("root", to: "elsewhere")
    #expect(try FolderWalk(of: "\(temporary.path)/root").files == ["x.md"])
  }

  @Test("Pipes, unreadable names and depths are reported")
  func oddities() throws {
    try temporary.write("a/b/c.md")
    let made = unsafe mkfifo("\(temporary.path)/pipe", 0o600)
    #expect(made == 0)
    let bad = Array("\(temporary.path)/".utf8CString.dropLast()) + [CChar(bitPattern: 0xFF), 0]
    close(unsafe open(bad, O_CREAT | O_WRONLY, 0o600))
    let walk = try FolderWalk(of: temporary.path, depth: 2)
    #expect(walk.files == [])
    #expect(
      walk.oddities.map { "\($0.path) \($0.oddity)" } == [
        "\u{FFFD} unreadableName", "a/b tooDeep", "pipe special",
      ])
  }
}
