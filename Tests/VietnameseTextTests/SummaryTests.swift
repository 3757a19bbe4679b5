import Testing

@testable import VietnameseText

@Suite struct SummaryTests {
  @Test(
    "A summary ends with a word",
    arguments: [
      ("Sáng nay,\n  nhà trường  tổ chức mít tinh.", 200, "Sáng nay, nhà trường tổ chức mít tinh."),
      ("Sáng nay, nhà trường tổ chức mít tinh.", 20, "Sáng nay, nhà trường…"),
      ("Sáng nay, nhà trường tổ chức mít tinh.", 19, "Sáng nay, nhà…"),
      ("Sáng nay, nhà trường", 10, "Sáng nay…"), ("Sáng nay – nhà trường", 11, "Sáng nay…"),
      ("Nghiêng", 3, "Ngh…"), ("", 5, ""), (" \n ", 5, ""), ("Một", 3, "Một"), ("Một ", 3, "Một"),
      ("Mo\u{323}\u{302}t hai", 3, "Mo\u{323}\u{302}t…"),
    ])
  func cuts(text: String, limit: Int, summary: String) {
    #expect(Array(text.summary(limit: limit).utf8) == Array(summary.utf8))
  }

  @Test(
    "The first letter becomes a capital",
    arguments: [
      ("ngày hội", "Ngày hội"), ("ổn định", "Ổn định"), ("đoàn", "Đoàn"), ("5 tin", "5 tin"),
      ("", ""),
    ])
  func capital(text: String, expected: String) {
    #expect(text.withCapital() == expected)
  }
}
