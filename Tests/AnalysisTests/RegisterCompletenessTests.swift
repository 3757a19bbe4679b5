import Content
import SampleSites
import Testing

@testable import Analysis

@Suite("How much of the register is public")
struct RegisterCompletenessTests {
  @Test(
    "is counted over what is public and what is missing; internal papers are not counted at all")
  func percent() throws {
    let completeness = try completeness(
      """
      number,issued,subject,circulation
      750/KH-PGDĐT,05/09/2020,Truyền thông,
      750/KH-PGDĐT,2019,Của năm trước,
      666/CT-BGDĐT,24/08/2020,Nhiệm vụ năm học,
      05-CT/TW,15/06/2016,Học tập và làm theo Bác,
      ,2020-09,Kế hoạch chưa cấp số,
      12/KH-THTT,2020,Nội bộ,internal
      """)
    #expect(completeness.total == 5)
    #expect(completeness.isPublic == 2)
    #expect(completeness.exempt == 1)
    #expect(completeness.missing.map(\.writtenNumber) == ["750/KH-PGDĐT", "666/CT-BGDĐT"])
    #expect(completeness.percent == 50)
  }

  @Test("is 100 only where nothing is missing, and nothing where there is no register")
  func ends() throws {
    #expect(try completeness("number,issued\n750/KH-PGDĐT,05/09/2020\n").percent == 100)
    #expect(try completeness("").percent == nil)
  }

  @Test(
    "goes by the years and by what came in and what went out, as the number tells where nobody does"
  )
  func years() throws {
    let completeness = try completeness(
      """
      number,issued,subject,direction
      750/KH-PGDĐT,05/09/2020,Truyền thông,đến
      666/CT-BGDĐT,24/08/2020,Nhiệm vụ năm học,
      85/KH-THTT,08/09/2020,Năm học,
      05-CT/TW,15/06/2016,Học tập và làm theo Bác,đến
      12/KH-THTT,,Họp,đi
      """, settings: "[school]\nsymbol = \"TH-THCSTT\"\naliases = [\"THTT\"]\n")
    let years = completeness.years
    #expect(years.map(\.year) == [2020, nil])
    #expect(years.map(\.whole.wanted) == [3, 1])
    #expect(years[0].shares[.incoming]?.percent == 50)
    #expect(years[0].shares[.outgoing]?.percent == 0)
    #expect(years[1].shares[.outgoing]?.missing == 1)
  }

  @Test("leaves out what the archive keeps internal, and counts a draft as missing")
  func hidden() throws {
    let completeness = try completeness(
      """
      number,issued,subject
      12/KH-THTT,2020,Bảo vệ nội bộ
      13/KH-THTT,2020,Đại hội
      """,
      directives: [
        "number: 12/KH-THTT\nissued: 2020\ncirculation: internal",
        "number: 13/KH-THTT\nissued: 2020\nstatus: draft",
      ])
    #expect(completeness.internalCount == 1)
    #expect(completeness.missing.map(\.writtenNumber) == ["13/KH-THTT"])
    #expect(completeness.lines.map(\.standing) == [.missing(held: .directive(3))])
  }

  @Test("tells two bodies' papers of one number apart by who issued them")
  func issuers() throws {
    let settings = """
      [[issuer]]
      id = "a"
      name = "UBND huyện A"
      symbols = ["UBND"]
      [[issuer]]
      id = "b"
      name = "UBND huyện B"
      symbols = ["UBND"]

      """
    let directives = [
      "number: 48/KH-UBND\nissued: 2020\nissuer: a",
      "number: 48/KH-UBND\nissued: 2020\nissuer: b\nstatus: draft",
    ]
    let completeness = try completeness(
      """
      number,issued,issuer
      48/KH-UBND,2020,UBND Huyện A
      48/KH-UBND,2020,UBND huyện B
      48/KH-UBND,2020,
      """, settings: settings, directives: directives)
    #expect(completeness.missing.map(\.issuer) == ["UBND huyện B", nil])
  }

  private func completeness(
    _ register: String, settings: String = "", directives: [String] = []
  ) throws -> RegisterCompleteness {
    func directive(_ head: String, _ subject: String) -> String {
      "---\n\(head)\nsubject: \(subject)\n---\n"
    }
    var files = [
      "site.toml": SampleSite.plainSettings + settings
        + """
        [archive]
        exempt = [{number = "05-CT/TW", reason = "Văn bản của Đảng"}]
        """,
      "content/directives/register.csv": register,
      "content/directives/2020/750.md": directive(
        "number: 750/KH-PGDĐT\nissued: 2020-09-05", "Truyền thông"),
      "content/directives/2020/ke-hoach.md": directive(
        "number_pending: true\ntype: KH\nissued: 2020-09", "Kế hoạch chưa cấp số"),
    ]
    for (place, head) in directives.enumerated() {
      files["content/directives/2021/\(place).md"] = directive(head, "Văn bản \(place)")
    }
    let (site, findings) = try SampleSite(files).read()
    #expect(findings == [])
    return RegisterCompleteness(of: SiteAnalysis(of: site))
  }
}
