import Files

/// The site before the one of before, found again: most of its files are in the next site as well,
/// and its folders too. While it is worked on it has no manifest; one without is of no use.
struct Spare: Sendable {
  /// What it held.
  let manifest: Manifest
  /// When that was written.
  private let writtenAt: Int64

  /// A spare that holds nothing.
  static let empty = Spare(manifest: .empty, writtenAt: .min)

  private init(manifest: Manifest, writtenAt: Int64) {
    self.manifest = manifest
    self.writtenAt = writtenAt
  }

  /// Takes the spare in `folder` into work, emptied where it is of no use. `foreign` is what was
  /// foreign when it was exchanged for the site of now.
  init(
    in folder: borrowing Folder, foreign: [String], like permissions: Permissions?
  ) throws(FileError) {
    if let permissions { try permissions.apply(to: "", in: folder) }
    if try folder.facts(of: Manifest.name)?.kind == .file,
      let manifest = Manifest(
        text: try folder.read(Manifest.name, limit: OutputFolder.manifestLimit)),
      try Self.hasOwnFolders(of: manifest, in: folder)
    {
      writtenAt = try OutputScan.moment(of: folder)
      self.manifest = manifest
      try folder.remove(Manifest.name)
      // What is foreign may have changed since; it is carried over anew.
      for path in foreign + manifest.foreign { try SiteTree.clearWay(to: path, in: folder) }
      try SiteTree.removeEmptyFolders(above: foreign + manifest.foreign, in: folder)
    } else {
      self = .empty
      for entry in try folder.entries().entries { try folder.removeAll(entry.name) }
    }
  }

  /// Whether every folder of `manifest` that is in `folder` is one: a link in its place would lead
  /// what is written somewhere else.
  private static func hasOwnFolders(
    of manifest: Manifest, in folder: borrowing Folder
  ) throws(FileError) -> Bool {
    for name in manifest.folders {
      if let facts = try folder.facts(of: name), facts.kind != .folder { return false }
    }
    return true
  }

  /// Whether the folder of `path` is surely missing: a page has one of its own, and nothing is there.
  func hasNoFolder(for path: String) -> Bool {
    manifest.files.isEmpty && path.hasSuffix("/index.html")
  }

  /// Whether `folder`, the spare, has this very file: the one that the site of before has (`live`)
  /// under another name, or one that nobody has touched. Giving a file another name counts as a
  /// change of it, hence the first.
  func has(
    _ file: Manifest.File, live: FileFacts?, in folder: borrowing Folder
  ) throws(FileError) -> Bool {
    guard let index = manifest.index(of: file.path), manifest.files[index] == file,
      let facts = try folder.facts(of: file.path), facts.kind == .file, facts.size == file.size
    else { return false }
    if let live, facts.isSameFile(as: live) { return true }
    return facts.modified < writtenAt && facts.changed < writtenAt
  }
}
