package import Content
package import Files

/// What was found in an attached document.
package struct AttachmentReading: Sendable, Hashable {
  /// Of the bytes that were read.
  package let hash: ContentHash
  /// By its content, not its name.
  package let mediaType: String
  /// Bytes of the file as it is published: a picture goes without what cameras wrote into it.
  package let size: Int
  /// In hexadecimal; of the file as it is published.
  package let sha256: String
  /// Pages on paper, where they could be counted.
  package let pages: Int?
  /// Absent for what holds no text, and for what could not be read.
  package let text: AttachmentText?
  /// Why there is no text, or not all of it.
  package let problem: AttachmentProblem?

  package init(
    hash: ContentHash, mediaType: String, size: Int, sha256: String, pages: Int? = nil,
    text: AttachmentText? = nil, problem: AttachmentProblem? = nil
  ) {
    self.hash = hash
    self.mediaType = mediaType
    self.size = size
    self.sha256 = sha256
    self.pages = pages
    self.text = text
    self.problem = problem
  }
}

/// Why the text of a document could not be read, or not all of it; or what whoever publishes it
/// should know.
package enum AttachmentProblem: Sendable, Hashable, Error {
  /// It is not what its first bytes promise, or only a part of it.
  case damaged
  /// A password is asked for, or copying is forbidden.
  case locked
  /// Word, Excel or PowerPoint before 2007, and RTF.
  case legacyOffice
  /// Its pages are pictures, and nobody asked for reading them.
  case scanned
  /// Text in another encoding; its name, where it can be guessed.
  case notUTF8(looksLike: String?)
  /// It grows beyond all bounds when it is unpacked.
  case tooLarge
  /// Only its beginning was read.
  case cutShort
  /// A program that reads such files is missing on this machine.
  case missing(ReadingTool)
  /// Tesseract is there, its Vietnamese is not.
  case missingVietnamese
  /// This bangtin was built without reading office files.
  case officeLeftOut
  /// The program took longer than it may.
  case outOfTime(ReadingTool)
  case crashed(ReadingTool)
  /// A photo in it still says where it was taken.
  case photoTellsPlace
  /// A PDF that runs JavaScript where its reader lets it.
  case runsScript

  /// Whether another try on the same machine would end the same way.
  package var isLasting: Bool {
    switch self {
    case .missing, .missingVietnamese, .officeLeftOut: false
    default: true
    }
  }
}

extension AttachmentProblem {
  /// A word that it can be kept under.
  var code: String {
    switch self {
    case .damaged: "damaged"
    case .locked: "locked"
    case .legacyOffice: "legacy-office"
    case .scanned: "scanned"
    case .notUTF8(let guess): "not-utf8 \(guess ?? "")"
    case .tooLarge: "too-large"
    case .cutShort: "cut-short"
    case .missing(let tool): "missing \(tool.rawValue)"
    case .missingVietnamese: "missing-vietnamese"
    case .officeLeftOut: "office-left-out"
    case .outOfTime(let tool): "out-of-time \(tool.rawValue)"
    case .crashed(let tool): "crashed \(tool.rawValue)"
    case .photoTellsPlace: "photo-tells-place"
    case .runsScript: "runs-script"
    }
  }

  /// The problem behind a word it was kept under.
  init?(code: String) {
    let parts = code.split(separator: " ", maxSplits: 1).map(String.init)
    let detail = parts.count > 1 ? parts[1] : nil
    let tool = detail.flatMap(ReadingTool.init(rawValue:))
    switch (parts.first, tool) {
    case ("damaged", _): self = .damaged
    case ("locked", _): self = .locked
    case ("legacy-office", _): self = .legacyOffice
    case ("scanned", _): self = .scanned
    case ("not-utf8", _): self = .notUTF8(looksLike: detail)
    case ("too-large", _): self = .tooLarge
    case ("cut-short", _): self = .cutShort
    case ("missing", let tool?): self = .missing(tool)
    case ("missing-vietnamese", _): self = .missingVietnamese
    case ("office-left-out", _): self = .officeLeftOut
    case ("out-of-time", let tool?): self = .outOfTime(tool)
    case ("crashed", let tool?): self = .crashed(tool)
    case ("photo-tells-place", _): self = .photoTellsPlace
    case ("runs-script", _): self = .runsScript
    default: return nil
    }
  }
}
