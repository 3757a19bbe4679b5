import SampleFiles
import Testing

@testable import OfficeFiles

@Suite("The blocks of office files", .enabled(if: readsOffice))
struct OfficeOutlineTests {
  /// The blocks one a line: heading rank, label and text; a row as its cells, `^` for the lower part
  /// of the one above.
  private func lines(_ bytes: [UInt8], _ format: OfficeOutline.Format) throws -> [String] {
    func line(_ paragraph: OfficeParagraph) -> String {
      let rank = paragraph.heading.map { String(repeating: "#", count: $0) }
      return [rank, paragraph.label, paragraph.text].compactMap { $0 }.joined(separator: " ")
    }
    return try OfficeOutline(of: bytes, format).blocks.flatMap { block in
      switch block {
      case .paragraph(let paragraph): [line(paragraph)]
      case .table(let rows):
        rows.map { row in
          row.map { cell in
            (cell.continuesAbove ? "^" : "") + cell.paragraphs.map(line).joined(separator: "/")
          }.joined(separator: "|")
        }
      }
    }
  }

  private static let numbering = """
    <w:numbering xmlns:w="w">
    <w:abstractNum w:abstractNumId="7">
    <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1."/></w:lvl>
    <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%2."/></w:lvl>
    <w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%2.%3."/></w:lvl>
    <w:lvl w:ilvl="3"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%4)"/></w:lvl>
    </w:abstractNum>
    <w:abstractNum w:abstractNumId="8">
    <w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="●"/></w:lvl></w:abstractNum>
    <w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>
    <w:num w:numId="2"><w:abstractNumId w:val="8"/></w:num>
    <w:num w:numId="3"><w:abstractNumId w:val="7"/>
    <w:lvlOverride w:ilvl="1"><w:startOverride w:val="1"/></w:lvlOverride></w:num>
    </w:numbering>
    """

  private static let styles = """
    <w:styles xmlns:w="w"><w:style w:styleId="Muc"><w:basedOn w:val="Heading1"/><w:pPr><w:numPr>
    <w:numId w:val="1"/></w:numPr></w:pPr></w:style>
    <w:style w:styleId="Heading1"><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style></w:styles>
    """

  private func word(_ paragraphs: [(properties: String, text: String)]) -> [UInt8] {
    let body = paragraphs.map { properties, text in
      "<w:p><w:pPr>\(properties)</w:pPr><w:r><w:t>\(text)</w:t></w:r></w:p>"
    }.joined()
    return SampleZip([
      ("word/document.xml", "<w:document xmlns:w=\"w\"><w:body>\(body)</w:body></w:document>"),
      ("word/numbering.xml", Self.numbering), ("word/styles.xml", Self.styles),
    ]).bytes
  }

  private func list(_ id: Int, _ level: Int) -> String {
    "<w:numPr><w:ilvl w:val=\"\(level)\"/><w:numId w:val=\"\(id)\"/></w:numPr>"
  }

