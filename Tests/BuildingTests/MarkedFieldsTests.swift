import Reading
import SampleSites
import Testing

/// Fields by fields: which of them reach the public, and that none does of what is kept inside.
@Suite("Every field")
struct MarkedFieldsTests {
  private static let picture = "<svg xmlns=\"http://www.w3.org/2000/svg\"/>"

  private func built(_ files: [String: String]) throws -> OutputTree {
    let portal = try PortalFolder(files)
    let run = try portal.run("build --now 2020-11-20T08:00")
    #expect(run.status == 0, "\(run.errors)")
    return try portal.tree()
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
    let site = try built([
      "site.toml": marks.lines(of: SettingsField.self, called: "site"),
      "content/posts/tin.md": "---\ntitle: Tin\ndate: 2020-11-19\n---\nThân bài.\n",
    ])
    let found = marks.fields.filter { !site.files(holding: $0.key).isEmpty }.values
    #expect(found.sorted() == Self.openSettings)
  }

  private static let openSettings = [
    "site.description", "site.disclosure.id", "site.disclosure.source", "site.disclosure.title",
    "site.menu.items.title", "site.menu.items.url", "site.menu.title", "site.school.address",
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
