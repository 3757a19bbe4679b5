import Diagnostics
import Files
import Foundation
import Testing

@testable import Building

@Suite struct OutputFolderTests {
  let project: ProjectFolder
  init() throws { project = try ProjectFolder() }

  /// The id and the Vietnamese message of the refusal of `output`.
  private func refusal(of output: String) -> String {
    do {
      _ = try OutputFolder(at: output, project: project.path)
      return "accepted"
    } catch let refusal as OutputRefusal {
      return "\(refusal.diagnostic.id): \(refusal.diagnostic.message.vi)"
    } catch {
      return "\(error)"
    }
  }

  @Test(
    "The project, what holds it and its sources are never an output",
    arguments: [
      ".", "..", "/", "content", "content/public", "themes/default", "a/../.", "link", ".git",
      ".git/pages", ".bangtin",
    ])
  func unsafe(output: String) throws {
    try project.write("content/posts/a.md", "x")
    try FileManager.default.createSymbolicLink(
      atPath: "\(project.path)/link", withDestinationPath: "content/posts")
    #expect(
      refusal(of: output)
        == "output-unsafe: không thể xuất trang vào \(output): thư mục này là dự án, chứa dự án hoặc nằm trong nội dung nguồn"
    )
  }

  @Test("A folder of somebody else's files is refused, and nothing of it changes")
  func notOurs() throws {
    try project.write("public/thư.txt", "quan trọng")
    #expect(
      refusal(of: "public")
        == "output-not-ours: thư mục public không do bangtin tạo ra và đang có tệp (ví dụ thư.txt)")
    #expect(try project.tree() == ["thư.txt": "quan trọng"])
  }

  @Test("A repository of its own in an empty folder is welcome, and carried over")
  func repository() throws {
    try project.write("public/.git/HEAD", "ref")
    try project.build(["index.html": "1"])
    #expect(try project.tree() == [".git/HEAD": "ref", "index.html": "1"])
  }

  @Test("What is no folder is refused")
  func notAFolder() throws {
    try project.write("public", "x")
    try FileManager.default.createSymbolicLink(
      atPath: "\(project.path)/broken", withDestinationPath: "nothing")
    for output in ["public", "broken"] {
      #expect(
        refusal(of: output)
          == "output-not-a-folder: không thể xuất trang vào \(output): đó không phải là thư mục")
    }
  }

  @Test("A manifest that somebody has edited is not trusted")
  func damagedManifest() throws {
    try project.build(["index.html": "1"])
    try project.write("public/bangtin.manifest", "bangtin-manifest 2\n")
    #expect(
      refusal(of: "public")
        == "output-manifest-unreadable: public/bangtin.manifest bị hỏng hoặc do phiên bản bangtin khác ghi"
    )
  }

  @Test("The second build at once is told of the first")
  func lock() throws {
    let first = try OutputFolder(at: "public", project: project.path)
    #expect(
      throws: FileError(
        .lock, "\(project.path)/.public.bangtin/lock", .locked(by: getpid()))
    ) {
      _ = try OutputFolder(at: "public", project: project.path)
    }
    _ = try OutputFolder(at: "other", project: project.path)
    _ = consume first
    _ = try OutputFolder(at: "public", project: project.path)
  }

  @Test("A link to the output is followed, and stays a link")
  func link() throws {
    try project.write("../www/readme", "")
    try FileManager.default.removeItem(atPath: "\(project.path)/../www/readme")
    try FileManager.default.createSymbolicLink(
      atPath: "\(project.path)/public", withDestinationPath: "../www")
    for text in ["1", "2"] {
      try project.build(["index.html": text])
      #expect(try project.tree("../www") == ["index.html": text])
      #expect(try FilePath.isLink("\(project.path)/public"))
    }
  }

  @Test("An output whose folder is not there yet is made")
  func deep() throws {
    try project.build(["index.html": "1"], to: "../a/b/c")
    #expect(try project.tree("../a/b/c") == ["index.html": "1"])
  }
}
