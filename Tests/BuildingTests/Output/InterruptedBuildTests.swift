import Files
import Foundation
import Testing

@testable import Building

@Suite struct InterruptedBuildTests {
  let project: ProjectFolder
  let old = ["index.html": "1", "style.css": "1", "a/index.html": "1", "c/index.html": "1"]
  let new = ["index.html": "2", "style.css": "2", "b/index.html": "2", "c/index.html": "1"]
  init() throws { project = try ProjectFolder() }

  /// Builds and is "killed" after `step`.
  private func interrupt(_ site: [String: String], after step: Rehearsal.Step, inPlace: Bool) throws
  {
    #expect(throws: Rehearsal.Stop.self) {
      try project.build(
        site, inPlace: inPlace, rehearsal: Rehearsal(stopsAfter: step), fingerprint: "2")
    }
  }

  /// The site as a visitor sees it.
  private func site() throws -> [String: String] {
    try project.tree().filter { !$0.key.hasPrefix(".bangtin-next") }
  }

  @Test(
    "Killed before the exchange the old site stands, after it the new one; the next build is right")
  func exchange() throws {
    for (step, seen) in [(Rehearsal.Step.staged, old), (.exchanged, new)] {
      try project.build(old)
      try interrupt(new, after: step, inPlace: false)
      #expect(try project.tree() == seen)
      #expect(try !project.isCurrent("2"))
      try project.build(new)
      #expect(try project.tree() == new)
      try project.build(old)
      #expect(try project.tree() == old)
    }
  }

  @Test("Killed before the journal is complete the old site stands")
  func beforeJournal() throws {
    try project.build(old)
    try interrupt(new, after: .staged, inPlace: true)
    #expect(try site() == old)
    _ = try OutputFolder(at: "public", project: project.path)
    #expect(try project.tree() == old)
  }

  @Test(
    "Killed while files are renamed the next command completes the new site",
    arguments: [
      Rehearsal.Step.journaled, .renamed(1), .renamed(2), .renamed(3), .applied,
    ])
  func journal(step: Rehearsal.Step) throws {
    try project.build(old)
    try project.write("public/CNAME", "x")
    try interrupt(new, after: step, inPlace: true)
    _ = try OutputFolder(at: "public", project: project.path)
    #expect(try project.tree() == new.merging(["CNAME": "x"]) { $1 })
    #expect(try project.build(new).unchanged == 4)
    #expect(try project.isCurrent())
  }

  @Test("Assets come before the pages that need them, and nothing is removed before")
  func order() throws {
    try project.build(old)
    try interrupt(new, after: .renamed(1), inPlace: true)
    #expect(try site() == old.merging(["style.css": "2"]) { $1 })
  }

  @Test("A journal that leads out of the output is not carried out, whoever sealed it")
  func forgedJournal() throws {
    try project.build(old)
    try project.write("nha/.bashrc", "của người khác")
    try project.write("public/.bangtin-next/1", "mã độc")
    var text = Array("bangtin-journal 1\nw 1 ../nha/.bashrc\nr ../nha/.bashrc\n".utf8)
    LineText.seal(&text)
    try project.write("public/.bangtin-next/journal", String(decoding: text, as: UTF8.self))
    try project.build(new)
    #expect(try project.tree("nha") == [".bashrc": "của người khác"])
    #expect(try project.tree() == new)
  }

  @Test("A spare whose manifest names what is outside is emptied, and nothing else is")
  func forgedSpare() throws {
    try project.build(old)
    try project.build(new)
    try project.write("nha/anh.jpg", "x")
    let forged = Manifest(
      files: [Manifest.File(path: "../../nha/anh.jpg", size: 1, hash: ContentHash(of: [0x78]))],
      foreign: ["../../nha"])
    try project.write(
      ".public.bangtin/spare/\(Manifest.name)", String(decoding: forged.text, as: UTF8.self))
    try project.build(old)
    #expect(try project.tree("nha") == ["anh.jpg": "x"])
    #expect(try project.tree() == old)
  }

  @Test("A first build inside an empty folder is completed too")
  func first() throws {
    try FileManager.default.createDirectory(
      atPath: "\(project.path)/public", withIntermediateDirectories: true)
    try interrupt(new, after: .renamed(2), inPlace: true)
    try project.build(new, inPlace: true)
    #expect(try project.tree() == new)
  }

  @Test(
    "Where folders are not exchanged files are renamed one by one",
    arguments: [EBUSY, EXDEV, EINVAL, ENOSYS])
  func refused(code: Int32) throws {
    try project.build(old)
    for site in [new, old, new] {
      let summary = try project.build(site, rehearsal: Rehearsal(refusesExchange: code))
      #expect(!summary.isExchanged)
      #expect(try project.tree() == site)
    }
    #expect(try project.isCurrent())
    try project.build(old)
    #expect(try project.tree() == old)
  }

  @Test("Another refusal is an error, and the old site stands")
  func otherRefusal() throws {
    try project.build(old)
    #expect(throws: FileError(.exchange, "\(project.path)/public", .system(EIO))) {
      try project.build(new, rehearsal: Rehearsal(refusesExchange: EIO))
    }
    #expect(try project.tree() == old)
  }

  @Test(
    "On a full disk the old site stands, and the next build is right", arguments: [false, true])
  func full(inPlace: Bool) throws {
    for after in 0...2 {
      try project.build(old, inPlace: inPlace)
      #expect(throws: FileError.self) {
        try project.build(
          new, inPlace: inPlace, rehearsal: Rehearsal(failsWriting: (after, ENOSPC)))
      }
      #expect(try site() == old)
      try project.build(new, inPlace: inPlace)
      #expect(try project.tree() == new)
    }
  }
}
