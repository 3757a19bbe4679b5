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

  @Test("Two files of one name on one page get two addresses")
  func sameName() throws {
    let files = try published([
      "content/posts/2020/11/le/index.md":
        "---\ntitle: Lễ\ndate: 2020-11-19\n---\n![a](anh.jpg) ![b](cu/anh.jpg) [c](index.html)\n",
      "content/posts/2020/11/le/anh.jpg": "x", "content/posts/2020/11/le/cu/anh.jpg": "y",
      "content/posts/2020/11/le/index.html": "z",
    ])
    #expect(Set(files.map { $0[1] }).count == 3)
    #expect(files.first?.last == "/tin-tuc/2020/11/le/anh.jpg")
    #expect(!files.contains { $0[1] == "/tin-tuc/2020/11/le/index.html" })
  }

  @Test("Two events on one page may each have a picture of the same name")
  func eventsOfOnePage() throws {
    let event = "title: Lễ\nstarts: 2020-11-20\n---\n![a](anh.jpg)\n"
    let files = try published([
      "content/events/mot/index.md": "---\nid: mot\n\(event)", "content/events/mot/anh.jpg": "x",
      "content/events/hai/index.md": "---\nid: hai\n\(event)", "content/events/hai/anh.jpg": "y",
    ])
    #expect(files.count == 2)
    #expect(Set(files.map { $0[1] }).count == 2)
  }
}
