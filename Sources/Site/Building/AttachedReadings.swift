import Attachments
import Content
import Diagnostics
import Files
import Synchronization

/// What stands in the files that directives and plans list: read once, then kept by the hash of
/// their bytes. Photos and the files of other content are never read for this.
struct AttachedReadings: Sendable {
  /// How much is read.
  enum Effort: Sendable {
    /// What was not read before.
    case whatIsNew
    /// Nothing; what was read before is there.
    case nothing
  }

  /// The facts of every file beside the content, with what was found in those that were read.
  let facts: [String: AttachmentFacts]
  /// What stands in the files, by the same paths.
  let texts: [String: AttachmentText]
  let findings: [Diagnostic]

  /// How many files are read at a time: reading takes a processor each, and memory.
  private static let threads = 2

  /// Reads the files that `workspace` lists, of the project in the folder `root`.
  init(
    of workspace: Workspace, in project: Project, at root: String, reading effort: Effort,
    progress: @Sendable (_ read: Int, _ of: Int) -> Void
  ) throws {
    let root = try FilePath.resolved(root)
    var limits = AttachmentReader.Limits()
    limits.file = project.settings.limits.attachmentMegabytes * 1_000_000
    let reader = AttachmentReader(
      tools: project.tools, readsScans: project.settings.archive.readsScans, limits: limits)
    let shelf = Shelf(
      root: root, reader: reader,
      cache: ReadingCache(in: KeptFolder.readings, of: root))
    let readings = try shelf.readings(
      of: Self.listed(in: workspace, of: project.inputs), reading: effort, progress: progress)

    var facts = project.inputs.attachments
    var texts: [String: AttachmentText] = [:]
    var read: [(path: String, mediaType: String, problem: AttachmentProblem?)] = []
    for (path, reading) in readings {
      guard let plain = facts[path] else { continue }
      facts[path] = AttachmentFacts(
        size: reading.size, mediaType: plain.mediaType, pixels: plain.pixels, pages: reading.pages,
        sha256: reading.sha256)
      texts[path] = reading.text
      read.append((path, plain.mediaType, reading.problem))
    }
    (self.facts, self.texts) = (facts, texts)
    findings = Diagnostic.findings(on: read)
  }

  /// A file to be read.
  private struct Wanted: Sendable {
    /// As the file system has it.
    let path: String
    let hash: ContentHash
  }

  /// The files that directives and plans list and that are there, in the order of their paths. What
  /// only internal papers list stays unread: its text could only leak.
  private static func listed(in workspace: Workspace, of inputs: Inputs) -> [Wanted] {
    var hashes: [String: ContentHash] = [:]
    for directive in workspace.directives + workspace.plans.map(\.directive)
    where !directive.publication.isInternal {
      for file in directive.files {
        let written = "\(directive.source.folder)/\(file.src.value)"
        guard let path = FilePath.normalized(written),
          let found = inputs.attachmentHashes.index(forKey: path)
        else { continue }
        // Not as written: letters may be decomposed on the disk.
        let (stored, hash) = inputs.attachmentHashes[found]
        hashes[stored] = hash
      }
    }
    return hashes.map { Wanted(path: $0, hash: $1) }
      .sorted { FilePath.precedes($0.path, $1.path) }
  }

  /// What was kept, and a reader for what was not.
  private struct Shelf: Sendable {
    let root: String
    let reader: AttachmentReader
    let cache: ReadingCache

    /// What stands in each file, in the order of `files`.
    func readings(
      of files: [Wanted], reading effort: Effort,
      progress: @Sendable (_ read: Int, _ of: Int) -> Void
    ) throws -> [(path: String, reading: AttachmentReading)] {
      let stamp = reader.stamp
      let kept = try ParallelMap()(files) { file throws(FileError) in
        try cache.reading(of: file.hash, stamp: stamp)
      }
      var known: [ContentHash: AttachmentReading] = [:]
      for (file, reading) in zip(files, kept) { known[file.hash] = reading }
      if effort == .whatIsNew {
        // The same paper under two names is read once.
        var seen: Set<ContentHash> = []
        let new = files.filter { known[$0.hash] == nil && seen.insert($0.hash).inserted }
        for (file, reading) in zip(new, try read(new, stamp, progress)) {
          known[file.hash] = reading
        }
        try cache.drop(except: Set(files.map(\.hash)))
      }
      return files.compactMap { file in known[file.hash].map { (file.path, $0) } }
    }

    private func read(
      _ files: [Wanted], _ stamp: String, _ progress: @Sendable (_ read: Int, _ of: Int) -> Void
    ) throws(FileError) -> [AttachmentReading] {
      if files.isEmpty { return [] }
      // A project that may not be written to is read each time.
      try KeptFolder.makeWhereAllowed(in: Folder(at: root))
      let done = Atomic(0)
      return try ParallelMap(threads: AttachedReadings.threads)(files) { file throws(FileError) in
        let reading = try reader.read(FilePath.joined(root, file.path))
        try cache.keep(reading, stamp: stamp)
        progress(done.wrappingAdd(1, ordering: .relaxed).newValue, files.count)
        return reading
      }
    }
  }
}
