import Terminal
import Testing

@Suite struct DisplayWidthTests {
  @Test(
    "Room on a terminal",
    arguments: [
      ("Ke hoach", 8), ("Kế hoạch", 8), ("Ke\u{302}\u{301} hoa\u{323}ch", 8), ("教育", 4), ("🎉", 2),
      ("👨‍👩‍👧", 2), ("❤️", 2), ("🇻🇳", 2), ("a\u{200B}b", 2), ("", 0), ("“…” –", 5),
    ])
  func width(text: String, columns: Int) {
    #expect(DisplayWidth.of(text) == columns)
  }

  @Test(
    "Text is filled up or cut to its column",
    arguments: [
      ("Tổ 1", 6, "Tổ 1  ", "Tổ 1"), ("Tổ chức", 5, "Tổ chức", "Tổ c…"), ("教育部", 4, "教育部", "教…"),
      ("Tổ", 2, "Tổ", "Tổ"), ("Tổ", 1, "Tổ", "…"), ("Tổ", 0, "Tổ", ""),
    ])
  func fitting(text: String, columns: Int, padded: String, shortened: String) {
    #expect(DisplayWidth.padded(text, to: columns) == padded)
    #expect(DisplayWidth.shortened(text, to: columns) == shortened)
  }

  @Test("Numbers are filled up at their start")
  func atStart() {
    #expect(DisplayWidth.padded("12", to: 4, atStart: true) == "  12")
  }
}
