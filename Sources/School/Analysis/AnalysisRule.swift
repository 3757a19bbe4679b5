package import Diagnostics

/// What analysis finds in the content as a whole.
package enum AnalysisRule: String, Rule {
  case unknownTopic = "unknown-topic"
  case unknownItem = "unknown-item"
  case ambiguousItem = "ambiguous-item"
  case unknownEvent = "unknown-event"
  case unknownKind = "unknown-kind"
  case unknownChannel = "unknown-channel"
  case unknownDepartment = "unknown-department"
  case unknownIssuer = "unknown-issuer"
  case unknownDisclosure = "unknown-disclosure"
  case ambiguousIssuer = "ambiguous-issuer"
  case untaggedPost = "untagged-post"
  case unknownApprover = "unknown-approver"
  case otherFolder = "date-and-folder"
  case slotTaken = "slot-taken"
  case duplicateID = "duplicate-id"
  case missingFile = "missing-file"
  case missingAltText = "missing-alt-text"
  case missingPhotoConsent = "missing-photo-consent"

  package var severity: Severity {
    switch self {
    case .unknownTopic, .unknownItem, .ambiguousItem, .unknownEvent, .unknownKind,
      .unknownChannel, .unknownDepartment, .unknownIssuer, .unknownDisclosure, .duplicateID,
      .missingFile:
      .error
    case .ambiguousIssuer, .untaggedPost, .unknownApprover, .slotTaken,
      .missingAltText,
      .missingPhotoConsent:
      .warning
    case .otherFolder: .note
    }
  }
}
