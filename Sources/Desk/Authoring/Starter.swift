package import Content
package import Diagnostics
import Files
import Markup
import Templates
import VietnameseText

/// A whole portal to begin with: the files of starter/ filled in for one school, a first post, and what
/// helps an editor.
package struct Starter: Sendable {
  /// What must be known of a school.
  package struct Answers: Sendable, Hashable {
    package let name: String
    package let level: SchoolLevel
    /// Where the portal will stand.
    package let url: String
    /// The school year of the plan.
    package let year: PlanPeriod

    package init(name: String, level: SchoolLevel, url: String, year: PlanPeriod) {
      self.name = name
      self.level = level
      self.url = url
      self.year = year
    }
  }

  /// Each with its path in the project; site.toml, by which a portal is known, comes last.
  package let files: [(path: String, text: String)]

  /// The portal that begins on `today`; remarks in front matter and schemas speak `language`.
  package init(_ answers: Answers, today: CalendarDate, in language: Language) {
    let filling = Filling(answers, today: today)
    let editor = EditorFiles(in: language)
    let given = StarterFiles.all.map { path, bytes in
      let text = filling.text(of: bytes, at: path)
      return switch path {
      case "content/posts/first.md": Self.firstPost(text, today, language)
      case "content/plans/plan.md": (ContentPlace.plan(answers.year.description).path, text)
      default: (path, text)
      }
    }
    let help =
      editor.schemas.map { (".vscode/bangtin/\($0.name)", $0.text) }
      + [(".vscode/bangtin.code-snippets", editor.snippets)]
    files = (given + help).sorted { first, second in
      let isLast = (first.0 == Self.settings, second.0 == Self.settings)
      return isLast.0 == isLast.1 ? FilePath.precedes(first.0, second.0) : isLast.1
    }
  }

  /// The file by which a portal is known.
  package static let settings = "site.toml"

  private static func firstPost(
    _ body: String, _ today: CalendarDate, _ language: Language
  ) -> (String, String) {
    let post = NewPost(
      title: "Cổng thông tin của nhà trường đi vào hoạt động", date: today,
      topics: ["chuyen-doi-so"])
    let place = ContentPlace.post(post.title.slug(limit: 60) ?? "tin", on: today, photos: false)
    return (place.path, post.head.file(in: language, body: body))
  }
}

/// What the templates of starter/ are filled with.
private struct Filling {
  private let values: OpenValue

  init(_ answers: Starter.Answers, today: CalendarDate) {
    let months = answers.year.months(schoolYearStarts: 9)
    let month = today.yearMonth
    // Quotas count from the month the portal opens in; nobody can write for the months before.
    let starts = months.dropFirst().contains(month) ? OpenValue.text("\(month.firstDay)") : .null
    let about = "Tin tức, văn bản, kế hoạch truyền thông và thông tin công khai của \(answers.name)"
    values = .table([
      ("title", .text(answers.name)), ("titleText", .text(FieldText.quoted(answers.name))),
      ("urlText", .text(FieldText.quoted(answers.url))),
      ("descriptionText", .text(FieldText.quoted(about))),
      ("year", .text(answers.year.description)), ("startsOn", starts),
      ("kindergarten", .flag(answers.level == .kindergarten)),
      ("upperSecondary", .flag(answers.level == .upperSecondary)),
      ("disclosures", .text(Self.disclosures(on: today))),
    ])
  }

  /// What must be disclosed each school year; from the last days of June on as comments, since nobody
  /// can still meet what the old year asked for.
  private static func disclosures(on today: CalendarDate) -> String {
    let isLate = (today.month, today.day) > (6, 20) && today.month < 9
    guard isLate else { return DefaultDisclosures.toml }
    let lines = DefaultDisclosures.toml.split(separator: "\n", omittingEmptySubsequences: false)
    let commented = lines.map { $0.isEmpty || $0.hasPrefix("#") ? "\($0)" : "# \($0)" }
    return """
      # Hạn công khai của năm học này sắp hết hoặc đã qua. Từ tháng 9, xóa dấu # ở đầu các dòng dưới đây.
      #
      \(commented.joined(separator: "\n"))
      """
  }

  /// The file at `path` with its places filled; what has none stays, as do files that are not of the
  /// portal's own formats, whose signs mean something else.
  func text(of bytes: [UInt8], at path: String) -> String {
    let plain = String(decoding: bytes, as: UTF8.self)
    guard path.hasSuffix(".md") || path.hasSuffix(".toml") else { return plain }
    let sources = TemplateSources([TemplateFile(name: path, file: path, bytes: bytes)])
    var filled: [UInt8] = []
    do throws(TemplateFault) {
      try LenientTemplate.parse(path, from: sources).template?.render(values, into: &filled)
    } catch {
      // Templates without partials cannot run endlessly, which is all that could fail.
      return plain
    }
    return String(decoding: filled, as: UTF8.self)
  }
}

extension SchoolLevel {
  /// The level that a school's name tells; a primary school where it tells none.
  package init(ofSchool name: String) {
    let words = name.slug() ?? ""
    func says(_ parts: String...) -> Bool { parts.contains { words.contains($0) } }
    self =
      if says("mam-non", "mau-giao") {
        .kindergarten
      } else if says("giao-duc-thuong-xuyen", "gdtx") {
        .continuing
      } else if says("tieu-hoc", "th-thcs") {
        .primary
      } else if says("thcs", "trung-hoc-co-so") {
        .lowerSecondary
      } else if says("thpt", "trung-hoc-pho-thong") {
        .upperSecondary
      } else {
        .primary
      }
  }
}
