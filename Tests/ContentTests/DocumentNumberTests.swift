import Testing

@testable import Content

@Suite("A document number")
struct DocumentNumberTests {
  @Test(
    "of each of the five families is read",
    arguments: [
      ("750/KH-PGDĐT", DocumentNumber.Family.administrative, "KH", "PGDĐT"),
      ("615/QĐ-UBND", .administrative, "QĐ", "UBND"),
      ("12/KH-TH-THCSTT", .administrative, "KH", "TH-THCSTT"),
      ("4210/GDĐT-TTTT", .letter, nil, "GDĐT-TTTT"),
      ("56/2015/NĐ-CP", .normative, "NĐ", "CP"),
      ("32/2018/TT-BGDĐT", .normative, "TT", "BGDĐT"),
      ("54/2019/NQ-HĐND", .normative, "NQ", "HĐND"),
      ("88/2014/QH13", .assembly, nil, "QH13"),
      ("12/2018/UBTVQH14", .assembly, nil, "UBTVQH14"),
      ("29-NQ/TW", .party, "NQ", "TW"),
      ("05-CT/TW", .party, "CT", "TW"),
      ("12-NQ/HU", .party, "NQ", "HU"),
    ] as [(String, DocumentNumber.Family, String?, String)])
  func families(
    text: String, family: DocumentNumber.Family, type: String?, organ: String
  ) throws {
    let number = try #require(DocumentNumber(text))
    #expect(number.family == family)
    #expect(number.type?.abbreviation == type)
    #expect(number.organ == organ)
    #expect(number.normalForm == text)
  }

  @Test("drops the ampersand of a symbol")
  func ampersand() {
    #expect(DocumentNumber("20/2018/TT-BGD&ĐT")?.normalForm == "20/2018/TT-BGDĐT")
  }

  @Test(
    "is nothing in any other shape",
    arguments: [
      "", "750", "KH-PGDĐT", "750/", "/KH-PGDĐT", "750 /KH-PGDĐT", "750/KH- PGDĐT",
      "32/18/TT-BGDĐT", "32/2018/TT", "32/2018/XX-BGDĐT", "88/2014/HĐ13", "a/b/c/d",
      "123456/KH-PGDĐT", "750/KH–PGDĐT", "29-XX/TW",
    ])
  func other(text: String) {
    #expect(DocumentNumber(text) == nil)
  }
}

@Suite("The types of documents")
struct DocumentTypeTests {
  @Test("are the 29 of Decree 30/2020, three copies and five normative ones")
  func count() {
    #expect(DocumentType.all.count == 37)
    #expect(Set(DocumentType.all.map(\.slug)).count == 37)
  }

  @Test("are told apart by letter case", arguments: [("CT", "Chỉ thị"), ("CTr", "Chương trình")])
  func letterCase(abbreviation: String, name: String) {
    #expect(DocumentType.abbreviated(abbreviation)?.name == name)
  }
}
