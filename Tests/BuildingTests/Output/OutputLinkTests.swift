import Diagnostics
import Files
import Foundation
import Testing

@testable import Building

/// Links that somebody puts where bangtin expects folders of its own: they may lead anywhere.
@Suite("Links in and around the output")
struct OutputLinkTests {
  let project: ProjectFolder
  let outside: [String: String]
  init() throws {
    project = try ProjectFolder()
    try project.write("../ngoai/a/index.html", "của người khác")
    try project.write("../ngoai/b/c.txt", "của người khác")
    try FileManager.default.createDirectory(
      atPath: "\(project.path)/../ngoai/trong", withIntermediateDirectories: true)
    outside = try project.tree("../ngoai")
  }

  /// Puts a link to the folder outside in the place of `name`.
  private func link(_ name: String) throws {
    try Folder(at: project.path).removeAll(name)
    try Folder(at: project.path).makeLink(name, to: "\(project.path)/../ngoai")
  }

  @Test("Pages that are gone are not removed behind a link", arguments: [false, true])
  func removal(inPlace: Bool) throws {
    let pages = ["tac-gia/a/index.html", "tac-gia/trong/index.html"]
    try project.build(
      ["index.html": "1", pages[0]: "1", pages[1]: "1"], inPlace: inPlace)
    try link("public/tac-gia")
    for text in ["2", "3", "4"] {
      try project.build(["index.html": text], inPlace: inPlace)
      #expect(
        try project.tree() == ["index.html": text, "tac-gia": "-> \(project.path)/../ngoai"])
      #expect(try project.tree("../ngoai") == outside)
    }
  }

  @Test("Pages are not written through one: it is in the way", arguments: [false, true])
  func writing(inPlace: Bool) throws {
    try project.build(["tac-gia/a/index.html": "1"], inPlace: inPlace)
    try link("public/tac-gia")
    #expect(throws: OutputRefusal.self) {
      try project.build(["tac-gia/a/index.html": "2"], inPlace: inPlace)
    }
    #expect(try project.tree("../ngoai") == outside)
  }

  @Test("The spare is made anew where one has got into it")
  func spare() throws {
    for text in ["1", "2"] {
      try project.build(["index.html": text, "tac-gia/a/index.html": text, "b/c.txt": "x"])
    }
    try link(".public.bangtin/spare/tac-gia")
    try link(".public.bangtin/spare/b")
    try project.build(["index.html": "3", "tac-gia/n/index.html": "3"])
    #expect(try project.tree() == ["index.html": "3", "tac-gia/n/index.html": "3"])
    #expect(try project.tree("../ngoai") == outside)
  }

  @Test("What others keep in the spare is not removed behind one")
  func foreignSpare() throws {
    try project.build(["index.html": "1"])
    try project.write("public/thu/a/index.html", "của văn phòng")
    for text in ["2", "3"] { try project.build(["index.html": text]) }
    try link(".public.bangtin/spare/thu")
    try project.build(["index.html": "4"])
    #expect(try project.tree() == ["index.html": "4", "thu/a/index.html": "của văn phòng"])
    #expect(try project.tree("../ngoai") == outside)
  }

  @Test(
    "One in the place of a folder of others is carried over like any other",
    arguments: [false, true])
  func foreignFolder(inPlace: Bool) throws {
    try project.build(["index.html": "1"], inPlace: inPlace)
    try project.write("public/thu/a/index.html", "của văn phòng")
    for text in ["2", "3"] { try project.build(["index.html": text], inPlace: inPlace) }
    try link("public/thu")
    for text in ["4", "5", "6"] {
      try project.build(["index.html": text], inPlace: inPlace)
      #expect(try project.tree() == ["index.html": text, "thu": "-> \(project.path)/../ngoai"])
      #expect(try project.tree("../ngoai") == outside)
    }
  }

  @Test(
    "Where the administrator builds into somebody's folder, that person's spare is not used",
    .enabled(if: geteuid() == 0))
  func strangersSpare() throws {
    for text in ["1", "2"] { try project.build(["index.html": text]) }
    let root = try Folder(at: project.path)
    for name in ["public", ".public.bangtin/spare"] {
      try root.setOwner(of: name, to: 1234, group: 1234)
    }
    try link(".public.bangtin/spare/b")
    let text = String(decoding: Manifest.empty.text, as: UTF8.self)
    try project.write(".public.bangtin/spare/\(Manifest.name)", text)
    try project.build(["index.html": "3", "b/moi.html": "3"])
    #expect(try project.tree() == ["index.html": "3", "b/moi.html": "3"])
    #expect(try project.tree("../ngoai") == outside)
    #expect(try root.facts(of: "public")?.owner == 1234)
  }

  @Test(
    "Nor may that person write to it before it is the site", .enabled(if: geteuid() == 0))
  func unfinishedSpare() throws {
    try project.build(["index.html": "1"])
    let root = try Folder(at: project.path)
    try root.setOwner(of: "public", to: 1234, group: 1234)
    #expect(throws: FileError.self) {
      try project.build(["index.html": "2"], rehearsal: Rehearsal(failsWriting: (0, ENOSPC)))
    }
    #expect(try root.facts(of: ".public.bangtin/spare")?.owner == 0)
  }

  @Test("The folder beside the output is bangtin's own, or nothing is built")
  func workshop() throws {
    try link(".public.bangtin")
    #expect(throws: FileError(.open, "\(project.path)/.public.bangtin", .system(ENOTDIR))) {
      try project.build(["index.html": "1"])
    }
    #expect(try project.tree("../ngoai") == outside)
  }

  @Test("So is the folder of what is kept for the next build")
  func kept() throws {
    try link(".bangtin")
    #expect(throws: FileError(.open, "\(project.path)/.bangtin", .system(ENOTDIR))) {
      try project.build(["index.html": "1"])
    }
    #expect(try project.tree("../ngoai") == outside)
  }

  @Test(
    "What waits in the output goes to its place, and not behind a link that has got there since")
  func journal() throws {
    let old = ["index.html": "1", "tac-gia/a/index.html": "1", "tac-gia/b/c.txt": "1"]
    try project.build(old, inPlace: true)
    #expect(throws: Rehearsal.Stop.self) {
      try project.build(
        ["index.html": "2", "tac-gia/a/index.html": "2"], inPlace: true,
        rehearsal: Rehearsal(stopsAfter: .journaled))
    }
    try link("public/tac-gia")
    _ = try OutputFolder(at: "public", project: project.path)
    #expect(try project.tree("../ngoai") == outside)
    #expect(try project.tree() == ["index.html": "2", "tac-gia/a/index.html": "2"])
  }

  @Test(
    "An output inside linked content, or around it, is refused",
    arguments: ["../noi-dung", "../noi-dung/trang", "content/trang", "../kho"])
  func linkedContent(output: String) throws {
    try project.write("../noi-dung/posts/a.md", "x")
    try project.write("../kho/giao-dien/default/theme.toml", "x")
    let folder = try Folder(at: project.path)
    try folder.makeLink("content", to: "../noi-dung")
    try folder.makeLink("themes", to: "../kho/giao-dien")
    let refusal = #expect(throws: OutputRefusal.self) {
      _ = try OutputFolder(at: output, project: project.path)
    }
    #expect(refusal?.diagnostic.id == "output-unsafe")
  }
}

