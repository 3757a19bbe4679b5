import Files

/// The site before the one of before, found again: most of its files are in the next site as well,
/// and its folders too. While it is worked on it has no manifest; one without is of no use.
struct Spare: Sendable {
  /// What it held, of which nothing has been touched.
  let manifest: Manifest
  private let scan: OutputScan

  /// A spare that holds nothing.
  static let empty = Spare(manifest: .empty, scan: .empty)

  private init(manifest: Manifest, scan: OutputScan) {
    self.manifest = manifest
    self.scan = scan
  }

  /// Takes the spare in `folder` into work, emptied where it is of no use.
  init(
    in folder: borrowing Folder, like permissions: Permissions?, map: ParallelMap
  ) throws(FileError) {
    if let permissions { try permissions.apply(to: "", in: folder) }
    if try folder.facts(of: Manifest.name)?.kind == .file,
      let manifest = Manifest(
        text: try folder.read(Manifest.name, limit: OutputFolder.manifestLimit))
    {
      scan = try OutputScan(of: folder, manifest, map: map)
      self.manifest = manifest
      try folder.remove(Manifest.name)
      // What was foreign to the site may have changed since; it is carried over anew.
      for path in scan.foreign { try folder.removeAll(path) }
      try SiteTree.removeEmptyFolders(above: scan.foreign, in: folder)
    } else {
      self = .empty
      for entry in try folder.entries().entries { try folder.removeAll(entry.name) }
    }
  }

  /// Whether it has this very file.
  func has(_ file: Manifest.File) -> Bool {
    guard let index = manifest.index(of: file.path) else { return false }
    return scan.untouched[index] && manifest.files[index] == file
  }
}
