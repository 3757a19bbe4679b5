import Content
import Diagnostics
import SampleSites
import Testing

@testable import Analysis

@Suite("Findings about citations")
struct CitationFindingTests {
  private static let path = "content/posts/tin.md"

  private func lines(
    _ text: String, fields: String = "", _ files: [String: String] = [:]
  ) throws -> [String] {
    let post = [Self.path: CitationSample.post(text, fields: fields)]
    return try CitationSample(files.merging(post) { own, _ in own }).lines(in: Self.path)
      .map { String($0.dropFirst(Self.path.count + 1)) }
  }

  @Test(
    "say what is wrong with a number, what the archive knows and what to do",
    arguments: [
      (
        "Kế hoạch số 05/KH-THTT", "",
        "«05/KH-THTT» [ambiguous-citation] không rõ số 05/KH-THTT là văn bản nào: "
          + "content/directives/05-2019.md (ngày 03/09/2019) hay "
          + "content/directives/05-2020.md (ngày 04/09/2020) "
          + "→ ghi ngày ban hành ngay sau số, như “05/KH-THTT ngày 03/09/2019”"
      ),
      (
        "Kế hoạch số 750/KH-PGDĐT ngày 06/9/2020", "",
        "«750/KH-PGDĐT» [cited-date] cạnh số 750/KH-PGDĐT ghi ngày 06/09/2020, còn kho văn bản ghi "
          + "ngày 05/09/2020 → xem văn bản gốc rồi sửa ngày ở đây, hoặc sửa issued: ở "
          + "content/directives/750.md"
      ),
      (
        "Thông tư 32/2018/TT-BGDĐT ngày 26/12/2019", "",
        "«32/2018/TT-BGDĐT» [cited-date] cạnh số 32/2018/TT-BGDĐT ghi ngày 26/12/2019, còn kho văn "
          + "bản ghi ngày 26/12/2018 → xem văn bản gốc rồi sửa ngày ở đây, hoặc sửa issued: ở "
          + "content/directives/32.md"
      ),
      (
        "Kế hoạch số 750/KH-PGDĐT ngày 31/9/2020", "",
        "«750/KH-PGDĐT» [impossible-cited-date] cạnh số 750/KH-PGDĐT ghi “31/9/2020”, là ngày không "
          + "có trong lịch → kho văn bản ghi ngày 05/09/2020"
      ),
      (
        "Kế hoạch số 99/KH-PGDĐT ngày 31/9/2020", "",
        "«99/KH-PGDĐT» [impossible-cited-date] cạnh số 99/KH-PGDĐT ghi “31/9/2020”, là ngày không có "
          + "trong lịch → xem ngày ban hành trên văn bản gốc"
      ),
      (
        "Công văn số 750/KH-PGDĐT", "",
        "«750/KH-PGDĐT» [cited-type] “Công văn” không khớp với ký hiệu của số 750/KH-PGDĐT (Kế "
          + "hoạch) → ghi “Kế hoạch số 750/KH-PGDĐT”, hoặc xem lại số, ký hiệu"
      ),
      (
        "Thông báo số 12/TB-THTT", "",
        "«12/TB-THTT» [hidden-citation] bài công khai nêu số 12/TB-THTT của văn bản không công khai "
          + "(lưu hành nội bộ) → số ấy vẫn hiện như đã gõ, không có liên kết; bỏ đi nếu không được "
          + "phép nêu"
      ),
      (
        "Thông báo số 13/TB-THTT", "",
        "«13/TB-THTT» [hidden-citation] bài công khai nêu số 13/TB-THTT của văn bản không công khai "
          + "(status: draft) → số ấy vẫn hiện như đã gõ, không có liên kết; bỏ đi nếu không được "
          + "phép nêu"
      ),
    ])
  func messages(text: String, fields: String, line: String) throws {
    #expect(try lines(text, fields: fields) == [line])
  }

