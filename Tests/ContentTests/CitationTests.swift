import Testing

@testable import Content

@Suite("A citation")
struct CitationTests {
  /// The citations in `text`.
  static func citations(in text: String) -> [Citation] {
    Citation.all(in: Array(text.utf8).span)
  }

  /// The normal forms of what stands in `text`.
  static func numbers(in text: String) -> [String] {
    citations(in: text).map(\.number.normalForm)
  }

  /// The texts that are taken for numbers in `text`.
  private static func spots(in text: String) -> [String] {
    let bytes = Array(text.utf8)
    return Citation.all(in: bytes.span).map { String(decoding: bytes[$0.range], as: UTF8.self) }
  }

  @Test(
    "of each family is found among words",
    arguments: [
      "750/KH-PGDĐT", "615/QĐ-UBND", "12/KH-TH-THCSTT", "16/CT-TTg", "56/2015/NĐ-CP",
      "32/2018/TT-BGDĐT", "20/2014/TTLT-BGDĐT-BTC-BNV", "88/2014/QH13", "12/2018/UBTVQH14",
      "29-NQ/TW", "05-CT/TW", "12-NQ/HU", "91-KL/TW", "12-KH/TWĐTN-BTG", "4210/GDĐT-TTTT",
      "1234/BGDĐT-GDTrH", "03/VBHN-BGDĐT",
      "4555/BGDĐT-GDPT", "2020/BGDĐT-HSSV",
    ])
  func families(number: String) {
    #expect(Self.spots(in: number) == [number])
    #expect(Self.spots(in: "Căn cứ văn bản số \(number) ngày 05/9/2020 của cấp trên") == [number])
    #expect(Self.spots(in: "(\(number)); “\(number)”. \(number)./.") == [number, number, number])
    #expect(Self.numbers(in: "Căn cứ \(number)") == [number])
  }

  @Test(
    "is found however badly it is written",
    arguments: [
      // As the five plans write them.
      ("48/KH- MNQP", "48/KH-MNQP"),
      ("54/2019/NQ –HĐND", "54/2019/NQ-HĐND"),
      ("04/2015-/NQ-CP", "04/2015/NQ-CP"),
      ("29-\nNQ/TW", "29-NQ/TW"),
      ("27/2020/TT-BGD ĐT", "27/2020/TT-BGDĐT"),
      ("20/2018/TT-BGD&ĐT", "20/2018/TT-BGDĐT"),
      ("800/CT-BGDDT", "800/CT-BGDDT"),
      ("959 /IKH- SGDDT", "959/KH-SGDDT"),
      // Their like.
      ("48 / KH - MNQP", "48/KH-MNQP"),
      ("48/\u{A0}KH\u{2009}-\u{202F}MNQP", "48/KH-MNQP"),
      ("29 – NQ/TW", "29-NQ/TW"),
      ("29‒NQ／TW", "29-NQ/TW"),
      ("12/KH-TH- THCSTT", "12/KH-TH-THCSTT"),
      ("12/KH-TH-\nTHCSTT", "12/KH-TH-THCSTT"),
      ("32 / 2018 / TT-BGDĐT", "32/2018/TT-BGDĐT"),
      ("27/2020/TT - BGD & ĐT", "27/2020/TT-BGDĐT"),
      ("27/2020/TT-BGD-ĐT", "27/2020/TT-BGDĐT"),
      ("88/2014/QH 13", "88/2014/QH13"),
      ("７５０／ＫＨ－ＰＧＤĐＴ", "750/KH-PGDĐT"),
      ("750⁄KH‑PGDĐT", "750/KH-PGDĐT"),
      ("7\u{AD}50/K\u{AD}H-PGD\u{AD}ĐT", "750/KH-PGDĐT"),
      ("750\u{200B}/KH\u{FEFF}-\u{2060}PGDĐT", "750/KH-PGDĐT"),
      ("750-/KH-PGDĐT", "750/KH-PGDĐT"),
      ("750/-KH-PGDĐT", "750/KH-PGDĐT"),
      ("750//KH-PGDĐT", "750/KH-PGDĐT"),
      ("750/KH--PGDĐT", "750/KH-PGDĐT"),
      ("750/KH.PGDĐT", "750/KH-PGDĐT"),
      ("750/KH/PGDĐT", "750/KH-PGDĐT"),
      ("750/KH PGDĐT", "750/KH-PGDĐT"),
      ("750/KH-PGDĐTngày 05/9/2020", "750/KH-PGDĐT"),
      ("959/lKH-SGDĐT", "959/KH-SGDĐT"),
      ("959/|KH-SGDĐT", "959/KH-SGDĐT"),
      ("615/QD-UBND", "615/QĐ-UBND"),
      ("615/QÐ-UBND", "615/QĐ-UBND"),
      ("16/CT-TTG", "16/CT-TTg"),
      ("29-NQ/TƯ", "29-NQ/TW"),
      ("32/2018/tt-bgdđt", "32/2018/TT-BGDĐT"),
      ("88/2014/qh13", "88/2014/QH13"),
      ("29-nq/tw", "29-NQ/TW"),
      ("2384/BGDĐT - GDTH", "2384/BGDĐT-GDTH"),
      ("1276/QĐ-UBND.VX", "1276/QĐ-UBND-VX"),
    ])
  func malformed(text: String, normal: String) {
    #expect(Self.numbers(in: text) == [normal])
    #expect(Self.numbers(in: "Thực hiện \(text), nhà trường") == [normal])
  }

