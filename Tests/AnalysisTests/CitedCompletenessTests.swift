import Content
import Diagnostics
import SampleSites
import Testing

@testable import Analysis

@Suite("How much of what is cited is public")
struct CitedCompletenessTests {
  @Test("Every number is one paper, wherever it is cited: bodies, front matter, settings")
  func places() throws {
    let cited = try cited([
      "site.toml": SampleSite.plainSettings + """
        [[disclosure]]
        id = "thu-chi"
        title = "Thu, chi"
        source = "09/2024/TT-BGDĐT"

        """,
      "content/posts/2020/09/khai-giang.md": """
      ---
      title: Khai giảng
      date: 2020-09-05
      ---
      Thực hiện Kế hoạch số 750/KH-PGDĐT ngày 05/9/2020 và Chỉ thị số 666/CT-BGDĐT.
      """,
      "content/directives/2020/750.md": """
      ---
      number: 750/KH-PGDĐT
      issued: 2020-09-05
      subject: Truyền thông
      based_on: [666/CT-BGDĐT]
      ---
      Kế hoạch số 750/KH-PGDĐT này có hiệu lực ngay.
      """,
      "content/plans/2020-2021.md": """
      ---
      title: Kế hoạch
      period: 2020-2021
      number_pending: true
      issued: 2020-09
      topics: [{id: a, title: A}]
      quotas: [{id: q, title: Q, at_least: 1, every: month, source: 666/CT-BGDĐT}]
      ---
      """,
    ])
    #expect(
      cited.papers.map { "\($0.number) \($0.standing)" } == [
        "750/KH-PGDĐT isPublic", "666/CT-BGDĐT missing(held: nil)",
        "09/2024/TT-BGDĐT missing(held: nil)",
      ])
    #expect(
      cited.missing.map { $0.places.map(\.file) } == [
        [
          "content/posts/2020/09/khai-giang.md", "content/directives/2020/750.md",
          "content/plans/2020-2021.md",
        ], ["site.toml"],
      ])
    #expect(cited.share.percent == 33)
  }

  @Test("The year beside a number makes two papers of it; a bare one is the only one there is")
  func years() throws {
    let two = try cited([
      "content/pages/a.md": page(
        "Kế hoạch số 12/KH-UBND ngày 01/02/2019, Kế hoạch số 12/KH-UBND ngày 03/02/2020.")
    ])
    #expect(two.papers.map(\.places.count) == [1, 1])
    let one = try cited([
      "content/pages/a.md": page("Kế hoạch số 12/KH-UBND, rồi số 12/KH-UBND ngày 03/02/2020.")
    ])
    #expect(one.papers.map(\.places.count) == [2])
  }

  @Test("What an internal, rejected or withdrawn text cites is not counted")
  func hiddenTexts() throws {
    let cited = try cited([
      "content/directives/2020/a.md": """
      ---
      number: 1/KH-PGDĐT
      issued: 2020
      subject: A
      circulation: internal
      ---
      Theo Chỉ thị số 666/CT-BGDĐT.
      """,
      "content/pages/b.md": page("Theo Chỉ thị số 667/CT-BGDĐT.", "status: withdrawn\nreason: R"),
      "content/pages/c.md": page("Theo Chỉ thị số 668/CT-BGDĐT.", "status: draft"),
    ])
    #expect(cited.papers.map(\.number.normalForm) == ["668/CT-BGDĐT"])
  }

  @Test("An internal paper is neither counted nor named, whether a file or the register says so")
  func internalPapers() throws {
    let cited = try cited([
      "content/directives/2020/a.md": """
      ---
      number: 1/KH-PGDĐT
      issued: 2020
      subject: A
      circulation: internal
      ---
      """,
      "content/directives/register.csv": "number,issued,circulation\n2/KH-PGDĐT,2020,nội bộ\n",
      "content/pages/b.md": page("Theo Kế hoạch số 1/KH-PGDĐT và Kế hoạch số 2/KH-PGDĐT."),
    ])
    #expect(cited.papers.isEmpty)
    #expect(cited.share.percent == nil)
  }

  @Test("A draft in the archive is missing, and said to be held; an exemption has its reason")
  func standings() throws {
    let cited = try cited([
      "site.toml": SampleSite.plainSettings + """
        [archive]
        exempt = [{number = "29-NQ/TW", reason = "Văn bản của Đảng"}]

        """,
      "content/directives/2020/a.md": """
      ---
      number: 1/KH-PGDĐT
      issued: 2020
      subject: A
      status: draft
      ---
      """,
      "content/pages/b.md": page("Theo Nghị quyết số 29-NQ/TW và Kế hoạch số 1/KH-PGDĐT."),
    ])
    #expect(
      cited.papers.map(\.standing) == [
        .exempt(reason: "Văn bản của Đảng"), .missing(held: .directive(0)),
      ])
    #expect(cited.share.percent == 0)
  }

  private func page(_ text: String, _ head: String = "") -> String {
    "---\ntitle: Trang\n\(head)\n---\n\(text)\n"
  }

  private func cited(_ files: [String: String]) throws -> CitedCompleteness {
    CitedCompleteness(of: SiteAnalysis(of: try SampleSite(files).read().site))
  }
}
