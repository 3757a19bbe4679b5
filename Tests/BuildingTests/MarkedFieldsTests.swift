import Reading
import SampleSites
import Testing

/// Field by field, that nothing of what is kept inside reaches the public.
@Suite("Every field")
struct MarkedFieldsTests {
  private static let picture = "<svg xmlns=\"http://www.w3.org/2000/svg\"/>"

  /// Fields that name something that must be there.
  private static let given = [
    "post.department": "", "post.author": "", "directive.issued": "2020-11-18", "post.template": "",
    "directive.template": "", "page.template": "",
    "plan.template": "", "event.template": "",
    "post.image.src": "hinh.svg", "post.photos.src": "hinh.svg",
    "directive.files.src": "toan-van.txt", "plan.files.src": "",
    "plan.files": "",
    "post.sent.channel": "phong", "directive.sent.channel": "phong", "plan.sent.channel": "phong",
    "post.feature.slot": "1", "directive.number": "5/KH-THTT", "plan.number": "",
    "plan.number_pending": "true", "plan.issued": "2020-09-01",
    "plan.items.month": "11", "plan.quotas": "", "plan.sent": "",
    "opinion.issues.post": "content/posts/tin.md",
  ]

  private static let settings =
    SampleSite.plainSettings + """

      [[channel]]
      id = "phong"
      name = "Phòng"

      [[issuer]]
      id = "truong"
      name = "Trường"
      symbols = ["THTT"]

      """

  /// A record of every sort, each with the lines that keep it inside.
  private static let records:
    [(file: String, name: String, schema: any FieldKey.Type, inside: [String])] = [
      (
        "content/posts/tin", "post", PostField.self,
        ["status: draft", "status: review", "status: rejected", "date: 2020-12-30"]
      ),
      (
        "content/directives/so", "directive", DirectiveField.self,
        ["status: draft", "status: review", "status: rejected", "circulation: internal"]
      ),
      ("content/plans/2020-2021", "plan", PlanField.self, ["status: draft", "status: review"]),
      ("content/events/le", "event", EventField.self, ["status: draft", "status: review"]),
      ("content/pages/trang", "page", PageField.self, ["status: draft", "status: review"]),
    ]

  private func built(_ files: [String: String]) throws -> OutputTree {
    let portal = try PortalFolder(files)
    let run = try portal.run("build --now 2020-11-20T08:00")
    #expect(run.status == 0, "\(run.errors)")
    return try portal.tree()
  }

  @Test("None of what is kept inside is in any file, whichever field it stands in")
  func inside() throws {
    var files = [
      "site.toml": Self.settings, "content/posts/hinh.svg": Self.picture,
      "content/directives/toan-van.txt": "Toàn văn.",
      "content/pages/mo.md": "---\ntitle: Trang mở\n---\nAi cũng đọc được.\n",
    ]
    var marks = MarkedRecords(.yaml, given: Self.given)
    for (file, name, schema, insides) in Self.records {
      for (number, inside) in insides.enumerated() {
        let key = String(inside.prefix { $0 != ":" })
        let lines = marks.lines(of: schema, called: name, without: [key, "status"])
        files["\(file)-\(number).md"] =
          "---\n\(lines)\(inside)\n---\nThân bài thân\(MarkedRecords.ending).\n"
      }
    }
    files["content/internal/opinion/2020-10.md"] =
      "---\n\(marks.lines(of: OpinionField.self, called: "opinion"))---\n"
    #expect(marks.fields.count > 150)
    let site = try built(files)
    #expect(site.files(holding: "Trang mở").count > 1)
    #expect(site.files(holding: MarkedRecords.ending) == [])
  }

  /// The fields of a record of each sort that is public, whose words readers and machines may see. One
  /// that is added here is one that somebody thought about: what staff write for each other (`sent`,
  /// `approved_by`, a reason, who handles what) stays inside.
  private static let open: [String: [String]] = [
    "post": [
      "authors", "changes.note", "image.alt", "photos.alt", "photos_by", "redirect_from", "slug",
      "summary", "title",
    ],
    "directive": [
      "changes.note", "field", "files.title", "recipients", "redirect_from", "signer.authority",
      "signer.name", "signer.position", "slug", "subject",
    ],
    "plan": [
      "board.duties", "board.name", "board.position", "board.role", "board_title", "changes.note",
      "field", "items.assignees", "items.id", "items.note", "items.reason", "items.title",
      "lead.authority", "lead.name", "lead.position", "recipients", "redirect_from",
      "signer.authority", "signer.name", "signer.position", "subject", "title", "topics.group",
      "topics.id", "topics.number", "topics.text", "topics.title", "topics.topics.id",
      "topics.topics.number", "topics.topics.text", "topics.topics.title",
    ],
    "event": [
      "place", "title",
    ],
    "page": [
      "redirect_from", "summary", "title",
    ],
  ]

