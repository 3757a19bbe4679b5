import Analysis
import Content
import Diagnostics
import SampleSites

/// A school with an archive whose numbers are cited; every test adds the texts that cite them.
struct CitationSample {
  let sample: SampleSite
  let analysis: SiteAnalysis

  /// The archive with `files` beside it, on 20 November 2020 in the morning.
  init(_ files: [String: String]) throws {
    sample = SampleSite(Self.archive.merging(files) { _, own in own })
    analysis = SiteAnalysis(of: try sample.read().site)
  }

  /// The findings about citations in the file at `path`, in Vietnamese.
  func lines(in path: String) -> [String] {
    findings(in: path).map { $0.line(in: sample) }
  }

  /// The findings about citations in the file at `path`.
  func findings(in path: String) -> [Diagnostic] {
    let ids: Set<String> = [
      "ambiguous-citation", "hidden-citation", "cited-type", "cited-date",
      "impossible-cited-date", "later-citation", "superseded-citation", "outdated-citation",
    ]
    return analysis.findings.filter { ids.contains($0.id) && $0.place?.file == path }
  }

  /// What the texts of `text` cite, in order: the file of the paper, or what becomes of it.
  func targets(of text: CitingText) -> [String] {
    analysis.citations.citations(of: text).map { citation in
      switch citation.target {
      case .found(let entry): name(of: entry)
      case .itself: "chính nó"
      case .hidden(let entry): entry.map { "ẩn: \(name(of: $0))" } ?? "ẩn"
      case .ambiguous(let entries): entries.map(name).joined(separator: " hay ")
      case .absent: "không có"
      }
    }
  }

  private func name(of entry: ArchiveEntry) -> String {
    let path = analysis.site.directive(entry).source.path
    return path.split(separator: "/").last.map { String($0.dropLast(3)) } ?? path
  }

  /// A post of 20 November 2020 whose whole text is `text`.
  static func post(_ text: String, fields: String = "") -> String {
    "---\ntitle: Tin\ndate: 2020-11-20\n\(fields)---\n\(text)\n"
  }

  /// A directive of the archive.
  static func paper(
    _ number: String, _ issued: String, _ fields: String = "", text: String = ""
  ) -> String {
    """
    ---
    number: \(number)
    issued: \(issued)
    subject: Trích yếu
    \(fields)
    ---
    \(text)
    """
  }

  /// What every sample holds.
  static let archive = [
    "site.toml": SampleSite.plainSettings + """

      [school]
      symbol = "TH-THCSTT"
      aliases = ["THTT"]

      [[issuer]]
      id = "phong"
      name = "Phòng GD&ĐT"
      symbols = ["PGDĐT", "PGD&ĐT", "GDĐT"]
      level = "district"

      [[issuer]]
      id = "bo"
      name = "Bộ GD&ĐT"
      symbols = ["BGDĐT"]
      level = "ministry"

      """,
    "content/directives/750.md": paper("750/KH-PGDĐT", "05/09/2020"),
    "content/directives/32.md": paper("32/2018/TT-BGDĐT", "26/12/2018"),
    "content/directives/05-2019.md": paper("05/KH-THTT", "03/09/2019"),
    "content/directives/05-2020.md": paper("05/KH-THTT", "04/09/2020"),
    "content/directives/12-noi-bo.md": paper(
      "12/TB-THTT", "01/10/2020", "circulation: internal"),
    "content/directives/13-nhap.md": paper("13/TB-THTT", "02/10/2020", "status: draft"),
  ]
}
