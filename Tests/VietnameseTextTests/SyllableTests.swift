import Testing
import VietnameseText

@Suite("Syllables, as search compares them")
struct SyllableTests {
  private static func syllables(_ text: String) -> [Syllable] {
    var syllables: [Syllable] = []
    Syllable.append(of: text.utf8.span, to: &syllables)
    return syllables
  }

  /// `hoc`, or `+hoc` where it follows the one before.
  private static func spelt(_ syllable: Syllable) -> String {
    let letters = (0..<8).map { UInt8(truncatingIfNeeded: syllable.letters >> (56 - 8 * $0)) }
    return (syllable.follows ? "+" : "")
      + String(decoding: letters.filter { $0 != 0 }, as: UTF8.self)
  }

  @Test(
    "are letters without diacritics, apart where a sentence or a phrase ends",
    arguments: [
      ("Học sinh giỏi", "hoc +sinh +gioi"),
      ("Đuối nước, an toàn.", "duoi +nuoc an +toan"),
      ("Số 750/KH-PGDĐT", "so +750 +kh +pgddt"),
      ("32/2018/TT-BGD&ĐT", "32 +2018 +tt +bgddt"),
      ("88/2014/QH13", "88 +2014 +qh +13"),
      ("lớp 6A", "lop +6 +a"),
      ("29\u{00A0}–\u{00A0}NQ/TW", "29 +nq +tw"),
      ("Luật\u{00AD}sư 한국 A", "luatsu a"),
      ("communication", "communic"),
      ("A & B", "a +b"),
      ("", ""),
    ])
  func splitting(text: String, expected: String) {
    #expect(Self.syllables(text).map(Self.spelt).joined(separator: " ") == expected)
  }

  @Test(
    "of two spellings of one word are the same",
    arguments: [
      ("hoà", "hòa"), ("kỹ", "kĩ"), ("Lý", "lí"), ("quý", "quí"), ("Y", "i"), ("TỶ", "tỉ"),
      ("thúy", "thuý"), ("ĐƯỜNG", "đường"),
    ])
  func sameWord(one: String, other: String) {
    #expect(Self.syllables(one) == Self.syllables(other))
  }

  @Test(
    "share their letters with what was typed without diacritics, and differ in their marks",
    arguments: [
      ("đường", "duong"), ("thống", "thong"), ("kỹ", "ky"), ("quỹ", "quy"), ("ươm", "uom"),
      ("ấn", "ăn"), ("thông", "thống"), ("đa", "da"), ("dử", "dữ"), ("tuy", "tuý"),
    ])
  func otherWord(one: String, other: String) {
    let (one, other) = (Self.syllables(one), Self.syllables(other))
    #expect(one.map(\.letters) == other.map(\.letters))
    #expect(one.map(\.marks) != other.map(\.marks))
  }

  @Test("keep a y behind another vowel", arguments: ["tuy", "may", "nguy", "khuyen"])
  func finalY(word: String) {
    #expect(Self.syllables(word).map(Self.spelt) == [word])
  }
}
