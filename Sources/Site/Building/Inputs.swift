import Attachments
import Content
import Diagnostics
import Files
import Images
import Reading
import Themes

/// The bytes that a site is made from, read once: every later step works on these values, so that a
/// file changed meanwhile cannot give half of each version.
struct Inputs: Sendable {
  /// A Markdown file.
  struct File: Sendable {
    let path: String
    let kind: Inventory.Kind
    let bytes: [UInt8]
  }

  /// What is kept of a file beside them.
  struct Attachment: Sendable {
    let path: String
    let facts: AttachmentFacts
    let fingerprint: InputFingerprint.Input
    /// Absent for what is no picture.
    let picture: AttachedPicture?

    init(path: String, bytes: [UInt8], limits: Limits) {
      self.path = path
      facts = AttachmentFacts(
        name: FilePath.name(of: path), size: bytes.count,
        head: Array(bytes.prefix(AttachmentFacts.headSize)))
      fingerprint = InputFingerprint.Input(path: path, bytes: bytes)
      picture = AttachedPicture(
        path: path, bytes: bytes, hash: fingerprint.hash, mediaType: facts.mediaType,
        megapixels: limits.imageMegapixels)
    }
  }

  /// The Markdown files, in the order of their paths; those that could not be read are left out.
  private(set) var files: [File]
  /// The office's register, where there is one.
  let register: [UInt8]?
  /// The ledger of addresses, where there is one.
  let ledger: [UInt8]?
  /// The facts of every file beside them, by path.
  let attachments: [String: AttachmentFacts]
  /// The pictures among them, by path.
  let pictures: [String: AttachedPicture]
  /// What could not be read, and what would have vanished without a word.
  let findings: [Diagnostic]
  /// Every file but the ledger by path and hash, in a stable order.
  let hashes: [InputFingerprint.Input]
  /// The hashes of `attachments`, by path.
  let attachmentHashes: [String: ContentHash]

  /// Lets the Markdown files go once they are understood: they are as large as all that is kept of
  /// them.
  mutating func forgetFiles() { files = [] }

  /// Reads everything in `content/` of the project at `root`, on all processors.
  init(of root: String, settings: Settings, watch: Stopwatch<BuildPhase>) throws {
    let inventory = try watch(.walk) {
      try Inventory(of: root, register: settings.archive.register)
    }
    self = try watch(.reading) { try Inputs(of: inventory, in: root, settings: settings) }
  }

  private init(of inventory: Inventory, in root: String, settings: Settings) throws {
    let limits = settings.limits
    let texts = try ParallelMap()(inventory.content) { file throws(FileError) in
      try Self.read(
        file.path, in: root, within: .text(limits)
      ) { bytes in
        (
          File(path: file.path, kind: file.kind, bytes: bytes),
          InputFingerprint.Input(path: file.path, bytes: bytes)
        )
      }
    }
    let others = try ParallelMap()(inventory.attachments) { path throws(FileError) in
      try Self.read(path, in: root, within: .attachment(limits)) { bytes in
        Attachment(path: path, bytes: bytes, limits: limits)
      }
    }
    let register = try inventory.register.map { path throws(FileError) in
      try Self.read(path, in: root, within: .list) { $0 }
    }
    let ledger = try inventory.ledger.map { path throws(FileError) in
      try Self.ledger(path, in: root)
    }
    let attachments = others.compactMap(\.value)
    // A file that is passed over adds no bytes, but a build that passes it over says so.
    let passedOver = inventory.findings.map {
      InputFingerprint.Input(path: $0.place?.file ?? "content", bytes: Array($0.message.en.utf8))
    }
    self.init(
      files: texts.compactMap { $0.value?.0 }, attachments: attachments,
      register: register?.value, ledger: ledger?.value,
      hashes: texts.compactMap { $0.value?.1 } + attachments.map(\.fingerprint)
        + (register?.value.map { [.init(path: settings.archive.register, bytes: $0)] } ?? [])
        + passedOver,
      findings: inventory.findings + texts.compactMap(\.finding) + others.compactMap(\.finding)
        + [register?.finding, ledger?.finding].compactMap { $0 })
  }

  /// What somebody has read; each attachment once.
  init(
    files: [File] = [], attachments: [Attachment], register: [UInt8]?, ledger: [UInt8]?,
    hashes: [InputFingerprint.Input] = [], findings: [Diagnostic]
  ) {
    self.files = files
    self.register = register
    self.ledger = ledger
    self.hashes = hashes
    self.findings = findings
    self.attachments = Dictionary(
      attachments.map { ($0.path, $0.facts) }, uniquingKeysWith: { first, _ in first })
    attachmentHashes = Dictionary(
      attachments.map { ($0.path, $0.fingerprint.hash) }, uniquingKeysWith: { first, _ in first })
    pictures = Dictionary(
      attachments.compactMap { file in file.picture.map { (file.path, $0) } },
      uniquingKeysWith: { first, _ in first })
  }

  /// The ledger of addresses at `path`, which somebody may have made a folder.
  private static func ledger(
    _ path: String, in root: String
  ) throws(FileError) -> Outcome<[UInt8]> {
    guard try FilePath.facts(of: FilePath.joined(root, path))?.kind == .file else {
      return Outcome(value: nil, finding: .ledgerNoFile)
    }
    return try read(path, in: root, within: .list) { $0 }
  }

  /// What became of reading one file.
  struct Outcome<Value: Sendable>: Sendable {
    let value: Value?
    let finding: Diagnostic?
  }

  /// Reads one file; one that is too large is a finding, everything else the machine's refusal.
  static func read<Value>(
    _ path: String, in root: String, within bound: FileBound, _ make: ([UInt8]) -> Value
  ) throws(FileError) -> Outcome<Value> {
    do throws(FileError) {
      let bytes = try FilePath.read(FilePath.joined(root, path), limit: bound.bytes)
      return Outcome(value: make(bytes), finding: nil)
    } catch {
      guard case .tooLarge = error.cause else { throw error }
      return Outcome(value: nil, finding: .tooLarge(path, bound))
    }
  }
}

extension Diagnostic {
  /// Endings of films: too large to be read, they are known by their names.
  private static let films: Set<String> = [
    "mp4", "mov", "m4v", "3gp", "avi", "mkv", "webm", "wmv", "mts",
  ]

  fileprivate static func tooLarge(_ path: String, _ bound: FileBound) -> Diagnostic {
    if films.contains(FilePath.fileExtension(of: path)) {
      return ForeignFormat.film.diagnostic(in: path)
    }
    return Diagnostic(
      BuildingRule.fileTooLarge, at: Place(file: path),
      Message(
        vi: "tệp lớn hơn \(bound.megabytes) MB",
        en: "the file is larger than \(bound.megabytes) MB"),
      hint: bound.setting.map {
        Message(
          vi: "giảm dung lượng tệp, hoặc nâng \($0.rawValue) ở [limits] của site.toml",
          en: "make the file smaller, or raise \($0.rawValue) in [limits] of site.toml")
      }
        ?? Message(
          vi: "xem lại có dán nhầm dữ liệu vào tệp này không",
          en: "check whether data was pasted into it by mistake"))
  }
}
