import Content
import Diagnostics
import SampleSites
import Testing

@testable import Analysis

@Suite("Findings about personal details")
struct PersonalFindingsTests {
  private static let rules: Set<String> = ["private-mail", "private-phone", "identity-number"]

  private func findings(
    _ files: [String: String], showsDrafts: Bool = false
  ) throws -> [Diagnostic] {
    try SiteAnalysis(of: SampleSite(files).read(showsDrafts: showsDrafts).site).findings
      .filter { Self.rules.contains($0.id) }.sorted()
  }

  private func post(_ body: String, _ more: String = "") -> [String: String] {
    ["content/posts/tin.md": "---\ntitle: Tin\ndate: 2020-11-19\n\(more)---\n\(body)\n"]
  }

  private static let text =
    "Cô Lan 0900 000 000, thầy Tùng 0900000001; colan@mail.example; CCCD 011215000000."

  @Test("say what would be public, where, and what to do, once for each sort")
  func lines() throws {
    let sample = SampleSite(post(Self.text))
    #expect(
      try findings(post(Self.text)).map { $0.line(in: sample) } == [
        "content/posts/tin.md «0900 000 000» [private-phone] số di động “0900000000” sẽ hiện công"
          + " khai (và 1 chỗ khác trong tệp này) → ghi số của trường thay vào; đường dây nóng thì"
          + " khai ở phone dưới [school] của site.toml",
        "content/posts/tin.md «colan@mail.example» [private-mail] địa chỉ thư riêng"
          + " “colan@mail.example” sẽ hiện công khai → ghi hòm thư công vụ; hòm thư chung của trường"
          + " thì khai ở email dưới [school] của site.toml, tên miền của ngành ở"
          + " official_mail_domains dưới [editorial]",
        "content/posts/tin.md «011215000000» [identity-number] dãy số “011215000000” giống số căn"
          + " cước, sẽ hiện công khai → bỏ dãy số này: họ tên, lớp là đủ; là số khác thì ghi rõ ngay"
          + " trước, như “số tài khoản”",
      ])
    #expect(
      try findings(post(Self.text)).map(\.message.en) == [
        "the mobile number “0900000000” would be public (and 1 more in this file)",
        "the private mail address “colan@mail.example” would be public",
        "“011215000000”, like an identity card's number, would be public",
      ])
    #expect(try findings(post(Self.text)).allSatisfy { $0.severity == .warning })
  }

  @Test(
    "stand in every kind of public text, in its fields and tables too",
    arguments: [
      ("content/posts/a.md", "title: Gọi 0900000000\ndate: 2020-11-19\n---\n"),
      ("content/posts/a.md", "title: A\ndate: 2020-11-19\nsummary: Gọi 0900000000\n---\n"),
      (
        "content/posts/a.md",
        "title: A\ndate: 2020-11-19\nimage: {src: a.jpg, alt: \"Gọi 0900000000\"}\n---\n"
      ),
      (
        "content/posts/a.md", "title: A\ndate: 2020-11-19\n---\n|Tên|ĐT|\n|-|-|\n|Lan|0900000000|\n"
      ),
      ("content/events/a.md", "title: A\nstarts: 2020-11-25\nplace: Gọi 0900000000\n---\n"),
      ("content/pages/a.md", "title: A\n---\nGọi 0900000000\n"),
      (
        "content/directives/a.md",
        "number: 1/KH-A\nissued: 2020-11-01\nsubject: Gọi 0900000000\n---\n"
      ),
      (
        "content/plans/2020-2021.md",
        "title: A\nperiod: 2020-2021\nnumber_pending: true\nissued: 2020-09-01\n"
          + "topics: [{id: a, title: Gọi 0900000000}]\n---\n"
      ),
      ("content/posts/a.md", "title: Hẹn giờ 0900000000\ndate: 2021-11-19\n---\n"),
    ])
  func everywhere(path: String, text: String) throws {
    #expect(try findings([path: "---\n" + text]).map(\.id) == ["private-phone"])
  }

  @Test(
    "are none where nobody outside reads",
    arguments: [
      "status: draft\n", "status: review\n", "status: rejected\nreason: Gọi 0900000000\n",
    ])
  func inside(status: String) throws {
    #expect(try findings(post(Self.text, status)) == [])
    #expect(
      try findings([
        "content/directives/a.md":
          "---\nnumber: 1/KH-A\nissued: 2020-11-01\nsubject: A\ncirculation: internal\n---\n"
          + Self.text
      ]) == [])
  }

  @Test("Looking at drafts shows what publishing them would give away")
  func drafts() throws {
    #expect(try findings(post(Self.text, "status: draft\n"), showsDrafts: true).count == 3)
  }

  @Test("are none where site.toml declares an address or a number, or its domain is official")
  func declared() throws {
    let settings =
      SampleSite.plainSettings + """

        [school]
        phone = "(0215) 3 000 000; đường dây nóng 0900.000.000"
        email = "colan@mail.example"

        [editorial]
        official_mail_domains = ["edu.vn", "so.example"]

        """
    let text = """
      Gọi 0900000000, +84 900 000 000. Thư: colan@mail.example, a@dienbien.edu.vn,
      b@EDU.VN, c@so.example, d@thanhtruong.example.edu.vn.
      """
    #expect(try findings(post(text).merging(["site.toml": settings]) { $1 }) == [])
    for stranger in ["a@edu.vn.example", "a@notso.example", "a@xedu.vn"] {
      #expect(
        try findings(post(stranger).merging(["site.toml": settings]) { $1 }).map(\.id)
          == ["private-mail"], "\(stranger)")
    }
  }

  @Test("A listed file may name somebody to call; a list of persons is a finding, a card always")
  func files() throws {
    let directive = [
      "content/directives/a.md":
        "---\nnumber: 1/KH-A\nissued: 2020-11-01\nsubject: A\nfiles: [a.csv]\n---\n",
      "content/directives/a.csv": "",
    ]
    func lines(_ text: String) throws -> [String] {
      let site = try SampleSite(directive).read().site
      let whole = Site(
        settings: site.settings, posts: [], directives: site.directives, plans: [], events: [],
        pages: [], opinion: [], files: site.files,
        texts: ["content/directives/a.csv": AttachmentText(text)], clock: site.clock)
      return SiteAnalysis(of: whole).findings.filter { Self.rules.contains($0.id) }.sorted()
        .map { "\($0.place?.file ?? "-") [\($0.id)] \($0.message.vi) | \($0.message.en)" }
    }
    #expect(try lines("Liên hệ 0900 000 000, colan@mail.example\n") == [])
    let list = (0..<6).map { "Lan\t090000000\($0)\n" }.joined()
    #expect(
      try lines(list) == [
        "content/directives/a.csv [private-phone] trong tệp này có 6 số di động sẽ hiện công khai"
          + " | this file holds 6 mobile numbers, which would be public"
      ])
    #expect(
      try lines("Mai\t011215000000\n") == [
        "content/directives/a.csv [identity-number] trong tệp này có 1 dãy số giống số căn cước sẽ"
          + " hiện công khai | this file holds a number that looks like one of an identity card,"
          + " which would be public"
      ])
  }
}
