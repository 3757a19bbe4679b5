import Glibc

/// Bytes kept by name in a folder that may be removed at any time, so that nobody has to find them
/// out a second time. Each is a file for this account alone: what is not public yet may be in it.
package struct KeptFiles: Sendable {
  private let folder: String
  private let limit: Int

  /// What is kept in `folder`, which need not be there; at most `limit` bytes each.
  package init(in folder: String, limit: Int) {
    self.folder = folder
    self.limit = limit
  }

  /// What was kept as `name`; nil where nothing was, or where it was cut off or changed since.
  package func bytes(_ name: String) throws(FileError) -> ArraySlice<UInt8>? {
    do throws(FileError) {
      let bytes = try FilePath.read(FilePath.joined(folder, name), limit: limit)
      guard bytes.count > 32, let seal = ContentHash(hexDigits: bytes[..<32]),
        ContentHash(of: bytes.span.extracting(33...)) == seal
      else { return nil }
      return bytes[33...]
    } catch {
      if error.code == ENOENT || error.code == ENOTDIR { return nil }
      throw error
    }
  }

  /// Whether something was kept as `name`.
  package func has(_ name: String) throws(FileError) -> Bool {
    try FilePath.facts(of: FilePath.joined(folder, name)) != nil
  }

  /// Keeps `bytes` as `name` behind the hash of them, where the folder may be written to.
  package func keep(_ bytes: [UInt8], as name: String) throws(FileError) {
    try whereAllowed { () throws(FileError) in
      try FilePath.makeFolders(folder)
      try Folder(at: folder).replace(
        name, with: ContentHash(of: bytes).hexDigits + [0x0A] + bytes, mode: 0o600)
    }
  }

  /// Removes everything but what is called one of `names`.
  package func drop(except names: Set<String>) throws(FileError) {
    guard try FilePath.facts(of: folder) != nil else { return }
    try whereAllowed { () throws(FileError) in
      let kept = try Folder(at: folder)
      for entry in try kept.entries().entries where !names.contains(entry.name) {
        // Drafts begin with a full stop: another run may be at work on them.
        if entry.name.utf8.first != 0x2E { try kept.removeAll(entry.name) }
      }
      try kept.removeAbandonedDrafts()
    }
  }

  /// A project that may not be written to keeps nothing.
  private func whereAllowed(_ change: () throws(FileError) -> Void) throws(FileError) {
    do throws(FileError) {
      try change()
    } catch {
      guard [EACCES, EPERM, EROFS].contains(error.code) else { throw error }
    }
  }
}
