import Analysis
import Content
import Diagnostics
import SampleSites
import Testing

@testable import Pages

@Suite("Files beside content")
struct PublishedFileTests {
  /// The files that a sample publishes: source path and address.
  private func published(_ files: [String: String]) throws -> [[String]] {
    let pages = SitePages(of: SiteAnalysis(of: try SampleSite(files).read().site))
    return pages.publishedFiles.map { [$0.path, $0.address] }
  }

  @Test("A file is read under its name on disk, even where the disk decomposes letters")
  func decomposedName() throws {
    let stored = "content/posts/2020/11/a\u{309}nh.jpg"
    let post = "---\ntitle: Lễ\ndate: 2020-11-19\n---\n![Lễ](\u{1EA3}nh.jpg)\n"
    let files = try published(["content/posts/2020/11/le.md": post, stored: "x"])
    #expect(files.count == 1)
    #expect(files.first?.first?.utf8.elementsEqual(stored.utf8) == true)
  }
}