  @Test("Of what is public, readers see these fields and no other")
  func outside() throws {
    var files = [
      "site.toml": Self.settings, "content/posts/hinh.svg": Self.picture,
      "content/directives/toan-van.txt": "Toàn văn.",
    ]
    var marks = MarkedRecords(.yaml, given: Self.given)
    for (file, name, schema, _) in Self.records {
      let lines = marks.lines(of: schema, called: name, without: ["status", "reason"])
      files["\(file).md"] = "---\n\(lines)---\nThân bài.\n"
    }
    let site = try built(files)
    #expect(
      marks.found(in: site)
        == Self.open.flatMap { name, keys in keys.map { "\(name).\($0)" } }.sorted())
  }

  @Test("Of site.toml, readers see these fields and no other")
  func settings() throws {
    var marks = MarkedRecords(
      .toml,
      given: [
        "site.base_url": "\"https://thanhtruong.example.edu.vn/\"", "site.theme": "",
        "site.utc_offset": "\"+07:00\"", "site.output": "", "site.menu.items.page": "",
        "site.person.department": "", "site.quota.departments": "", "site.quota.topics": "",
        "site.quota.kinds": "", "site.archive.exempt.number": "\"9/KH-THTT\"",
      ])
    let settings = marks.lines(of: SettingsField.self, called: "site")
    let site = try built([
      "site.toml": settings,
      "content/posts/tin.md": """
      ---
      title: Tin
      date: 2020-11-19
      author: \(marks.mark(of: "site.person.name"))
      department: \(marks.mark(of: "site.department.id"))
      kind: \(marks.mark(of: "site.kind.id"))
      sent: [{channel: \(marks.mark(of: "site.channel.id")), date: 2020-11-19}]
      ---
      Thân bài.
      """,
      "content/directives/so.md": """
      ---
      number: 5/KH-THTT
      issued: 2020-11-18
      subject: Kế hoạch
      issuer: \(marks.mark(of: "site.issuer.id"))
      field: \(marks.mark(of: "site.field.id"))
      disclosure: \(marks.mark(of: "site.disclosure.id"))
      ---
      """,
    ])
    #expect(marks.found(in: site) == Self.openSettings)
  }

  /// Those of departments, kinds, people and issuers because the content names them.
  private static let openSettings = [
    "site.department.id", "site.department.name", "site.description", "site.disclosure.id",
    "site.disclosure.source", "site.disclosure.title", "site.field.id", "site.field.name",
    "site.issuer.id", "site.issuer.name", "site.kind.id", "site.kind.name", "site.menu.items.title",
    "site.menu.items.url", "site.menu.title", "site.person.name", "site.school.address",
    "site.school.email", "site.school.governing_body", "site.school.leader.name",
    "site.school.leader.position", "site.school.phone", "site.school.spokesperson.name",
    "site.school.spokesperson.position", "site.title",
  ]

  @Test("Comments reach no page, wherever they stand; nor do files that no text names")
  func comments() throws {
    let word = "ghichu\(MarkedRecords.ending)"
    let site = try built([
      "site.toml": "# \(word)\n" + SampleSite.plainSettings.replacing("\n", with: " # \(word)\n"),
      "content/posts/tin/index.md": """
      ---
      # \(word)
      title: Tin # \(word)
      date: 2020-11-19
      ---
      Đầu bài. <!-- \(word) -->

      <!--
      \(word)
      -->

      [\(word)]: https://example.com/ "\(word)"

      Cuối bài.
      """,
      "content/posts/tin/\(word).txt": word, "content/posts/tin/nhap.docx": word,
      "content/posts/\(word)/anh.svg": Self.picture, "content/internal/\(word).md": word,
      "content/internal/bang.csv": word, "content/.\(word).md": word, "\(word).md": word,
      "content/directives/register.csv": "number,issued,subject,circulation\n"
        + "5/KH-THTT,05/11/2020,\(word),internal\n6/KH-THTT,05/11/2020,\(word),\n",
      "content/internal/opinion/2020-10.md": "---\nissues: [] # \(word)\n---\n\(word)\n",
    ])
    #expect(site.files(holding: "Cuối bài").count > 1)
    #expect(site.files(holding: MarkedRecords.ending) == [])
  }
}
