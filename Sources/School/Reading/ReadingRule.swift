package import Diagnostics

/// What reading finds wrong in one file, before anything is compared with other files.
package enum ReadingRule: String, Rule {
  // Keys
  case missingKey = "missing-key"
  case unknownKey = "unknown-key"
  case twoSpellings = "two-spellings"
  // Values
  case wrongShape = "wrong-shape"
  case emptyValue = "empty-value"
  case hiddenCharacter = "hidden-character"
  case badDate = "bad-date"
  case badTime = "bad-time"
  case badPeriod = "bad-period"
  case badMonthDay = "bad-month-day"
  case badOffset = "bad-utc-offset"
  case badNumber = "bad-number"
  case badBoolean = "bad-boolean"
  case badID = "bad-id"
  case badItem = "bad-item"
  case badDocumentNumber = "bad-document-number"
  case badDocumentType = "bad-document-type"
  case badAddress = "bad-address"
  case badPath = "bad-path"
  case unknownValue = "unknown-value"
  // Values that do not go together
  case missingReason = "missing-reason"
  case pendingAndGiven = "pending-and-given"
  case wrongOrder = "wrong-order"
  case repeatedID = "repeated-id"
  case topicTooDeep = "topic-too-deep"
  case periodOutsidePlan = "period-outside-plan"
  case monthsWithoutMonthly = "months-without-monthly"
  case overlappingSemesters = "overlapping-semesters"
  case menuTarget = "menu-target"
  case stateSecret = "state-secret"
  // Addresses of pages
  case reservedAddress = "reserved-address"
  case noAddress = "no-address"
  // The office's register
  case registerColumn = "register-column"
  case registerUndated = "register-without-dates"
  case registerRow = "register-row"
  case registerNumber = "register-number"
  case registerDate = "register-date"
  case registerWord = "register-word"

  /// A slip in the register is the office's: it is said, and keeps no page from being built.
  package var severity: Severity {
    switch self {
    case .registerUndated, .registerRow, .registerNumber, .registerDate, .registerWord: .warning
    default: .error
    }
  }
}
