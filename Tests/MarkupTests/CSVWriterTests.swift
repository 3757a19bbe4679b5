import Markup
import Testing

@Suite struct CSVWriterTests {
  @Test(
    "A field is quoted where it must be, and never a formula",
    arguments: [
      ("750/KH-PGDĐT", "750/KH-PGDĐT"), ("a,b", "\"a,b\""), ("\"nóng\"", "\"\"\"nóng\"\"\""),
      ("a\nb", "\"a\nb\""), (" a", "\" a\""), ("", ""), ("=1+1", "'=1+1"), ("@a", "'@a"),
      ("-Tổ 1", "'-Tổ 1"), ("-5", "-5"), ("+84", "'+84"), ("\tx", "'\tx"), ("\rx", "\"'\rx\""),
      ("=a,b", "\"'=a,b\""), ("\n=1", "\"'\n=1\""), (" =1", "\"' =1\""), ("\u{A0}=1", "'\u{A0}=1"),
      ("\u{FEFF}\u{200B}@a", "'\u{FEFF}\u{200B}@a"), ("＝1", "'＝1"), ("＋1", "'＋1"), ("－1", "'－1"),
      ("＠a", "'＠a"), ("a=1", "a=1"), ("Tổ - 1", "Tổ - 1"),
    ])
  func field(field: String, written: String) {
    var csv = CSVWriter()
    csv.row([field, "x"])
    #expect(String(decoding: csv.bytes, as: UTF8.self) == written + ",x\r\n")
  }

  @Test("Excel gets its mark")
  func mark() {
    var csv = CSVWriter(byteOrderMark: true)
    csv.row(["Số"])
    #expect(csv.bytes == [0xEF, 0xBB, 0xBF] + Array("Số\r\n".utf8))
  }
}
