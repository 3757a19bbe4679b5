import Search
import Testing

@Suite("The results of a search")
struct SearchResultsTests {
  private static func file(_ texts: String...) -> String {
    let document = SearchDocument(
      title: "Ngày hội đọc sách", url: "/tin-tuc/2021/04/ngay-hoi/", facts: "Tin, bài · 21/04/2021",
      texts: texts, values: [])
    return String(decoding: SearchResults.file(of: [document]), as: UTF8.self)
  }

  @Test("say what was found, where and when, and how its texts begin, on one line")
  func short() {
    #expect(
      Self.file("Đọc cùng con", "Sân trường đông vui.\nMời phụ huynh dự.")
        == #"[["Ngày hội đọc sách","/tin-tuc/2021/04/ngay-hoi/","Tin, bài · 21/04/2021","#
        + #"["Đọc cùng con Sân trường đông vui. Mời phụ huynh dự."]]]"#)
  }

  @Test("have one piece of text where there is no text")
  func empty() {
    #expect(Self.file().hasSuffix(#","Tin, bài · 21/04/2021",[""]]]"#))
  }

  @Test("hold long texts in pieces that end with a word, as far as they are shown")
  func long() {
    let words = Array(repeating: "nghiêng", count: 100).joined(separator: " ")
    // Nine bytes a word and its blank: 28 words in 256 bytes, 55 in 500.
    let pieces = [28, 27].map {
      Array(repeating: "nghiêng", count: $0).joined(separator: " ")
    }
    #expect(Self.file(words).hasSuffix(#"["\#(pieces[0]) …","… \#(pieces[1]) …"]]]"#))
  }

  @Test("cut a word that is longer than a piece at a letter")
  func longWord() {
    let file = Self.file(String(repeating: "ề", count: 200))
    let pieces = [85, 81].map { String(repeating: "ề", count: $0) }
    #expect(file.hasSuffix(#"["\#(pieces[0]) …","… \#(pieces[1]) …"]]]"#))
  }
}
