import Attachments
import Content
import Diagnostics
import Files
import Glibc
import Reading
import Themes

/// A project in memory: each of its files as it was last understood. Looking at it again reads what
/// changed and nothing else. What cannot be understood any more keeps its last value beside the
/// findings, so that one half-saved file takes nothing else away.
struct LiveProject: Sendable {
  /// The project's folder.
  let root: String
  let tools: ReadingTools
  private let reading: KeptFileReading

  private(set) var settings: KeptFile<Settings>?
  private(set) var theme: KeptTheme?
  /// The Markdown files, in the order of their paths.
  private var texts: [KeptText] = []
  private var attachments: [String: KeptFile<Inputs.Attachment>] = [:]
  private var register: KeptFile<[RegisterEntry]>?
  private var ledger: KeptFile<[UInt8]>?
  /// What was found while finding files.
  private var walkFindings: [Diagnostic] = []

  init(in root: String, tools: ReadingTools) {
    self.root = root
    self.tools = tools
    reading = KeptFileReading(root: root)
  }

  /// A Markdown file.
  private struct KeptText: Sendable {
    let file: Inventory.ContentFile
    let kept: KeptFile<Workspace.File>
  }

  /// A theme, and by what one knows that it is another now.
  struct KeptTheme: Sendable {
    /// Of every file in `themes/`.
    let facts: [String: FileFacts]
    /// Absent where it has errors.
    let value: Theme?
    let findings: [Diagnostic]
  }

  /// What a look found to be another than before.
  struct Change: Sendable {
    /// The files that were read, by path.
    var read: [String] = []
    var gone: [String] = []
    /// Something else that findings speak of: a misplaced file, a link.
    var isOtherwise = false
    /// Whether an attached file, or what names one, is among them.
    var touchesAttachments = false

    var isEmpty: Bool { read.isEmpty && gone.isEmpty && !isOtherwise }
  }

  /// Looks at the project's folder.
  mutating func look() -> Change {
    var change = Change()
    lookAtSettings(&change)
    guard let settings = settings?.value else { return change }
    lookAtTheme(settings, &change)
    lookAtContent(settings, &change)
    return change
  }

  /// The project as `PreparedSite` takes it; nothing while its site.toml was never readable.
  var project: Project? {
    guard let settings, let value = settings.value else { return nil }
    let files = attachments.sorted { FilePath.precedes($0.key, $1.key) }.map(\.value)
    let inputs = Inputs(
      attachments: files.compactMap(\.value), register: nil, ledger: ledger?.value,
      findings: walkFindings + files.flatMap(\.findings) + (ledger?.findings ?? []))
    return Project(
      settings: value, theme: theme?.value, inputs: inputs, tools: tools,
      findings: settings.findings + (theme?.findings ?? []) + inputs.findings)
  }

  /// The content as values.
  var workspace: Workspace {
    Workspace(
      texts.map { text in
        Workspace.File(
          path: text.file.path, value: text.kept.value?.value, findings: text.kept.findings)
      }, register: register?.value ?? [], registerFindings: register?.findings ?? [])
  }

  /// The findings in the files whose values are of an earlier time, by path: what else is said of
  /// such a file points into a text that is no more.
  var findingsOfBefore: [String: Set<Diagnostic>] {
    Dictionary(
      texts.filter(\.kept.isOfBefore).map { ($0.file.path, Set($0.kept.findings)) },
      uniquingKeysWith: { first, _ in first })
  }
}

// MARK: Settings and theme

extension LiveProject {
  private mutating func lookAtSettings(_ change: inout Change) {
    let path = Project.settingsFile
    let outcome = reading.look(at: path, settings, within: .settings) { bytes in
      let read = ContentReader.settings(path: path, bytes: bytes)
      return (read.value, read.diagnostics)
    }
    switch outcome {
    case .same(let file): settings = file
    case .new(let file):
      if !file.isOfBefore {
        forget()
        change.touchesAttachments = true
      }
      settings = file
      change.read.append(path)
    case .gone:
      let missing = FileError(.open, path, .system(ENOENT))
      let isNews = settings?.facts != nil || settings == nil
      settings = KeptFile(
        facts: nil, value: settings?.value, isOfBefore: true,
        findings: [.cannotRead(path, missing)])
      if isNews { change.gone.append(path) }
    }
  }

  /// Other settings give every file another meaning.
  private mutating func forget() {
    (texts, attachments, register, theme) = ([], [:], nil, nil)
  }

  private mutating func lookAtTheme(_ settings: Settings, _ change: inout Change) {
    let facts = themeFacts()
    if let theme {
      if theme.facts == facts { return }
      change.read += facts.filter { theme.facts[$0.key] != $0.value }.keys.sorted()
      change.gone += theme.facts.keys.filter { facts[$0] == nil }.sorted()
    }
    var findings: [Diagnostic] = []
    let value = Theme.load(
      settings.theme, from: ProjectThemeFiles(root: root), over: BuiltInTheme(),
      at: Place(file: Project.settingsFile), reportingTo: &findings)
    theme = KeptTheme(facts: facts, value: value, findings: findings)
  }

