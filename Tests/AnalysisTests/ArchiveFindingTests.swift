import Diagnostics
import SampleSites
import Testing

@testable import Analysis

@Suite("Findings about the archive as a whole")
struct ArchiveFindingTests {
  @Test("A number of one body and one year stands in two files")
  func duplicates() throws {
    let findings = try findings([
      "content/directives/2020/a.md": directive("750/KH-PGDĐT", "2020-09-05"),
      "content/directives/2020/b.md": directive("750/KH-PGDDT", "2020"),
      "content/directives/2020/c.md": directive("750/KH-PGDĐT", "2019-09-05"),
      "content/directives/2020/d.md": directive(
        "750/KH-PGDĐT", "2020-09-05\nstatus: withdrawn\nreason: Thay bằng bản rõ hơn"),
    ])
    #expect(
      findings == [
        "content/directives/2020/b.md «750/KH-PGDDT» [duplicate-directive] văn bản số 750/KH-PGDDT "
          + "đã có ở content/directives/2020/a.md → giữ một tệp; nếu là hai văn bản khác nhau thì "
          + "xem lại số, năm và cơ quan ban hành"
      ])
  }

  @Test("Two bodies may give one number in one year")
  func issuers() throws {
    let findings = try findings([
      "site.toml": SampleSite.plainSettings + """
        [[issuer]]
        id = "a"
        name = "UBND huyện A"
        symbols = ["UBND"]
        [[issuer]]
        id = "b"
        name = "UBND huyện B"
        symbols = ["UBND"]

        """,
      "content/directives/2020/a.md": directive("48/KH-UBND", "2020-09-05\nissuer: a"),
      "content/directives/2020/b.md": directive("48/KH-UBND", "2020-09-06\nissuer: b"),
    ])
    #expect(findings == [])
  }

  @Test("The register has one paper on two lines")
  func register() throws {
    let findings = try findings([
      "content/directives/register.csv": """
      number,issued,issuer
      750/KH-PGDĐT,05/09/2020,Phòng
      750/KH-PGDĐT,05/09/2019,Phòng
      750/KH-PGDĐT,05/09/2020,Sở
      750/KH- PGDĐT,2020,phòng
      """
    ])
    #expect(
      findings == [
        "content/directives/register.csv «750/KH- PGDĐT» [duplicate-in-register] sổ đăng ký ghi "
          + "văn bản số 750/KH-PGDĐT hai lần: dòng 2 và dòng 5 → xóa một dòng; nếu là hai văn bản "
          + "khác nhau thì xem lại số, ngày và cơ quan ban hành"
      ])
  }

  @Test("An exemption of what the archive has come to hold exempts nothing any more")
  func idleExemption() throws {
    let findings = try findings([
      "site.toml": SampleSite.plainSettings + """
        [archive]
        exempt = [
          {number = "750/KH-PGDĐT", reason = "Phòng công bố"},
          {number = "751/KH-PGDĐT", reason = "Phòng công bố"},
        ]

        """,
      "content/directives/2020/a.md": directive("750/KH-PGDĐT", "2020-09-05"),
    ])
    #expect(
      findings == [
        "site.toml «\"750/KH-PGDĐT\"» [idle-exemption] không cần miễn cho 750/KH-PGDĐT nữa: kho đã "
          + "có ở content/directives/2020/a.md → bỏ mục này khỏi exempt trong [archive]"
      ])
  }

  @Test("It does not while another year's paper of the number needs it")
  func neededExemption() throws {
    let findings = try findings([
      "site.toml": SampleSite.plainSettings + """
        [archive]
        exempt = [{number = "750/KH-PGDĐT", reason = "Phòng công bố"}]

        """,
      "content/directives/2020/a.md": directive("750/KH-PGDĐT", "2020-09-05"),
      "content/directives/register.csv": "number,issued\n750/KH-PGDĐT,2019\n",
    ])
    #expect(findings == [])
  }

  private func directive(_ number: String, _ issued: String) -> String {
    "---\nnumber: \(number)\nissued: \(issued)\nsubject: Trích yếu\n---\n"
  }

  private func findings(_ files: [String: String]) throws -> [String] {
    let sample = SampleSite(files)
    let wanted = ["duplicate-directive", "duplicate-in-register", "idle-exemption"]
    return SiteAnalysis(of: try sample.read().site).findings.filter { wanted.contains($0.id) }
      .map { $0.line(in: sample) }
  }
}
