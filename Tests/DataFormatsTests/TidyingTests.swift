import Testing

@testable import DataFormats

@Suite("Tidying a text")
struct TidyingTests {
  @Test(
    "takes away what nobody sees, and says what",
    arguments: [
      ("\u{FEFF}tên", "tên", [Untidiness.byteOrderMark]),
      ("a\r\nb\r\n", "a\nb\n", [.lineEnds]),
      ("tie\u{302}\u{301}ng", "tiếng", [.decomposedLetters]),
      ("a\n\0\0", "a\n", [.trailingZeros]),
      ("\u{FEFF}e\u{302}\r\n", "ê\n", [.byteOrderMark, .lineEnds, .decomposedLetters]),
    ])
  func changes(text: String, tidy: String, changes: [Untidiness]) throws {
    let result = try #require(TextFile.tidied(Array(text.utf8)))
    #expect(result.bytes == Array(tidy.utf8))
    #expect(result.changes == changes)
    #expect(TextFile.tidied(result.bytes) == nil)
  }

  @Test(
    "leaves alone what is tidy, empty, or no text",
    arguments: [
      Array("Sáng nay\n".utf8), [], [0, 0], [0xFF, 0xFE, 0x41, 0], Array("a\0b\r\n".utf8),
      Array("một dòng\rhai".utf8),
    ])
  func nothing(bytes: [UInt8]) {
    #expect(TextFile.tidied(bytes) == nil)
  }
}
