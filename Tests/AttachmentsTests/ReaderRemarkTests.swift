import Content
import Files
import Images
import OfficeFiles
import SampleFiles
import SampleSites
import Testing

@testable import Attachments

@Suite("What whoever publishes a document should know", .enabled(if: OfficeText.isIncluded))
struct ReaderRemarkTests {
  @Test(
    "A photo inside an office or ZIP file that tells its place is told, its text is read all the same",
    arguments: ["a.docx", "a.odt", "a.zip"])
  func places(name: String) throws {
    let photo = try SamplePhoto.bytes("everything.jpg")
    let bare = try Photo.withoutMetadata(photo)
    let desk = try Desk()
    let zip =
      switch name {
      case "a.docx": SampleZip.word(SampleZip.paragraph("Chữ"))
      case "a.odt": SampleZip.openDocument("<text:p>Chữ</text:p>")
      default: SampleZip([("doc.txt", "Chữ")])
      }
    func read(_ zip: SampleZip) throws -> AttachmentReading {
      try AttachmentReader().read(desk.put(name, zip.bytes))
    }
    let told = try read(zip.adding("media/IMG_1.JPG", bare).adding("media/IMG_2.jpeg", photo))
    #expect(told.problem == .photoTellsPlace)
    #expect(told.text?.text == (name == "a.zip" ? nil : "Chữ\n"))
    #expect(try read(zip.adding("media/IMG_1.jpg", bare)).problem == nil)
    #expect(try read(zip.adding("media/IMG_1.bin", photo)).problem == nil)
    #expect(try read(zip).problem == nil)
  }

  @Test("A place is known by its entry in EXIF, whatever else the photo holds")
  func entry() throws {
    let photo = try SamplePhoto.bytes("everything.jpg")
    #expect(Photo.tellsPlace(photo))
    for count in stride(from: 0, to: 200, by: 7) {
      _ = Photo.tellsPlace(Array(photo.prefix(count)))
    }
    for name in ["turned-6.jpg", "progressive.jpg", "plain.png"] {
      #expect(!Photo.tellsPlace(try SamplePhoto.bytes(name)))
    }
  }

  @Test("A PDF that holds JavaScript is told", .enabled(if: readsPDFs))
  func scripts() throws {
    let desk = try Desk()
    let line = "Kế hoạch truyền thông về giáo dục và đào tạo của trường năm học này"
    let plain = String(
      decoding: SamplePDF(lines: [[line, line, line]]).bytes, as: UTF8.self)
    let script = plain.replacing(
      "/Type /Catalog",
      with: "/Type /Catalog /Names << /JavaScript << /Names [(a) "
        + "<< /S /JavaScript /JS (app.alert\\(1\\)) >>] >> >>")
    #expect(script != plain)
    #expect(try AttachmentReader().read(desk.put("a.pdf", Array(plain.utf8))).problem == nil)
    #expect(
      try AttachmentReader().read(desk.put("a.pdf", Array(script.utf8))).problem == .runsScript)
  }
}
