import Files
import Glibc

/// What stands in an output folder and is not of the site.
enum ForeignFiles {
  /// Paths, by their bytes: of files and links, and of folders without anything in them. A folder that
  /// has not changed since its manifest was written has got no names since, so it is not listed.
  static func find(
    in folder: borrowing Folder, _ manifest: Manifest, map: ParallelMap
  ) throws(FileError) -> [String] {
    let writtenAt = try OutputScan.moment(of: folder)
    let folders = manifest.folders
    let isChanged = try map(folders) { name throws(FileError) in
      guard let facts = try folder.facts(of: name), facts.kind == .folder else { return false }
      return facts.modified >= writtenAt
    }
    var found: [String] = []
    // The output itself is always listed: exchanging it counts as a change on some file systems.
    for name in [""] + zip(folders, isChanged).filter(\.1).map(\.0) {
      for entry in try folder.entries(of: name).entries {
        let path = FilePath.joined(name, entry.name)
        let isOurs =
          entry.kind == .folder
          ? isIn(folders, path) || path == InPlaceJournal.folder
          : manifest.index(of: path) != nil || path == Manifest.name
        if !isOurs { try collect(path, entry.kind, in: folder, into: &found) }
      }
    }
    for path in manifest.foreign where try stands(path, in: folder) { found.append(path) }
    found.sort(by: FilePath.precedes)
    return found.reduce(into: []) { unique, path in
      if let last = unique.last, FilePath.areSame(last, path) { return }
      unique.append(path)
    }
  }

  /// Whether `path` is among `folders`, which are sorted as `Manifest.folders` are.
  static func isIn(_ folders: [String], _ path: String) -> Bool {
    if folders.isEmpty { return false }
    let index = Manifest.place(of: path + "/", count: folders.count) { folders[$0] + "/" }
    return index < folders.count && FilePath.areSame(folders[index], path)
  }

  /// Whether something stands at `path`, and not behind a link.
  private static func stands(_ path: String, in folder: borrowing Folder) throws(FileError) -> Bool
  {
    do throws(FileError) {
      return try folder.ownFolder(FilePath.parent(of: path)).facts(of: FilePath.name(of: path))
        != nil
    } catch {
      guard [ENOENT, ENOTDIR, ELOOP].contains(error.code) else { throw error }
      return false
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
}
