import Analysis
import Content
import Diagnostics
import Foundation
import Markup
import Testing

@testable import Building

/// One of the communication plans that bangtin must be able to express: a whole small portal in
/// `Sites/`, read as `build` reads it.
struct SeedSite {
  let root: String
  let now: LocalTime
  let prepared: PreparedSite

  private static let tests = URL(filePath: #filePath).deletingLastPathComponent()

  /// The site `name` at eight in the morning of a day.
  init(_ name: String, at year: Int, _ month: Int, _ day: Int) throws {
    try self.init(
      root: Self.tests.appending(path: "Sites/\(name)").path(percentEncoded: false),
      now: LocalTime(
        try #require(CalendarDate(year: year, month: month, day: day)), minute: 8 * 60))
  }

  /// The site in the folder `root`.
  init(root: String, now: LocalTime) throws {
    self.root = root
    self.now = now
    let options = BuildOptions(root: root, now: now)
    prepared = try SiteBuild(options).prepare(try Project(options))
  }

  var analysis: SiteAnalysis { prepared.analysis }
  var settings: Settings { prepared.analysis.site.settings }

  /// What `check` says, one finding a line.
  var findings: [String] {
    prepared.diagnostics.map { "\($0.place?.file ?? "-") [\($0.id)] \($0.message.vi)" }
  }

  /// The plan called `id`.
  func plan(_ id: String) throws -> Plan {
    try #require(analysis.site.plans.first { $0.id == id })
  }

  /// The source path of the post at `position`, without what all posts share.
  func name(ofPost position: Int) -> String {
    String(
      analysis.site.posts[position].source.path.dropFirst("content/posts/".count)
        .dropLast(".md".count))
  }

  /// The transcription of a paper among the demo's directives.
  static func paper(_ path: String) throws -> String {
    let file = tests.appending(path: "../../content/directives/\(path)")
    return String(decoding: try Data(contentsOf: file), as: UTF8.self)
  }

  /// Builds the site into a folder of its own.
  func build() throws -> BuiltSeed { try BuiltSeed(of: self) }
}

extension Plan {
  /// The words of every topic and sub-topic, line by line, and of the board's duties.
  var words: [String] {
    let texts = topics.flatMap { [$0.text] + $0.topics.map(\.text) }.compactMap { $0?.plainText }
    return texts.flatMap { $0.split(separator: "\n").map(String.init) } + board.flatMap(\.duties)
  }
}
