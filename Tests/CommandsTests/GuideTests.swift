import Foundation
import Testing

@testable import Commands

@Suite("docs/huong-dan.md")
struct GuideTests {
  /// A fenced block of the guide, with the line before it.
  private struct Block {
    let language: String
    let before: String
    var lines: [String] = []
  }

  private func blocks() throws -> [Block] {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let text = try String(contentsOf: root.appending(path: "docs/huong-dan.md"), encoding: .utf8)
    var blocks: [Block] = []
    var open: Block?
    var before = ""
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
      if line.hasPrefix("```"), let block = open {
        blocks.append(block)
        open = nil
      } else if line.hasPrefix("```") {
        open = Block(language: String(line.dropFirst(3)), before: before)
      } else if open != nil {
        open?.lines.append(line)
      } else if !line.isEmpty {
        before = line
      }
    }
    return blocks
  }

  /// `line` in words, as a shell parts them; `'` quotes.
  private func words(of line: String) -> [String] {
    line.split(separator: "'", omittingEmptySubsequences: false).enumerated().flatMap {
      place, part in
      place.isMultiple(of: 2) ? part.split(separator: " ").map(String.init) : [String(part)]
    }
  }

  @Test(
    "Typed as it says, every command answers as it says, and the text it shows can be published")
  func transcript() throws {
    let folder = try ScratchFolder()
    var place = folder.path
    var count = 0
    for block in try blocks() {
      if block.language == "markdown" {
        let path = try #require(
          block.before.split(separator: "`").first { $0.hasPrefix("content/") })
        try block.lines.joined(separator: "\n").write(
          toFile: "\(place)/\(path)", atomically: true, encoding: .utf8)
      }
      guard block.language == "console" else { continue }
      let steps = block.lines.split { $0.hasPrefix("$ ") }.map(Array.init)
      let commands = block.lines.filter { $0.hasPrefix("$ ") }.map { String($0.dropFirst(2)) }
      var answers = steps[...]
      for command in commands {
        let typed = words(of: command)
        if typed[0] == "cd" {
          place += "/\(typed[1])"
          continue
        }
        let run = try CommandLineRun(
          "", words: typed.dropFirst() + ["--now", "2026-11-21", "-C", place], portal: nil)
        let next = answers.popFirst()
        let answer = try #require(next, "\(command)")
        #expect(run.output + run.errors == answer.joined(separator: "\n") + "\n", "\(command)")
        count += 1
      }
    }
    #expect(count == 8)
  }
}
