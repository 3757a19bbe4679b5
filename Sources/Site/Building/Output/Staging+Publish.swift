package import Diagnostics
import Files
import Glibc

extension Staging {
  /// Puts the next site in the place of the site of before, whole, and remembers the build by
  /// `record`'s values. Whatever is thrown before the last step leaves the old site as it was.
  package consuming func publish(
    fingerprint: InputFingerprint, diagnostics: [Diagnostic], counts: [String: Int] = [:],
    validUntil: Int64?
  ) throws -> PublishSummary {
    let next = try NextSite(of: self)
    let record = BuildRecord(
      fingerprint: fingerprint, validUntil: validUntil, diagnostics: diagnostics, counts: counts,
      manifest: ContentHash(of: next.text))
    let isExchanged = try put(next)
    try record.keep(for: output.place)
    return PublishSummary(
      written: next.written.count, unchanged: next.kept.count, removed: next.removed.count,
      foreign: next.newForeign, isExchanged: isExchanged)
  }

  /// Takes the shortest way there is; whether it was one step.
  private func put(_ next: NextSite) throws -> Bool {
    if next.isUnchanged, !isInPlace, let root, root.kind == .folder {
      return try putManifest(next)
    }
    if isInPlace {
      try applyInPlace(next, staged: next.written.map { ($0.number, $0.file.path) })
      return false
    }
    try completeSpare(next)
    try output.options.rehearsal.reached(.staged)
    do {
      try exchange()
    } catch let error as FileError where Self.refusals.contains(error.code) {
      try moveIntoOutput(next)
      return false
    }
    try output.options.rehearsal.reached(.exchanged)
    return true
  }

  /// Why folders are not exchanged here, though they might be elsewhere: a mount point, another file
  /// system (or an overlay), or a file system or a kernel that cannot.
  private static var refusals: [Int32?] { [EBUSY, EXDEV, EINVAL, ENOSYS, EOPNOTSUPP] }

  /// Only what is written of the site has changed: new foreign files, or nothing at all.
  private func putManifest(_ next: NextSite) throws -> Bool {
    let folder = try Folder(at: output.place.path)
    if next.text != output.manifest.text {
      try forgetSpare()
      let parent = try Folder(at: output.place.parent)
      let draft = output.place.nextManifest
      // Not beside the old one: nobody but the site's own files is ever in the output.
      try parent.create(draft, next.text, durable: output.options.isDurable)
      if let old = try folder.facts(of: Manifest.name) {
        try Permissions(old).apply(to: draft, in: parent)
      }
      try parent.rename(draft, to: Manifest.name, in: folder)
    }
    try SiteTree.settle(folder)
    return true
  }

  /// The site changes without being exchanged: what the spare holds besides its own files can no
  /// longer be told from the site's manifest. It is made anew when it is wanted.
  private func forgetSpare() throws(FileError) {
    let parent = try Folder(at: output.place.parent)
    let manifest = "\(output.place.spare)/\(Manifest.name)"
    if try parent.facts(of: manifest) != nil { try parent.remove(manifest) }
  }

  /// Makes the spare the whole next site.
  private func completeSpare(_ next: NextSite) throws {
    let spare = try prepare()
    let old = spare.manifest.files.map(\.path).filter { next.manifest.index(of: $0) == nil }
    try SiteTree.remove(old, from: target)
    if root != nil {
      let live = try Folder(at: output.place.path)
      _ = try map(next.kept) { file throws(FileError) in
        let facts = output.manifest.index(of: file.path).flatMap { self.live.facts[$0] }
        if try !spare.has(file, live: facts, in: target) {
          try SiteTree.link(
            file.path, from: live, to: target, makingFolder: spare.hasNoFolder(for: file.path))
        }
      }
      for path in next.manifest.foreign { try SiteTree.carry(path, from: live, to: target) }
    }
    try giveFoldersToOwner(next)
    try target.create(Manifest.name, next.text)
    try SiteTree.settle(target)
    // Last of all: up to here that person may put nothing into it.
    if let stranger { try Permissions(stranger).apply(to: "", in: target) }
    if output.options.isDurable { try target.syncFileSystem() }
  }

  /// Where the administrator builds into somebody else's folder, it stays theirs.
  private func giveFoldersToOwner(_ next: NextSite) throws {
    guard let stranger else { return }
    for folder in next.manifest.folders {
      guard let facts = try target.facts(of: folder), facts.owner != stranger.owner else {
        continue
      }
      try Permissions(mode: facts.mode, owner: stranger.owner, group: stranger.group)
        .apply(to: folder, in: target)
    }
  }

