package import Diagnostics

/// What is found when a project's files are gathered.
package enum BuildingRule: String, Rule {
  case misplacedFile = "misplaced-file"
  case misnamedFile = "misnamed-file"
  case passedOver = "passed-over"
  case noContent = "no-content"
  case fileTooLarge = "file-too-large"
  case photosAsTheyAre = "photos-as-they-are"
  case cannotRead = "cannot-read"
  // The ledger of addresses
  case addressGone = "address-gone"
  case unreadableAddress = "unreadable-address"
  case ledgerNotWritten = "ledger-not-written"
  case ledgerNoFile = "ledger-no-file"

  package var severity: Severity {
    switch self {
    case .fileTooLarge, .cannotRead, .ledgerNoFile: .error
    case .misplacedFile, .misnamedFile, .passedOver, .noContent, .addressGone,
      .unreadableAddress:
      .warning
    case .ledgerNotWritten, .photosAsTheyAre: .note
    }
  }
}
