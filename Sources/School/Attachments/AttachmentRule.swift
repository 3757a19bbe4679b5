package import Diagnostics

/// What is found in the files that directives and plans list.
package enum AttachmentRule: String, Rule {
  case wrongFileType = "wrong-file-type"
  case unreadableFile = "unreadable-file"
  case lockedFile = "locked-file"
  case legacyFile = "legacy-office-file"
  case scannedFile = "scanned-file"
  case otherEncoding = "file-not-utf8"
  case partlyRead = "partly-read-file"
  case failingTool = "failing-tool"
  case missingTool = "missing-tool"

  package var severity: Severity {
    switch self {
    case .wrongFileType, .unreadableFile, .lockedFile, .otherEncoding, .failingTool: .warning
    case .legacyFile, .scannedFile, .partlyRead, .missingTool: .note
    }
  }
}