  /// The step that everybody sees.
  private func exchange() throws {
    let place = output.place
    let parent = try Folder(at: place.parent)
    if let code = output.options.rehearsal.refusesExchange {
      throw FileError(.exchange, place.path, .system(code))
    }
    if root != nil {
      try parent.exchange(place.spare, with: place.leaf)
    } else {
      try parent.rename(place.spare, to: place.leaf)
    }
    if output.options.isDurable { try parent.sync() }
  }

  /// The exchange was refused: takes the new files of the spare into the output.
  private func moveIntoOutput(_ next: NextSite) throws {
    let folder = try Folder(at: output.place.path)
    try folder.removeAll(InPlaceJournal.folder)
    try folder.makeFolders(InPlaceJournal.folder)
    for (number, file) in next.written {
      let staged = InPlaceJournal.staged(number)
      do throws(FileError) {
        try target.link(file.path, to: staged, in: folder)
      } catch {
        try target.copy(file.path, to: staged, in: folder)
      }
    }
    try applyInPlace(next, staged: next.written.map { ($0.number, $0.file.path) })
  }

  /// Renames the staged files of the output into place.
  private func applyInPlace(_ next: NextSite, staged: [(number: Int, path: String)]) throws {
    let folder = try Folder(at: output.place.path)
    try forgetSpare()
    try folder.makeFolders(InPlaceJournal.folder)
    try folder.create(InPlaceJournal.staged(0), next.text)
    try output.options.rehearsal.reached(.staged)
    if output.options.isDurable { try folder.syncFileSystem() }
    let journal = InPlaceJournal(writes: staged, removals: next.removed)
    try journal.write(to: folder)
    try output.options.rehearsal.reached(.journaled)
    try journal.apply(to: folder, rehearsal: output.options.rehearsal)
    if output.options.isDurable { try folder.syncFileSystem() }
  }
}

/// The next site, put together from what was staged.
private struct NextSite {
  let manifest: Manifest
  /// The manifest as it is written.
  let text: [UInt8]
  let written: [(number: Int, file: Manifest.File)]
  let kept: [Manifest.File]
  let removed: [String]
  /// Foreign paths that no manifest has listed.
  let newForeign: [String]

  /// Whether every file is as it was.
  var isUnchanged: Bool { written.isEmpty && removed.isEmpty }

  init(of staging: borrowing Staging) throws {
    let output = staging.output.manifest
    let entries = staging.entries
    written = entries.compactMap { entry in entry.number.map { ($0, entry.file) } }
    kept = entries.filter { $0.number == nil }.map(\.file)
    var foreign: [String] = []
    let hasFolder = staging.root != nil
    if hasFolder {
      let folder = try Folder(at: staging.output.place.path)
      foreign = try ForeignFiles.find(in: folder, output, map: staging.map)
    }
    manifest = Manifest(files: entries.map(\.file), foreign: foreign)
    text = manifest.text
    for (file, next) in zip(manifest.files, manifest.files.dropFirst())
    where FilePath.areSame(file.path, next.path) {
      throw OutputRefusal.twice(file.path)
    }
    let manifest = manifest
    removed = output.files.map(\.path).filter { path in
      // What somebody has put in the place of one of its folders may lead out of the output.
      manifest.index(of: path) == nil
        && !manifest.foreign.contains { FilePath.contains($0, path) }
    }
    newForeign = foreign.filter { !output.isForeign($0) }
    if hasFolder { try checkForeign(staging.output.place) }
  }

  /// Refuses where a file of the site would take a foreign one's place.
  private func checkForeign(_ place: OutputPlace) throws {
    if manifest.foreign.isEmpty { return }
    let folder = try Folder(at: place.path)
    let folders = manifest.folders
    for path in manifest.foreign where try folder.facts(of: path)?.kind != .folder {
      var isInTheWay = manifest.index(of: path) != nil || ForeignFiles.isIn(folders, path)
      var parent = FilePath.parent(of: path)
      while !parent.isEmpty, !isInTheWay {
        isInTheWay = manifest.index(of: parent) != nil
        parent = FilePath.parent(of: parent)
      }
      if isInTheWay { throw OutputRefusal.inTheWay(path, output: place.name) }
    }
  }
}
