import SampleSites
import Testing

/// A school that writes in English, with every kind of page: whatever is Vietnamese on its site, the
/// theme or the view models said.
@Suite("A site in English")
struct EnglishSiteTests {
  private static let files = [
    "site.toml": """
    title = "Hoa Ban School"
    base_url = "https://hoaban.example.edu.vn/"
    utc_offset = "+07:00"
    language = "en"
    [school]
    symbol = "HB"
    leader = {name = "An"}
    spokesperson = {name = "Hoa"}
    [[kind]]
    id = "nguoi-tot-viec-tot"
    name = "Good deeds"
    [[department]]
    id = "teachers"
    name = "Teachers"
    [[issuer]]
    id = "school"
    name = "Hoa Ban School"
    symbols = ["HB"]
    level = "school"
    [[channel]]
    id = "portal"
    name = "The district's portal"
    kind = "portal"
    [[quota]]
    id = "two"
    title = "Two posts a month"
    at_least = 2
    every = "month"
    each = "department"
    [[disclosure]]
    id = "money"
    title = "Income and spending"
    due = "06-29"
    keep_years = 5
    source = "1/KH-HB"
    [[disclosure]]
    id = "staff"
    title = "Staff"
    due = "10-01"
    [home]
    coverage = true
    [plan]
    public = ["text", "items", "matrix", "events", "quotas", "departments", "authors"]
    [editorial]
    require_topics = false
    """,
    "content/posts/2020/11/wallet.md": """
    ---
    title: A wallet comes home
    date: 2020-11-03T08:00
    kind: nguoi-tot-viec-tot
    authors: [An, Hoa]
    photos_by: [Nam]
    department: teachers
    topics: [praise]
    notice_until: 2020-12-01
    sent: [{channel: portal, date: 2020-11-04, posted: 2020-11-05, link: "https://example.edu.vn/1"}]
    changes: [{date: 2020-11-06, note: A name was corrected}]
    ---
    ## One
    Plan 1/KH-HB asks for it.
    ## Two
    Text.
    ## Three
    Text.
    """,
    "content/posts/2020/11/day.md":
      "---\ntitle: The day\ndate: 2020-11-20\nevent: day\n---\nText.\n",
    "content/posts/2020/10/more.md":
      "---\ntitle: More\ndate: 2020-10-02\nstatus: draft\n---\nText.\n",
    "content/directives/2020/1.md": """
    ---
    number: 1/KH-HB
    issued: 2020-09-01
    effective: 2020-09-02
    expires: 2021-08-31
    subject: On praise
    signer: {name: An, position: Head, authority: KT.}
    urgency: khan
    direction: outgoing
    recipients: [Everybody]
    field: praise
    disclosure: money
    ---
    Text.
    """,
    "content/directives/2020/2.md":
      "---\nnumber: 2/TB-HB\nissued: 2020-10\nissuer: school\nsubject: Changes\namends: 1/KH-HB\n---\n",
    "content/directives/2020/3.md":
      "---\nnumber: 3/QĐ-HB\nissued: 2020-11-01\nsubject: New\nreplaces: 2/TB-HB\n---\n",
    "content/directives/register.csv":
      "number,issued,subject,direction\n1/KH-HB,2020-09-01,On praise,outgoing\n9/KH-HB,2020-09-09,Other,incoming\n",
    "content/plans/2020-2021.md": """
    ---
    title: The plan
    period: 2020-2021
    number_pending: true
    issued_pending: true
    issuer: school
    level: tieu-hoc
    lead: {name: An}
    board: [{name: An, role: Chair}]
    topics:
      - {id: praise, title: Praise}
      - {id: safety, title: Safety}
    items:
      - {month: 11, id: wallet, title: Good deeds, assignees: [teachers], topics: [praise]}
      - {month: 11, id: trip, title: A trip, assignees: [teachers], status: cancelled, reason: Rain}
      - {month: 10, id: late, title: Late, assignees: [teachers]}
      - {month: 12, id: warm, title: Warm, assignees: [teachers], added: 2020-11-10}
    ---
    Text.
    """,
    "content/events/day.md":
      "---\ntitle: A day\nid: day\nstarts: 2020-11-20\nplace: Yard\n---\nText.\n",
    "content/events/camp.md": "---\ntitle: Camp\nid: camp\nstarts: 2020-12-20T07:30\n---\n",
    "content/pages/about.md":
      "---\ntitle: About\nredirect_from: [/old/]\n---\nText.\n",
  ]

  @Test("shows no Vietnamese word on any page")
  func words() throws {
    let portal = try PortalFolder(Self.files)
    let run = try portal.run("build --drafts --now 2020-11-23T08:00")
    #expect(run.status == 0, "\(run.errors)")
    let site = try portal.tree()
    let pages = site.paths.filter { $0.hasSuffix(".html") }
    for page in [
      "lich", "cong-khai/2020-2021", "ke-hoach/2020-2021", "ke-hoach/2020-2021/ket-qua", "tim-kiem",
      "van-ban/cong-khai",
    ] {
      #expect(pages.contains("\(page)/index.html"))
    }
    var found: [String] = []
    for path in pages {
      for line in words(of: site.text(path)).split(separator: "\n")
      where line.unicodeScalars.contains(where: Self.isVietnamese) {
        found.append("\(path): \(line)")
      }
    }
    #expect(found == [])
  }

  @Test("names every part of its feeds, calendar and open data in English")
  func machines() throws {
    let portal = try PortalFolder(Self.files)
    _ = try portal.run("build --drafts --now 2020-11-23T08:00")
    let site = try portal.tree()
    for path in site.paths where [".xml", ".ics", ".csv"].contains(where: path.hasSuffix) {
      #expect(
        !words(of: site.text(path)).unicodeScalars.contains(where: Self.isVietnamese), "\(path)")
    }
  }

  /// `text` without the notation that is written with a Vietnamese letter in any language.
  private func words(of text: String) -> String { text.replacing("QĐ", with: "QD") }

  /// Letters with the marks of Vietnamese.
  private static func isVietnamese(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x1B0, 0x1EA0...0x1EF9: true
    default: false
    }
  }
}
