import SampleFiles
import Testing

@testable import OfficeFiles

/// Whether this build reads office files at all.
let readsOffice: Bool = {
  do throws(OfficeReadingError) {
    _ = try OfficeText(of: SampleZip.word("").bytes, .word)
    return true
  } catch {
    return error != .notIncluded
  }
}()

@Suite("The text of office files", .enabled(if: readsOffice))
struct OfficeTextTests {
  private func word(_ body: String) throws -> String {
    try OfficeText(of: SampleZip.word(body).bytes, .word).text
  }

  @Test("Each paragraph of a Word file is a line, with its breaks and tabs")
  func paragraphs() throws {
    let text = try word(
      """
      <w:p><w:pPr><w:tabs><w:tab w:pos="720"/></w:tabs></w:pPr><w:r><w:t>KẾ </w:t></w:r>
      <w:r><w:rPr><w:b/></w:rPr><w:t>HOẠCH</w:t><w:br/><w:t>Truyền thông</w:t></w:r></w:p>
      <w:p/><w:p><w:r><w:t>Số: 29</w:t><w:noBreakHyphen/><w:t>NQ/TW</w:t><w:tab/>
      <w:t>&lt;năm học&gt;</w:t></w:r></w:p>
      """)
    #expect(text == "KẾ HOẠCH\nTruyền thông\nSố: 29-NQ/TW\t<năm học>\n")
  }

  @Test("What was deleted, what fields are made from and second drawings are left out")
  func ignored() throws {
    let text = try word(
      """
      <w:p><w:del><w:r><w:delText>cũ</w:delText></w:r></w:del><w:ins><w:r><w:t>mới</w:t></w:r>
      </w:ins><w:r><w:instrText>PAGE</w:instrText></w:r></w:p>
      <w:p><w:r><mc:AlternateContent xmlns:mc="mc"><mc:Choice><w:txbxContent>
      <w:p><w:r><w:t>Trong khung</w:t></w:r></w:p></w:txbxContent></mc:Choice>
      <mc:Fallback><w:p><w:r><w:t>Trong khung</w:t></w:r></w:p></mc:Fallback>
      </mc:AlternateContent><w:t>ngoài khung</w:t></w:r></w:p>
      """)
    #expect(text == "mới\nTrong khung\nngoài khung\n")
  }

