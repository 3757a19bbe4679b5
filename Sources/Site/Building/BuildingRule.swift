package import Diagnostics

/// What is found when a project's files are gathered.
package enum BuildingRule: String, Rule {
  case misplacedFile = "misplaced-file"
  case misnamedFile = "misnamed-file"
  case passedOver = "passed-over"
  case noContent = "no-content"
  case fileTooLarge = "file-too-large"

  package var severity: Severity {
    switch self {
    case .fileTooLarge: .error
    case .misplacedFile, .misnamedFile, .passedOver, .noContent: .warning
    }
  }
}
