import Diagnostics
import Files
import Testing

@testable import Building

@Suite struct BuildRecordTests {
  private let record = BuildRecord(
    fingerprint: ProjectFolder.fingerprint("1"), validUntil: 1_606_780_800,
    diagnostics: [
      Diagnostic(
        id: "unknown-key", severity: .error, message: Message(vi: "không có mục tittle", en: "x"),
        hint: Message(vi: "Có phải là title?", en: "y"),
        place: Place(file: "content/a.md", range: 4..<9),
        edits: [Edit(replacing: 4..<9, with: "title")]),
      Diagnostic(
        id: "b", severity: .note, message: Message(vi: "", en: ""), hint: nil,
        place: Place(file: "c"), edits: []),
      Diagnostic(
        id: "d", severity: .warning, message: Message(vi: "", en: ""), hint: nil, place: nil,
        edits: []),
    ],
    counts: ["pages": 12, "fate.draft": 3], manifest: ContentHash(of: [1]))

  @Test("A record comes back as it was")
  func roundTrip() {
    #expect(BuildRecord(bytes: record.bytes) == record)
  }

  @Test("A record that is cut off or changed is none")
  func damaged() {
    let bytes = record.bytes
    for count in stride(from: 0, to: bytes.count, by: 7) {
      #expect(BuildRecord(bytes: Array(bytes[..<count])) == nil)
      var changed = bytes
      changed[count] ^= 1
      #expect(BuildRecord(bytes: changed) == nil)
    }
  }

  @Test("It holds for the same input until its moment has come")
  func holds() {
    let same = ProjectFolder.fingerprint("1")
    #expect(record.holds(for: same, at: 1_606_780_799))
    #expect(!record.holds(for: same, at: 1_606_780_800))
    #expect(!record.holds(for: ProjectFolder.fingerprint("2"), at: 0))
  }

  @Test("Nothing has to be done while input, clock and output stay the same")
  func current() throws {
    let project = try ProjectFolder()
    #expect(try !project.isCurrent())
    try project.build(["index.html": "1", "a/index.html": "1"])
    #expect(try project.isCurrent("1", at: 999))
    #expect(try !project.isCurrent("1", at: 1000))
    #expect(try !project.isCurrent("2"))
    try project.write("public/a/index.html", "2")
    #expect(try !project.isCurrent())
    try project.build(["index.html": "1", "a/index.html": "1"])
    #expect(try project.isCurrent())
    try project.build(["index.html": "1"], to: "other")
    #expect(try project.isCurrent())
  }

  @Test("The record is kept out of git and out of other accounts' sight")
  func hidden() throws {
    let project = try ProjectFolder()
    try project.build(["index.html": "1"])
    let folder = try Folder(at: "\(project.path)/.bangtin")
    #expect(try folder.read(".gitignore", limit: 9) == Array("*\n".utf8))
    let names = try folder.entries().entries.map(\.name).filter { $0.hasPrefix("public-") }
    #expect(names.count == 1)
    let facts = try folder.facts(of: names.first ?? "none")
    #expect(facts?.mode == 0o600)
  }
}
