import Foundation
import SampleSites
import Testing

/// The README's first five minutes, as a person would go through them.
@Suite("The README")
struct ReadmeTests {
  /// What stands in the README's fenced blocks of `language` that hold `mark`.
  private func block(_ language: String, holding mark: String) throws -> String {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let text = try String(contentsOf: root.appending(path: "README.md"), encoding: .utf8)
    let blocks = text.components(separatedBy: "\n```\(language)\n").dropFirst().compactMap {
      $0.components(separatedBy: "```").first
    }
    return try #require(blocks.first { $0.contains(mark) }, "\(language): \(mark)")
  }

  @Test("has a first site that builds without a word, and its example of a mistake is what is said")
  func fiveMinutes() throws {
    let post = try block("markdown", holding: "title:")
    let name = "content/posts/2025/11/ngay-nha-giao.md"
    let portal = try PortalFolder([
      "site.toml": try block("toml", holding: "base_url"), name: post,
    ])
    let run = try portal.run("build --now 2025-11-21T08:00")
    #expect(run.errors == "")
    #expect(run.status == 0)
    #expect(try portal.tree().paths.contains("tin-tuc/2025/11/ngay-nha-giao/index.html"))
    try portal.write(name, post.replacing("2025-11-20", with: "31/02/2025"))
    let wrong = try portal.run("check --now 2025-11-21T08:00")
    let summary = "\n1 lỗi\nGiải thích kèm ví dụ: bangtin explain bad-date\n"
    #expect(wrong.output == (try block("text", holding: "[bad-date]")) + summary)
    #expect(wrong.status == 1)
  }
}
