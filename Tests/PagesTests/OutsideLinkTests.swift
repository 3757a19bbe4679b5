import Analysis
import Content
import Markup
import SampleSites
import Templates
import Testing

@testable import Pages

@Suite("Links to other hosts")
struct OutsideLinkTests {
  /// The address that `[x](destination)` gets in a post.
  private func address(of destination: String) throws -> String? {
    let post = "---\ntitle: Lễ\ndate: 2020-11-19\n---\n[x](<\(destination)>)\n"
    let site = try SampleSite(["content/posts/2020/11/le.md": post]).read().site
    let pages = SitePages(of: SiteAnalysis(of: site))
    var html: [UInt8] = []
    pages.links.write(
      site.posts[0].body, of: site.posts[0].source, on: "/tin-tuc/2020/11/le/", to: &html)
    let text = String(decoding: html, as: UTF8.self)
    return text.split(separator: "\"").dropFirst().first.map(String.init)
  }

  @Test(
    "An address that leaves its scheme to the page is given one, and none leads away in disguise",
    arguments: [
      ("//host.example/a", "https://host.example/a"),
      ("https://host.example/a", "https://host.example/a"),
      ("mailto:hop.thu@truong.example.edu.vn", "mailto:hop.thu@truong.example.edu.vn"),
      ("/\\host.example/", "/tin-tuc/2020/11/le/"),
      ("\\\\host.example/", "/tin-tuc/2020/11/le/"),
      ("/&Tab;/host.example/", "/tin-tuc/2020/11/le/"),
      ("/..//host.example/", "/tin-tuc/2020/11/le/"),
    ])
  func outside(destination: String, written: String) throws {
    #expect(try address(of: destination) == written)
  }
}
