import Content
import Files
import Images
import SampleFiles
import SampleSites
import Testing

@testable import Attachments

@Suite("Reading attached documents")
struct AttachmentReaderTests {
  private let reader = AttachmentReader()

  @Test("The lines of a PDF come page by page, with the number of pages", .enabled(if: readsPDFs))
  func pdf() throws {
    let desk = try Desk()
    let paper = SamplePDF(lines: [
      ["KẾ HOẠCH", "Truyền thông về giáo dục và đào tạo năm học 2020 – 2021, theo từng tháng"],
      ["Nơi nhận:", "- Các trường mầm non, tiểu học, trung học cơ sở trên địa bàn thành phố;"],
    ])
    let reading = try reader.read(desk.put("750-kh-pgddt.pdf", paper.bytes))
    #expect(reading.mediaType == "application/pdf")
    #expect(reading.pages == 2)
    #expect(reading.problem == nil)
    #expect(reading.text?.pages.count == 2)
    #expect(
      reading.text?.lines == [
        "KẾ HOẠCH", "Truyền thông về giáo dục và đào tạo năm học 2020 – 2021, theo từng tháng",
        "Nơi nhận:", "- Các trường mầm non, tiểu học, trung học cơ sở trên địa bàn thành phố;",
      ])
  }

  @Test("What stands side by side on paper is one line, where the layout is asked for")
  func layout() throws {
    let heads = [
      ("UBND THÀNH PHỐ", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
      ("PHÒNG GDĐT", "Độc lập - Tự do - Hạnh phúc"),
      ("Số: 750/KH-PGDĐT", "Điện Biên Phủ, ngày 05 tháng 9 năm 2020"),
    ]
    let expected = heads.map { "\($0)\t\($1)" }
    let desk = try Desk()
    if readsPDFs {
      let words = heads.enumerated().flatMap { line, head in
        [
          SamplePDF.Words(head.0, x: 60, y: 80 + 20 * line),
          SamplePDF.Words(head.1, x: 280, y: 80 + 20 * line),
        ]
      }
      let paper = try desk.put("a.pdf", SamplePDF(pages: [words]).bytes)
      #expect(try reader.read(paper, as: .layout).text?.lines.map(String.init) == expected)
    }
    let rows = heads.map { left, right in
      "<w:tr><w:tc>\(SampleZip.paragraph(left))</w:tc><w:tc>\(SampleZip.paragraph(right))</w:tc></w:tr>"
    }
    let word = SampleZip.word("<w:tbl>\(rows.joined())</w:tbl>", pages: 1)
    let reading = try reader.read(desk.put("a.docx", word.bytes), as: .layout)
    #expect(reading.text?.lines.map(String.init) == expected)
    #expect(reading.pages == 1)
  }

  @Test("A file's name cannot be taken for an option, nor for two files", .enabled(if: readsPDFs))
  func names() throws {
    let desk = try Desk()
    let paper = SamplePDF(lines: [
      ["Kính gửi các bậc cha mẹ học sinh: lịch nghỉ Tết của nhà trường, từ ngày 20 tháng 1"]
    ])
    for name in [
      "-q.pdf", "--help", "hai\ndòng.pdf", "có chỗ trống.pdf", "$(date);.pdf", "a'b\".pdf",
    ] {
      let reading = try reader.read(desk.put(name, paper.bytes))
      #expect(reading.pages == 1, "\(name)")
      #expect(reading.text?.lines.count == 1, "\(name)")
    }
  }

  @Test("A page with hardly a word on it is a scanned one", .enabled(if: readsPDFs))
  func scanned() throws {
    let desk = try Desk()
    let blank = try reader.read(desk.put("a.pdf", SamplePDF.scanned(pages: 3).bytes))
    #expect(blank.problem == .scanned)
    #expect(blank.pages == 3)
    #expect(blank.text?.lines == [])
    let stamped = SamplePDF(lines: [["Ký bởi: Trường TH-THCS Thanh Trường"], []])
    let reading = try reader.read(desk.put("b.pdf", stamped.bytes))
    #expect(reading.problem == .scanned)
    #expect(reading.text?.lines == ["Ký bởi: Trường TH-THCS Thanh Trường"])
  }

  @Test("A PDF that is broken off, or asks for a password, says so", .enabled(if: readsPDFs))
  func damaged() throws {
    let desk = try Desk()
    let broken = try reader.read(desk.put("a.pdf", Array("%PDF-1.7\nnửa tệp".utf8)))
    #expect(broken.problem == .damaged)
    #expect(broken.text == nil)
    let locked = AttachmentReader(
      tools: try desk.tools(.pdfinfo, "echo 'Command Line Error: Incorrect password' >&2; exit 1"))
    #expect(try locked.read("\(desk.path)/a.pdf").problem == .locked)
    let forbidden = AttachmentReader(tools: try desk.tools(.pdftotext, "exit 3"))
    let paper = try desk.put("b.pdf", SamplePDF.scanned(pages: 2).bytes)
    #expect(try forbidden.read(paper).problem == .locked)
    #expect(try forbidden.read(paper).pages == 2)
  }

  @Test("A tool that hangs is stopped, one that crashes is survived, one that floods is cut off")
  func badTools() throws {
    let desk = try Desk()
    let paper = try desk.put("a.pdf", SamplePDF.scanned(pages: 1).bytes)
    var limits = AttachmentReader.Limits()
    limits.seconds = 0.3
    let hanging = AttachmentReader(tools: try desk.tools(.pdfinfo, "sleep 60"), limits: limits)
    #expect(try hanging.read(paper).problem == .outOfTime(.pdfinfo))
    let crashing = AttachmentReader(tools: try desk.tools(.pdfinfo, "kill -SEGV $$"))
    #expect(try crashing.read(paper).problem == .crashed(.pdfinfo))
    let flooding = AttachmentReader(
      tools: try desk.tools(.pdfinfo, "echo 'Pages: 7'; while :; do echo; done"))
    #expect(try flooding.read(paper).pages == 7)
  }

  @Test("Without the tools a PDF has a digest and no text")
  func noTools() throws {
    let desk = try Desk()
    let paper = try desk.put("a.pdf", SamplePDF.scanned(pages: 1).bytes)
    let reading = try AttachmentReader(tools: ReadingTools([:])).read(paper)
    #expect(reading.problem == .missing(.pdfinfo))
    #expect(reading.sha256.count == 64)
    #expect(reading.pages == nil)
    #expect(reading.text == nil)
  }

  @Test("The digest and the size of a scan are those of what is published: no place, no time")
  func scannedPicture() throws {
    let desk = try Desk()
    let bytes = try SamplePhoto.bytes("everything.jpg")
    let reading = try reader.read(desk.put("quyet-dinh.jpg", bytes))
    let bare = try Photo.withoutMetadata(bytes)
    #expect(reading.hash == ContentHash(of: bytes))
    #expect(reading.size == bare.count)
    #expect(reading.sha256 == SHA256(of: bare).hex)
    let cut = try reader.read(desk.put("cut.jpg", Array(bytes.prefix(300))))
    #expect(cut.size == 300)
    #expect(cut.problem == nil)
    let paper = try reader.read(desk.put("thu.txt", Array("Kính gửi".utf8)))
    #expect(paper.size == 11)
  }

  @Test("Plain text is read as it stands, composed and without a byte order mark")
  func text() throws {
    let desk = try Desk()
    let decomposed = "\u{FEFF}Ke\u{302}\u{301} hoa\u{323}ch  năm\r\n\r\n\tmục 1\u{0}".dropLast()
    let reading = try reader.read(desk.put("a.txt", Array(decomposed.utf8)))
    #expect(reading.mediaType == "text/plain")
    #expect(reading.text?.text.utf8.elementsEqual("Kế hoạch năm\n\tmục 1\n".utf8) == true)
  }

  @Test("Text in another encoding is not read, and its name guessed")
  func otherEncodings() throws {
    let desk = try Desk()
    let wide = "Kế hoạch".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let utf16 = try reader.read(desk.put("a.txt", [0xFF, 0xFE] + wide))
    #expect(utf16.problem == .notUTF8(looksLike: "UTF-16"))
    // “Kế hoạch năm học” as a font of the nineties has it.
    let tcvn3: [UInt8] = [0x4B, 0xD5, 0x20, 0x68, 0x6F, 0xB9, 0x63, 0x68, 0x20, 0x6E, 0xA8, 0x6D]
    let old = try reader.read(desk.put("b.txt", tcvn3))
    #expect(old.problem == .notUTF8(looksLike: "TCVN3 (ABC)"))
    #expect(old.text == nil)
  }

  @Test("A file of an old Office is told by its problem, one behind a password too")
  func oldOffice() throws {
    let desk = try Desk()
    let rich = try reader.read(desk.put("a.doc", Array("{\\rtf1 Kính gửi}".utf8)))
    #expect(rich.problem == .legacyOffice)
    #expect(rich.text == nil)
    let empty = [UInt8](repeating: 0, count: 700)
    let old = try reader.read(desk.put("b.doc", CompoundHead.mark + empty))
    #expect(old.problem == .legacyOffice)
    let other = try reader.read(desk.put("c.msi", CompoundHead.mark + empty))
    #expect(other.problem == nil)
    let slides = try reader.read(
      desk.put("d.pptx", SampleZip([("ppt/presentation.xml", "…")]).bytes))
    #expect(slides.text == nil)
    #expect(slides.problem == nil)
  }

  @Test("A long text is cut at the end of a line, and that is said")
  func longText() throws {
    let desk = try Desk()
    var limits = AttachmentReader.Limits()
    limits.text = 40
    let text = try desk.put("a.txt", Array("Dòng thứ nhất\nDòng thứ hai\nDòng thứ ba\n".utf8))
    let reading = try AttachmentReader(limits: limits).read(text)
    #expect(reading.problem == .cutShort)
    #expect(reading.text?.lines == ["Dòng thứ nhất", "Dòng thứ hai"])
  }

  @Test("Scanned pages are read where that was asked for", .enabled(if: readsPDFs))
  func scans() throws {
    let desk = try Desk()
    let seen = try desk.tools(.tesseract, "printf 'Số: 750/KH-PGDĐT\\n\\f'")
    let paper = try desk.put("a.pdf", SamplePDF.scanned(pages: 3).bytes)
    var limits = AttachmentReader.Limits()
    let reading = try AttachmentReader(tools: seen, readsScans: true).read(paper)
    #expect(reading.problem == nil)
    #expect(reading.text?.pages == Array(repeating: "Số: 750/KH-PGDĐT\n", count: 3))
    limits.scannedPages = 2
    let cut = try AttachmentReader(tools: seen, readsScans: true, limits: limits).read(paper)
    #expect(cut.problem == .cutShort)
    #expect(cut.text?.pages.count == 2)
    let english = try desk.tools(
      .tesseract, "echo 'Error opening data file /x/vie.traineddata' >&2; exit 1")
    let missing = try AttachmentReader(tools: english, readsScans: true).read(paper)
    #expect(missing.problem == .missingVietnamese)
  }

  @Test("The real Tesseract finds no word on an empty page", .enabled(if: readsScans))
  func blankPages() throws {
    let desk = try Desk()
    let paper = try desk.put("a.pdf", SamplePDF.scanned(pages: 3).bytes)
    let blank = try AttachmentReader(readsScans: true).read(paper)
    #expect(blank.pages == 3)
    #expect(blank.problem == nil || blank.problem == .missingVietnamese)
  }
}
