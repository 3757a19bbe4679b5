import Files
import Glibc

/// Changes of a folder that is to hold a site, which any kind of thing may stand in the way of.
enum SiteTree {
  /// Writes a file, over whatever stands there, and the folders it stands in.
  static func create(
    _ path: String, _ bytes: [UInt8], in folder: borrowing Folder, makingFolder: Bool
  ) throws(FileError) -> FileFacts {
    do throws(FileError) {
      return try folder.create(path, bytes, makingFolder: makingFolder)
    } catch {
      guard isInTheWay(error) else { throw error }
      try clearWay(to: path, in: folder)
      return try folder.create(path, bytes)
    }
  }

  /// Copies a file, over whatever stands there.
  static func copy(
    _ source: String, from sourceFolder: borrowing Folder, to path: String,
    in folder: borrowing Folder
  ) throws(FileError) -> FileFacts {
    do throws(FileError) {
      return try sourceFolder.copy(source, to: path, in: folder)
    } catch {
      guard isInTheWay(error) else { throw error }
      try clearWay(to: path, in: folder)
      return try sourceFolder.copy(source, to: path, in: folder)
    }
  }

  /// Gives the file at `path` of `live` the same path in `folder`, over whatever stands there; a copy
  /// where the file system or the rights do not allow a second name. `makingFolder` says that its
  /// folder is probably missing, which saves a failing call.
  static func link(
    _ path: String, from live: borrowing Folder, to folder: borrowing Folder,
    makingFolder: Bool = false
  ) throws(FileError) {
    do throws(FileError) {
      if makingFolder { try folder.makeFolders(FilePath.parent(of: path)) }
      try live.link(path, to: path, in: folder)
    } catch {
      try folder.makeFolders(FilePath.parent(of: path))
      if isInTheWay(error) { try clearWay(to: path, in: folder) }
      do throws(FileError) {
        try live.link(path, to: path, in: folder)
      } catch {
        guard [EPERM, EXDEV, EMLINK, EOPNOTSUPP].contains(error.code) else { throw error }
        try live.copy(path, to: path, in: folder)
      }
    }
  }

  /// Carries something foreign over from `live`: a file, a link or an empty folder.
  static func carry(
    _ path: String, from live: borrowing Folder, to folder: borrowing Folder
  ) throws(FileError) {
    guard let facts = try live.facts(of: path) else { return }
    try clearWay(to: path, in: folder)
    try folder.makeFolders(FilePath.parent(of: path))
    switch facts.kind {
    case .folder: try folder.makeFolders(path)
    case .file: try link(path, from: live, to: folder)
    case .link: try folder.makeLink(path, to: live.target(ofLink: path))
    case .special: return
    }
    try Permissions(facts).apply(to: path, in: folder)
  }

  /// Removes what stands at `path`, and what is no folder where one of its folders belongs.
  static func clearWay(to path: String, in folder: borrowing Folder) throws(FileError) {
    if try hasFolder(FilePath.parent(of: path), in: folder) { try folder.removeAll(path) }
  }

  /// Whether a folder stands at `path`; what stands there or on the way and is none is removed. From
  /// the top, so that no link on the way is followed.
  private static func hasFolder(
    _ path: String, in folder: borrowing Folder
  ) throws(FileError) -> Bool {
    if path.isEmpty { return true }
    guard try hasFolder(FilePath.parent(of: path), in: folder),
      let facts = try folder.facts(of: path)
    else { return false }
    if facts.kind == .folder { return true }
    try folder.remove(path)
    return false
  }

  /// Makes the manifest younger than everything else of `output`: what is not older than it counts as
  /// touched. Clocks of file systems tick every few milliseconds; this waits for the next tick, but not
  /// for those that tick by the second, where the next build does more than it must.
  static func settle(_ output: borrowing Folder) throws(FileError) {
    guard let before = try output.facts(of: Manifest.name)?.modified else { return }
    for _ in 0..<40 {
      try output.touch(Manifest.name)
      let now = try output.facts(of: Manifest.name)?.modified
      if let now, now > before { return }
      usleep(500)
    }
  }

  /// Removes the files at `paths` and the folders that are empty without them, but nothing behind a
  /// link.
  static func remove(_ paths: [String], from output: borrowing Folder) throws(FileError) {
    for path in paths {
      do throws(FileError) {
        try output.ownFolder(FilePath.parent(of: path)).remove(FilePath.name(of: path))
      } catch {
        switch error.code {
        // Gone already: whoever was stopped here may not have come to its folder.
        case ENOENT: break
        // A page has become a folder of pages; or its folder has become something else.
        case EISDIR, EPERM, ENOTDIR, ELOOP: continue
        default: throw error
        }
      }
      try removeEmptyFolders(above: [path], in: output)
    }
  }

  /// Removes the folders that `paths` stood in, as far as nothing else does.
  static func removeEmptyFolders(
    above paths: [String], in output: borrowing Folder
  ) throws(FileError) {
    for path in paths {
      var parent = FilePath.parent(of: path)
      while !parent.isEmpty, try output.removeFolderIfEmpty(parent) {
        parent = FilePath.parent(of: parent)
      }
    }
  }

  private static func isInTheWay(_ error: FileError) -> Bool {
    [EEXIST, ENOTDIR, EISDIR, ENOTEMPTY].contains(error.code)
  }
}