  @Test("are in English too")
  func english() throws {
    let sample = try CitationSample([
      Self.path: CitationSample.post(
        "Số 05/KH-THTT; Kế hoạch 750/KH-PGDĐT ngày 06/9/2020; Công văn 750/KH-PGDĐT; "
          + "số 12/TB-THTT; số 99/KH-PGDĐT ngày 31/9/2020.")
    ])
    #expect(
      sample.findings(in: Self.path).map(\.message.en) == [
        "it is not clear which document 05/KH-THTT is: content/directives/05-2019.md (2019-09-03) "
          + "or content/directives/05-2020.md (2020-09-04)",
        "750/KH-PGDĐT is cited as of 2020-09-06, the archive says 2020-09-05",
        "“Công văn” (Official letter) contradicts the notation of 750/KH-PGDĐT (Kế hoạch)",
        "a public text names 12/TB-THTT, which is not public (for internal circulation)",
        "“31/9/2020” beside 99/KH-PGDĐT is on no calendar",
      ])
  }

  @Test("are said once for every text and paper, and never of what the archive does not hold")
  func once() throws {
    #expect(
      try lines("Số 05/KH-THTT.\n\nLại số 05/KH-THTT, số 12/TB-THTT, 12/TB-THTT.").map {
        $0.prefix { $0 != "]" }
      } == ["«05/KH-THTT» [ambiguous-citation", "«12/TB-THTT» [hidden-citation"])
    #expect(try lines("Kế hoạch 99/KH-PGDĐT, Công văn 4210/GDĐT-TTTT.") == [])
  }

  @Test("spare texts that nobody will read, and drafts that name what is not public yet")
  func fates() throws {
    let wrong = "Số 05/KH-THTT, số 12/TB-THTT."
    #expect(try lines(wrong, fields: "status: rejected\nreason: Sai\n") == [])
    #expect(try lines(wrong, fields: "status: withdrawn\nreason: Sai\n") == [])
    #expect(try lines("Số 13/TB-THTT.", fields: "status: draft\n") == [])
    #expect(try lines("Số 05/KH-THTT.", fields: "status: draft\n").count == 1)
  }

  @Test("of several papers of one day, a link tells them apart")
  func duplicates() throws {
    let files = [
      "content/directives/9-a.md": CitationSample.paper("9/TB-PGDĐT", "05/02/2020"),
      "content/directives/9-b.md": CitationSample.paper("9/TB-PGDĐT", "05/02/2020"),
    ]
    #expect(
      try lines("số 9/TB-PGDĐT", files) == [
        "«9/TB-PGDĐT» [ambiguous-citation] không rõ số 9/TB-PGDĐT là văn bản nào: "
          + "content/directives/9-a.md (ngày 05/02/2020) hay content/directives/9-b.md (ngày "
          + "05/02/2020) → ghi thành liên kết tới tệp .md của văn bản ấy, như “[9/TB-PGDĐT](…)”"
      ])
  }

  @Test("the archive's own word for a paper is no contradiction")
  func declaredType() throws {
    let letter = [
      "content/directives/9.md": CitationSample.paper("9/TB-PGDĐT", "2020", "type: Công văn")
    ]
    #expect(try lines("Công văn số 9/TB-PGDĐT", letter) == [])
  }

  @Test("a paper does not cite what was issued after it, unless that changed it")
  func later() throws {
    func lines(_ fields: String) throws -> [String] {
      try CitationSample([
        "content/directives/06.md": CitationSample.paper(
          "06/KH-THTT", "03/09/2019", text: "Thực hiện Kế hoạch số 750/KH-PGDĐT."),
        "content/directives/750.md": CitationSample.paper("750/KH-PGDĐT", "05/09/2020", fields),
      ]).lines(in: "content/directives/06.md")
    }
    #expect(
      try lines("") == [
        "content/directives/06.md «750/KH-PGDĐT» [later-citation] văn bản ngày 03/09/2019 viện "
          + "dẫn số 750/KH-PGDĐT ngày 05/09/2020, ban hành sau nó → xem lại số được viện dẫn, rồi "
          + "issued: của hai tệp"
      ])
    #expect(try lines("amends: [06/KH-THTT]") == [])
  }

  @Test("what is in force no more is named with its successor, unless the text names that too")
  func superseded() throws {
    let files = [
      "content/directives/20.md": CitationSample.paper("20/KH-PGDĐT", "05/09/2019"),
      "content/directives/21.md": CitationSample.paper(
        "21/KH-PGDĐT", "01/11/2020", "replaces: [20/KH-PGDĐT]",
        text: "Thay thế Kế hoạch số 20/KH-PGDĐT."),
      "content/posts/truoc.md":
        "---\ntitle: Trước\ndate: 2020-10-20\n---\nTheo Kế hoạch số 20/KH-PGDĐT.\n",
    ]
    #expect(
      try lines("Theo Kế hoạch số 20/KH-PGDĐT.", files) == [
        "«20/KH-PGDĐT» [superseded-citation] văn bản số 20/KH-PGDĐT đã được thay thế bởi "
          + "21/KH-PGDĐT ngày 01/11/2020 → viện dẫn 21/KH-PGDĐT ngày 01/11/2020"
      ])
    #expect(try lines("21/KH-PGDĐT thay cho 20/KH-PGDĐT.", files) == [])
    let sample = try CitationSample(files)
    #expect(sample.lines(in: "content/directives/21.md") == [])
    #expect(
      sample.lines(in: "content/posts/truoc.md") == [
        "content/posts/truoc.md «20/KH-PGDĐT» [outdated-citation] văn bản số 20/KH-PGDĐT đã được "
          + "thay thế bởi 21/KH-PGDĐT ngày 01/11/2020 → bài viết trước ngày ấy; không cần sửa nếu "
          + "chỉ thuật lại"
      ])
  }

  @Test("of a chain of successors the one in force is to be cited; a repeal may leave none")
  func chain() throws {
    let chain = [
      "content/directives/20.md": CitationSample.paper("20/KH-PGDĐT", "2017"),
      "content/directives/21.md": CitationSample.paper(
        "21/KH-PGDĐT", "2018", "replaces: [20/KH-PGDĐT]"),
      "content/directives/22.md": CitationSample.paper(
        "22/KH-PGDĐT", "2019", "replaces: [21/KH-PGDĐT]"),
    ]
    #expect(
      try lines("Theo Kế hoạch số 20/KH-PGDĐT.", chain) == [
        "«20/KH-PGDĐT» [superseded-citation] văn bản số 20/KH-PGDĐT đã được thay thế bởi "
          + "21/KH-PGDĐT năm 2018 → viện dẫn 22/KH-PGDĐT năm 2019"
      ])
    let repeal = [
      "content/directives/20.md": CitationSample.paper("20/KH-PGDĐT", "2017"),
      "content/directives/21.md": CitationSample.paper(
        "21/QĐ-PGDĐT", "2018", "repeals: [20/KH-PGDĐT]"),
    ]
    #expect(
      try lines("Theo Kế hoạch số 20/KH-PGDĐT.", repeal) == [
        "«20/KH-PGDĐT» [superseded-citation] văn bản số 20/KH-PGDĐT đã bị bãi bỏ bởi 21/QĐ-PGDĐT "
          + "năm 2018 → viện dẫn văn bản đang có hiệu lực, hoặc nói rõ văn bản này đã hết hiệu lực"
      ])
  }

  @Test(
    "what expired or was withdrawn is said with its day or reason",
    arguments: [
      (
        "expires: 2020-08-31",
        "«20/KH-PGDĐT» [outdated-citation] văn bản số 20/KH-PGDĐT đã hết hiệu lực sau ngày "
          + "31/08/2020 → không cần sửa nếu chỉ thuật lại; nếu còn áp dụng, tìm văn bản mới"
      ),
      (
        "validity: withdrawn\nreason: Ban hành sai thẩm quyền",
        "«20/KH-PGDĐT» [superseded-citation] văn bản số 20/KH-PGDĐT đã bị thu hồi: Ban hành sai thẩm "
          + "quyền → bỏ viện dẫn này, hoặc nói rõ văn bản không còn hiệu lực"
      ),
      (
        "validity: superseded",
        "«20/KH-PGDĐT» [superseded-citation] văn bản số 20/KH-PGDĐT đã được thay thế → viện dẫn văn "
          + "bản đang có hiệu lực, hoặc nói rõ văn bản này đã hết hiệu lực"
      ),
    ])
  func validity(fields: String, line: String) throws {
    let files = ["content/directives/20.md": CitationSample.paper("20/KH-PGDĐT", "2019", fields)]
    #expect(try lines("Theo Kế hoạch số 20/KH-PGDĐT.", files) == [line])
  }

  @Test("warn of what misleads and only note what may be right")
  func severities() {
    let notes: [AnalysisRule] = [.citedType, .outdatedCitation]
    let warnings: [AnalysisRule] = [
      .ambiguousCitation, .hiddenCitation, .citedDate, .impossibleCitedDate, .laterCitation,
      .supersededCitation,
    ]
    #expect(notes.allSatisfy { $0.severity == .note })
    #expect(warnings.allSatisfy { $0.severity == .warning })
  }
}
