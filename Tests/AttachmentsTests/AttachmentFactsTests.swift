import Content
import Testing

@testable import Attachments

@Suite("The facts of a file")
struct AttachmentFactsTests {
  @Test(
    "tell its type by its content, not its name",
    arguments: [
      ("%PDF-1.7\n", "ke-hoach.docx", "application/pdf"),
      ("GIF89a\u{1}\u{0}\u{1}\u{0}", "anh.jpg", "image/gif"),
      ("<?xml version=\"1.0\"?>\n<svg xmlns=\"…\"/>", "logo", "image/svg+xml"),
      ("{\\rtf1 …}", "van-ban.doc", "application/rtf"),
      ("STT,Họ và tên\n", "danh-sach.csv", "text/csv"),
      ("Kính gửi …", "thu", "text/plain"),
      ("<html>", "gia-mao.pdf", "text/plain"),
      ("PK\u{3}\u{4} word/document.xml", "bao-cao.docx", Self.word),
      ("PK\u{3}\u{4} word/document.xml", "anh.zip", "application/zip"),
      ("PK\u{3}\u{4} mimetypeapplication/vnd.oasis.opendocument.text", "a.odt", Self.openText),
    ])
  func types(beginning: String, name: String, type: String) {
    #expect(facts(Array(beginning.utf8), name: name).mediaType == type)
  }

  @Test("tell a legacy Office file by its mark and its name")
  func legacy() {
    let mark: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0, 0]
    #expect(facts(mark, name: "cu.xls").mediaType == "application/vnd.ms-excel")
    #expect(facts(mark, name: "cu.doc").mediaType == "application/msword")
  }

  @Test("tell what nobody knows from text")
  func binary() {
    #expect(facts([1, 0, 2], name: "x.txt").mediaType == "application/octet-stream")
  }

  @Test("give the size of a PNG, GIF and WebP")
  func pictures() {
    let png: [UInt8] =
      [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13] + Array("IHDR".utf8)
      + [0, 0, 4, 0xB0, 0, 0, 2, 0xA3]
    #expect(facts(png).pixels == PixelSize(width: 1200, height: 675))
    let gif = Array("GIF89a".utf8) + [0xB0, 0x04, 0xA3, 0x02]
    #expect(facts(gif).pixels == PixelSize(width: 1200, height: 675))
    let extended =
      Array("RIFF\u{0}\u{0}\u{0}\u{0}WEBPVP8X".utf8) + [10, 0, 0, 0, 0, 0, 0, 0]
      + [0xAF, 4, 0, 0xA2, 2, 0]
    #expect(facts(extended).pixels == PixelSize(width: 1200, height: 675))
  }

  @Test("give a JPEG's size as it is shown, whichever way the camera was held")
  func jpeg() {
    #expect(facts(jpeg(orientation: nil)).pixels == PixelSize(width: 1200, height: 675))
    #expect(facts(jpeg(orientation: 1)).pixels == PixelSize(width: 1200, height: 675))
    #expect(facts(jpeg(orientation: 6)).pixels == PixelSize(width: 675, height: 1200))
  }

  @Test("give no size for a picture cut off anywhere before it")
  func truncated() {
    let whole = jpeg(orientation: 6)
    let needed = whole.count - 8
    for length in 3..<needed {
      #expect(facts(Array(whole.prefix(length))).pixels == nil)
    }
  }

  static let word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
  static let openText = "application/vnd.oasis.opendocument.text"

  private func facts(_ head: [UInt8], name: String = "anh") -> AttachmentFacts {
    AttachmentFacts(name: name, size: head.count, head: head)
  }

  /// The headers of a 1200 × 675 JPEG, with an EXIF orientation where one is given.
  private func jpeg(orientation: UInt8?) -> [UInt8] {
    var bytes: [UInt8] = [0xFF, 0xD8]
    if let orientation {
      let tiff: [UInt8] =
        [0x4D, 0x4D, 0, 42, 0, 0, 0, 8, 0, 1]
        + [0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0]
      bytes += [0xFF, 0xE1, 0, UInt8(8 + tiff.count)] + Array("Exif\u{0}\u{0}".utf8) + tiff
    }
    let frame: [UInt8] = [0xFF, 0xC0, 0, 17, 8, 0x02, 0xA3, 0x04, 0xB0, 3]
    return bytes + frame + [1, 0x22, 0, 2, 0x11, 1, 0]
  }
}
