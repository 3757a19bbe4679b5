import Foundation
import SampleSites
import Testing

/// `themes/gon`: a page of CSS and three templates over the default theme, on the demo portal.
@Suite("The minimal theme")
struct MinimalThemeTests {
  private static let project = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// The demo portal's files that a build reads, with `theme` in site.toml.
  private func demo(theme: String) throws -> PortalFolder {
    let portal = try PortalFolder()
    let settings = try String(
      contentsOf: Self.project.appending(path: "site.toml"), encoding: .utf8)
    try portal.write(
      "site.toml", settings.replacing("theme = \"default\"", with: "theme = \"\(theme)\""))
    for folder in ["content", "themes"] {
      try FileManager.default.copyItem(
        at: Self.project.appending(path: folder),
        to: URL(filePath: portal.path).appending(path: folder))
    }
    return portal
  }

  @Test("builds the demo portal, with no finding that the default theme does not have")
  func demoPortal() throws {
    let (own, standard) = (try demo(theme: "gon"), try demo(theme: "default"))
    let runs = try [own, standard].map { try $0.run("build --now 2021-05-24T08:00") }
    #expect(runs.map(\.status) == [0, 0])
    #expect(runs[0].errors == runs[1].errors)
    let (site, other) = (try own.tree(), try standard.tree())
    // The same pages stand at the same addresses.
    let pages = site.paths.filter { $0.hasSuffix(".html") }
    #expect(pages == other.paths.filter { $0.hasSuffix(".html") })
  }

  @Test("replaces three templates and the style sheet, and takes every other file as it is")
  func overriding() throws {
    let portal = try demo(theme: "gon")
    _ = try portal.run("build --now 2021-05-24T08:00")
    let site = try portal.tree()
    let home = site.text("index.html")
    // Its own header and home page …
    #expect(home.contains("<header class=\"masthead\">\n<h1 class=\"name\">"))
    #expect(!home.contains("class=\"letterhead") && !home.contains("class=\"featured"))
    // … inside the default layout, with the default footer.
    #expect(home.contains("<a class=\"skip\" href=\"#noi-dung\">Chuyển đến nội dung chính</a>"))
    #expect(home.contains("<footer class=\"colophon\">"))
    let sheets = site.paths.filter { $0.hasPrefix("assets/") && $0.hasSuffix("style.css") }
    #expect(sheets.count == 1)
    #expect(sheets.allSatisfy { site.text($0).hasPrefix("/* Giao diện gọn:") })
    #expect(site.paths.contains { $0.hasPrefix("assets/") && $0.hasSuffix("img/favicon.svg") })
  }

  @Test("is one page of CSS")
  func size() throws {
    let style = try String(
      contentsOf: Self.project.appending(path: "themes/gon/static/style.css"), encoding: .utf8)
    #expect(style.split(separator: "\n").count <= 80)
  }
}
