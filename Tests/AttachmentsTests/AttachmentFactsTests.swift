import Content
import SampleFiles
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
      ("<html>", "gia-mao.pdf", "text/html"),
      ("\u{FEFF}\n<!-- 404 -->\n<!DOCTYPE html>", "750-kh-pgddt.pdf", "text/html"),
      ("<p>Kính gửi", "thu.txt", "text/plain"),
      ("HTTP/1.1 200 OK\r\n\r\n%PDF-1.4\n", "tai-ve.pdf", "application/pdf"),
      ("\u{1}\u{0}\u{2}", "x.txt", "application/octet-stream"),
    ])
  func types(beginning: String, name: String, type: String) {
    #expect(facts(Array(beginning.utf8), name: name).mediaType == type)
  }

  @Test(
    "tell office files by what is in them",
    arguments: [
      (["[Content_Types].xml", "_rels/.rels", "word/document.xml"], "a.zip", MediaType.word),
      (["[Content_Types].xml", "xl/workbook.xml"], "a.docx", MediaType.workbook),
      (["[Content_Types].xml", "ppt/presentation.xml"], "a", MediaType.slides),
      (["[Content_Types].xml", "docProps/thumbnail.jpeg"], "a.docx", MediaType.word),
      (["anh/1.jpg", "anh/2.jpg"], "a.docx", MediaType.zip),
    ])
  func packages(parts: [String], name: String, type: String) {
    let zip = SampleZip(parts.map { ($0, "…") })
    #expect(facts(zip.bytes, name: name).mediaType == type)
  }

  @Test("tell OpenDocument files by the type they say, and no ZIP by the files in it")
  func openDocument() {
    let text = SampleZip.openDocument("", type: "text").bytes
    #expect(facts(text, name: "a.docx").mediaType == MediaType.openText)
    let sheet = SampleZip.openDocument("", type: "spreadsheet").bytes
    #expect(facts(sheet, name: "a").mediaType == MediaType.openSheet)
    let word = String(decoding: SampleZip.word("").bytes, as: UTF8.self)
    #expect(facts(SampleZip([("bo-ho-so.docx", word)]).bytes).mediaType == MediaType.zip)
  }

  @Test(
    "tell a legacy Office file by its streams, and by its name where they are far down",
    arguments: [
      ("WordDocument", "a.xls", MediaType.oldWord), ("Workbook", "a.doc", MediaType.oldWorkbook),
      ("Book", "a", MediaType.oldWorkbook), ("PowerPoint Document", "a", MediaType.oldSlides),
      ("Khác", "cu.xls", MediaType.oldWorkbook), ("Khác", "cu.doc", MediaType.oldWord),
      ("EncryptedPackage", "mat-khau.docx", MediaType.compound),
      ("Khác", "cai-dat.msi", MediaType.compound),
    ])
  func legacy(stream: String, name: String, type: String) {
    #expect(facts(Self.compound(stream), name: name).mediaType == type)
  }

  /// The beginning of an OLE2 file with one stream.
  private static func compound(_ stream: String) -> [UInt8] {
    var entry: [UInt8] = []
    for unit in stream.utf16 { entry += [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
    let length = UInt8(entry.count + 2)
    entry += [UInt8](repeating: 0, count: 64 - entry.count) + [length, 0]
    entry += [UInt8](repeating: 0, count: 128 - entry.count)
    return CompoundHead.mark + [UInt8](repeating: 0, count: 508 + 1024) + entry
  }

  @Test(
    "tell pictures of phones and scanners, films and sound",
    arguments: [
      ("\u{0}\u{0}\u{0}\u{18}ftypheic\u{0}\u{0}\u{0}\u{0}mif1heic", "anh.jpg", "image/heic"),
      ("II*\u{0}\u{8}\u{0}\u{0}\u{0}", "quet.pdf", "image/tiff"),
      ("\u{0}\u{0}\u{0}\u{14}ftypqt  \u{0}\u{0}\u{0}\u{0}qt  ", "keo-co.MOV", "video/mp4"),
      (
        "\u{0}\u{0}\u{0}\u{14}ftypM4A \u{0}\u{0}\u{0}\u{0}M4A ", "nghe.m4a",
        "application/octet-stream"
      ),
    ])
  func cameras(beginning: String, name: String, type: String) {
    #expect(facts(Array(beginning.utf8), name: name).mediaType == type)
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
      Array("RIFF\u{16}\u{0}\u{0}\u{0}WEBPVP8X".utf8) + [10, 0, 0, 0, 0, 0, 0, 0]
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
