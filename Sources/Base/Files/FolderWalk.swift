/// All files of a folder and its folders, in the order of their paths' bytes. Names that begin with
/// a full stop are skipped. Links are not followed: where a file stands says whether it is public, and
/// a link would make it stand in two places.
package struct FolderWalk: Sendable, Equatable {
  /// What a walk passes over, to be reported.
  package enum Oddity: Sendable, Hashable {
    /// A symbolic link, wherever it leads.
    case link
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

  /// Walks the folder at `path`, which may be a link itself, at most `depth` folders deep.
  package init(of path: String, depth: Int = 32) throws(FileError) {
    try walk(Folder(at: path), "", depth: depth)
    // Folders come where their names stand, which is not where their files do: `a-b` before `a/b`.
    files.sort(by: FilePath.precedes)
  }

  package static func == (a: FolderWalk, b: FolderWalk) -> Bool {
    a.files == b.files && a.oddities.elementsEqual(b.oddities, by: ==)
  }

  private mutating func walk(
    _ folder: borrowing Folder, _ prefix: String, depth: Int
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
      case .link: oddities.append((path, .link))
      case .folder where depth > 1:
        try walk(folder.folder(entry.name), path, depth: depth - 1)
      case .folder: oddities.append((path, .tooDeep))
      }
    }
  }
}
