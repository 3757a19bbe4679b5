package import Diagnostics

/// The findings about templates.
package enum TemplateRule: String, Rule {
  // Syntax
  case unclosedTag = "template-unclosed-tag"
  case unclosedSection = "template-unclosed-section"
  case unexpectedEnd = "template-unexpected-end"
  case badName = "template-bad-name"
  case badDelimiters = "template-bad-delimiters"
  case nestedTooDeep = "template-nested-too-deep"
  case ignoredInParent = "template-ignored-in-parent"
  case repeatedBlock = "template-repeated-block"
  // Meaning
  case missing = "template-missing"
  case unknownName = "template-unknown-name"
  case unknownBlock = "template-unknown-block"
  case escapedHTML = "template-escaped-html"
  case rawText = "template-raw-text"
  case notText = "template-not-text"
  case unsafePlace = "template-unsafe-place"
  case notATemplateName = "template-not-a-name"
  case recursion = "template-recursion"
  case tooLarge = "template-too-large"
  // While rendering
  case endless = "template-endless"

  package var severity: Severity {
    switch self {
    case .ignoredInParent: .warning
    default: .error
    }
  }
}
