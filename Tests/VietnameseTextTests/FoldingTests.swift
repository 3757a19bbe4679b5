import Testing

@testable import VietnameseText

@Suite struct FoldingTests {
  @Test(
    "Folding takes marks and case away and nothing else",
    arguments: [
      ("Kế hoạch Đổi mới", "ke hoach doi moi"), ("ĐƯỜNG LỐI", "duong loi"),
      ("ẮẰẲẴẶ ấầẩẫậ ưứừửữự", "aaaaa aaaaa uuuuuu"), ("750/KH-PGDĐT", "750/kh-pgddt"),
      ("Lễ khai giảng 🎉 – 5/9", "le khai giang 🎉 – 5/9"),
      ("e\u{302}\u{301} Zürich Ærø ß", "e zurich aero ss"),
      ("МИР Ω 教育", "мир ω 教育"), ("@[`{ 09", "@[`{ 09"), ("", ""),
    ])
  func folds(text: String, folded: String) {
    #expect(text.folded() == folded)
  }

  @Test(
    "A slug is ASCII, in words, and not too long",
    arguments: [
      ("Kế hoạch Đổi mới", "ke-hoach-doi-moi"), ("  --Mít tinh: 20/11!! ", "mit-tinh-20-11"),
      ("750/KH-PGDĐT", "750-kh-pgddt"), ("H’Mông (Điện Biên)", "h-mong-dien-bien"),
      ("🎉 7A1", "7a1"),
      (String(repeating: "một ", count: 40), String(repeating: "mot-", count: 19) + "mot"),
      (String(repeating: "a", count: 200), String(repeating: "a", count: 80)),
      (String(repeating: "a", count: 80) + " b", String(repeating: "a", count: 80)),
      ("b " + String(repeating: "a", count: 200), "b"),
    ])
  func slugs(text: String, slug: String) {
    #expect(text.slug() == slug)
  }

  @Test("Where nothing is left there is no slug", arguments: ["", "🎉", " – ", "教育"])
  func noSlug(text: String) {
    #expect(text.slug() == nil)
  }

  @Test(
    "A letter is known by its plain one",
    arguments: [
      ("ế", "e"), ("Đ", "d"), ("Ữ", "u"), ("K", "k"), ("æ", "a"), ("7", nil), ("–", nil),
      ("\u{0301}", nil), ("中", nil),
    ] as [(Unicode.Scalar, Unicode.Scalar?)])
  func letter(scalar: Unicode.Scalar, plain: Unicode.Scalar?) {
    #expect(Folding.letter(of: scalar.value) == plain.map { UInt8(ascii: $0) })
  }
}
