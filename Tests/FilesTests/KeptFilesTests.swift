import Files
import Testing

@Suite("Files that are kept so that nobody has to find them out again")
struct KeptFilesTests {
  let temporary: TemporaryFolder
  init() throws { temporary = try TemporaryFolder() }

  @Test("come back as they were, to this account alone")
  func roundTrip() throws {
    let kept = KeptFiles(in: "kho/anh", of: temporary.path, limit: 1000)
    #expect(try kept.bytes("a") == nil)
    #expect(try !kept.has("a"))
    try kept.keep([1, 2, 3], as: "a")
    try kept.keep([], as: "b")
    #expect(try kept.has("a"))
    #expect(try kept.bytes("a").map(Array.init) == [1, 2, 3])
    #expect(try kept.bytes("b").map(Array.init) == [])
    let facts = try #require(try FilePath.facts(of: "\(temporary.path)/kho/anh/a"))
    #expect(facts.mode & 0o777 == 0o600)
  }

  @Test("are none once they were changed or cut off")
  func changed() throws {
    let kept = KeptFiles(in: "", of: temporary.path, limit: 1000)
    try kept.keep([1, 2, 3], as: "a")
    let folder = try Folder(at: temporary.path)
    let whole = try folder.read("a", limit: 1000)
    for count in whole.indices {
      try folder.replace("a", with: Array(whole.prefix(count)))
      #expect(try kept.bytes("a") == nil)
    }
  }

  @Test("go when nobody asks for them any more, but what another run is writing stays")
  func dropped() throws {
    let kept = KeptFiles(in: "", of: temporary.path, limit: 1000)
    for name in ["a", "b"] { try kept.keep([1], as: name) }
    try Folder(at: temporary.path).create(".b.1", [1])
    try kept.drop(except: ["b"])
    #expect(
      try Folder(at: temporary.path).entries().entries.map(\.name).sorted() == [".b.1", "b"])
  }

  @Test(
    "A link in the folder's place is refused, and what it leads to stays",
    arguments: [
      "kho", "kho/anh",
    ])
  func link(name: String) throws {
    try temporary.write("nha/anh/gia-dinh.jpg")
    try temporary.write("nha/gia-dinh.jpg")
    let parent = FilePath.parent(of: name)
    try FilePath.makeFolders("\(temporary.path)/\(parent)")
    try Folder(at: temporary.path).makeLink(name, to: "\(temporary.path)/nha")
    let kept = KeptFiles(in: "kho/anh", of: temporary.path, limit: 1000)
    #expect(try kept.bytes("gia-dinh.jpg") == nil)
    #expect(try !kept.has("gia-dinh.jpg"))
    #expect(throws: FileError.self) { try kept.keep([1], as: "a") }
    #expect(throws: FileError.self) { try kept.drop(except: []) }
    #expect(
      try FolderWalk(of: "\(temporary.path)/nha").files == ["anh/gia-dinh.jpg", "gia-dinh.jpg"])
  }
}
