import Files
import Foundation
import SampleSites
import Testing

@testable import Authoring

@Suite("A file that is changed in its place")
struct FileInPlaceTests {
  @Test("has the new bytes, and its permissions")
  func replaced() throws {
    let portal = try PortalFolder(["a.md": "cũ"])
    let path = portal.path + "/a.md"
    try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: path)
    let file = try FileInPlace(at: "a.md", in: portal.path, limit: 100)
    #expect(try file.replace(with: Array("mới".utf8)))
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "mới")
    let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions]
    #expect(mode as? Int == 0o640)
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: portal.path).sorted() == [
        "a.md", "site.toml",
      ])
  }

  @Test("stays as somebody else left it since")
  func changed() throws {
    let portal = try PortalFolder(["a.md": "cũ"])
    let file = try FileInPlace(at: "a.md", in: portal.path, limit: 100)
    try portal.write("a.md", "của người khác")
    #expect(try !file.replace(with: Array("mới".utf8)))
    #expect(try String(contentsOfFile: portal.path + "/a.md", encoding: .utf8) == "của người khác")
  }

  @Test("is no link, and no more than may be read")
  func refused() throws {
    let portal = try PortalFolder(["a.md": "cũ"])
    try FileManager.default.createSymbolicLink(
      atPath: portal.path + "/b.md", withDestinationPath: "a.md")
    #expect(throws: FileError(.read, "b.md", .notAFile)) {
      try FileInPlace(at: "b.md", in: portal.path, limit: 100)
    }
    #expect(throws: FileError.self) { try FileInPlace(at: "a.md", in: portal.path, limit: 2) }
  }
}
