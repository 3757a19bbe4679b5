import Content
import Testing

@testable import Reading

@Suite("The office's register")
struct RegisterTests {
  @Test("is read by the names of its columns, as bangtin or as offices call them")
  func columns() throws {
    let offices = """
      \u{FEFF}"Số, ký hiệu";Ngày ban hành;Cơ quan ban hành;Trích yếu;Đi/đến
      750/KH-PGDĐT;05/09/2020;Phòng GD&ĐT;Truyền thông;Đến
      27/2020/TT – BGDĐT;2020;Bộ GD&ĐT;Đánh giá học sinh;Đến
      ;2020-09;;Kế hoạch truyền thông;Đi
      ;;;;

      """
    let entries = try read(offices)
    #expect(entries.map(\.number?.normalForm) == ["750/KH-PGDĐT", "27/2020/TT-BGDĐT", nil])
    #expect(entries.map(\.issued?.description) == ["2020-09-05", "2020", "2020-09"])
    #expect(
      entries.map(\.subject) == ["Truyền thông", "Đánh giá học sinh", "Kế hoạch truyền thông"])
    #expect(entries[1].writtenNumber == "27/2020/TT – BGDĐT")
    let own = "number,issued,subject,circulation\n12/KH-THTT,hôm qua,Họp,internal\n"
    let entry = try #require(try read(own).first)
    #expect(entry.isInternal)
    #expect(entry.issued == nil)
  }

  private func read(_ text: String) throws -> [RegisterEntry] {
    let settings = """
      title = "Trường"
      base_url = "https://truong.example.edu.vn/"
      utc_offset = "+07:00"
      """
    let reader = ContentReader(
      try #require(
        ContentReader.settings(path: "site.toml", bytes: Array(settings.utf8)).value))
    let result = reader.register(path: "register.csv", bytes: Array(text.utf8))
    #expect(result.diagnostics == [])
    return try #require(result.value)
  }
}
