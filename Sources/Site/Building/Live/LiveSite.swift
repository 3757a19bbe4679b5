import Analysis
import Attachments
import Content
import Diagnostics
import Files
import Glibc
import Pages
import Synchronization

/// A site held in memory while somebody writes it. Looking at its folder reads what changed and
/// nothing else; pages are made when they are asked for, by any number of threads; what has errors
/// keeps standing as it last was right. Nothing is written but what is kept of photos and documents.
package final class LiveSite: Sendable {
  private let options: BuildOptions
  /// The project's folder from the root, links followed.
  package let root: String
  private let state: Mutex<State>
  private let edition: Mutex<LiveEdition>
  /// One photo at a time: two threads must not make the same variant.
  private let darkroom = Mutex(())

  /// What only looking changes.
  private struct State: Sendable {
    var project: LiveProject
    var attached: AttachedReadings?
    /// Whether a change has not come to an edition yet: the machine refused something.
    var isOwed = false
  }

  /// Reads the project that `options` name. Throws what the machine refused.
  package init(_ options: BuildOptions) throws {
    self.options = options
    root = try FilePath.resolved(options.root)
    var state = State(
      project: LiveProject(in: root, tools: ReadingTools(in: options.searchPath)))
    let change = state.project.look()
    let first = LiveEdition(of: nil, diagnostics: [], moved: [:])
    edition = Mutex(try Self.edition(of: &state, after: change, first, options))
    self.state = Mutex(state)
  }

  /// Below which its pages stand, as site.toml says: `/` or `/truong/`.
  package var basePath: String {
    edition.withLock { $0 }.site?.analysis.site.settings.baseURL.path ?? "/"
  }

  /// Everything about the site as it stands.
  package var standing: LiveUpdate {
    edition.withLock { $0 }.update(LiveProject.Change(), isNew: true)
  }

  /// Looks at the folder, and at the clock; the pages that are asked for from then on are those of
  /// the site as it is now. Throws what the machine refused: the site is as it was then.
  package func update() throws -> LiveUpdate {
    try state.withLock { state in
      let change = state.project.look()
      let last = edition.withLock { $0 }
      guard !change.isEmpty || state.isOwed || isOutdated(last) else {
        return last.update(change, isNew: false)
      }
      state.isOwed = true
      let next = try Self.edition(of: &state, after: change, last, options)
      state.isOwed = false
      edition.withLock { $0 = next }
      // Taking apart the lists of a large site takes as long as a page may take to come.
      ParallelMap().release(last)
      return next.update(change, isNew: true)
    }
  }

  /// The edition that counts now. Time alone may have made another one due; nobody looks at the clock
  /// but whoever asks for a page.
  func current() -> LiveEdition {
    let last = edition.withLock { $0 }
    guard isOutdated(last) else { return last }
    do {
      _ = try update()
    } catch {
      // The next look at the folder says what the machine refused; yesterday's site is better than none.
      return last
    }
    return edition.withLock { $0 }
  }

  private func isOutdated(_ edition: LiveEdition) -> Bool {
    guard options.now == nil, let site = edition.site else { return false }
    return edition.isOutdated(at: Self.now(in: site.analysis.site.settings, options))
  }

  private static func now(in settings: Settings, _ options: BuildOptions) -> LocalTime {
    options.now
      ?? LocalTime(secondsSince1970: Int(time(nil)), offset: settings.utcOffset)
  }

  /// What `photo` has at `address`; nil where it cannot be made.
  func variant(of photo: PublishedPhoto, at address: String, _ settings: Settings) throws
    -> [UInt8]?
  {
    let made = Mutex<[UInt8]?>(nil)
    _ = try darkroom.withLock { _ in
      try PhotoVariants(in: root, limits: settings.limits).make(
        of: [photo], progress: { _, _ in },
        take: { name, bytes in if name == address { made.withLock { $0 = bytes } } })
    }
    return made.withLock { $0 }
  }

  /// The bytes of a file beside content, as long as it still stands in the project.
  func bytes(of file: PublishedFile, _ settings: Settings) throws -> [UInt8]? {
    let path = try FilePath.resolved(FilePath.joined(root, file.path))
    let content = try FilePath.resolved(FilePath.joined(root, "content"))
    // It may have become a link to anywhere since it was found.
    guard FilePath.contains(content, path) else { return nil }
    return try FilePath.read(path, limit: settings.limits.attachmentMegabytes * 1_000_000)
  }
}

// MARK: Editions

extension LiveSite {
  /// The site that `state` holds, where `last` was the one before `change`.
  private static func edition(
    of state: inout State, after change: LiveProject.Change, _ last: LiveEdition,
    _ options: BuildOptions
  ) throws -> LiveEdition {
    guard let project = state.project.project else {
      let findings = state.project.settings?.findings ?? []
      return LiveEdition(of: nil, diagnostics: findings.sorted(), moved: [:])
    }
    let workspace = state.project.workspace
    let attached: AttachedReadings
    if let kept = state.attached, !change.touchesAttachments {
      attached = kept
    } else {
      state.attached = nil
      attached = try AttachedReadings(
        of: workspace, in: project, at: options.root, reading: .whatIsNew, progress: { _, _ in })
      state.attached = attached
    }
    let settings = project.settings
    let site = PreparedSite(
      project, workspace, attached,
      clock: PublicationClock(
        now: now(in: settings, options), showsDrafts: options.showsDrafts,
        showsFuture: options.showsFuture,
        requiresApproval: settings.editorial.requiresApproval),
      ledger: .read, watch: .off)
    let before = state.project.findingsOfBefore
    let diagnostics = site.diagnostics.filter { finding in
      guard let known = finding.place.flatMap({ before[$0.file] }) else { return true }
      return known.contains(finding)
    }
    return LiveEdition(
      of: site.dressed(as: last.site), diagnostics: diagnostics,
      moved: moved(since: last, by: change))
  }

  /// More files at once are no rename, but a checkout of another version.
  private static let mostMoves = 20

  /// Where the pages of changed files stood, so that whoever looks at one is led on: a new date or
  /// a new name gives a new address.
  private static func moved(
    since last: LiveEdition, by change: LiveProject.Change
  ) -> [String: String] {
    guard change.read.count + change.gone.count <= mostMoves else { return last.moved }
    var moved = last.moved
    for path in change.read {
      if let address = last.address(ofSource: path) { moved[address] = path }
    }
    if let (old, new) = change.rename, let address = last.address(ofSource: old) {
      moved[address] = new
      for (place, path) in moved where path == old { moved[place] = new }
    }
    return moved
  }
}

extension LiveProject.Change {
  /// One Markdown file that went while another came: its new name.
  fileprivate var rename: (old: String, new: String)? {
    let (old, new) = (gone.filter(\.isMarkdown), read.filter(\.isMarkdown))
    return old.count == 1 && new.count == 1 ? (old[0], new[0]) : nil
  }
}

extension String {
  fileprivate var isMarkdown: Bool { FilePath.fileExtension(of: self) == "md" }
}

extension LiveEdition {
  /// What is to be told of `change`, which led to this edition.
  fileprivate func update(_ change: LiveProject.Change, isNew: Bool) -> LiveUpdate {
    LiveUpdate(
      read: change.read, gone: change.gone, isNew: isNew, diagnostics: diagnostics,
      fates: Dictionary(
        (site?.fatesAsBuilt ?? []).map { ($0.kind, 1) }, uniquingKeysWith: +))
  }
}
