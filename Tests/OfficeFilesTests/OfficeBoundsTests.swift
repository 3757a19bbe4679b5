import SampleFiles
import Testing

@testable import OfficeFiles

@Suite("What a hostile office file may take", .enabled(if: readsOffice))
struct OfficeBoundsTests {
  private func error(
    _ zip: SampleZip, _ format: OfficeText.Format, _ limits: OfficeText.Limits
  ) -> OfficeReadingError? {
    error(zip.bytes, format, limits)
  }

  private func error(
    _ bytes: [UInt8], _ format: OfficeText.Format, _ limits: OfficeText.Limits
  ) -> OfficeReadingError? {
    do throws(OfficeReadingError) {
      _ = try OfficeText(of: bytes, format, limits: limits)
      return nil
    } catch {
      return error
    }
  }

  /// A workbook of `count` sheets, all of them in one part.
  private func workbook(_ count: Int, rows: String, strings: String = "") -> SampleZip {
    let sheets = (0..<count).map { "<sheet name=\"s\($0)\" r:id=\"r\($0)\"/>" }.joined()
    let relations = (0..<count).map {
      "<Relationship Id=\"r\($0)\" Type=\"x/worksheet\" Target=\"worksheets/sheet1.xml\"/>"
    }.joined()
    return SampleZip([
      ("[Content_Types].xml", "<Types/>"),
      ("xl/workbook.xml", "<workbook xmlns:r=\"r\"><sheets>\(sheets)</sheets></workbook>"),
      (
        "xl/_rels/workbook.xml.rels",
        "<Relationships>\(relations)<Relationship Id=\"s\" Type=\"x/sharedStrings\""
          + " Target=\"sharedStrings.xml\"/></Relationships>"
      ),
      ("xl/sharedStrings.xml", "<sst>\(strings)</sst>"),
      (
        "xl/worksheets/sheet1.xml",
        "<worksheet><sheetData>\(rows)</sheetData></worksheet>"
      ),
    ])
  }

  @Test("Elements and attributes are counted: at the bound all are read, above it none")
  func marks() {
    // Of the least Word file: 7 elements and 8 attributes besides the paragraphs.
    let zip = SampleZip.word(String(repeating: "<w:p/>", count: 20))
    var limits = OfficeText.Limits()
    limits.marks = 1000
    #expect(error(zip, .word, limits) == nil)
    limits.marks = 20
    #expect(error(zip, .word, limits) == .tooLarge)
    let attributes = (0..<50).map { "a\($0)=\"\"" }.joined(separator: " ")
    limits.marks = 60
    #expect(error(SampleZip.word("<w:p \(attributes)/>"), .word, limits) == .tooLarge)
    limits.marks = 100
    #expect(error(SampleZip.word("<w:p \(attributes)/>"), .word, limits) == nil)
  }

  @Test("Parts are counted before they are entered, also where the end tells them by eight bytes")
  func entries() {
    let bytes = SampleZip.word("<w:p/>").bytes
    var limits = OfficeText.Limits()
    limits.entries = 4
    #expect(error(bytes, .word, limits) == nil)
    limits.entries = 3
    #expect(error(bytes, .word, limits) == .tooLarge)
    limits = OfficeText.Limits()
    let (content, end) = (bytes.dropLast(22), bytes.suffix(22))
    let record = Array("PK\u{6}\u{6}".utf8) + [UInt8](repeating: 0, count: 28) + little(60_001)
    let locator =
      Array("PK\u{6}\u{7}".utf8) + [0, 0, 0, 0] + little(content.count) + [1, 0, 0, 0]
    #expect(error(content + record + locator + end, .word, limits) == .tooLarge)
  }

