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

  private func completeness(_ register: String) throws -> RegisterCompleteness {
    func directive(_ head: String, _ subject: String) -> String {
      "---\n\(head)\nsubject: \(subject)\n---\n"
    }
    let sample = SampleSite([
      "site.toml": SampleSite.plainSettings
        + """
        [archive]
        exempt = [{number = "05-CT/TW", reason = "Văn bản của Đảng"}]
        """,
      "content/directives/register.csv": register,
      "content/directives/2020/750.md": directive(
        "number: 750/KH-PGDĐT\nissued: 2020-09-05", "Truyền thông"),
      "content/directives/2020/ke-hoach.md": directive(
        "number_pending: true\ntype: KH\nissued: 2020-09", "Kế hoạch chưa cấp số"),
    ])
    let (site, findings) = try sample.read()
    #expect(findings == [])
    return RegisterCompleteness(of: SiteAnalysis(of: site))
  }
}
