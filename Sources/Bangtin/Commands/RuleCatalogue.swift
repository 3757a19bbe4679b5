import Analysis
import Attachments
import Building
import DataFormats
import Diagnostics
import Images
import Markdown
import Pages
import Reading
import Templates
import Themes

/// Every rule of every room, in the order of the catalogue.
struct RuleCatalogue {
  /// One rule, whichever room it is of.
  struct Entry {
    let id: String
    let severity: Severity
    let explanation: RuleExplanation
  }

  /// The rules of one room, under what a reader would look for.
  struct Chapter {
    let title: Message
    let entries: [Entry]

    fileprivate init(_ title: Message, _ rules: any Rule.Type...) {
      self.title = title
      self.entries = rules.flatMap { Self.entries(of: $0) }
    }

    private static func entries<Rules: Rule>(of rules: Rules.Type) -> [Entry] {
      rules.allCases.map {
        Entry(id: $0.rawValue, severity: $0.severity, explanation: $0.explanation)
      }
    }
  }

  let chapters: [Chapter] = [
    Chapter(
      Message(vi: "Cách viết tệp", en: "The form of files"), DataFormatRule.self),
    Chapter(
      Message(vi: "Các trường và giá trị", en: "Fields and their values"), ReadingRule.self),
    Chapter(
      Message(vi: "Nội dung, kế hoạch, văn bản", en: "Content, plans and directives"),
      AnalysisRule.self),
    Chapter(Message(vi: "Chữ của bài viết", en: "The text of a page"), MarkdownRule.self),
    Chapter(
      Message(vi: "Liên kết và địa chỉ", en: "Links and addresses"), PagesRule.self,
      ExternalRule.self),
    Chapter(Message(vi: "Ảnh và hình vẽ", en: "Photos and drawings"), ImagesRule.self),
    Chapter(Message(vi: "Tệp đính kèm", en: "Attached files"), AttachmentRule.self),
    Chapter(
      Message(vi: "Thư mục của trang", en: "The project's folders"), BuildingRule.self,
      OutputRule.self),
    Chapter(Message(vi: "Giao diện", en: "Themes"), ThemeRule.self),
    Chapter(Message(vi: "Mẫu của giao diện", en: "Templates of a theme"), TemplateRule.self),
  ]

  /// Every rule.
  var entries: [Entry] { chapters.flatMap(\.entries) }

  /// The rule with `id`.
  subscript(id: String) -> Entry? { entries.first { $0.id == id } }
}
