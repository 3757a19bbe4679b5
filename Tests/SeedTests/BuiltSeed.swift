import Building
import Foundation
import Testing

/// A seed's pages in a folder that is gone when the test is over.
final class BuiltSeed {
  let report: BuildReport
  private let folder: URL

  init(of seed: SeedSite) throws {
    folder = FileManager.default.temporaryDirectory.appending(
      path: "bangtin-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    // A build writes the ledger of addresses into the project.
    let project = folder.appending(path: "project").path(percentEncoded: false)
    try FileManager.default.copyItem(atPath: seed.root, toPath: project)
    let output = folder.appending(path: "public").path(percentEncoded: false)
    report = try SiteBuild(BuildOptions(root: project, output: output, now: seed.now))
      .run { _, _ in }
  }

  /// The text of the file that serves `address`.
  func text(at address: String) throws -> String {
    let path = address.hasSuffix("/") ? address + "index.html" : address
    return String(
      decoding: try Data(contentsOf: folder.appending(path: "public" + path)), as: UTF8.self)
  }

  /// The part of the page at `address` between `start` and the next `end`.
  func part(of address: String, from start: String, to end: String) throws -> String {
    let page = try text(at: address)
    let from = try #require(page.range(of: start))
    let until = try #require(page.range(of: end, range: from.upperBound..<page.endIndex))
    return String(page[from.upperBound..<until.lowerBound])
  }

  /// Everything that `pattern` catches in `text`, without what it caught nothing of.
  static func all(_ pattern: String, in text: String) throws -> [String] {
    let expression = try NSRegularExpression(
      pattern: pattern, options: [.dotMatchesLineSeparators])
    let whole = NSRange(text.startIndex..., in: text)
    return expression.matches(in: text, range: whole).flatMap { match in
      (1..<match.numberOfRanges).compactMap { Range(match.range(at: $0), in: text) }
        .map { String(text[$0]) }
    }
  }

  /// Groups (`#`), numbers, titles and counts of the topics on a plan's page, in their order.
  func topicLines(of plan: String) throws -> [String] {
    let section = try part(
      of: "/ke-hoach/\(plan)/", from: "<section class=\"topics\"", to: "</section>")
    var lines: [String] = []
    var number = ""
    let pattern =
      "(<h3>.*?)</h3>|class=\"number\">(.*?)<|class=\"title\">(.*?)<"
      + "|(?:</span>|>|\\()(\\d+ tin, bài)"
    for piece in try Self.all(pattern, in: section) {
      if piece.hasPrefix("<h3>") {
        lines.append("# " + piece.dropFirst(4))
      } else if piece.hasSuffix(" tin, bài") {
        lines[lines.count - 1] += ": " + piece
      } else if piece.allSatisfy(\.isNumber) {
        number = piece + ". "
      } else {
        lines.append(number + piece)
        number = ""
      }
    }
    return lines
  }

  /// The titles of the posts on the list at `address`, in their order.
  func titles(on address: String) throws -> [String] {
    try Self.all("<h[23]><a href=\"[^\"]*/tin-tuc/[^\"]*\">(.*?)</a>", in: text(at: address))
  }

  /// The monthly table: each month's line of items, additions and unplanned posts that has any,
  /// with its posts (late ones marked) and what the table says of the result.
  func months(of plan: String) throws -> [String] {
    let section = try part(
      of: "/ke-hoach/\(plan)/", from: "<section class=\"monthly\"", to: "</section>")
    return try Self.all("<tr(?: class=\"(?:added|unplanned)\")?>(.*?)</tr>", in: section)
      .filter { $0.contains("class=\"month\"") && !$0.contains("colspan") }
      .map { row in
        let result = try #require(row.range(of: "<td class=\"result\"")).lowerBound
        let head = String(row[..<result])
        let title =
          try Self.all("<span id=\"muc-[^\"]*\">(.*?)</span>", in: head)
          + Self.all("<i>(.*?)</i>", in: head)
        let mark = try Self.all("<span class=\"mark\">(.*?)<", in: head).map { "(\($0))" }
        let month = try Self.all("class=\"month\".*?<span>(\\d+)<", in: head)
        let posts = try Self.all("<li>(.*?)</li>", in: String(row[result...])).map(Self.words(of:))
        let states = try Self.all("<p class=\"state[^>]*>(.*?)</p>", in: String(row[result...]))
        return (month + title + mark).joined(separator: " ") + ": "
          + (posts + states.map { "[\($0)]" }).joined(separator: " + ")
      }
  }

  /// What a reader sees of a piece of HTML.
  private static func words(of html: String) -> String {
    html.replacing(#/<[^>]*>/#, with: "")
  }

  deinit {
    do {
      try FileManager.default.removeItem(at: folder)
    } catch {
      print("left behind: \(folder.path()): \(error)")
    }
  }
}
