package import Diagnostics

/// What the Markdown room finds.
package enum MarkdownRule: String, Rule {
  case markdownTooLarge = "markdown-too-large"
  case markdownTooDeep = "markdown-too-deep"
  case markdownTooTangled = "markdown-too-tangled"
  case tableTooLarge = "table-too-large"
  case hiddenInText = "hidden-in-text"
  case rawHTML = "raw-html"
  case unsafeAddress = "unsafe-address"
  case blankInAddress = "blank-in-address"
  case unknownFootnote = "unknown-footnote"
  case unusedFootnote = "unused-footnote"
  case duplicateFootnote = "duplicate-footnote"

  package var severity: Severity {
    switch self {
    case .markdownTooLarge, .markdownTooDeep, .markdownTooTangled, .tableTooLarge: .error
    case .hiddenInText, .rawHTML, .unsafeAddress, .blankInAddress, .unknownFootnote,
      .unusedFootnote,
      .duplicateFootnote:
      .warning
    }
  }
}
