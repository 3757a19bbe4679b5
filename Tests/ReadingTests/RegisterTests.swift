import Content
import Diagnostics
import SampleSites
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
    #expect(entries.map(\.direction) == [.incoming, .incoming, .outgoing])
    #expect(entries.map(\.line) == [2, 3, 4])
    #expect(entries[1].writtenNumber == "27/2020/TT – BGDĐT")
  }

  @Test("says nothing of its lines where it is too large to be read to its end")
  func tooLarge() {
    let text = "number,issued\n" + String(repeating: "x,31/02/2020\n", count: 250_000)
    let result = ContentReader(.standard)
      .register(path: "content/directives/register.csv", bytes: Array(text.utf8))
    #expect(result.diagnostics.map(\.id) == ["csv-too-large"])
    #expect(result.value == [])
  }

  @Test(
    "is the same with commas, semicolons or tabs, with quotes, a byte order mark, CRLF and sep=",
    arguments: [
      "number,issued,subject,direction\n12/KH-THTT,2020-09-05,\"Đại hội, bầu cử\",outgoing\n",
      "number;issued;subject;direction\r\n12/KH-THTT;05/09/2020;Đại hội, bầu cử;đi\r\n",
      "\u{FEFF}subject;issued;direction;number\n\"Đại hội, bầu cử\";5/9/2020;Văn bản đi;12/KH-THTT",
      "sep=,\nSỐ/KÝ HIỆU,NGÀY KÝ,ĐI - ĐẾN,Trích  yếu nội dung\n"
        + "12/KH-THTT,05/09/2020 00:00:00,ĐI,\"Đại hội, bầu cử\"\n",
      "Số hiệu\tNgày văn bản\tNội dung\tDirection\n12/ KH - THTT\t05.09.2020\tĐại hội, bầu cử\tđi\n",
    ])
  func separators(text: String) throws {
    let entry = try #require(try read(text).first)
    #expect(entry.number?.normalForm == "12/KH-THTT")
    #expect(entry.issued?.description == "2020-09-05")
    #expect(entry.subject == "Đại hội, bầu cử")
    #expect(entry.direction == .outgoing)
  }

  @Test("may be the printed form of Decree 30/2020, with its title and numbered columns")
  func printedForm() throws {
    let entries = try read(
      """
      SỔ ĐĂNG KÝ VĂN BẢN ĐẾN,,,,
      Năm 2020,,,,
      Ngày đến,Số đến,Tác giả,"Số, ký hiệu văn bản",Ngày tháng văn bản,Tên loại và trích yếu nội dung
      (1),(2),(3),(4),(5),(6)
      07/09/2020,118,"Phòng GD&ĐT
      thành phố",750/KH-PGDĐT,05/09/2020,Kế hoạch truyền thông
      07/09/2020,119,Sở GD&ĐT,4210/GDĐT-TTTT,04/09/2020,Công văn
      """)
    #expect(entries.map(\.writtenNumber) == ["750/KH-PGDĐT", "4210/GDĐT-TTTT"])
    #expect(entries.map(\.issuer) == ["Phòng GD&ĐT\nthành phố", "Sở GD&ĐT"])
    #expect(entries.map(\.line) == [5, 7])
  }

  @Test("takes numbers as they are spelt, with the words around them")
  func spellings() throws {
    let entries = try read(
      """
      number,issued
      Số: 48/KH- MNQP,2022
      27/2020/TT-BGD ĐT,2020
      29-NQ/TW,2013
      """)
    #expect(
      entries.map(\.number?.normalForm) == ["48/KH-MNQP", "27/2020/TT-BGDĐT", "29-NQ/TW"])
  }

  @Test("What is internal by its circulation or its direction is so, and so is what nobody knows")
  func circulation() throws {
    let (entries, findings) = try readSaying(
      """
      number,issued,direction,circulation
      1/KH-THTT,2020,đi,internal
      2/KH-THTT,2020,nội bộ,
      3/KH-THTT,2020,đi,Lưu hành nội bộ
      4/KH-THTT,2020,đi,tùy
      5/KH-THTT,2020,đi,công khai
      """)
    #expect(entries.map(\.isInternal) == [true, true, true, true, false])
    #expect(
      findings == [
        "content/directives/register.csv «tùy» [register-word] Không hiểu “tùy” ở cột circulation, "
          + "nên coi là lưu hành nội bộ. → Viết một trong: public (công khai), internal (nội bộ)."
      ])
  }

  @Test("What cannot be read is said with its place, and the line counts all the same")
  func slips() throws {
    let (entries, findings) = try readSaying(
      """
      number,issued,subject,direction
      không số,05/09/2020,Truyền thông,đến
      750/KH-PGDĐT,31/02/2020,Truyền thông,sang
      ,05/09/2020,,đi
      """)
    let file = "content/directives/register.csv"
    #expect(entries.map(\.writtenNumber) == ["không số", "750/KH-PGDĐT"])
    #expect(entries.map(\.number?.normalForm) == [nil, "750/KH-PGDĐT"])
    #expect(entries.map(\.issued?.description) == ["2020-09-05", nil])
    #expect(
      findings == [
        "\(file) «không số» [register-number] “không số” không phải là số, ký hiệu văn bản. → Viết "
          + "như “750/KH-PGDĐT” hoặc “32/2018/TT-BGDĐT”, không có dấu cách.",
        "\(file) «31/02/2020» [register-date] Không có ngày 31 tháng 2 năm 2020: tháng này có 29 "
          + "ngày. → Viết ngày như “2020-11-20” hoặc “20/11/2020”.",
        "\(file) «sang» [register-word] Không hiểu “sang” ở cột direction. → Viết một trong: đi "
          + "(outgoing), đến (incoming), nội bộ (internal).",
        "\(file) «,05/09/2020,,đi» [register-row] Dòng này của sổ đăng ký không có số, ký hiệu và "
          + "trích yếu nên không được tính. → Ghi số, ký hiệu; văn bản chưa cấp số thì ghi trích "
          + "yếu. Dòng thừa thì xóa.",
      ])
  }

  @Test("Slips are warnings: they keep no page from being built; a secret paper is an error")
  func severities() throws {
    let sample = SampleSite([
      Self.path: "number,issued,circulation\nabc,32/13/2020,Mật\n"
    ])
    let findings = try sample.read().findings
    #expect(
      findings.map { "\($0.severity.rawValue) \($0.id)" } == [
        "warning register-number", "warning register-date", "error state-secret",
      ])
    #expect(
      findings.last?.line(in: sample)
        == "\(Self.path) «Mật» [state-secret] Văn bản mật không được đưa vào sổ đăng ký này. → "
        + "Xóa dòng này khỏi tệp và khỏi kho lưu; bí mật nhà nước có sổ riêng.")
  }

  @Test("Without numbers it is of no use; without dates, years cannot be told apart")
  func missingColumns() throws {
    let names =
      "Ghi tên cột ở dòng đầu: number, issued, issuer, subject, direction, circulation, hoặc: Số, "
      + "ký hiệu; Ngày ban hành; Cơ quan ban hành; Trích yếu; Đi/đến; Lưu hành."
    let useless = try readSaying("Cột một,issued\n750/KH-PGDĐT,2020\n")
    #expect(useless.entries.isEmpty)
    #expect(
      useless.findings == [
        "\(Self.path) «Cột một,issued» [register-column] Sổ đăng ký không có cột “Số, ký hiệu” "
          + "(number) nên không dùng được. → \(names)"
      ])
    let undated = try readSaying("number,subject\n750/KH-PGDĐT,Truyền thông\n")
    #expect(undated.entries.map(\.writtenNumber) == ["750/KH-PGDĐT"])
    #expect(
      undated.findings == [
        "\(Self.path) «number,subject» [register-without-dates] Sổ đăng ký không có cột “Ngày ban "
          + "hành” (issued): văn bản cùng số của các năm không phân biệt được. → \(names)"
      ])
  }

  private static let path = "content/directives/register.csv"

  private func read(_ text: String) throws -> [RegisterEntry] {
    let (entries, findings) = try readSaying(text)
    #expect(findings == [])
    return entries
  }

  private func readSaying(_ text: String) throws -> (entries: [RegisterEntry], findings: [String]) {
    let sample = SampleSite([Self.path: text])
    let (site, findings) = try sample.read()
    return (site.register, findings.map { $0.line(in: sample) })
  }
}
