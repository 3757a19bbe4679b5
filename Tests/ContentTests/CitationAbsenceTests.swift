import Testing

@testable import Content

@Suite("A text without document numbers")
struct CitationAbsenceTests {
  @Test(
    "has no citation",
    arguments: [
      // Numbers that are not there yet, or not whole.
      "Số :          /KH-TH-THCSTT", "Số: .../KH-PGDĐT", "Số:      /QĐ-UBND", "số 00/KH-PGDĐT",
      "Quyết định số 30/QĐ", "Chỉ thị 1357", "5/2020/KH", "88/2014/QH", "29-XX/TW",
      "32/18/TT-BGDĐT", "32/2018/XX-BGDĐT", "123456/KH-PGDĐT", "750/KH", "KH-PGDĐT/750",
      // Days, months and school years.
      "Ngày Nhà giáo Việt Nam 20/11", "ngày 20/11/2020", "năm học 2020/2021", "20/11/KH-THCS",
      "1/9/2020/KH-TH", "05-9-2020/KH-TH", "30/4-1/5", "30/4 - 1/5/2021", "năm 2020/KH-PGDĐT",
      "năm 2020 /KH-PGDĐT", "2020/2021/KH-PGDĐT", "năm học 2020-2021/KH-PGDĐT",
      "tháng 9/2020/BC-THCS",
      // Counts, fractions, scores, marks and units.
      "1/2", "đạt 3/4 GV-HS", "120/150 CBGV-NV", "45/50 học sinh", "10/10 điểm", "tỷ số 3/2",
      "hỗ trợ 24/7", "24/24h", "60 km/h", "2 buổi/ngày", "50.000đ/HS", "1.500.000/HS-tháng",
      "tổng số 45/CBGV-NV", "sĩ số 35/HS-GV", "tỉ lệ 12/GV-HS", "đạt 95/CĐ-ĐH", "50/50",
      "1.357/CT-BGDĐT", "12,5/KHTN-KHXH",
      // Classes, subjects, rooms, streets, telephones and codes.
      "lớp 6A/7B", "lớp 6/TH-THCS", "khối 10/KHTN-KHXH", "lớp 1/CT-GDPT 2018", "lớp 3-CT/HS",
      "10-TT/HS", "9/TC-KH", "5/CT-XH", "3/TT-HCM", "5/TH-THCS", "2/THCS-THPT", "10/HKI-HKII",
      "Tiết 3/TKB-HKI", "1/CLB-HS", "tổ 4/KP-2", "phòng số 12/A-B", "nhà số 24/KP-5",
      "Số 12/KP-3 đường Nguyễn Trãi", "điện thoại 0900.000.000/0900-000-000",
      "098/750/KH-PGDĐT", "COVID-19/KH-PGDĐT", "ISO 9001/KH-CN", "MS-750/KH-PGDĐT", "A4/A3",
      "TCP/IP", "12a/QĐ-THTT",
      // Addresses and names of files.
      "https://x.vn/van-ban/750/KH-PGDDT", "x.vn/2020/750/KH-PGDDT",
      "http://x.vn/?so=750/KH-PGDDT", "https://x.vn/vb:750/KH-PGDDT", "www.x.vn,750/KH-PGDDT",
      "a@x.vn/12/KH-ABC", "750/KH-PGDDT@x.vn", "12/KH-PGDDT.pdf", "750/KH-PGDDT/tep",
      "12/KH-PGDDT_2",
      // Words joined by a slash.
      "và/hoặc", "V/v triển khai", "(b/c)", "Zalo/Facebook", "GV/HS", "Đ/c", "./.",
    ])
  func nothing(text: String) {
    #expect(CitationTests.numbers(in: text) == [])
    #expect(CitationTests.numbers(in: "Nhà trường \(text).") == [])
  }

  @Test("has no citation where it has no slash")
  func plain() {
    let text = "“Kế hoạch số 750 KH-PGDĐT” – ngày 05-9-2020… "
    for count in 0...(text.count * 2) {
      #expect(CitationTests.numbers(in: String((text + text).prefix(count))) == [])
    }
  }
}