  @Test(
    "is introduced by “số” in every spelling",
    arguments: [
      "Kế hoạch số 750/KH-PGDĐT", "Số: 750/KH-PGDĐT", "Số : 750/KH-PGDĐT", "số:750/KH-PGDĐT",
      "SỐ 750/KH-PGDĐT", "số750/KH-PGDĐT", "Ke hoach so 750/KH-PGDĐT",
      "Kế\u{A0}hoạch\nsố\n750/KH-PGDĐT",
      "kế hoạch số 750/kh-pgdđt", "KH750/KH-PGDĐT", "ngày 05/9 có Kế hoạch 750/KH-PGDĐT",
    ])
  func introduced(text: String) {
    #expect(Self.numbers(in: text) == ["750/KH-PGDĐT"])
  }

  @Test(
    "stops where a sentence goes on",
    arguments: [
      ("750/KH-PGDĐT - UBND tỉnh", "750/KH-PGDĐT"),
      ("750/KH-PGDĐT– Phòng GD&ĐT", "750/KH-PGDĐT"),
      ("750/KH-PGDĐT-Trường Thanh Trường", "750/KH-PGDĐT"),
      ("750/KH-PGDĐT & 751", "750/KH-PGDĐT"),
      ("Công văn số 750/PGDĐT - TP Điện Biên Phủ", "750/PGDĐT"),
      ("Công văn số 750/PGDĐT – UBND thành phố", "750/PGDĐT"),
      ("88/2014/QH13 2 điều", "88/2014/QH13"),
      ("16/CT-TTg.\nĐiều 2", "16/CT-TTg"),
      ("12/KH-PGDĐT.II. Yêu cầu", "12/KH-PGDĐT"),
      ("12/KH-PGDĐT.UBND tỉnh", "12/KH-PGDĐT"),
      ("12/KH-PGDĐT.Căn cứ", "12/KH-PGDĐT"),
    ])
  func ends(text: String, written: String) {
    #expect(Self.spots(in: text) == [written])
  }

  @Test(
    "shares its notation with the numbers joined to it; of a range the two ends are cited",
    arguments: [
      ("số 12 và 13/KH-PGDĐT", ["12", "13/KH-PGDĐT"], ["12/KH-PGDĐT", "13/KH-PGDĐT"]),
      (
        "Kế hoạch 12, 13; 14/KH-PGDĐT", ["12", "13", "14/KH-PGDĐT"],
        ["12/KH-PGDĐT", "13/KH-PGDĐT", "14/KH-PGDĐT"]
      ),
      ("Nghị quyết số 18, 19-NQ/TW", ["18", "19-NQ/TW"], ["18-NQ/TW", "19-NQ/TW"]),
      (
        "Thông tư số 30/2014 và 22/2016/TT-BGDĐT", ["30/2014", "22/2016/TT-BGDĐT"],
        ["30/2014/TT-BGDĐT", "22/2016/TT-BGDĐT"]
      ),
      (
        "Thông tư số 26 và số 27/2020/TT-BGDĐT", ["26", "27/2020/TT-BGDĐT"],
        ["26/2020/TT-BGDĐT", "27/2020/TT-BGDĐT"]
      ),
      ("từ số 12 đến 15/QĐ-UBND", ["12", "15/QĐ-UBND"], ["12/QĐ-UBND", "15/QĐ-UBND"]),
      ("từ số 12 đến số 15/QĐ-UBND", ["12", "15/QĐ-UBND"], ["12/QĐ-UBND", "15/QĐ-UBND"]),
      ("12-15/QĐ-UBND", ["12", "15/QĐ-UBND"], ["12/QĐ-UBND", "15/QĐ-UBND"]),
      ("số 12 – 15/QĐ-UBND", ["12", "15/QĐ-UBND"], ["12/QĐ-UBND", "15/QĐ-UBND"]),
      ("năm 2020, 13/KH-PGDĐT", ["13/KH-PGDĐT"], ["13/KH-PGDĐT"]),
      ("Điều 12, 13/2018/TT-BGDĐT", ["13/2018/TT-BGDĐT"], ["13/2018/TT-BGDĐT"]),
      ("Nghị quyết 29, 12/KH-PGDĐT", ["12/KH-PGDĐT"], ["12/KH-PGDĐT"]),
      ("Nghị quyết số 29 và 12/KH-PGDĐT", ["12/KH-PGDĐT"], ["12/KH-PGDĐT"]),
      ("Kế hoạch năm 2020 - 12/KH-PGDĐT", ["12/KH-PGDĐT"], ["12/KH-PGDĐT"]),
    ] as [(String, [String], [String])])
  func lists(text: String, written: [String], normal: [String]) {
    #expect(Self.spots(in: text) == written)
    #expect(Self.numbers(in: text) == normal)
  }

  @Test("stands where its bytes do")
  func range() {
    let text = "Căn cứ số 750/KH-PGDĐT và 29-NQ/TW"
    let ranges = Self.citations(in: text).map(\.range)
    #expect(ranges == [15..<28, 33..<41])
  }
}
