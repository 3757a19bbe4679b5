import Files
import Testing

@testable import Building

@Suite struct ManifestTests {
  private func manifest(_ paths: [String], foreign: [String] = []) -> Manifest {
    Manifest(
      files: paths.map {
        Manifest.File(path: $0, size: $0.utf8.count, hash: ContentHash(of: Array($0.utf8)))
      },
      foreign: foreign)
  }

  @Test("A manifest is text, sorted and sealed")
  func text() {
    let text = String(
      decoding: manifest(["b", "a/x\ny"], foreign: ["CNAME"]).text, as: UTF8.self)
    let lines = text.split(separator: "\n").map(String.init)
    #expect(
      lines.dropLast() == [
        "bangtin-manifest 1", "f \(ContentHash(of: Array("a/x\ny".utf8)).hex) 5 a/x\\ny",
        "f \(ContentHash(of: [0x62]).hex) 1 b", "x CNAME",
      ])
    let before = text.utf8.prefix(text.utf8.count - 35)
    #expect(lines.last == "= \(ContentHash(of: Array(before)).hex)")
  }

  @Test("It comes back as it was")
  func roundTrip() {
    let paths = ["index.html", "kế hoạch.pdf", "ke\u{302}.pdf", "kê.pdf", "a\\n", "a\n", "x y"]
    let manifest = manifest(paths, foreign: ["z", ".well-known/x"])
    #expect(Manifest(text: manifest.text) == manifest)
    #expect(Manifest(text: Manifest.empty.text) == .empty)
    for path in paths {
      #expect(
        manifest.index(of: path).map { manifest.files[$0].path.utf8.elementsEqual(path.utf8) }
          == true)
    }
    #expect(manifest.index(of: "a") == nil)
    #expect(manifest.isForeign("z") && !manifest.isForeign("x y"))
  }

  @Test("Half a manifest is none")
  func damaged() {
    let text = manifest(["a", "b"]).text
    for count in 0..<text.count { #expect(Manifest(text: Array(text[..<count])) == nil) }
  }

  @Test("A manifest of which a byte was changed is none")
  func changed() {
    let text = manifest(["a", "b"], foreign: ["CNAME"]).text
    for index in text.indices {
      var changed = text
      changed[index] ^= 1
      #expect(Manifest(text: changed) == nil, "byte \(index)")
    }
  }

  @Test(
    "A manifest that names what is not in its folder is none, whoever sealed it",
    arguments: ["../nha/bai.txt", "/etc/passwd", "a/../../b", "a//b", "./a", "a/", "", "a\0b"])
  func forged(path: String) {
    #expect(Manifest(text: manifest(["index.html", path]).text) == nil)
    #expect(Manifest(text: manifest(["index.html"], foreign: [path]).text) == nil)
  }

  @Test(
    "A size that is no number, or none that a file can have, makes it none",
    arguments: [
      "99999999999999999999999", "-1", "1x", "",
    ])
  func size(size: String) {
    let whole = String(decoding: manifest(["b"]).text.dropLast(35), as: UTF8.self)
    var text = Array(whole.replacing(" 1 b", with: " \(size) b").utf8)
    LineText.seal(&text)
    #expect(Manifest(text: text) == nil)
  }

  @Test("Folders come once each")
  func folders() {
    let manifest = manifest(["a/b/c", "a/b/d/e", "a/f", "a-b/x", "a/b", "ab/c/d", "z"])
    #expect(manifest.folders == ["a-b", "a", "a/b", "a/b/d", "ab", "ab/c"])
    for folder in manifest.folders { #expect(ForeignFiles.isIn(manifest.folders, folder)) }
    #expect(!ForeignFiles.isIn(manifest.folders, "a/f"))
  }
}
