import Files
import Glibc

/// An output folder, locked: what is in it, and the way to the next site. Nothing of it changes
/// before `Staging.publish`.
package struct OutputFolder: ~Copyable, Sendable {
  /// How the next site is to take its place.
  package struct Options: Sendable {
    /// File by file inside the folder, where folders cannot be exchanged.
    package var inPlace = false
    /// Only when everything has reached the disk.
    package var isDurable = false
    /// How many threads look at and link files; absent: one for each processor.
    package var threads: Int?
    var rehearsal = Rehearsal.none

    package init(inPlace: Bool = false, isDurable: Bool = false, threads: Int? = nil) {
      self.inPlace = inPlace
      self.isDurable = isDurable
      self.threads = threads
    }
  }

  package let place: OutputPlace
  /// What the folder holds.
  package let manifest: Manifest
  let options: Options
  let manifestHash: ContentHash?
  let lock: FileLock

  /// Opens the folder that `output` names, relative to `project`, and completes what an interrupted
  /// run has left there. Throws `OutputRefusal` where it must not be written, `FileError` where it
  /// cannot, `.locked` among the latter.
  package init(at output: String, project: String, options: Options = Options()) throws {
    let place = try OutputPlace(of: output, in: project)
    let lock = try Self.lock(place)
    let found = try Self.manifest(of: place, rehearsal: options.rehearsal)
    self.place = place
    self.lock = lock
    self.options = options
    manifest = found?.manifest ?? .empty
    manifestHash = found?.hash
  }

  /// Throws the `OutputRefusal` that a build into `output`, relative to `project`, would begin with;
  /// locks and writes nothing.
  package static func check(_ output: String, project: String) throws {
    let place = try OutputPlace(of: output, in: project)
    guard try FilePath.facts(of: place.path) != nil else { return }
    let folder = try Folder(at: place.path)
    guard try folder.facts(of: Manifest.name)?.kind != .file,
      try folder.facts(of: InPlaceJournal.folder) == nil
    else { return }
    try checkEmpty(folder, place)
  }

  /// Whether a site of bangtin's stands there.
  package var hasSite: Bool { manifestHash != nil }

  /// The manifest of the site that stands at `place`; nil where the folder is empty or not there.
  private static func manifest(
    of place: OutputPlace, rehearsal: Rehearsal
  ) throws -> (manifest: Manifest, hash: ContentHash)? {
    guard try FilePath.facts(of: place.path) != nil else { return nil }
    let folder = try Folder(at: place.path)
    try InPlaceJournal.complete(in: folder, rehearsal: rehearsal)
    guard try folder.facts(of: Manifest.name)?.kind == .file else {
      try checkEmpty(folder, place)
      return nil
    }
    let text = try folder.read(Manifest.name, limit: manifestLimit)
    guard let manifest = Manifest(text: text) else {
      throw OutputRefusal.manifestUnreadable(place.name)
    }
    return (manifest, ContentHash(of: text))
  }

  /// The bytes of a manifest: a million files with long paths.
  static let manifestLimit = 1 << 28

  /// The record of the last build, where it speaks for a build of these inputs at `now` (seconds since
  /// 1970 UTC) and nobody has touched the site since: there is nothing to do.
  package func record(for fingerprint: InputFingerprint, at now: Int64) throws -> BuildRecord? {
    guard hasSite, let record = try storedRecord(), record.manifest == manifestHash,
      record.holds(for: fingerprint, at: now)
    else { return nil }
    let scan = try OutputScan(
      of: Folder(at: place.path), manifest, map: ParallelMap(threads: options.threads))
    return scan.isUntouched ? record : nil
  }

  private func storedRecord() throws -> BuildRecord? {
    let path = FilePath.joined(place.project, place.record)
    guard try FilePath.facts(of: path)?.kind == .file else { return nil }
    return BuildRecord(bytes: try FilePath.read(path, limit: Self.manifestLimit))
  }

  /// Takes the lock beside the output, or on the output where nothing may be written beside it.
  private static func lock(_ place: OutputPlace) throws -> FileLock {
    do throws(FileError) {
      try FilePath.makeFolders(place.parent)
      let parent = try Folder(at: place.parent)
      try parent.makeFolders(place.workshop)
      let ignore = "\(place.workshop)/.gitignore"
      // A link in its place is not followed: it may lead anywhere.
      let workshop = try parent.folder(place.workshop)
      if try parent.facts(of: ignore) == nil { try parent.replace(ignore, with: Array("*\n".utf8)) }
      let lock = try FileLock(at: FilePath.joined(place.parent, place.lock))
      try clear(workshop)
      return lock
    } catch {
      guard [EACCES, EPERM, EROFS].contains(error.code), try FilePath.facts(of: place.path) != nil
      else { throw error }
      return try FileLock(onFolder: place.path)
    }
  }

  /// Removes what a build that was stopped has left between the spare and the lock.
  private static func clear(_ workshop: borrowing Folder) throws(FileError) {
    for name in OutputPlace.passing { try workshop.removeAll(name) }
    try workshop.removeAbandonedDrafts()
  }

  /// Refuses a folder with anything in it but what a repository or a disk brings along.
  private static func checkEmpty(_ folder: borrowing Folder, _ place: OutputPlace) throws {
    let entries = try folder.entries().entries
    if let entry = entries.first(where: { ![".git", "lost+found"].contains($0.name) }) {
      throw OutputRefusal.notOurs(place.name, example: entry.name)
    }
  }

  /// Begins the next site. Files may be written from several threads at once.
  package consuming func stage() throws -> Staging {
    let parent = try Folder(at: place.parent)
    let root = try FilePath.facts(of: place.path)
    var live = OutputScan.empty
    var isInPlace = false
    if let root {
      let folder = try Folder(at: place.path)
      if hasSite {
        live = try OutputScan(of: folder, manifest, map: ParallelMap(threads: options.threads))
      }
      let isMounted = try isMountPoint(folder, root, in: parent)
      isInPlace = options.inPlace || lock.isOnFolder || isMounted
      if isInPlace, try folder.facts(of: InPlaceJournal.folder) != nil {
        try folder.removeAll(InPlaceJournal.folder)
      }
    }
    let name = isInPlace ? "\(place.leaf)/\(InPlaceJournal.folder)" : place.spare
    if !isInPlace { try forgetStrangersSpare(in: parent) }
    try parent.makeFolders(name)
    let target = try parent.folder(name)
    return Staging(after: self, live: live, root: root, target: target, isInPlace: isInPlace)
  }

  /// Where the administrator builds into somebody else's folder, the spare is that person's too, who
  /// may have put links into it that lead anywhere: it is made anew.
  private func forgetStrangersSpare(in parent: borrowing Folder) throws(FileError) {
    guard geteuid() == 0, let facts = try parent.facts(of: place.spare), facts.owner != 0 else {
      return
    }
    try parent.folder(place.workshop).removeAll(FilePath.name(of: place.spare))
  }

  /// Whether the output is mounted where it stands, so that it cannot be exchanged: it is another file
  /// system than its parent, or the same one under another mount, across which no file gets a second
  /// name. What this overlooks the exchange itself will say.
  private func isMountPoint(
    _ folder: borrowing Folder, _ facts: FileFacts, in parent: borrowing Folder
  ) throws(FileError) -> Bool {
    guard try facts.device == parent.facts().device else { return true }
    guard hasSite, !lock.isOnFolder else { return false }
    let probe = place.probe
    do throws(FileError) {
      try folder.link(Manifest.name, to: probe, in: parent)
    } catch {
      return error.code == EXDEV
    }
    try parent.remove(probe)
    return false
  }
}
