package import Diagnostics

/// What is found in the files that directives and plans list, and that texts offer.
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
  case runnableFile = "runnable-file"
  case photoPlace = "place-in-file"
  case pdfScript = "pdf-script"

  package var severity: Severity {
    switch self {
    case .runnableFile: .error
    case .wrongFileType, .unreadableFile, .lockedFile, .otherEncoding, .failingTool,
      .photoPlace, .pdfScript:
      .warning
    case .legacyFile, .scannedFile, .partlyRead, .missingTool: .note
    }
  }
}
