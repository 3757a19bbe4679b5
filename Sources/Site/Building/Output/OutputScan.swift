import Files

/// What has happened to the files of a site since its manifest was written.
struct OutputScan: Sendable {
  /// For each file of the manifest, whether it still is what was written.
  let untouched: [Bool]
  /// What is known of each file of the manifest, touched or not; nil where it is gone.
  let facts: [FileFacts?]

  /// The scan of a folder that holds no site.
  static let empty = OutputScan()

  private init() {
    untouched = []
    facts = []
  }

  /// Looks at every file that `manifest` lists of `folder`.
  init(of folder: borrowing Folder, _ manifest: Manifest, map: ParallelMap) throws(FileError) {
    let writtenAt = try Self.moment(of: folder)
    facts = try map(manifest.files) { file throws(FileError) in try folder.facts(of: file.path) }
    untouched = zip(manifest.files, facts).map { file, facts in
      guard let facts, facts.kind == .file, facts.size == file.size else { return false }
      // A file that was moved or copied here with its time has still been changed.
      return facts.modified < writtenAt && facts.changed < writtenAt
    }
  }

  /// Whether all files of the manifest are what was written.
  var isUntouched: Bool { !untouched.contains(false) }

  /// When the manifest of `folder` was written.
  static func moment(of folder: borrowing Folder) throws(FileError) -> Int64 {
    try folder.facts(of: Manifest.name)?.modified ?? .min
  }
}
