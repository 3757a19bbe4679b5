import Files
import SampleSites
import Testing

@testable import Building

/// Anybody can seal a manifest: what it lists is believed only as far as it stays inside its folder.
@Suite("A manifest that somebody made up")
struct HostileManifestTests {
  private static let post = "content/posts/tin.md"
  private static let files = [post: "---\ntitle: Tin\ndate: 2020-11-20\n---\nSáng nay.\n"]

  /// `lines` behind the heading of a manifest or a journal, sealed.
  private static func sealed(_ heading: String, _ lines: [String]) -> [UInt8] {
    var text = Array((["\(heading) 1"] + lines).map { $0 + "\n" }.joined().utf8)
    LineText.seal(&text)
    return text
  }

  private static func line(_ path: String, size: String = "3") -> String {
    "f \(String(repeating: "0", count: 32)) \(size) \(path)"
  }

  @Test("is read where it lists nothing but files below its folder")
  func plain() {
    let manifest = Manifest(
      text: Self.sealed("bangtin-manifest", [Self.line("..a/.b/c..."), Self.line("a b/…")]))
    #expect(manifest?.files.map(\.path) == ["..a/.b/c...", "a b/…"])
  }

  @Test(
    "is none where a path leads out of it or is no path",
    arguments: [
      "../a", "a/../../b", "a/..", "..", ".", "./a", "/etc/passwd", "a//b", "a/", "", "a/./b",
      "a\u{0}b",
    ])
  func paths(path: String) {
    #expect(Manifest(text: Self.sealed("bangtin-manifest", [Self.line(path)])) == nil)
    #expect(Manifest(text: Self.sealed("bangtin-manifest", ["x \(path)"])) == nil)
  }

  @Test(
    "is none where a size is none or beyond measure",
    arguments: ["", "-1", "+1", "0x1", "９", "99999999999999999999", "1000000000000000"])
  func sizes(size: String) {
    #expect(Manifest(text: Self.sealed("bangtin-manifest", [Self.line("a", size: size)])) == nil)
  }

  @Test(
    "is none where its paths are out of order or there twice",
    arguments: [["b", "a"], ["a", "a"], ["a", "a/b", "a"]])
  func order(paths: [String]) {
    #expect(Manifest(text: Self.sealed("bangtin-manifest", paths.map { Self.line($0) })) == nil)
    #expect(Manifest(text: Self.sealed("bangtin-manifest", paths.map { "x \($0)" })) == nil)
  }

  @Test("takes no file outside of the output along")
  func build() throws {
    let portal = try PortalFolder(Self.files)
    try portal.write(
      "public/bangtin.manifest",
      bytes: Self.sealed("bangtin-manifest", [Self.line("../\(Self.post)")]))
    let run = try portal.run("build --now 2020-11-20T08:00")
    #expect(run.status == 1)
    #expect(run.errors.contains("[output-manifest-unreadable]"), "\(run.errors)")
    #expect(try portal.tree("content").paths.contains("posts/tin.md"))
  }

  @Test("A journal that somebody made up moves and removes nothing outside of the output")
  func journal() throws {
    let portal = try PortalFolder(Self.files)
    #expect(try portal.run("build --now 2020-11-20T08:00").status == 0)
    for line in ["r ../\(Self.post)", "w 1 ../\(Self.post)"] {
      try portal.write("public/.bangtin-next/1", "Của người khác")
      try portal.write(
        "public/.bangtin-next/journal", bytes: Self.sealed("bangtin-journal", [line]))
      let run = try portal.run("build --now 2020-11-20T08:00")
      #expect(run.status == 0, "\(run.errors)")
      #expect(
        try portal.tree("content").text("posts/tin.md") == Self.files[Self.post], "\(line)")
    }
  }
}
