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
      ("88/2014/QH13 2 điều", "88/2014/QH13"),
      ("16/CT-TTg.\nĐiều 2", "16/CT-TTg"),
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

@Suite("The date beside a citation")
struct CitationDateTests {
  @Test(
    "is read as far as the text gives it",
    arguments: [
      ("ngày 05/9/2020", "2020-09-05"), (", ngày 05/9/2020 của Phòng", "2020-09-05"),
      ("ngày 5 tháng 9 năm 2020", "2020-09-05"), ("ngày 05-9-2020", "2020-09-05"),
      ("ngày 05.9.2020.", "2020-09-05"), ("ngày 05 / 9 / 2020", "2020-09-05"),
      ("NGÀY 05/9/2020", "2020-09-05"), ("ngay 05/9/2020", "2020-09-05"),
      ("ban hành ngày 05/9/2020", "2020-09-05"), ("được ký ngày 05/9/2020", "2020-09-05"),
      ("(05/9/2020)", "2020-09-05"), ("(ngày 05/9/2020)", "2020-09-05"),
      ("của UBND tỉnh Bình Dương ngày 05/9/2020", "2020-09-05"),
      ("của Phòng giáo dục và Đào tạo, ngày 05/9/2020", "2020-09-05"),
      ("tháng 9/2020", "2020-09"), ("tháng 9 năm 2020", "2020-09"),
      ("ngày     tháng 9 năm 2020", "2020-09"), ("năm 2020", "2020"), ("(năm 2020)", "2020"),
    ])
  func read(text: String, date: String) throws {
    let citation = try Self.only("Kế hoạch số 750/KH-PGDĐT \(text)")
    #expect(citation.date?.description == date)
    #expect(citation.impossibleDate == nil)
  }

  @Test(
    "is none where the text dates something else",
    arguments: [
      "năm học 2020-2021", "năm 2020-2021", "năm 2020 – 2021", "về ngày 20/11/2020", "ngày 20/11",
      "ngày 5/9/20", "của Phòng, họp ngày 05/9/2020", "của Bộ sửa đổi ngày 05/9/2020",
      "; ngày 05/9/2020", "Hà Nội, ngày 05/9/2020", "ngày 05/9/20201", "05/9/2020", "(2/3)",
    ])
  func none(text: String) throws {
    let citation = try Self.only("Kế hoạch số 750/KH-PGDĐT \(text)")
    #expect(citation.date == nil)
    #expect(citation.impossibleDate == nil)
  }

  @Test(
    "is kept as written where no calendar has it",
    arguments: [
      ("ngày 31/02/2020", "31/02/2020"), ("ngày 05/0/2018", "05/0/2018"),
      ("ngày 31  tháng\n4 năm 2020", "31 tháng 4 năm 2020"), ("(30/2/2021)", "30/2/2021"),
      ("tháng 13/2020", "13/2020"),
    ])
  func impossible(text: String, written: String) throws {
    let citation = try Self.only("Kế hoạch số 750/KH-PGDĐT \(text)")
    #expect(citation.date == nil)
    #expect(citation.impossibleDate == written)
  }

  @Test("dates all numbers that share the notation, and faults the last alone")
  func shared() {
    let dated = CitationTests.citations(in: "số 12 và 13/KH-PGDĐT ngày 05/9/2020")
    #expect(dated.map(\.date?.description) == ["2020-09-05", "2020-09-05"])
    let faulty = CitationTests.citations(in: "số 12 và 13/KH-PGDĐT ngày 31/9/2020")
    #expect(faulty.map(\.impossibleDate) == [nil, "31/9/2020"])
  }

  private static func only(_ text: String) throws -> Citation {
    let citations = CitationTests.citations(in: text)
    #expect(citations.count == 1)
    return try #require(citations.first)
  }
}

@Suite("The word before a citation")
struct CitationWordTests {
  @Test(
    "is named where it contradicts the notation",
    arguments: [
      ("Công văn số 750/KH-PGDĐT", "Công văn"), ("công văn 750/KH-PGDĐT", "Công văn"),
      ("CV số 750/KH-PGDĐT", "Công văn"), ("CÔNG VĂN SỐ: 750/KH-PGDĐT", "Công văn"),
      ("Quyết định số 32/2018/TT-BGDĐT", "Quyết định"), ("QĐ 32/2018/TT-BGDĐT", "Quyết định"),
      ("Thông tư liên tịch số 32/2018/TT-BGDĐT", "Thông tư liên tịch"),
      ("Hướng dẫn số 32/2018/TT-BGDĐT", "Hướng dẫn"), ("Kế hoạch số 615/QĐ-UBND", "Kế hoạch"),
      ("Thông tư 88/2014/QH13", "Thông tư"), ("Luật số 12/2018/UBTVQH14", "Luật"),
      ("Thông báo số 12/PGDĐT-TH", "Thông báo"), ("Chi thi so 29-NQ/TW", "Chỉ thị"),
      ("Công văn số 12 và 13/KH-PGDĐT", "Công văn"),
    ])
  func contradiction(text: String, name: String) {
    #expect(
      CitationTests.citations(in: text).allSatisfy { $0.calledType?.name == name })
  }

  @Test(
    "is not named where it may stand there",
    arguments: [
      "Kế hoạch số 750/KH-PGDĐT", "kế hoạch thực hiện Nghị quyết số 29-NQ/TW", "số 750/KH-PGDĐT",
      "Luật số 43/2019/QH14", "Bộ luật số 45/2019/QH14", "Luật Giáo dục số 43/2019/QH14",
      "Nghị quyết số 88/2014/QH13", "Pháp lệnh số 12/2018/UBTVQH14",
      "Công văn số 4210/GDĐT-TTTT", "Công văn hướng dẫn số 1234/BGDĐT-GDTrH",
      "Thông tư liên tịch số 35/2006/TTLT-BGDĐT-BNV", "Thông tư số 35/2006/TTLT-BGDĐT-BNV",
      "Đề án 06/QĐ-TTg", "Quy chế số 08/2021/TT-BGDĐT", "Quy định số 37-QĐ/TW",
      "Quyết định phê duyệt Kế hoạch số 12/QĐ-UBND", "Thông báo kết luận số 12/TB-UBND",
      "Phòng đã hướng dẫn 32/2018/TT-BGDĐT", "Sao y 12/QĐ-UBND", "TT 27/2020/TT-BGDĐT",
      "văn bản số 750/KH-PGDĐT", "Kế hoạch, số 750/KH-PGDĐT",
    ])
  func fitting(text: String) {
    #expect(CitationTests.citations(in: text).map(\.calledType) == [nil])
  }
}
