import Testing

@testable import Content

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
