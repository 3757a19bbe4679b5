import Content
import SampleSites
import Testing

@testable import Analysis

@Suite("Who cites whom")
struct CitationGraphTests {
  private func targets(_ text: String, _ files: [String: String] = [:]) throws -> [String] {
    let post = ["content/posts/tin.md": CitationSample.post(text)]
    let sample = try CitationSample(files.merging(post) { own, _ in own })
    return sample.targets(of: .post(0))
  }

  @Test(
    "A number is what its issuer, number, notation and year make it, however it is spelt",
    arguments: [
      ("Kế hoạch số 750/KH-PGDĐT", "750"),
      ("Kế hoạch số 750 / KH – PGD&ĐT", "750"),
      ("Kế hoạch 750/KH-GDĐT", "750"),
      ("Kế hoạch 750/KH-PGDDT", "750"),
      ("Kế hoạch 0750/KH-PGDĐT", "750"),
      ("Kế hoạch 750/KH-BGDĐT", "không có"),
      ("Quyết định 750/QĐ-PGDĐT", "không có"),
      ("Kế hoạch 751/KH-PGDĐT", "không có"),
      ("Thông tư 32/2018/TT-BGDĐT", "32"),
      ("Thông tư 32/2020/TT-BGDĐT", "không có"),
    ])
  func identity(text: String, target: String) throws {
    #expect(try targets(text) == [target])
  }

  @Test(
    "Of several that share a number the year beside it decides, then the day",
    arguments: [
      ("05/KH-THTT", "05-2019 hay 05-2020"),
      ("05/KH-THTT ngày 03/9/2019", "05-2019"),
      ("05/KH-TH-THCSTT ngày 04 tháng 9 năm 2020", "05-2020"),
      ("05/KH-THTT ngày 01/01/2019", "05-2019"),
      ("05/KH-THTT ngày 03/9/2018", "không có"),
    ])
  func date(text: String, target: String) throws {
    #expect(try targets("Kế hoạch số \(text)") == [target])
  }

  @Test("The day tells two of one year apart, where it is one of theirs")
  func sameYear() throws {
    let files = [
      "content/directives/9-a.md": CitationSample.paper("9/TB-PGDĐT", "05/02/2020"),
      "content/directives/9-b.md": CitationSample.paper("9/TB-PGDĐT", "06/02/2020"),
    ]
    #expect(try targets("Thông báo 9/TB-PGDĐT ngày 06/02/2020", files) == ["9-b"])
    #expect(try targets("Thông báo 9/TB-PGDĐT ngày 07/02/2020", files) == ["9-a hay 9-b"])
  }

  @Test("A lost Đ still finds its paper, unless another one is spelt so")
  func types() throws {
    let contract = ["content/directives/7-hd.md": CitationSample.paper("7/HĐ-PGDĐT", "2020")]
    #expect(try targets("số 7/HD-PGDĐT", contract) == ["7-hd"])
    let both = contract.merging(
      ["content/directives/7-huong-dan.md": CitationSample.paper("7/HD-PGDĐT", "2020")]
    ) { own, _ in own }
    #expect(try targets("số 7/HD-PGDĐT và số 7/HĐ-PGDĐT", both) == ["7-huong-dan", "7-hd"])
  }

