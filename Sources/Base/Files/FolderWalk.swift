import Glibc

/// All files of a folder and its folders, in the order of their paths' bytes. Names that begin with
/// a full stop are skipped. Links are followed where they lead to something inside the folder.
package struct FolderWalk: Sendable, Equatable {
  /// What a walk passes over, to be reported.
  package enum Oddity: Sendable, Hashable {
    /// A link to something outside the folder, with where it leads.
    case linkOutside(String)
    /// A link to nothing.
    case brokenLink
    /// A link to a folder that it stands in.
    case circle
    /// A pipe, a socket or a device.
    case special
    /// A name that is no UTF-8.
    case unreadableName
    /// A folder deeper than the limit.
    case tooDeep
  }

  /// Paths relative to the folder.
  package private(set) var files: [String] = []
  /// What was passed over, in the order of the walk.
  package private(set) var oddities: [(path: String, oddity: Oddity)] = []

  /// Walks the folder at `path`, at most `depth` folders deep.
  package init(of path: String, depth: Int = 32) throws(FileError) {
    let root = try FilePath.resolved(path)
    let folder = try Folder(at: root)
    try walk(folder, "", root: root, depth: depth, above: [try folder.facts()])
    // A followed link sorts where its name stands, which may not be where its files do.
    files.sort(by: FilePath.precedes)
  }

  package static func == (a: FolderWalk, b: FolderWalk) -> Bool {
    a.files == b.files && a.oddities.elementsEqual(b.oddities, by: ==)
  }

  private mutating func walk(
    _ folder: borrowing Folder, _ prefix: String, root: String, depth: Int, above: [FileFacts]
  ) throws(FileError) {
    let (entries, unreadable) = try folder.entries()
    for name in unreadable {
      oddities.append((FilePath.joined(prefix, name), .unreadableName))
    }
    for entry in entries where entry.name.utf8.first != 0x2E {
      let path = FilePath.joined(prefix, entry.name)
      switch entry.kind {
      case .file: files.append(path)
      case .special: oddities.append((path, .special))
      case .folder:
        try enter(
          folder.folder(entry.name), path, root: root, depth: depth, above: above)
      case .link:
        try follow(path, root: root, depth: depth, above: above)
      }
    }
  }

  private mutating func enter(
    _ folder: borrowing Folder, _ path: String, root: String, depth: Int, above: [FileFacts]
  ) throws(FileError) {
    guard depth > 1 else {
      oddities.append((path, .tooDeep))
      return
    }
    let facts = try folder.facts()
    guard !above.contains(where: facts.isSameFile) else {
      oddities.append((path, .circle))
      return
    }
    try walk(folder, path, root: root, depth: depth - 1, above: above + [facts])
  }

  private mutating func follow(
    _ path: String, root: String, depth: Int, above: [FileFacts]
  ) throws(FileError) {
    let target: String
    do throws(FileError) {
      target = try FilePath.resolved(FilePath.joined(root, path))
    } catch {
      guard error.code == ENOENT || error.code == ELOOP else { throw error }
      oddities.append((path, .brokenLink))
      return
    }
    guard FilePath.contains(root, target) else {
      oddities.append((path, .linkOutside(target)))
      return
    }
    switch try FilePath.facts(of: target)?.kind {
    case .file: files.append(path)
    case .folder:
      try enter(Folder(at: target), path, root: root, depth: depth, above: above)
    case .special: oddities.append((path, .special))
    case .link, nil: oddities.append((path, .brokenLink))
    }
  }
}