/// What builds that were stopped leave behind, beside what `InterruptedBuildTests` hold.
@Suite("Leftovers of builds that were stopped")
struct LeftoverTests {
  let project: ProjectFolder
  init() throws { project = try ProjectFolder() }

  @Test("go with the next build", arguments: ["probe", "manifest", ".x.bangtin-new"])
  func workshop(name: String) throws {
    for text in ["1", "2"] {
      try project.build(["index.html": text])
      try project.write(".public.bangtin/\(name)", "nửa chừng")
    }
    try project.build(["index.html": "3"])
    #expect(
      try project.tree(".public.bangtin").keys.filter { !$0.hasPrefix("spare/") } == [".gitignore"])
  }

  @Test("A folder whose last page was removed just before is removed too")
  func emptyFolder() throws {
    try project.build(["index.html": "1", "tac-gia/hoa/index.html": "1"], inPlace: true)
    #expect(throws: Rehearsal.Stop.self) {
      try project.build(
        ["index.html": "2"], inPlace: true, rehearsal: Rehearsal(stopsAfter: .journaled))
    }
    try FileManager.default.removeItem(atPath: "\(project.path)/public/tac-gia/hoa/index.html")
    _ = try OutputFolder(at: "public", project: project.path)
    #expect(try project.tree() == ["index.html": "2"])
  }

  @Test("A manifest that is all that changes never stands in the output half-written")
  func manifest() throws {
    try project.build(["index.html": "1"])
    try project.write("public/CNAME", "truong.example")
    // Draft, then its place: nothing else appears among the site's files.
    try project.write("public/.bangtin.manifest.bangtin-new", "của người khác")
    try project.build(["index.html": "1"])
    #expect(
      try project.tree() == [
        "index.html": "1", "CNAME": "truong.example",
        ".bangtin.manifest.bangtin-new": "của người khác",
      ])
  }
}
