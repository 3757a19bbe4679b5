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
  var inputs: Inputs
  /// The programs of this machine that read attached files.
  let tools: ReadingTools
  /// What was found while reading site.toml, the theme and the folders.
  let findings: [Diagnostic]
  let fingerprints: Fingerprints

  /// The fingerprints of everything above and the options.
  struct Fingerprints: Sendable {
    /// Without the ledger of addresses.
    fileprivate let bare: InputFingerprint
    /// With the ledger as it is, where there is one.
    let all: InputFingerprint

    fileprivate init(_ bare: InputFingerprint, ledger: [UInt8]?) {
      self.bare = bare
      all = ledger.map { Self.adding($0, to: bare) } ?? bare
    }

    /// The one that the project will have once `ledger` is the text of its ledger of addresses.
    func with(ledger: [UInt8]) -> InputFingerprint { Self.adding(ledger, to: bare) }

    /// These, with what may be done with the ledger: once it may be written, there is something to do.
    func adding(_ use: LedgerUse) -> Fingerprints {
      guard use == .cannotWrite else { return self }
      let mark = InputFingerprint.Input(path: AddressLedger.path, bytes: Array("-".utf8))
      return Fingerprints(bare: bare.adding(mark), all: all.adding(mark))
    }

    private init(bare: InputFingerprint, all: InputFingerprint) {
      self.bare = bare
      self.all = all
    }

    private static func adding(
      _ ledger: [UInt8], to bare: InputFingerprint
    ) -> InputFingerprint {
      bare.adding(InputFingerprint.Input(path: AddressLedger.path, bytes: ledger))
    }
  }

  /// The project's settings file, in its folder.
  static let settingsFile = "site.toml"

  /// A project whose site.toml cannot be read far enough to go on.
  struct Unusable: Error {
    let findings: [Diagnostic]
  }

  /// A project that somebody has read, to be looked at: nothing is remembered of it for another
  /// run, so it has no fingerprint.
  init(
    settings: Settings, theme: Theme?, inputs: Inputs, tools: ReadingTools,
    findings: [Diagnostic]
  ) {
    self.settings = settings
    self.theme = theme
    self.inputs = inputs
    self.tools = tools
    self.findings = findings
    fingerprints = Fingerprints(InputFingerprint(tool: "", flags: [], inputs: []), ledger: nil)
  }

  /// Reads the project that `options` name. Throws `Unusable`, or what the machine refused.
  init(_ options: BuildOptions, watch: Stopwatch<BuildPhase> = .off) throws {
    let file = try Inputs.read(
      Self.settingsFile, in: options.root, within: .settings
    ) { $0 }
    guard let bytes = file.value else {
      throw Unusable(findings: file.finding.map { [$0] } ?? [])
    }
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
    let bare = InputFingerprint(
      tool: "bangtin \(toolVersion)", flags: options.flags + [tools.version, Photo.version],
      inputs: [InputFingerprint.Input(path: Self.settingsFile, bytes: bytes)]
        + (theme?.inputs ?? []).map { InputFingerprint.Input(path: $0.path, bytes: $0.bytes) }
        + inputs.hashes)
    fingerprints = Fingerprints(bare, ledger: inputs.ledger)
  }

  /// The settings of the project in the folder `root`; nothing where they cannot be read.
  static func settings(in root: String) throws -> Settings? {
    let bytes = try FilePath.read(
      FilePath.joined(root, settingsFile), limit: FileBound.settings.bytes)
    return ContentReader.settings(path: settingsFile, bytes: bytes).value
  }
}
