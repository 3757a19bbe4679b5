import Testing

@testable import Content

@Suite("Personal details in a text")
struct PersonalDetailTests {
  /// What is found in `text`: `sort normal form «as written»`.
  private func found(_ text: String, bodyStart: Int = 0) -> [String] {
    let bytes = Array(text.utf8)
    return PersonalDetail.all(in: bytes.span, bodyStart: bodyStart).map { detail in
      let written = String(decoding: bytes[detail.range], as: UTF8.self)
      return "\(detail.kind) \(detail.normalForm) «\(written)»"
    }
  }

  @Test(
    "Mobile numbers are found however their groups are parted",
    arguments: [
      ("0900000000", "0900000000"), ("0900 000 000", "0900 000 000"),
      ("0900.000.000", "0900.000.000"), ("090-000-0000", "090-000-0000"),
      ("09 00 00 00 00", "09 00 00 00 00"), ("0900\u{A0}000\u{A0}000", "0900\u{A0}000\u{A0}000"),
      ("+84900000000", "+84900000000"), ("+84 900 000 000", "+84 900 000 000"),
      ("(+84) 900 000 000", "+84) 900 000 000"), ("+84 (0) 900.000.000", "+84 (0) 900.000.000"),
    ])
  func mobile(written: String, taken: String) {
    for text in [written, "Cô Lan, ĐT:\(written).", "(\(written), thầy Tùng)", "|\(written)|"] {
      #expect(found(text) == ["mobile 0900000000 «\(taken)»"], "\(text)")
    }
  }

  @Test("Every beginning that is given out counts, no other does")
  func beginnings() {
    let given = [
      "032", "039", "052", "056", "059", "070", "076", "079", "081", "089", "090", "099",
    ]
    let others = [
      "030", "031", "050", "051", "053", "054", "057", "071", "072", "075", "080", "021", "061",
    ]
    for start in given { #expect(found("\(start)0000000").count == 1, "\(start)") }
    for start in others { #expect(found("\(start)0000000") == [], "\(start)") }
  }

  @Test("Two numbers side by side are two")
  func two() {
    for text in ["0900000000 - 0900000001", "0900 000 000, 0900 000 001", "0900000000-0900000001"] {
      #expect(found(text).count == 2, "\(text)")
    }
  }

  @Test(
    "Numbers of cards: twelve digits of a province and a year, nine where they are called so",
    arguments: [
      ("011215000000", "011215000000"), ("CCCD: 011 215 000 000", "011215000000"),
      ("CMND 040000000", "040000000"), ("Chứng minh nhân dân số 040.000.000", "040000000"),
      ("SỐ CĂN CƯỚC: 040000000", "040000000"), ("mã định danh 011215000000", "011215000000"),
    ])
  func identity(text: String, number: String) {
    #expect(found(text).map { $0.prefix(9 + number.count) } == ["identity \(number)"])
  }

  @Test(
    "Mail addresses are found whole",
    arguments: [
      ("Gửi về colan.5a@mail.example.", "colan.5a@mail.example"),
      ("<a@b.vn>", "a@b.vn"), ("[thư](mailto:CoLan@Mail.Example)", "colan@mail.example"),
      ("thư:a+b%c@truong.edu.vn;", "a+b%c@truong.edu.vn"),
    ])
  func mail(text: String, address: String) {
    #expect(found(text).map { $0.split(separator: " ")[1] } == [address[...]])
  }

  @Test(
    "What is a date, a sum, a document, an account or a web address is quiet",
    arguments: [
      "750/KH-PGDĐT ngày 05/09/2020", "09.11.2020 07:30", "03/09/2020 – 05/09/2020",
      "năm học 2020-2021, 2021-2022", "1.250.000.000 đồng", "0900000000/QĐ-UBND",
      "số tài khoản 0900000000", "STK: 011215000000", "MST 0312345678", "Mã số thuế: 5600000000",
      "https://zalo.me/0900000000", "https://a.example/@truong?p=0900000000",
      "[tệp](0900000000.pdf)", "www.example.vn/0900000000", "0215 3 831 234", "0215.3831234",
      "1900000000", "090000000", "09000000001", "3,0900000000", "ISBN 0900000000", "x0900000000",
      "a@b", "@truong", "a@", "a@b.1", "tin@ @ tin", "040000000", "999215000000", "011915000000",
      "12 0900 00", "0 900 000 000",
    ])
  func quiet(text: String) {
    #expect(found(text) == [])
    #expect(found("Theo \(text) và") == [])
  }

  @Test("Comments of the front matter and of the text never reach a page")
  func comments() {
    let head = "# 0900000000\nauthor: Lan # a@b.vn\nplace: Nhà A#0900000001\n"
    let body = "Xin chào <!-- 0900000002\n0900000003 --> 0900000004 <!-- a@c.vn"
    #expect(
      found(head + body, bodyStart: head.utf8.count)
        == ["mobile 0900000001 «0900000001»", "mobile 0900000004 «0900000004»"])
  }

  @Test("No more are taken down than a list of pupils has")
  func bounded() {
    #expect(found(String(repeating: "0900000000\n", count: 2100)).count == 2000)
  }

  @Test("Any bytes are read to their end")
  func anyBytes() {
    var number: UInt32 = 1
    let signs = Array("0189@.- /+()<!->#\nAđ\u{A0}".utf8)
    for _ in 0..<300 {
      let bytes = (0..<60).map { _ in
        number = number &* 1_664_525 &+ 1_013_904_223
        return signs[Int(number >> 16) % signs.count]
      }
      for detail in PersonalDetail.all(in: bytes.span, bodyStart: 20) {
        #expect(bytes.indices.contains(detail.range.lowerBound))
        #expect(detail.range.upperBound <= bytes.count)
      }
    }
  }
}
