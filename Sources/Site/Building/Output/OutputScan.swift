import Files

/// What has happened to a folder since its manifest was written.
struct OutputScan: Sendable {
  /// For each file of the manifest, whether it still is what was written.
  let untouched: [Bool]
  /// Paths of what the manifest does not list among the site's files, links among them, and of
  /// folders without anything in them; by their bytes.
  let foreign: [String]
  /// What is known of each file of the manifest, touched or not; nil where it is gone.
  let facts: [FileFacts?]

  /// The scan of a folder that is not there.
  static let empty = OutputScan()

  private init() {
    untouched = []
    foreign = []
    facts = []
  }

  /// Whether all files of the manifest are what was written.
  var isUntouched: Bool { !untouched.contains(false) }

  /// Looks at everything that `manifest` lists of `folder`, and at the folders that have changed
  /// since: a folder older than its manifest has got no names since, so it need not be listed.
  init(of folder: borrowing Folder, _ manifest: Manifest, map: ParallelMap) throws(FileError) {
    let writtenAt = try folder.facts(of: Manifest.name)?.modified ?? .min
    let folders = manifest.folders
    let changed = try map(folders) { name throws(FileError) in
      guard let facts = try folder.facts(of: name), facts.kind == .folder else { return true }
      return facts.modified >= writtenAt
    }
    let changedFolders = zip(folders, changed).filter(\.1).map(\.0)
    facts = try map(manifest.files) { file throws(FileError) in try folder.facts(of: file.path) }
    untouched = zip(manifest.files, facts).map { file, facts in
      guard let facts, facts.kind == .file, facts.size == file.size, facts.modified < writtenAt
      else { return false }
      // A file that was moved here kept its time; the folder did not.
      return !Self.isIn(changedFolders, FilePath.parent(of: file.path))
    }
    foreign = try Self.foreign(in: folder, manifest, folders: folders, changed: changedFolders)
  }

  /// What the site did not put into `folder` since the manifest was written, and what was foreign then.
  static func foreign(
    in folder: borrowing Folder, _ manifest: Manifest, map: ParallelMap
  ) throws(FileError) -> [String] {
    let writtenAt = try folder.facts(of: Manifest.name)?.modified ?? .min
    let folders = manifest.folders
    let changed = try map(folders) { name throws(FileError) in
      guard let facts = try folder.facts(of: name) else { return false }
      return facts.kind == .folder && facts.modified >= writtenAt
    }
    return try foreign(
      in: folder, manifest, folders: folders, changed: zip(folders, changed).filter(\.1).map(\.0))
  }

  private static func foreign(
    in folder: borrowing Folder, _ manifest: Manifest, folders: [String], changed: [String]
  ) throws(FileError) -> [String] {
    var found: [String] = []
    // The output itself is always listed: exchanging it counts as a change on some file systems.
    for name in [""] + changed {
      if !name.isEmpty {
        guard try folder.facts(of: name)?.kind == .folder else { continue }
      }
      for entry in try folder.entries(of: name).entries {
        let path = FilePath.joined(name, entry.name)
        let isOurs =
          entry.kind == .folder
          ? isIn(folders, path) || path == InPlaceJournal.folder
          : manifest.index(of: path) != nil || path == Manifest.name
        if !isOurs { try collect(path, entry.kind, in: folder, into: &found) }
      }
    }
    for path in manifest.foreign where try folder.facts(of: path) != nil { found.append(path) }
    found.sort(by: FilePath.precedes)
    return found.reduce(into: []) { unique, path in
      if let last = unique.last, FilePath.areSame(last, path) { return }
      unique.append(path)
    }
  }

  /// Adds everything of a foreign tree.
  private static func collect(
    _ path: String, _ kind: FileFacts.Kind, in folder: borrowing Folder, into found: inout [String]
  ) throws(FileError) {
    guard kind == .folder else {
      if kind != .special { found.append(path) }
      return
    }
    let entries = try folder.entries(of: path).entries
    if entries.isEmpty { found.append(path) }
    for entry in entries {
      try collect(FilePath.joined(path, entry.name), entry.kind, in: folder, into: &found)
    }
  }

  /// Whether `path` is among `folders`, which are sorted as `Manifest.folders` are.
  static func isIn(_ folders: [String], _ path: String) -> Bool {
    if folders.isEmpty { return false }
    let index = Manifest.place(of: path + "/", count: folders.count) { folders[$0] + "/" }
    return index < folders.count && FilePath.areSame(folders[index], path)
  }
}
