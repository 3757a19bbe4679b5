import Reading

/// What a build spends its time on. Steps follow one another; the parts of a step happen on several
/// threads at once.
package enum BuildPhase: String, CaseIterable, Sendable {
  case theme
  case walk
  case reading
  case output
  case content
  case frontMatter
  case markdown
  case fields
  case attachments
  case analysis
  case addresses
  case checks
  case photos
  case search
  case pages
  case viewModels
  case rendering
  case feeds
  case files
  case exchange

  /// The step that this is a part of; absent: it is a step itself.
  package var step: BuildPhase? {
    switch self {
    case .frontMatter, .markdown, .fields: .content
    case .viewModels, .rendering, .feeds, .files: .pages
    case .theme, .walk, .reading, .output, .content, .attachments, .analysis, .addresses, .checks,
      .photos, .search, .pages, .exchange:
      nil
    }
  }

  /// The phase in which content readers read `part`.
  init(_ part: ReadingPart) {
    self =
      switch part {
      case .frontMatter: .frontMatter
      case .text: .markdown
      case .fields: .fields
      }
  }
}
