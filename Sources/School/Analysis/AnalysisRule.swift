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
  case unreadDocument = "unread-document"
  case slotTaken = "slot-taken"
  case duplicateID = "duplicate-id"
  case missingFile = "missing-file"
  case directiveWithoutText = "directive-without-text"
  case missingAltText = "missing-alt-text"
  case missingPhotoConsent = "missing-photo-consent"
  case emptyGallery = "empty-gallery"
  case itemWithoutAssignee = "item-without-assignee"
  case unknownPerson = "unknown-person"
  case personTwoSpellings = "person-two-spellings"
  case eventPhaseDue = "event-phase-due"
  case eventPhaseMissed = "event-phase-missed"
  case quotaOutOfReach = "quota-out-of-reach"
  case quotaWithoutMembers = "quota-without-members"
  case planDatesDisagree = "plan-dates-disagree"
  case reportDue = "report-due"
  case periodWithoutPlan = "period-without-plan"
  case futurePeriod = "future-period"
  case duplicateDirective = "duplicate-directive"
  case duplicateRegisterEntry = "duplicate-in-register"
  case idleExemption = "idle-exemption"
  case disclosureDue = "disclosure-due"
  case disclosureOverdue = "disclosure-overdue"
  case disclosureWithoutYear = "disclosure-without-year"
  case disclosureRemoved = "disclosure-removed-early"
  case ambiguousCitation = "ambiguous-citation"
  case hiddenCitation = "hidden-citation"
  case citedType = "cited-type"
  case citedDate = "cited-date"
  case impossibleCitedDate = "impossible-cited-date"
  case laterCitation = "later-citation"
  case supersededCitation = "superseded-citation"
  case outdatedCitation = "outdated-citation"
  case relationToItself = "relation-to-itself"
  case ambiguousRelation = "ambiguous-relation"
  case relationToLater = "relation-to-later"
  case relationCircle = "relation-circle"
  case internalRelation = "internal-relation"
  case amendsNotInForce = "amends-not-in-force"
  case validityContradiction = "validity-contradiction"
  case unnamedSuccessor = "unnamed-successor"
  case privateMail = "private-mail"
  case privatePhone = "private-phone"
  case identityNumber = "identity-number"
  case sharedInternalFile = "shared-internal-file"

  package var severity: Severity {
    switch self {
    case .unknownTopic, .unknownItem, .ambiguousItem, .unknownEvent, .unknownKind,
      .unknownChannel, .unknownDepartment, .unknownIssuer, .unknownDisclosure, .duplicateID,
      .missingFile:
      .error
    case .ambiguousIssuer, .untaggedPost, .unreadDocument, .unknownApprover, .slotTaken,
      .missingAltText,
      .missingPhotoConsent, .emptyGallery, .itemWithoutAssignee, .unknownPerson,
      .personTwoSpellings,
      .eventPhaseDue, .quotaOutOfReach, .quotaWithoutMembers, .planDatesDisagree,
      .ambiguousCitation, .hiddenCitation, .citedDate, .impossibleCitedDate, .laterCitation,
      .supersededCitation, .relationToItself, .ambiguousRelation, .relationToLater,
      .relationCircle, .amendsNotInForce, .validityContradiction, .directiveWithoutText,
      .duplicateDirective, .duplicateRegisterEntry, .disclosureDue, .disclosureOverdue,
      .disclosureWithoutYear, .disclosureRemoved, .privateMail, .privatePhone, .identityNumber,
      .sharedInternalFile:
      .warning
    case .otherFolder, .eventPhaseMissed, .reportDue, .periodWithoutPlan, .futurePeriod,
      .citedType, .outdatedCitation, .internalRelation, .unnamedSuccessor, .idleExemption:
      .note
    }
  }
}
