import Content
import Diagnostics
import Files
import Images
import SampleSites
import Testing

@testable import Attachments

@Suite("A picture beside content")
struct AttachedPictureTests {
  private func kind(
    _ bytes: [UInt8], _ mediaType: String, megapixels: Int = 100, name: String = "anh"
  ) -> AttachedPicture.Kind? {
    AttachedPicture(
      path: "content/posts/\(name)", bytes: bytes, hash: ContentHash(of: bytes),
      mediaType: mediaType,
      megapixels: megapixels)?.kind
  }

  /// What keeps it from being published.
  private func fault(_ kind: AttachedPicture.Kind?) -> String? {
    guard case .unusable(let diagnostic) = kind else { return nil }
    return "\(diagnostic.place?.file ?? "–") \(diagnostic.id)"
  }

  @Test("is a photo with the size it is shown in")
  func photo() throws {
    let bytes = try SamplePhoto.bytes("turned-6.jpg")
    guard case .photo(let facts) = kind(bytes, "image/jpeg") else {
      Issue.record("no photo")
      return
    }
    #expect(PixelSize(facts) == PixelSize(width: 24, height: 16))
  }

  @Test("is a drawing with the size it asks for, where it asks for one")
  func drawing() {
    let start = "<svg xmlns=\"http://www.w3.org/2000/svg\""
    #expect(
      kind(Array("\(start) width=\"30\" height=\"20.4\"/>".utf8), "image/svg+xml")
        == .drawing(PixelSize(width: 30, height: 20)))
    #expect(kind(Array("\(start)/>".utf8), "image/svg+xml") == .drawing(nil))
  }

  @Test("is unusable where it is too large, cut off or could run something")
  func unusable() throws {
    let bomb = try SamplePhoto.bytes("bomb.png")
    #expect(fault(kind(bomb, "image/png")) == "content/posts/anh photo-too-large")
    let cut = Array(try SamplePhoto.bytes("turned-1.jpg").prefix(100))
    #expect(fault(kind(cut, "image/jpeg")) == "content/posts/anh photo-cut-short")
    let script = Array("<svg xmlns=\"http://www.w3.org/2000/svg\"><script/></svg>".utf8)
    #expect(fault(kind(script, "image/svg+xml")) == "content/posts/anh svg-script")
  }

  @Test("is unusable where no page can show it")
  func foreign() {
    #expect(
      fault(kind(Array("II*\0".utf8), "image/tiff")) == "content/posts/anh picture-format")
    let film = [0, 0, 0, 20] + Array("ftypqt  \0\0\0\0qt  ".utf8)
    #expect(fault(kind(film, "video/mp4")) == "content/posts/anh video-file")
  }

  @Test("is a drawing by its name, as servers have it, where it begins as nothing known")
  func named() throws {
    let wide = "<svg onload='a()'/>".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    #expect(
      fault(kind([0xFF, 0xFE] + wide, "text/plain", name: "so-do.svg"))
        == "content/posts/so-do.svg svg-encoding")
    #expect(
      fault(kind([0x1F, 0x8B, 8], "application/octet-stream", name: "so-do.SVGZ"))
        == "content/posts/so-do.SVGZ svg-encoding")
    #expect(
      fault(kind(Array("<script>".utf8), "text/html", name: "a.svg"))
        == "content/posts/a.svg svg-script")
    let photo = kind(try SamplePhoto.bytes("turned-1.jpg"), "image/jpeg", name: "a.svg")
    guard case .photo = photo else {
      Issue.record("no photo")
      return
    }
  }

  @Test("is none where the file is something else")
  func other() {
    #expect(kind(Array("%PDF-1.7".utf8), "application/pdf") == nil)
  }
}
