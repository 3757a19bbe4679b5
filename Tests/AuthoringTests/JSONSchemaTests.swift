import Content
import DataFormats
import Diagnostics
import Files
import Foundation
import Markup
import Reading
import SampleSites
import Testing

@testable import Authoring

@Suite("JSON Schemas")
struct JSONSchemaTests {
  /// The schema of `kind`, read back from its text.
  private func schema(of kind: SourceKind, in language: Language = .vi) throws -> OpenValue {
    var findings: [Diagnostic] = []
    let text = JSONSchema(in: language).document(of: kind)
    let value = JSON.value(from: Array(text.utf8), of: "schema", reportingTo: &findings)
    #expect(findings == [])
    return try #require(value)
  }

  private func complaints(about fields: String, _ kind: SourceKind) throws -> [String] {
    var findings: [Diagnostic] = []
    let table = try #require(
      kind == .site
        ? TOML.table(from: Array(fields.utf8), of: "a", reportingTo: &findings)
        : YAML.table(from: Array(fields.utf8), of: "a", reportingTo: &findings))
    return SchemaCheck(table, against: try schema(of: kind)).complaints
  }

  /// The project's own folder, and the portals of the seeds' tests.
  static let portals: [String] = {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().path(percentEncoded: false)
    return [root] + ["001", "002", "003", "004"].map { "\(root)/Tests/SeedTests/Sites/\($0)" }
  }()

  @Test("Whatever the demo and the seeds' portals say is as the schemas say", arguments: portals)
  func wholePortals(root: String) throws {
    let folders: [(String, SourceKind)] = [
      ("posts", .post), ("directives", .directive), ("plans", .plan), ("events", .event),
      ("pages", .page), ("internal/opinion", .opinion),
    ]
    var count = 0
    for (name, kind) in folders {
      let folder = "\(root)/content/\(name)"
      guard FileManager.default.fileExists(atPath: folder) else { continue }
      let schema = try schema(of: kind)
      for path in try FolderWalk(of: folder).files where path.hasSuffix(".md") {
        var findings: [Diagnostic] = []
        let bytes = Array(try Data(contentsOf: URL(filePath: "\(folder)/\(path)")))
        let head = try #require(
          FrontMatter.read(bytes, of: path, reportingTo: &findings), "\(path): \(findings)")
        #expect(SchemaCheck(head.fields, against: schema).complaints == [], "\(name)/\(path)")
        count += 1
      }
    }
    #expect(count > 10)
    let settings = try String(contentsOfFile: "\(root)/site.toml", encoding: .utf8)
    #expect(try complaints(about: settings, .site) == [])
  }

  @Test(
    "What the readers refuse the schemas refuse",
    arguments: [
      ("date: 2020-11-20", .post, [".title: missing"]),
      ("title: Tin\ndate: 2020-11-20\ntopic: a", .post, [".topic: unknown"]),
      ("title: Tin\ndate: 20.11.2020", .post, 1),
      ("title: Tin\ndate: 2020-11-20T08:00\nstatus: approve", .post, 1),
      ("title: Tin\ndate: 2020-11-20\nfeature: {slot: 99}", .post, 1),
      ("title: Tin\ndate: 2020-11-20\ntopics: [Thi đua]", .post, 1),
      ("title: Tin\ndate: 2020-11-20\ntitles: {a: b}", .post, [".titles: unknown"]),
      ("subject: Kế hoạch\ntype: KHH", .directive, 1),
      ("subject: Kế hoạch\nnumber: bảy trăm", .directive, 1),
      ("title: A\nperiod: 2020-21\ntopics: [{id: a, title: A}]", .plan, 1),
      ("title: A\nperiod: 2020-2021\ntopics: [{id: a}]", .plan, 1),
      ("title = \"A\"\nbase_url = \"truong\"\nutc_offset = \"+7\"", .site, 2),
    ] as [(String, SourceKind, Said)])
  func refused(fields: String, kind: SourceKind, said: Said) throws {
    let complaints = try complaints(about: fields, kind)
    switch said {
    case .words(let words): #expect(complaints == words)
    case .count(let count): #expect(complaints.count == count, "\(complaints)")
    }
  }

  @Test(
    "What the readers take as the same, the schemas take too",
    arguments: [
      ("title: 2020\ndate: 20/11/2020\nauthor: Hoa\ntopics: thi-dua", .post),
      ("title: Tin\ndate: 2020-11-20 08:00\nauthors: [Hoa, 12]\nphotos: {src: a.jpg}", .post),
      ("subject: A\nissued: 2020\nnumber: 750/KH-PGDĐT\nfiles: a.pdf", .directive),
      ("subject: A\nissued: 09/2020\ntype: Kế hoạch\nfiles: [a.pdf, {src: b.pdf}]", .directive),
      ("title: A\nperiod: 2023\ntopics: [{id: a, title: A}]\nnumber: 29-NQ/TW", .plan),
      ("title: A\nstarts: 2020-11-20\nwants: before\nextra: {a: [1, {b: c}]}", .event),
    ] as [(String, SourceKind)])
  func accepted(fields: String, kind: SourceKind) throws {
    #expect(try complaints(about: fields, kind) == [])
  }

  @Test("It says in the chosen language what each field is, and forbids all others")
  func document() {
    #expect(
      JSONSchema(in: .en).document(of: .opinion).hasPrefix(
        """
        {
          "$schema": "http://json-schema.org/draft-07/schema#",
          "$comment": "bangtin schema",
          "title": "Opinion issues (content/internal/opinion)",
          "type": "object",
          "required": [
            "issues"
          ],
          "properties": {
            "issues": {
              "description": "The public-opinion issues.",
              "anyOf": [
                {
                  "type": "object",
                  "required": [
                    "date",
                    "source",
                    "summary"
                  ],
                  "properties": {
                    "date": {
                      "description": "The day it was heard.",
        """))
    #expect(
      JSONSchema(in: .vi).document(of: .post)
        .contains(#""description": "Tiêu đề của tin, bài.""#))
  }

  @Test("All of them in one document stand under definitions")
  func all() throws {
    var findings: [Diagnostic] = []
    let text = JSONSchema(in: .vi).documentOfAll
    let value = JSON.value(from: Array(text.utf8), of: "schema", reportingTo: &findings)
    guard case .table(let members)? = value, case .table(let kinds)? = members.last?.value else {
      Issue.record("\(text.prefix(200))")
      return
    }
    #expect(members.map(\.name) == ["$schema", "$comment", "title", "definitions"])
    #expect(kinds.map(\.name) == SourceKind.allCases.map(\.rawValue))
  }

  @Test("A snippet begins a file whose required fields are to be filled in first")
  func snippets() throws {
    let text = EditorFiles(in: .vi).snippets
    var findings: [Diagnostic] = []
    #expect(JSON.value(from: Array(text.utf8), of: "a", reportingTo: &findings) != nil)
    for prefix in ["post", "event", "page", "directive"] {
      #expect(text.contains("\"prefix\": \"bangtin-\(prefix)\""))
    }
    #expect(text.contains(#""---", "title: $1                       # Tiêu đề của tin, bài.""#))
  }
}

/// What a schema says of something wrong: in words, or how many things.
enum Said: Sendable, ExpressibleByArrayLiteral, ExpressibleByIntegerLiteral {
  case words([String])
  case count(Int)

  init(arrayLiteral elements: String...) { self = .words(elements) }
  init(integerLiteral value: Int) { self = .count(value) }
}
