import Glibc

/// Bytes kept by name in a folder that may be removed at any time, so that nobody has to find them
/// out a second time. Each is a file for this account alone: what is not public yet may be in it.
package struct KeptFiles: Sendable {
  private let place: String
  private let folder: String
  private let limit: Int

  /// What is kept in `folder`, a path in the folder at `place`; it need not be there. At most `limit`
  /// bytes each. A link on the way from `place` is never followed: things are removed there.
  package init(in folder: String, of place: String, limit: Int) {
    self.folder = folder
    self.place = place
    self.limit = limit
  }

  /// What was kept as `name`; nil where nothing was, or where it was cut off or changed since.
  package func bytes(_ name: String) throws(FileError) -> ArraySlice<UInt8>? {
    let kept = try whereKept { () throws(FileError) in try opened().read(name, limit: limit) }
    guard let bytes = kept, bytes.count > 32, let seal = ContentHash(hexDigits: bytes[..<32]),
      ContentHash(of: bytes.span.extracting(33...)) == seal
    else { return nil }
    return bytes[33...]
  }

  /// Whether something was kept as `name`.
  package func has(_ name: String) throws(FileError) -> Bool {
    try whereKept { () throws(FileError) in try opened().facts(of: name) } ?? nil != nil
  }

  /// Keeps `bytes` as `name` behind the hash of them, where the folder may be written to.
  package func keep(_ bytes: [UInt8], as name: String) throws(FileError) {
    try whereAllowed { () throws(FileError) in
      try opened(making: true).replace(
        name, with: ContentHash(of: bytes).hexDigits + [0x0A] + bytes, mode: 0o600)
    }
  }

  /// Removes everything but what is called one of `names`.
  package func drop(except names: Set<String>) throws(FileError) {
    guard try FilePath.facts(of: FilePath.joined(place, folder)) != nil else { return }
    try whereAllowed { () throws(FileError) in
      let kept = try opened()
      for entry in try kept.entries().entries where !names.contains(entry.name) {
        // Drafts begin with a full stop: another run may be at work on them.
        if entry.name.utf8.first != 0x2E { try kept.removeAll(entry.name) }
      }
      try kept.removeAbandonedDrafts()
    }
  }

  /// The folder, reached step by step.
  private func opened(making isMade: Bool = false) throws(FileError) -> Folder {
    var folder = try Folder(at: FilePath.joined(place, "."))
    for part in self.folder.split(separator: "/").map(String.init) {
      if isMade { try folder.makeFolders(part) }
      folder = try folder.folder(part)
    }
    return folder
  }

  /// What `look` finds; nil where the folder or the file is not there.
  private func whereKept<Found>(
    _ look: () throws(FileError) -> Found
  ) throws(FileError) -> Found? {
    do throws(FileError) {
      return try look()
    } catch {
      if error.code == ENOENT || error.code == ENOTDIR { return nil }
      throw error
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
