import DataFormats
import Diagnostics
import Testing

@Suite("CSV")
struct CSVTests {
  @Test(
    "finds the separator, whatever stands within quotes",
    arguments: [
      "Số, ký hiệu;Ngày ban hành\n750/KH-PGDĐT;05/09/2020\n".replacing("Số, ký", with: "Số ký"),
      "Số ký hiệu,Ngày ban hành\r\n750/KH-PGDĐT,05/09/2020\r\n",
      "Số ký hiệu\tNgày ban hành\n750/KH-PGDĐT\t05/09/2020",
      "\u{FEFF}sep=;\r\nSố ký hiệu;Ngày ban hành\r\n750/KH-PGDĐT;05/09/2020\r\n",
      "\"Số ký hiệu\" ; Ngày ban hành \n\n;\n 750/KH-PGDĐT;\"05/09/2020\"\n",
    ])
  func separators(_ source: String) {
    #expect(
      texts(source) == [["Số ký hiệu", "Ngày ban hành"], ["750/KH-PGDĐT", "05/09/2020"]])
  }

  @Test("reads a header whose names hold the other separator")
  func quotedHeader() {
    #expect(
      texts("\"Số, ký hiệu\";\"Ngày, tháng\";Trích yếu\n1;2;3") == [
        ["Số, ký hiệu", "Ngày, tháng", "Trích yếu"], ["1", "2", "3"],
      ])
  }

  @Test("reads quotes within quotes, line breaks in cells, and empty cells")
  func quotes() {
    #expect(
      texts("a,b,c\n\"Về \"\"Mái ấm\"\"\",\"hai\ndòng\",\n") == [
        ["a", "b", "c"], ["Về \"Mái ấm\"", "hai\ndòng", ""],
      ])
  }

  @Test("knows the bytes of cells and rows")
  func ranges() {
    let source = "ế,b\r\n \"ắ\" , d \r\n"
    var diagnostics: [Diagnostic] = []
    let rows = CSV.rows(from: Array(source.utf8), of: "so.csv", reportingTo: &diagnostics)
    #expect(
      rows == [
        CSVRow(
          cells: [
            CSVRow.Cell(text: "ế", range: 0..<3), CSVRow.Cell(text: "b", range: 4..<5),
          ], range: 0..<5),
        CSVRow(
          cells: [
            CSVRow.Cell(text: "ắ", range: 9..<12), CSVRow.Cell(text: "d", range: 16..<17),
          ], range: 7..<18),
      ])
  }

  @Test(
    "says which quote is wrong, and hands out the rows before",
    arguments: [
      Mistake(
        "a,b\n1,⟦\"⟧hai\n3,4\n", .unclosedQuote, vi: "dấu nháy mở ở đây không được đóng",
        en: "the quote opened here is not closed", hintVi: "thêm dấu nháy cùng loại ở cuối giá trị",
        hintEn: "add the same quote at the value's end"),
      Mistake(
        "a,b\n1,\"Mái ấm\" ⟦yêu thương⟧\n3,4\n", .csvSyntax,
        vi: "sau dấu nháy đóng phải là dấu ngăn cột hoặc hết dòng",
        en: "a separator or the line's end must follow the closing quote",
        hintVi: "dấu nháy trong ô phải gõ đôi: \"\"", hintEn: "double a quote within a cell: \"\""),
    ])
  func mistakes(_ mistake: Mistake) {
    var diagnostics: [Diagnostic] = []
    let rows = CSV.rows(from: mistake.marked.bytes, of: "so.csv", reportingTo: &diagnostics)
    #expect(rows.map { $0.cells.map(\.text) } == [["a", "b"]])
    mistake.expect(diagnostics, in: "so.csv")
  }

  private func texts(_ source: String) -> [[String]] {
    var diagnostics: [Diagnostic] = []
    let rows = CSV.rows(from: Array(source.utf8), of: "so.csv", reportingTo: &diagnostics)
    #expect(diagnostics == [])
    return rows.map { $0.cells.map(\.text) }
  }
}
