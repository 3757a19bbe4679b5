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
      ("12-KH/TWĐTN-BTG", .party, "KH", "TWĐTN-BTG"),
      ("91-KL/TW", .party, "KL", "TW"),
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
      "32/18/TT-BGDĐT", "32/0018/TT-BGDĐT", "32/2018/TT", "32/2018/XX-BGDĐT", "88/2014/HĐ13",
      "a/b/c/d",
      "123456/KH-PGDĐT", "750/KH–PGDĐT", "29-XX/TW", "29-NQ/TW-",
    ])
  func other(text: String) {
    #expect(DocumentNumber(text) == nil)
  }
}

@Suite("Numbers that are compared")
struct DocumentNumberComparisonTests {
  @Test(
    "share one search key in all their spellings",
    arguments: [
      ("800/CT-BGDĐT", "800/CT-BGDDT", "800/ct-bgddt"),
      ("05-CT/TW", "5-CT/TW", "5-ct/tw"),
      ("20/2018/TT-BGD&ĐT", "20/2018/TT-BGD-ĐT", "20/2018/tt-bgddt"),
      ("29-NQ/TW", "29/NQ-TW", "29-nq/tw"),
      ("29-NQ/TƯ", "29-NQ/TW", "29-nq/tw"),
      ("88/2014/QH13", "88/2014/NQ-QH13", "88/2014/qh13"),
      ("4210/GDĐT-TTTT", "04210/GDDT-TTTT", "4210/gddt-tttt"),
    ])
  func searchKey(text: String, other: String, key: String) throws {
    #expect(try #require(DocumentNumber(text)).searchKey == key)
    #expect(try #require(DocumentNumber(other)).searchKey == key)
  }

  @Test("have different keys where type, issuer, year or number differ")
  func differentKeys() {
    let numbers = [
      "12/KH-PGDĐT", "12/QĐ-PGDĐT", "12/KH-SGDĐT", "12/2020/TT-PGDĐT", "12/2021/TT-PGDĐT",
      "120/KH-PGDĐT", "12-KH/TW", "12-KH/TU", "12/PGDĐT-KH", "12/PGDĐT",
    ]
    #expect(Set(numbers.compactMap { DocumentNumber($0)?.searchKey }).count == numbers.count)
  }

  @Test("stand by number, then year, then notation in the Vietnamese alphabet")
  func order() {
    let sorted = [
      "2/KH-UBND", "05-CT/TW", "10/DA-UBND", "10/ĐA-UBND", "10/KH-UBND", "10/2014/TT-BGDĐT",
      "10/2018/NĐ-CP", "10/2018/TT-BGDĐT", "750/KH-PGDĐT",
    ]
    let numbers = sorted.compactMap { DocumentNumber($0) }
    #expect(numbers.shuffled().sorted { $0.sortKey < $1.sortKey }.map(\.normalForm) == sorted)
  }

  @Test(
    "make a part of an address",
    arguments: [
      ("750/KH-PGDĐT", "750-kh-pgddt"), ("32/2018/TT-BGDĐT", "32-2018-tt-bgddt"),
      ("29-NQ/TW", "29-nq-tw"), ("88/2014/QH13", "88-2014-qh13"),
    ])
  func slug(text: String, slug: String) throws {
    #expect(try #require(DocumentNumber(text)).slug == slug)
  }
}

@Suite("A number as people type it")
struct WrittenNumberTests {
  @Test(
    "is read whatever its blanks, dashes, slashes and case",
    arguments: [
      ("750/KH-PGDĐT", "750/KH-PGDĐT"), (" 750 / KH – PGD&ĐT ", "750/KH-PGDĐT"),
      ("750/kh-pgdđt", "750/KH-PGDĐT"), ("750/kh-pgddt", "750/KH-PGDDT"),
      ("số 750/KH-PGDĐT", "750/KH-PGDĐT"), ("Số: 750/KH-PGDĐT", "750/KH-PGDĐT"),
      ("７５０／KH－PGDĐT", "750/KH-PGDĐT"), ("29-nq/tw", "29-NQ/TW"), ("29 NQ/TW", nil),
      ("32/2018/tt-bgdđt", "32/2018/TT-BGDĐT"), ("16/ct-ttg", "16/CT-TTg"),
      ("4210/gdđt-tttt", "4210/GDĐT-TTTT"), ("142/GDĐT", "142/GDĐT"),
      ("12/KH-TH - THCS TT", "12/KH-TH-THCSTT"), ("12 / K H - PGDĐT", "12/KH-PGDĐT"),
      ("88/2014/qh13", "88/2014/QH13"), ("750", nil), ("750/", nil), ("", nil), ("Số :", nil),
      ("750/KH-PGDĐT và 751/KH-PGDĐT", nil), ("Kế hoạch 750/KH-PGDĐT", nil), ("20/11/2020", nil),
      ("1/2", nil),
    ] as [(String, String?)])
  func written(text: String, normal: String?) {
    #expect(DocumentNumber(written: text)?.normalForm == normal)
  }
}

@Suite("The types of documents")
struct DocumentTypeTests {
  @Test("are the 29 of Decree 30/2020, three copies, five normative ones and the Party's")
  func count() {
    #expect(DocumentType.all.count == 38)
    #expect(Set(DocumentType.all.map(\.slug)).count == 38)
  }

  @Test("are told apart by letter case", arguments: [("CT", "Chỉ thị"), ("CTr", "Chương trình")])
  func letterCase(abbreviation: String, name: String) {
    #expect(DocumentType.abbreviated(abbreviation)?.name == name)
  }
}
