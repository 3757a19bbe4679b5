import Testing
import VietnameseText

@Suite("The letter of an index")
struct IndexLetterTests {
  @Test(
    "is the first letter without its tone; Ă, Â, Đ, Ê, Ô, Ơ and Ư are letters of their own",
    arguments: [
      ("Kế hoạch", IndexLetter.letter("K"), "k"), ("ấn phẩm", .letter("Â"), "aa"),
      ("Ảnh", .letter("A"), "a"), ("Ắc quy", .letter("Ă"), "aw"), ("đẩy mạnh", .letter("Đ"), "dd"),
      ("Ết", .letter("Ê"), "ee"), ("Ốc", .letter("Ô"), "oo"), ("Ở", .letter("Ơ"), "ow"),
      ("Ứng phó", .letter("Ư"), "uw"), ("U\u{309}ng hộ", .letter("U"), "u"),
      ("Zalo", .letter("Z"), "z"),
    ])
  func letters(text: String, letter: IndexLetter, slug: String) {
    #expect(IndexLetter(of: text) == letter)
    #expect(letter.slug == slug)
  }

  @Test(
    "does not mind signs before it",
    arguments: [("“Ngày hội”", "Ngày hội”"), ("- (V/v) học", "V/v) học"), ("…", ""), ("", "")])
  func signs(text: String, indexed: String) {
    #expect(text.indexed == indexed)
    #expect(IndexLetter(of: text) == (indexed.first.map { .letter($0) } ?? .other))
  }

  @Test("Digits stand in one place, and what is neither in another")
  func others() {
    #expect(IndexLetter(of: "100 năm") == .digit)
    #expect(IndexLetter(of: "“2020”") == .digit)
    #expect(IndexLetter(of: "学校") == .other)
    #expect(IndexLetter(of: "🎉") == .other)
    #expect([IndexLetter.digit.slug, IndexLetter.other.slug] == ["so", "khac"])
  }
}
