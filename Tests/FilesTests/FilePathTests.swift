import Files
import Testing

@Suite struct FilePathTests {
  @Test(
    "The parts of a path",
    arguments: [
      ("content/posts/a.md", "content/posts", "a.md", "md", "a"), ("a", "", "a", "", "a"),
      ("/a.tar.GZ", "/", "a.tar.GZ", "gz", "a.tar"), (".ẩn", "", ".ẩn", "", ".ẩn"),
      ("x/kế hoạch.pdf", "x", "kế hoạch.pdf", "pdf", "kế hoạch"),
    ])
  func parts(path: String, parent: String, name: String, fileExtension: String, stem: String) {
    #expect(FilePath.parent(of: path) == parent)
    #expect(FilePath.name(of: path) == name)
    #expect(FilePath.fileExtension(of: path) == fileExtension)
    #expect(FilePath.stem(of: path) == stem)
  }

  @Test(
    "Dots are taken out",
    arguments: [
      ("a/./b//c/", "a/b/c"), ("a/../b", "b"), ("../a", nil), ("a/../../b", nil), ("/../a", "/a"),
      ("", ""), (".", ""), ("/", "/"),
    ])
  func normalized(path: String, expected: String?) {
    #expect(FilePath.normalized(path) == expected)
  }

  @Test(
    "A folder contains itself and what is in it",
    arguments: [
      ("/a", "/a", true), ("/a", "/a/b", true), ("/a", "/ab", false), ("/", "/a", true),
      ("/a/b", "/a", false), ("", "a", true),
    ])
  func contains(folder: String, path: String, expected: Bool) {
    #expect(FilePath.contains(folder, path) == expected)
  }

  @Test("Paths are compared as bytes")
  func bytes() {
    #expect(!FilePath.areSame("ế", "e\u{302}\u{301}"))
    #expect(
      ["b", "a/b", "a-b", "ế", "a", "e\u{302}"].sorted(by: FilePath.precedes)
        == ["a", "a-b", "a/b", "b", "e\u{302}", "ế"])
    #expect(FilePath.joined("a/", "b") == "a/b")
    #expect(FilePath.joined("", "b") == "b")
    #expect(FilePath.joined("a", "/b") == "/b")
  }

  @Test("A folder of one's own may be written to, one that is not there may not")
  func writable() throws {
    let folder = try TemporaryFolder()
    #expect(try FilePath.isWritable(folder.path))
    #expect(try !FilePath.isWritable("\(folder.path)/không có"))
    // What goes wrong otherwise is no answer.
    let long = String(repeating: "a", count: 300)
    #expect(throws: FileError.self) { try FilePath.isWritable("\(folder.path)/\(long)") }
  }
}