  @Test("A symbol that two bodies go by stands for neither")
  func sharedSymbol() throws {
    let settings =
      SampleSite.plainSettings + """

        [[issuer]]
        id = "phong-a"
        name = "Phòng A"
        symbols = ["PGDA", "PGD"]
        level = "district"

        [[issuer]]
        id = "phong-b"
        name = "Phòng B"
        symbols = ["PGDB", "PGD"]
        level = "district"

        """
    let files = [
      "site.toml": settings,
      "content/directives/1-a.md": CitationSample.paper("1/KH-PGDA", "2020"),
      "content/directives/1-b.md": CitationSample.paper("1/KH-PGDB", "2020"),
    ]
    #expect(
      try targets("số 1/KH-PGD, 1/KH-PGDA, 1/KH-PGDB", files) == ["không có", "1-a", "1-b"])
  }

  @Test("A paper that was refused or withdrawn makes room for the one that stands for it")
  func discarded() throws {
    let files = [
      "content/directives/8-cu.md": CitationSample.paper(
        "8/TB-PGDĐT", "2020", "status: withdrawn\nreason: Đăng nhầm"),
      "content/directives/8-moi.md": CitationSample.paper("8/TB-PGDĐT", "2020"),
    ]
    #expect(try targets("Thông báo 8/TB-PGDĐT", files) == ["8-moi"])
  }

  @Test("What is not public is found and hidden, also where only the register knows it")
  func hidden() throws {
    let register = [
      "content/directives/register.csv": """
      number,issued,subject,circulation
      12/TB-THTT,01/10/2020,Đã có trong kho,internal
      14/TB-THTT,03/10/2020,Chỉ có trong sổ,internal
      """
    ]
    #expect(
      try targets("Thông báo 12/TB-THTT, 13/TB-THTT, 14/TB-THTT", register)
        == ["ẩn: 12-noi-bo", "ẩn: 13-nhap", "ẩn"])
    #expect(
      try targets("Thông báo 14/TB-THTT ngày 03/10/2019", register) == ["không có"])
  }

  @Test("Its own number is not a citation; that of another year is")
  func itself() throws {
    let text = "Kế hoạch 05/KH-THTT thay cho Kế hoạch 05/KH-THTT ngày 03/9/2019."
    let sample = try CitationSample([
      "content/directives/05-2020.md": CitationSample.paper(
        "05/KH-THTT", "04/09/2020", text: text)
    ])
    #expect(sample.targets(of: .directive(1)) == ["chính nó", "05-2019"])
  }

  @Test("Every kind of text cites: a plan in its topics too, a rejected text for nobody")
  func texts() throws {
    let sample = try CitationSample([
      "content/posts/a.md": CitationSample.post("Theo 750/KH-PGDĐT, 750/KH-PGDĐT."),
      "content/posts/b.md": CitationSample.post(
        "Theo 750/KH-PGDĐT.", fields: "status: rejected\nreason: Sai\n"),
      "content/posts/c.md": CitationSample.post("Mẫu: `750/KH-PGDĐT`."),
      "content/posts/d.md": CitationSample.post("Xem [750/KH-PGDĐT](https://example.edu.vn/)."),
      "content/directives/32.md": CitationSample.paper(
        "32/2018/TT-BGDĐT", "26/12/2018", text: "Nhắc lại 750/KH-PGDĐT."),
      "content/plans/2020-2021.md": """
      ---
      title: Kế hoạch
      period: 2020-2021
      number_pending: true
      issued: 2020-09
      topics: [{id: a, title: A, text: "Theo 32/2018/TT-BGDĐT.", topics: [{id: b, title: B, text: 750/KH-PGDĐT}]}]
      ---
      Căn cứ 32/2018/TT-BGDĐT.
      """,
      "content/events/le.md": "---\ntitle: Lễ\nstarts: 2020-11-20\n---\nTheo 750/KH-PGDĐT.\n",
      "content/pages/gioi-thieu.md": "---\ntitle: Giới thiệu\n---\nTheo 750/KH-PGDĐT.\n",
    ])
    let paper = try #require(
      sample.analysis.site.directives.firstIndex { $0.source.path.hasSuffix("750.md") })
    let circular = try #require(
      sample.analysis.site.directives.firstIndex { $0.source.path.hasSuffix("/32.md") })
    let graph = sample.analysis.citations
    #expect(
      graph.citing[.directive(paper)]
        == [.post(0), .post(3), .directive(circular), .plan(0), .event(0), .page(0)])
    #expect(graph.citing[.directive(circular)] == [.plan(0)])
    #expect(sample.targets(of: .plan(0)) == ["32", "32", "750"])
    #expect(sample.targets(of: .post(1)) == ["750"])
    #expect(!graph.cites(.post(2)))
  }
}
