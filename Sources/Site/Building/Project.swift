import Attachments
import Content
import Diagnostics
import Files
import Images
import Reading
import Themes

/// A project's folder with everything that goes into its site, read once.
struct Project: Sendable {
  let settings: Settings
  let theme: Theme?
  let inputs: Inputs
  /// The programs of this machine that read attached files.
  let tools: ReadingTools
  /// What was found while reading site.toml, the theme and the folders.
  let findings: [Diagnostic]
  /// Of everything above and the options.
  let fingerprint: InputFingerprint
  /// The same without the ledger of addresses.
  private let bare: InputFingerprint

  /// The project's settings file, in its folder.
  static let settingsFile = "site.toml"
  private static let settingsLimit = 1_000_000

  /// A project whose site.toml cannot be read far enough to go on.
  struct Unusable: Error {
    let findings: [Diagnostic]
  }

  /// Reads the project that `options` name. Throws `Unusable`, or what the machine refused.
  init(_ options: BuildOptions, watch: Stopwatch<BuildPhase> = .off) throws {
    let bytes = try FilePath.read(
      FilePath.joined(options.root, Self.settingsFile), limit: Self.settingsLimit)
    let read = ContentReader.settings(path: Self.settingsFile, bytes: bytes)
    guard let settings = read.value else { throw Unusable(findings: read.diagnostics) }
    var findings = read.diagnostics
    theme = watch(.theme) {
      Theme.load(
        settings.theme, from: ProjectThemeFiles(root: options.root), over: BuiltInTheme(),
        at: Place(file: Self.settingsFile), reportingTo: &findings)
    }
    tools = ReadingTools(in: options.searchPath)
    inputs = try Inputs(of: options.root, settings: settings, watch: watch)
    self.settings = settings
    self.findings = findings + inputs.findings
    bare = InputFingerprint(
      tool: "bangtin \(toolVersion)", flags: options.flags + [tools.version, Photo.version],
      inputs: [InputFingerprint.Input(path: Self.settingsFile, bytes: bytes)]
        + (theme?.inputs ?? []).map { InputFingerprint.Input(path: $0.path, bytes: $0.bytes) }
        + inputs.hashes)
    fingerprint = inputs.ledger.map { [bare] in Self.fingerprint(bare, ledger: $0) } ?? bare
  }

  /// The settings of the project in the folder `root`; nothing where they cannot be read.
  static func settings(in root: String) throws -> Settings? {
    let bytes = try FilePath.read(FilePath.joined(root, settingsFile), limit: settingsLimit)
    return ContentReader.settings(path: settingsFile, bytes: bytes).value
  }

  /// The fingerprint that the project will have once `ledger` is the text of its ledger of addresses.
  func fingerprint(ledger: [UInt8]) -> InputFingerprint {
    Self.fingerprint(bare, ledger: ledger)
  }

  private static func fingerprint(
    _ bare: InputFingerprint, ledger: [UInt8]
  ) -> InputFingerprint {
    bare.adding(InputFingerprint.Input(path: AddressLedger.path, bytes: ledger))
  }
}