  @Test("The numbers that Word writes stand before headings and lists, from styles too")
  func wordNumbers() throws {
    let bytes = word([
      ("<w:pStyle w:val=\"Muc\"/>", "MỤC ĐÍCH"), (list(1, 1), "Mục đích"), (list(1, 1), "Yêu cầu"),
      ("<w:pStyle w:val=\"Muc\"/>", "NỘI DUNG"), (list(1, 1), "Quản lý"),
      (list(1, 2), "Chỉ đạo"), (list(1, 3), "Rà soát"), (list(2, 0), "Quy hoạch"),
      (list(3, 1), "Làm lại từ đầu"), (list(3, 1), "Tiếp"), (list(0, 0), "Không số"), ("", "Hết"),
    ])
    #expect(
      try lines(bytes, .word) == [
        "# I. MỤC ĐÍCH", "1. Mục đích", "2. Yêu cầu", "# II. NỘI DUNG", "1. Quản lý",
        "1.1. Chỉ đạo", "a) Rà soát", "- Quy hoạch", "1. Làm lại từ đầu", "2. Tiếp", "Không số",
        "Hết",
      ])
  }

  @Test("Joined cells of a Word table keep the columns; a table in a cell is its paragraphs")
  func wordTable() throws {
    func cell(_ text: String, _ properties: String = "") -> String {
      "<w:tc><w:tcPr>\(properties)</w:tcPr>\(SampleZip.paragraph(text))</w:tc>"
    }
    let inner = "<w:tbl><w:tr>\(cell("a"))\(cell("b"))</w:tr></w:tbl>"
    let rows = [
      cell("Tháng", "<w:vMerge w:val=\"restart\"/>") + cell("Nội dung") + cell("Ai"),
      cell("", "<w:vMerge/>") + cell("ATGT", "<w:gridSpan w:val=\"2\"/>"),
      "<w:tc>\(inner)<w:p/></w:tc>" + cell("c") + cell("d"),
    ]
    let table = "<w:tbl>\(rows.map { "<w:tr>\($0)</w:tr>" }.joined())</w:tbl>"
    #expect(
      try lines(SampleZip.word(table).bytes, .word) == [
        "Tháng|Nội dung|Ai", "^|ATGT|", "a/b/|c|d",
      ])
  }

  @Test("OpenDocument lists are numbered by their styles, and go on where they say so")
  func openLists() throws {
    func style(_ name: String, _ levels: String) -> String {
      "<text:list-style style:name=\"\(name)\" xmlns:style=\"s\">\(levels)</text:list-style>"
    }
    func number(_ level: Int, _ format: String, _ suffix: String) -> String {
      "<text:list-level-style-number text:level=\"\(level)\" style:num-format=\"\(format)\""
        + " style:num-suffix=\"\(suffix)\" xmlns:style=\"s\"/>"
    }
    func list(_ style: String, _ more: String = "", _ items: String...) -> String {
      "<text:list text:style-name=\"\(style)\" \(more)>"
        + items.map { "<text:list-item>\($0)</text:list-item>" }.joined() + "</text:list>"
    }
    let bytes = SampleZip.openDocument(
      style("L1", number(1, "I", ".") + number(2, "a", ")"))
        + style("L2", "<text:list-level-style-bullet text:level=\"1\"/>")
        + list("L1", "", "<text:h text:outline-level=\"2\">MỤC ĐÍCH</text:h><text:p>Thêm</text:p>")
        + "<text:p>Nâng cao nhận thức</text:p>"
        + list(
          "L1", "text:continue-numbering=\"true\"",
          "<text:p>NỘI DUNG</text:p>" + list("L1", "", "<text:p>Quản lý</text:p>"))
        + list("L2", "", "<text:p>Rà soát</text:p>"))
    #expect(
      try lines(bytes.bytes, .openDocument) == [
        "## I. MỤC ĐÍCH", "Thêm", "Nâng cao nhận thức", "II. NỘI DUNG", "a) Quản lý", "- Rà soát",
      ])
  }

  @Test("A cell of OpenDocument that is covered goes on with the one above")
  func openTable() throws {
    func cell(_ text: String) -> String {
      "<table:table-cell><text:p>\(text)</text:p></table:table-cell>"
    }
    let table =
      "<table:table><table:table-row>\(cell("9"))\(cell("Khai giảng"))</table:table-row>"
      + "<table:table-row><table:covered-table-cell/>\(cell("ATGT"))</table:table-row></table:table>"
    #expect(
      try lines(SampleZip.openDocument(table).bytes, .openDocument) == ["9|Khai giảng", "^|ATGT"])
  }

  @Test("What grows beyond the limits ends there, and says so")
  func limits() throws {
    var limits = OfficeText.Limits()
    limits.pieces = 3
    let paragraphs = (1...5).map { SampleZip.paragraph("Dòng \($0)") }.joined()
    let bytes = SampleZip.word(paragraphs).bytes
    let few = try OfficeOutline(of: bytes, .word, limits: limits)
    #expect(few.blocks.count == 3)
    #expect(!few.isWhole)
    limits.pieces = 100
    limits.text = 15
    let short = try OfficeOutline(of: bytes, .word, limits: limits)
    #expect(!short.isWhole)
    #expect(short.blocks.prefix(2) == [.paragraph(.init("Dòng 1")), .paragraph(.init("Dòng 2"))])
  }

  @Test("A cell that claims a million columns, or a list a million levels, takes no more room")
  func hostile() throws {
    let cell =
      "<w:tc><w:tcPr><w:gridSpan w:val=\"1000000\"/></w:tcPr>\(SampleZip.paragraph("x"))</w:tc>"
    let wide = try OfficeOutline(
      of: SampleZip.word("<w:tbl><w:tr>\(cell)</w:tr></w:tbl>").bytes, .word)
    guard case .table(let rows)? = wide.blocks.first else {
      Issue.record("no table")
      return
    }
    #expect(rows[0].count == 64)
    #expect(try lines(word([(list(1, 1_000_000), "x")]), .word) == ["x"])
  }

  @Test("Deep nesting, entities and what unpacks to gigabytes are refused as for any office file")
  func refused() {
    let deep = String(repeating: "<w:tbl><w:tr><w:tc>", count: 200)
    #expect(throws: OfficeReadingError.self) {
      try OfficeOutline(of: SampleZip.word(deep).bytes, .word)
    }
    let entity = SampleZip([
      (
        "word/document.xml",
        "<!DOCTYPE d [<!ENTITY a \"aaaa\">]><w:document xmlns:w=\"w\">&a;</w:document>"
      )
    ])
    #expect(throws: OfficeReadingError.damaged) {
      try OfficeOutline(of: entity.bytes, .word)
    }
    var limits = OfficeText.Limits()
    limits.part = 1000
    #expect(throws: OfficeReadingError.tooLarge) {
      try OfficeOutline(
        of: SampleZip.word(String(repeating: " ", count: 2000)).bytes, .word, limits: limits)
    }
    #expect(throws: OfficeReadingError.damaged) {
      try OfficeOutline(of: Array("KẾ HOẠCH".utf8), .openDocument)
    }
  }
}