  @Test("What stands side by side in a table is one line, its parts parted by tabs")
  func tables() throws {
    func cell(_ lines: String...) -> String {
      "<w:tc>\(lines.map(SampleZip.paragraph).joined())</w:tc>"
    }
    let head =
      "<w:tr>\(cell("UBND TP", "PHÒNG GDĐT"))\(cell("CỘNG HÒA …", "Độc lập …", "Ngày 5"))</w:tr>"
    let inner = "<w:tbl><w:tr>\(cell("a"))\(cell("b"))</w:tr></w:tbl>"
    let outer = "<w:tr>\(cell("1"))<w:tc>\(inner)<w:p/></w:tc>\(cell())</w:tr>"
    #expect(
      try word("<w:tbl>\(head)\(outer)</w:tbl>\(SampleZip.paragraph("Hết"))")
        == "UBND TP\tCỘNG HÒA …\nPHÒNG GDĐT\tĐộc lập …\n\tNgày 5\n1\ta\tb\nHết\n")
  }

  @Test("The pages are those that the program noted")
  func pages() throws {
    #expect(try OfficeText(of: SampleZip.word("", pages: 3).bytes, .word).pages == 3)
    #expect(try OfficeText(of: SampleZip.word("").bytes, .word).pages == nil)
    let text = SampleZip.openDocument("", pages: 12)
    #expect(try OfficeText(of: text.bytes, .openDocument).pages == 12)
  }

  @Test("The rows of a workbook are lines; what is hidden stays hidden")
  func workbook() throws {
    let sheet = """
      <row r="1"><c r="A1" t="s"><v>1</v></c><c r="B1" t="inlineStr"><is><t>Họ\ntên</t></is></c></row>
      <row r="2"/><row r="3"><c r="C3"><f>1+1</f><v>2</v></c><c r="XFD3" t="s"><v>0</v></c></row>
      """
    let zip = SampleZip([
      ("[Content_Types].xml", "<Types/>"),
      (
        "xl/workbook.xml",
        """
        <workbook xmlns:r="r"><sheets><sheet name="Lớp 1A" r:id="a"/>
        <sheet name="Điểm" state="hidden" r:id="b"/><sheet name="Lớp 1B" r:id="c"/></sheets></workbook>
        """
      ),
      (
        "xl/_rels/workbook.xml.rels",
        """
        <Relationships><Relationship Id="a" Type="x/worksheet" Target="worksheets/1.xml"/>
        <Relationship Id="b" Type="x/worksheet" Target="worksheets/2.xml"/>
        <Relationship Id="c" Type="x/worksheet" Target="/xl/worksheets/3.xml"/>
        <Relationship Id="s" Type="x/sharedStrings" Target="sharedStrings.xml"/></Relationships>
        """
      ),
      (
        "xl/sharedStrings.xml",
        "<sst><si><t>cuối</t></si><si><r><t>S</t></r><r><t>TT</t></r></si></sst>"
      ),
      ("xl/worksheets/1.xml", "<worksheet><sheetData>\(sheet)</sheetData></worksheet>"),
      ("xl/worksheets/2.xml", "<worksheet><row><c><v>10</v></c></row></worksheet>"),
      ("xl/worksheets/3.xml", "<worksheet><row><c t=\"s\"><v>9</v></c></row></worksheet>"),
    ])
    let gap = String(repeating: "\t", count: 65)
    #expect(
      try OfficeText(of: zip.bytes, .workbook).text
        == "Lớp 1A\nSTT\tHọ tên\n\t\t2\(gap)cuối\nLớp 1B\n")
  }

  @Test("OpenDocument texts and sheets are read the same way")
  func openDocument() throws {
    let text = SampleZip.openDocument(
      """
      <office:text><text:h>KẾ
      HOẠCH</text:h><text:p>Số:<text:s/>750<text:tab/>ngày<text:line-break/>5/9<office:annotation>
      <text:p>ý kiến</text:p></office:annotation></text:p></office:text>
      """)
    #expect(try OfficeText(of: text.bytes, .openDocument).text == "KẾ HOẠCH\nSố: 750\tngày\n5/9\n")
    let sheet = SampleZip.openDocument(
      """
      <table:table><table:table-row><table:table-cell><text:p>STT</text:p></table:table-cell>
      <table:table-cell table:number-columns-repeated="2"/><table:table-cell><text:p>Lớp</text:p>
      </table:table-cell><table:table-cell table:number-columns-repeated="16380"/></table:table-row>
      <table:table-row table:number-rows-repeated="1048570"><table:table-cell/></table:table-row>
      </table:table>
      """, type: "spreadsheet")
    #expect(try OfficeText(of: sheet.bytes, .openDocument).text == "STT\t\t\tLớp\n")
  }

  @Test("What bangtin writes itself it reads")
  func ownFiles() throws {
    let page = WordPage(
      width: 1, height: 1, top: 1, bottom: 1, left: 1, right: 1, font: "Times New Roman",
      fontSize: 28)
    let document = WordDocument(
      title: "Báo cáo", author: "Trường", created: "2021-05-24T01:00:00Z", page: page,
      blocks: [
        .table(
          WordTable(
            columnWidths: [1, 1],
            rows: [
              WordRow(cells: [
                [WordParagraph([WordRun("UBND TP")]), WordParagraph([WordRun("PHÒNG GDĐT")])],
                [WordParagraph([WordRun("CỘNG HÒA")]), WordParagraph([WordRun("Độc lập")])],
              ])
            ], hasBorders: false)),
        .paragraph(WordParagraph([WordRun("BÁO "), WordRun("CÁO") { $0.isBold = true }])),
      ])
    #expect(
      try OfficeText(of: document.bytes(), .word).text
        == "UBND TP\tCỘNG HÒA\nPHÒNG GDĐT\tĐộc lập\nBÁO CÁO\n")
    let workbook = Workbook(
      title: "Báo cáo", author: "Trường", created: 0,
      sheets: [
        Sheet(
          name: "Tháng 10", columnWidths: [10, 10],
          rows: [
            [SheetCell(.text("Tháng"), .plain), SheetCell(.number(10), .plain)]
          ])
      ])
    #expect(try OfficeText(of: workbook.bytes(), .workbook).text == "Tháng\t10\n")
  }

  @Test(
    "What is no office file, or a broken one, is refused",
    arguments: [
      [UInt8]("PK\u{3}\u{4}".utf8), [], Array(SampleZip.word("").bytes.dropLast(30)),
      SampleZip([("khac.txt", "…")]).bytes, SampleZip.word("<w:p></w:body>").bytes,
    ])
  func damaged(bytes: [UInt8]) {
    #expect(throws: OfficeReadingError.damaged) { try OfficeText(of: bytes, .word) }
  }

  @Test("No entity may be declared: not those that grow, not those that fetch")
  func entities() {
    for entity in ["a \"aaaaaaaaaa\"", "a SYSTEM \"file:///etc/passwd\""] {
      let document = "<!DOCTYPE d [<!ENTITY \(entity)>]><document><p><t>&a;</t></p></document>"
      let zip = SampleZip([("word/document.xml", document)])
      #expect(throws: OfficeReadingError.damaged) { try OfficeText(of: zip.bytes, .word) }
    }
  }

  @Test("A few kilobytes that hold megabytes are not unpacked")
  func bombs() throws {
    let blanks = "<document>" + String(repeating: " ", count: 4_000_000) + "</document>"
    let packed = try ZipDoor.archive(of: [("word/document.xml", Array(blanks.utf8))])
    #expect(packed.count < 10_000)
    #expect(throws: OfficeReadingError.tooLarge) { try OfficeText(of: packed, .word) }
    var limits = OfficeText.Limits()
    limits.part = 1000
    let large = SampleZip.word(SampleZip.paragraph(String(repeating: "a", count: 1000)))
    #expect(throws: OfficeReadingError.tooLarge) {
      try OfficeText(of: large.bytes, .word, limits: limits)
    }
  }

  @Test("Elements without end in one another are not followed")
  func depth() {
    let deep = String(repeating: "<w:p>", count: 300) + String(repeating: "</w:p>", count: 300)
    #expect(throws: OfficeReadingError.tooLarge) { try word(deep) }
  }

  @Test("A text beyond the limit is cut at the end of a line, and says so")
  func cut() throws {
    var limits = OfficeText.Limits()
    limits.text = 20
    let zip = SampleZip.word(["Dòng một", "Dòng hai", "Dòng ba"].map(SampleZip.paragraph).joined())
    let read = try OfficeText(of: zip.bytes, .word, limits: limits)
    #expect(read.text == "Dòng một\n")
    #expect(!read.isWhole)
  }

  @Test("A file behind a password is told from a broken one")
  func locked() {
    let zip = SampleZip([
      ("META-INF/manifest.xml", "<manifest><file-entry><encryption-data/></file-entry></manifest>"),
      ("content.xml", "\u{1}\u{2}"),
    ])
    #expect(throws: OfficeReadingError.locked) { try OfficeText(of: zip.bytes, .openDocument) }
  }

  @Test("So is an archive whose parts are behind one")
  func lockedParts() {
    var bytes = SampleZip.word(SampleZip.paragraph("Kế hoạch")).bytes
    // The lowest bit of the flags, in the head of each part and in its entry of the directory.
    for place in bytes.indices.dropLast(10) {
      if bytes[place...].starts(with: [0x50, 0x4B, 3, 4]) { bytes[place + 6] |= 1 }
      if bytes[place...].starts(with: [0x50, 0x4B, 1, 2]) { bytes[place + 8] |= 1 }
    }
    #expect(throws: OfficeReadingError.locked) { try OfficeText(of: bytes, .word) }
  }
}
