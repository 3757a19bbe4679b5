package import Content
package import Diagnostics
package import Reading

/// A kind of file that people write: each has its fields and its place in the project.
package enum SourceKind: String, Sendable, CaseIterable {
  case post, directive, plan, event, page, opinion, site

  /// The fields of its head, or of the whole file for site.toml.
  package var fields: any FieldKey.Type {
    switch self {
    case .post: PostField.self
    case .directive: DirectiveField.self
    case .plan: PlanField.self
    case .event: EventField.self
    case .page: PageField.self
    case .opinion: OpinionField.self
    case .site: SettingsField.self
    }
  }

  /// What people call it, with where such files stand.
  package var title: Message {
    switch self {
    case .post: Message(vi: "Tin, bài (content/posts)", en: "A post (content/posts)")
    case .directive:
      Message(vi: "Văn bản (content/directives)", en: "A directive (content/directives)")
    case .plan: Message(vi: "Kế hoạch (content/plans)", en: "A plan (content/plans)")
    case .event: Message(vi: "Sự kiện (content/events)", en: "An event (content/events)")
    case .page: Message(vi: "Trang thường (content/pages)", en: "A page (content/pages)")
    case .opinion:
      Message(
        vi: "Vấn đề dư luận (content/internal/opinion)",
        en: "Opinion issues (content/internal/opinion)")
    case .site: Message(vi: "Cài đặt của trang (site.toml)", en: "The settings (site.toml)")
    }
  }

  /// What reading `bytes` as the file at `path` of this kind finds.
  package func findings(
    in bytes: [UInt8], at path: String, of settings: Settings
  ) -> [Diagnostic] {
    let reader = ContentReader(settings)
    return switch self {
    case .post: reader.post(path: path, bytes: bytes).diagnostics
    case .directive: reader.directive(path: path, bytes: bytes).diagnostics
    case .plan: reader.plan(path: path, bytes: bytes).diagnostics
    case .event: reader.event(path: path, bytes: bytes).diagnostics
    case .page: reader.page(path: path, bytes: bytes).diagnostics
    case .opinion: reader.opinionIssues(path: path, bytes: bytes).diagnostics
    case .site: ContentReader.settings(path: path, bytes: bytes).diagnostics
    }
  }
}
