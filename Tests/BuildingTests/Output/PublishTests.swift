import Diagnostics
import Files
import Foundation
import Testing

@testable import Building

@Suite struct PublishTests {
  let project: ProjectFolder
  init() throws { project = try ProjectFolder() }

  @Test("Each build leaves exactly its own files, and says what it did", arguments: [false, true])
  func builds(inPlace: Bool) throws {
    let sites: [[String: String]] = [
      ["index.html": "1", "tin-tuc/a/index.html": "a", "style.css": "s"],
      ["index.html": "1", "tin-tuc/a/index.html": "a", "style.css": "s"],
      ["index.html": "2", "tin-tuc/a/index.html": "a", "tin-tuc/b/index.html": "b"],
      ["index.html": "1", "tin-tuc": "nay là tệp"],
      ["index.html": "1", "tin-tuc/a/index.html": "a", "style.css": "s"],
      [:],
      ["index.html": "3"],
    ]
    var summaries: [String] = []
    for site in sites {
      let summary = try project.build(site, inPlace: inPlace)
      #expect(try project.tree() == site)
      summaries.append("\(summary.written) \(summary.unchanged) \(summary.removed)")
    }
    #expect(summaries == ["3 0 0", "0 3 0", "2 1 1", "2 0 2", "2 1 1", "0 0 3", "1 0 0"])
    #expect(try project.tree(".public.bangtin")["lock"] == nil)
  }

  @Test("Unchanged files keep their inode, changed ones never do")
  func inodes() throws {
    try project.build(["a": "1", "b": "1"])
    let before = try (project.inode("a"), project.inode("b"))
    try project.build(["a": "1", "b": "2"])
    #expect(try project.inode("a") == before.0)
    #expect(try project.inode("b") != before.1)
    try project.build(["a": "1", "b": "3"])
    try project.build(["a": "1", "b": "4"])
    #expect(try project.tree() == ["a": "1", "b": "4"])
  }

