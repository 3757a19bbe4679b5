package import Diagnostics

/// The findings about themes.
package enum ThemeRule: String, Rule {
  case missing = "theme-missing"
  case unreadable = "theme-unreadable"
  case unknownKey = "theme-unknown-key"
  case badSetting = "theme-bad-setting"
  case badString = "theme-bad-string"
  case stringMissing = "theme-string-missing"
  case unknownFile = "theme-unknown-file"
  case assetClash = "theme-asset-clash"
  case templateMissing = "theme-template-missing"

  package var severity: Severity {
    switch self {
    case .unknownFile: .warning
    default: .error
    }
  }
}