  private func little(_ number: Int) -> [UInt8] {
    (0..<8).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }
  }

  @Test("A tag that does not end is not waited for")
  func longTag() {
    let long = String(repeating: "a", count: 1_500_000)
    #expect(error(SampleZip.word("<w:p b=\"\(long)\"/>"), .word, OfficeText.Limits()) == .tooLarge)
    #expect(
      error(
        SampleZip.word("<w:p><w:r><w:t>\(long)</w:t></w:r></w:p>"), .word, OfficeText.Limits())
        == nil)
  }

  @Test("A hundred sheets that are one and the same part count a hundred times")
  func sameSheet() {
    let zip = workbook(100, rows: String(repeating: "<row/>", count: 50))
    var limits = OfficeText.Limits()
    #expect(error(zip, .workbook, limits) == nil)
    limits.marks = 2000
    #expect(error(zip, .workbook, limits) == .tooLarge)
    limits = OfficeText.Limits()
    limits.whole = 20_000
    #expect(error(zip, .workbook, limits) == .tooLarge)
  }

  @Test("A text that a thousand cells name takes no more room than the text may have")
  func sharedText() throws {
    let text = String(repeating: "chữ ", count: 5_000)
    let cells = String(repeating: "<c t=\"s\"><v>0</v></c>", count: 1000)
    var limits = OfficeText.Limits()
    limits.text = 50_000
    let read = try OfficeText(
      of: workbook(1, rows: "<row>\(cells)</row>", strings: "<si><t>\(text)</t></si>").bytes,
      .workbook, limits: limits)
    #expect(!read.isWhole)
    #expect(read.text.utf8.count <= limits.text)
  }

  @Test("Empty columns stand for no more than a sheet has, and hold up no line")
  func columns() throws {
    let empty = (0..<300).map { _ in "<table:table-cell table:number-columns-repeated=\"64\"/>" }
    let lines = String(repeating: "<text:p/>", count: 40)
    let row =
      "<table:table-row>\(empty.joined())<table:table-cell>\(lines)</table:table-cell>"
      + "<table:table-cell><text:p>cuối</text:p></table:table-cell></table:table-row>"
    let zip = SampleZip.openDocument("<table:table>\(row)</table:table>", type: "spreadsheet")
    let read = try OfficeText(of: zip.bytes, .openDocument)
    #expect(!read.isWhole)
    #expect(!read.text.contains("cuối"))
  }

  @Test(
    "Names of entries lead nowhere, whatever they are",
    arguments: ["../../../../tmp/bangtin-thoat", "/tmp/bangtin-thoat", "..\\thoat", "a\u{0}b"])
  func names(name: String) throws {
    let zip = SampleZip([
      (name, "x"), (String(repeating: "a", count: 60_000), "x"),
      ("word/document.xml", "<document><p><t>Chữ</t></p></document>"),
    ])
    #expect(try OfficeText(of: zip.bytes, .word).text == "Chữ\n")
  }

  @Test("Nothing is fetched: a DTD elsewhere is passed over, what it would declare is missing")
  func outside() throws {
    let document =
      "<!DOCTYPE d SYSTEM \"file:///etc/passwd\"><document><p><t>Chữ &a;</t></p></document>"
    let zip = SampleZip([("word/document.xml", document)])
    #expect(try OfficeText(of: zip.bytes, .word).text == "Chữ \n")
  }

  @Test("Labels of lists are as long as programs make them")
  func labels() throws {
    let long = String(repeating: "x", count: 5000)
    let zip = SampleZip([
      (
        "word/numbering.xml",
        "<numbering><abstractNum abstractNumId=\"0\"><lvl ilvl=\"0\"><numFmt val=\"decimal\"/>"
          + "<lvlText val=\"\(long)\"/></lvl></abstractNum>"
          + "<num numId=\"1\"><abstractNumId val=\"0\"/></num></numbering>"
      ),
      (
        "word/document.xml",
        "<document><p><pPr><numPr><ilvl val=\"0\"/><numId val=\"1\"/></numPr></pPr>"
          + "<r><t>Chữ</t></r></p></document>"
      ),
    ])
    let outline = try OfficeOutline(of: zip.bytes, .word)
    guard case .paragraph(let paragraph)? = outline.blocks.first else {
      Issue.record("no paragraph")
      return
    }
    #expect(paragraph.label == String(repeating: "x", count: 64))
  }
}