  @Test(
    "Files that somebody else put there are carried over and reported once",
    arguments: [false, true])
  func foreign(inPlace: Bool) throws {
    try project.build(["index.html": "1", "a/index.html": "1"], inPlace: inPlace)
    try project.write("public/CNAME", "truong.example")
    try project.write("public/.well-known/security.txt", "x")
    try project.write("public/a/ghi-chú.txt", "y")
    try FileManager.default.createSymbolicLink(
      atPath: "\(project.path)/public/link", withDestinationPath: "CNAME")
    let foreign = [
      "CNAME": "truong.example", ".well-known/security.txt": "x", "a/ghi-chú.txt": "y",
      "link": "-> CNAME",
    ]
    var reported: [[String]] = []
    for text in ["2", "3", "4"] {
      let site = ["index.html": text, "a/index.html": text]
      reported.append(try project.build(site, inPlace: inPlace).foreign)
      #expect(try project.tree() == site.merging(foreign) { $1 })
    }
    #expect(reported == [[".well-known/security.txt", "CNAME", "a/ghi-chú.txt", "link"], [], []])
    try FileManager.default.removeItem(atPath: "\(project.path)/public/CNAME")
    try project.write("public/.well-known/security.txt", "mới")
    for text in ["5", "6"] {
      try project.build(["index.html": text], inPlace: inPlace)
      #expect(
        try project.tree() == [
          "index.html": text, ".well-known/security.txt": "mới", "a/ghi-chú.txt": "y",
          "link": "-> CNAME",
        ])
    }
  }

  @Test(
    "A foreign file that was taken away does not come back", arguments: [false, true],
    // The spare lists it after two builds, and holds it after one.
    [["3"], ["2", "3"]])
  func foreignGone(inPlace: Bool, builds: [String]) throws {
    try project.build(["index.html": "1"])
    try project.write("public/CNAME", "x")
    for text in builds { try project.build(["index.html": text]) }
    try FileManager.default.removeItem(atPath: "\(project.path)/public/CNAME")
    try project.build(["index.html": "3"], inPlace: inPlace)
    for text in ["4", "5"] {
      try project.build(["index.html": text])
      #expect(try project.tree() == ["index.html": text])
    }
  }

  @Test(
    "Somebody else's file is never written over", arguments: [false, true],
    ["robots.txt", "robots.txt/index.html"])
  func inTheWay(inPlace: Bool, path: String) throws {
    try project.build(["index.html": "1"], inPlace: inPlace)
    try project.write("public/robots.txt", "của tôi")
    #expect {
      try project.build(["index.html": "2", path: "của bangtin"], inPlace: inPlace)
    } throws: { error in
      (error as? OutputRefusal)?.diagnostic.message.vi
        == "public/robots.txt không do bangtin tạo ra, nhưng trang cũng có tệp ở đúng chỗ đó"
    }
    #expect(
      try project.tree().filter { $0.key.first != "." }
        == ["index.html": "1", "robots.txt": "của tôi"])
  }

  @Test("A path that two want is refused")
  func twice() throws {
    let refusal = #expect(throws: OutputRefusal.self) {
      let staging = try OutputFolder(at: "public", project: project.path).stage()
      try staging.write("a", [1])
      try staging.write("a", [2])
      _ = try staging.publish(
        fingerprint: ProjectFolder.fingerprint("1"), diagnostics: [], validUntil: nil)
    }
    #expect(refusal?.diagnostic.message.en == "two pages or files would be written to a")
    #expect(try project.tree() == [:])
  }

  @Test(
    "No path leads out of the output or over bangtin's own files",
    arguments: [
      "", "/a", "../a", "a/../b", "a//b", "./a", "a/", "bangtin.manifest", ".bangtin-next/1",
    ])
  func paths(path: String) throws {
    let staging = try OutputFolder(at: "public", project: project.path).stage()
    #expect(throws: FileError(.write, path, .system(EINVAL))) { try staging.write(path, []) }
  }

  @Test("Attachments are copied, and left alone while they stay the same")
  func copies() throws {
    try project.write("content/a.pdf", "pdf")
    for expected in ["1 0", "0 1"] {
      let staging = try OutputFolder(at: "public", project: project.path).stage()
      try staging.copy("\(project.path)/content/a.pdf", to: "van-ban/a.pdf")
      let summary = try staging.publish(
        fingerprint: ProjectFolder.fingerprint("1"), diagnostics: [], validUntil: nil)
      #expect("\(summary.written) \(summary.unchanged)" == expected)
      #expect(try project.tree() == ["van-ban/a.pdf": "pdf"])
    }
  }

  @Test("What somebody did to a file of the site is put right", arguments: [false, true])
  func restores(inPlace: Bool) throws {
    let site = ["index.html": "1", "a/index.html": "2", "b/index.html": "3"]
    try project.build(site, inPlace: inPlace)
    try project.write("public/index.html", "9")
    try FileManager.default.removeItem(atPath: "\(project.path)/public/a")
    try project.write("old", "8")
    try FileManager.default.setAttributes(
      [.modificationDate: Date(timeIntervalSince1970: 0)], ofItemAtPath: "\(project.path)/old")
    try FileManager.default.removeItem(atPath: "\(project.path)/public/b/index.html")
    try FileManager.default.moveItem(
      atPath: "\(project.path)/old", toPath: "\(project.path)/public/b/index.html")
    #expect(try !project.isCurrent())
    #expect(try project.build(site, inPlace: inPlace).written == 3)
    #expect(try project.tree() == site)
    #expect(try project.isCurrent())
  }

  @Test("Two builds of the same input are the same bytes, the manifest among them")
  func reproducible() throws {
    let site = ["index.html": "1", "a/kế hoạch.pdf": "2", "b\nc\\d": "3"]
    try project.build(site, to: "one")
    try project.build(site, to: "two")
    try project.build(["x": "y"], to: "three")
    try project.build(site, to: "three")
    let manifests = try ["one", "two", "three"].map {
      try FilePath.read("\(project.path)/\($0)/bangtin.manifest", limit: 9999)
    }
    #expect(Set(manifests).count == 1)
    #expect(!String(decoding: manifests[0], as: UTF8.self).contains(project.path))
  }

  @Test("Permissions of the folder and of its files follow")
  func permissions() throws {
    try project.build(["a": "1", "b": "1"])
    let root = try Folder(at: project.path)
    try root.setMode(of: "public", to: 0o2775)
    try root.setMode(of: "public/a", to: 0o664)
    for text in ["2", "3", "4"] {
      try project.build(["a": text, "b": text])
      #expect(try root.facts(of: "public")?.mode == 0o2775)
      #expect(try root.facts(of: "public/a")?.mode == 0o664)
      #expect(try root.facts(of: "public/b")?.mode == 0o644)
    }
  }

  @Test(
    "The administrator builds into somebody's folder, and it stays theirs",
    .enabled(if: geteuid() == 0))
  func owner() throws {
    try project.build(["a/index.html": "1"])
    let root = try Folder(at: project.path)
    for name in ["public", "public/a", "public/a/index.html"] {
      try root.setOwner(of: name, to: 1234, group: 1234)
    }
    try project.build(["a/index.html": "2", "b/index.html": "2"])
    for name in ["public", "public/a", "public/a/index.html", "public/b", "public/b/index.html"] {
      #expect(try root.facts(of: name)?.owner == 1234, "\(name)")
    }
  }
}
