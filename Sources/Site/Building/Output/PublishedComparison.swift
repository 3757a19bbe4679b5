import Files
import Synchronization

/// What of a published folder (fetched from a host, say) is not as it was built. Only the folder's
/// own files are read: no link is followed, and no path leads out of it, whatever a manifest says.
package struct PublishedComparison: Sendable {
  /// One file that is not as it was published.
  package struct Difference: Sendable, Equatable {
    /// Relative to the folder.
    package let path: String
    package let kind: Kind
  }

  /// In what way.
  package enum Kind: Sendable, Equatable {
    case changed
    /// Shorter than it was: an upload that broke off, most often.
    case cutShort(size: Int, of: Int)
    case missing
    /// Nothing that was published; nobody of the site put it there.
    case extra
    /// A link, a folder or a device stands in its place.
    case notAFile
  }

  /// By the bytes of their paths.
  package let differences: [Difference]
  /// How many files are as they were published.
  package let same: Int
  /// Files beside the site that the project knows of (`CNAME`, `.well-known/…`) and that stand there.
  package let foreign: [String]

  /// Compares the folder at `path` with `reference`. `progress` is told how many files have been
  /// compared, and how many there are.
  package init(
    of path: String, with reference: PublishedReference,
    progress: @Sendable (_ compared: Int, _ of: Int) -> Void
  ) throws {
    guard try FilePath.facts(of: path)?.kind == .folder else {
      throw PublishedReference.Unusable.noFolder(path)
    }
    let folder = try Folder(at: path)
    var found = try Self.listed(in: folder)
    let manifest = reference.manifest
    let ownManifest = found.removeValue(forKey: Array(Manifest.name.utf8))
    let expected = manifest.files.map {
      (file: $0, kind: found.removeValue(forKey: Array($0.path.utf8)))
    }
    let hasBytes = reference.kind == .build
    let judge = Judge(
      hasBytes: hasBytes, output: try Folder(at: hasBytes ? reference.path : path))
    if hasBytes { try judge.requireUntouched(reference) }
    let done = Atomic(0)
    let verdicts = try ParallelMap()(expected) { (file, kind) throws in
      defer { progress(done.wrappingAdd(1, ordering: .relaxed).newValue, expected.count) }
      return try judge.verdict(on: file, kind, in: folder)
    }
    var differences = zip(expected, verdicts).compactMap { expected, verdict in
      verdict.map { Difference(path: expected.file.path, kind: $0) }
    }
    same = expected.count - differences.count
    var foreign: [String] = []
    for (bytes, kind) in found {
      let path = String(decoding: bytes, as: UTF8.self)
      guard manifest.isForeign(path) else {
        differences.append(Difference(path: path, kind: .extra))
        continue
      }
      if let verdict = try judge.verdict(onForeign: path, kind, in: folder) {
        differences.append(Difference(path: path, kind: verdict))
      } else {
        foreign.append(path)
      }
    }
    // A copy that was fetched link by link lacks the manifest, which no page links to.
    if let ownManifest, reference.kind != .itself {
      let isSame =
        try ownManifest == .file
        && folder.hash(of: Manifest.name).hash == reference.manifestHash
      if !isSame { differences.append(Difference(path: Manifest.name, kind: .changed)) }
    }
    self.differences = differences.sorted { FilePath.precedes($0.path, $1.path) }
    self.foreign = foreign.sorted(by: FilePath.precedes)
  }

  /// Every name below `folder` that is no folder, by its bytes, with what stands there.
  private static func listed(
    in folder: borrowing Folder
  ) throws(FileError) -> [[UInt8]: FileFacts.Kind] {
    var found: [[UInt8]: FileFacts.Kind] = [:]
    var folders = [""]
    while let name = folders.popLast() {
      let (entries, unreadable) = try folder.entries(of: name)
      for entry in entries {
        let path = FilePath.joined(name, entry.name)
        if entry.kind == .folder {
          folders.append(path)
        } else {
          found[Array(path.utf8)] = entry.kind
        }
      }
      for text in unreadable { found[Array(FilePath.joined(name, text).utf8)] = .special }
    }
    return found
  }

  /// Says of one file after another whether it is as it was.
  private struct Judge: ~Copyable, Sendable {
    /// Whether the bytes that were published are at hand, in `output`.
    let hasBytes: Bool
    /// The output of the build, else the folder in question itself.
    let output: Folder

    /// Throws where a file of `output` is not what the build wrote: it proves nothing any more.
    func requireUntouched(_ reference: PublishedReference) throws {
      let manifest = reference.manifest
      let scan = try OutputScan(of: output, manifest, map: ParallelMap())
      for (file, isUntouched) in zip(manifest.files, scan.untouched) where !isUntouched {
        // Copied or checked out, its times say nothing; its bytes do.
        guard try output.facts(of: file.path)?.kind == .file,
          try output.hash(of: file.path) == (file.hash, file.size)
        else {
          throw PublishedReference.Unusable.changedSince(
            FilePath.joined(reference.path, file.path))
        }
      }
    }

    /// What is wrong with `file`, where something of `kind` stands in the folder; nothing where it
    /// is as it was.
    func verdict(
      on file: Manifest.File, _ kind: FileFacts.Kind?, in folder: borrowing Folder
    ) throws(FileError) -> Kind? {
      guard let kind, let facts = try folder.facts(of: file.path) else {
        return try folder.facts(of: file.path)?.kind == .folder ? .notAFile : .missing
      }
      guard kind == .file, facts.kind == .file else { return .notAFile }
      if facts.size < file.size { return .cutShort(size: facts.size, of: file.size) }
      if facts.size > file.size { return .changed }
      if hasBytes {
        return try folder.hasSameBytes(file.path, as: file.path, in: output) ? nil : .changed
      }
      return try folder.hash(of: file.path) == (file.hash, file.size) ? nil : .changed
    }

    /// The same for a file that somebody else put beside the site; only where its bytes are at hand
    /// can it be compared.
    func verdict(
      onForeign path: String, _ kind: FileFacts.Kind, in folder: borrowing Folder
    ) throws(FileError) -> Kind? {
      guard kind == .file else { return .notAFile }
      guard hasBytes, try output.facts(of: path)?.kind == .file else { return nil }
      return try folder.hasSameBytes(path, as: path, in: output) ? nil : .changed
    }
  }
}