  /// What is known of the files of themes without reading them; nothing where they cannot be looked
  /// at, which loading them will say.
  private func themeFacts() -> [String: FileFacts] {
    let folder = FilePath.joined(root, "themes")
    var all: [String: FileFacts] = [:]
    do throws(FileError) {
      guard try FilePath.facts(of: folder)?.kind == .folder else { return [:] }
      for name in try FolderWalk(of: folder).files {
        all["themes/\(name)"] = try FilePath.facts(of: FilePath.joined(folder, name))
      }
      return all
    } catch {
      return [:]
    }
  }
}

// MARK: Content

extension LiveProject {
  private mutating func lookAtContent(_ settings: Settings, _ change: inout Change) {
    let limits = settings.limits
    let inventory: Inventory
    do throws(FileError) {
      inventory = try Inventory(of: root, register: settings.archive.register)
    } catch {
      // A folder that went while it was walked: another look follows.
      setWalkFindings([.cannotRead("content", error)], &change)
      return
    }
    setWalkFindings(inventory.findings, &change)
    lookAtTexts(inventory.content, settings, &change)
    lookAtAttachments(inventory.attachments, limits, &change)
    lookAtLists(of: inventory, settings, &change)
  }

  private mutating func setWalkFindings(_ findings: [Diagnostic], _ change: inout Change) {
    change.isOtherwise = change.isOtherwise || findings != walkFindings
    walkFindings = findings
  }

  private mutating func lookAtTexts(
    _ files: [Inventory.ContentFile], _ settings: Settings, _ change: inout Change
  ) {
    let reader = ContentReader(settings)
    let old = Dictionary(
      texts.map { ($0.file.path, $0.kept) }, uniquingKeysWith: { first, _ in first })
    let outcomes = ParallelMap()(files) { [reading] file in
      reading.look(at: file.path, old[file.path], within: .text(settings.limits)) { bytes in
        let read = Workspace.File(
          reading: Inputs.File(path: file.path, kind: file.kind, bytes: bytes), with: reader)
        return (read.value == nil ? nil : read, read.findings)
      }
    }
    texts = zip(files, outcomes).compactMap { file, outcome in
      outcome.file.map { KeptText(file: file, kept: $0) }
    }
    let read = zip(files, outcomes).filter { $1.isNew }.map(\.0)
    change.read += read.map(\.path)
    let gone = Set(old.keys).subtracting(texts.map(\.file.path)).sorted()
    change.gone += gone
    // Directives and plans name the files that are read for their text.
    change.touchesAttachments =
      change.touchesAttachments || read.contains { [.directive, .plan].contains($0.kind) }
      || gone.contains { $0.hasPrefix("content/directives/") || $0.hasPrefix("content/plans/") }
  }

  private mutating func lookAtAttachments(
    _ paths: [String], _ limits: Limits, _ change: inout Change
  ) {
    let old = attachments
    let outcomes = ParallelMap()(paths) { [reading] path in
      reading.look(at: path, old[path], within: .attachment(limits)) { bytes in
        (Inputs.Attachment(path: path, bytes: bytes, limits: limits), [])
      }
    }
    attachments = Dictionary(
      zip(paths, outcomes).compactMap { path, outcome in outcome.file.map { (path, $0) } },
      uniquingKeysWith: { first, _ in first })
    let read = zip(paths, outcomes).filter { $1.isNew }.map(\.0)
    let gone = old.keys.filter { attachments[$0] == nil }.sorted()
    change.read += read
    change.gone += gone
    change.touchesAttachments = change.touchesAttachments || !read.isEmpty || !gone.isEmpty
  }

  /// The office's register and the ledger of addresses.
  private mutating func lookAtLists(
    of inventory: Inventory, _ settings: Settings, _ change: inout Change
  ) {
    let reader = ContentReader(settings)
    let entries = look(at: inventory.register, register) {
      path, bytes in
      let read = reader.register(path: path, bytes: bytes)
      return (read.value, read.diagnostics)
    }
    note(entries, of: settings.archive.register, hadOne: register != nil, &change)
    register = entries.file
    let addresses = look(at: inventory.ledger, ledger) { _, bytes in
      (bytes, [])
    }
    note(addresses, of: AddressLedger.path, hadOne: ledger != nil, &change)
    ledger = addresses.file
  }

  private func look<Value>(
    at path: String?, _ kept: KeptFile<Value>?,
    _ make: (String, [UInt8]) -> (value: Value?, findings: [Diagnostic])
  ) -> KeptFileReading.Outcome<Value> {
    guard let path else { return .gone }
    return reading.look(at: path, kept, within: .list) { bytes in make(path, bytes) }
  }

  private func note<Value>(
    _ outcome: KeptFileReading.Outcome<Value>, of path: String, hadOne: Bool,
    _ change: inout Change
  ) {
    if outcome.isNew { change.read.append(path) }
    if case .gone = outcome, hadOne { change.gone.append(path) }
  }
}
