import Testing

@testable import Content

@Suite("The word before a citation")
struct CitationIntroductionTests {
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
      ("Kế hoạch thực hiện Công văn số 750/KH-PGDĐT", "Công văn"),
      ("Căn cứ kế hoạch và Công văn số 750/KH-PGDĐT", "Công văn"),
    ])
  func contradiction(text: String, name: String) {
    #expect(Set(CitationTests.citations(in: text).map(\.calledType?.name)) == [name])
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
