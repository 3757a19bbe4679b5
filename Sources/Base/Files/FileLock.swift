import Glibc

/// A lock between processes, held as long as this value lives; the system lets it go even where the
/// process is killed. The lock file is removed with it.
package struct FileLock: ~Copyable, Sendable {
  private let descriptor: Descriptor
  /// The lock file, to be removed; absent where a folder itself is locked.
  private let path: String?

  /// Whether a folder itself is locked.
  package var isOnFolder: Bool { path == nil }

  /// Takes the lock on the folder at `path` itself, where nothing may be written beside it.
  package init(onFolder path: String) throws(FileError) {
    let descriptor = Descriptor(
      owning: try system(.lock, path) {
        unsafe open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
      })
    let number = descriptor.number
    do throws(FileError) {
      try system(.lock, path) { flock(number, LOCK_EX | LOCK_NB) }
    } catch {
      throw error.code == EWOULDBLOCK ? FileError(.lock, path, .locked(by: nil)) : error
    }
    self.descriptor = descriptor
    self.path = nil
  }

  /// Takes the lock at `path`, at once or not at all: `.locked` says who holds it.
  package init(at path: String) throws(FileError) {
    while true {
      let descriptor = Descriptor(
        owning: try system(.lock, path) {
          unsafe open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o644)
        })
      try Self.lock(descriptor, path)
      // The one before may have removed the file between our opening and our locking it.
      let held = try Folder.facts(of: descriptor, path: path)
      if let named = try FilePath.facts(of: path), named.isSameFile(as: held) {
        let number = descriptor.number
        try system(.lock, path) { ftruncate(number, 0) }
        try Self.sign(number, path)
        self.descriptor = descriptor
        self.path = path
        return
      }
    }
  }

  deinit {
    // Removed before it is let go: whoever waits for this very file finds that it has no name.
    if let path { _ = unsafe unlink(path) }
  }

  private static func lock(
    _ descriptor: borrowing Descriptor, _ path: String
  ) throws(FileError) {
    let number = descriptor.number
    do throws(FileError) {
      try system(.lock, path) { flock(number, LOCK_EX | LOCK_NB) }
    } catch {
      guard error.code == EWOULDBLOCK else { throw error }
      throw FileError(.lock, path, .locked(by: try holder(descriptor, path)))
    }
  }

  private static func holder(
    _ descriptor: borrowing Descriptor, _ path: String
  ) throws(FileError) -> Int32? {
    let bytes: [UInt8]
    do throws(FileError) {
      bytes = try Folder.readAll(of: descriptor, limit: 64, path: path)
    } catch {
      // It is being signed, or taken over by the next one.
      guard error.cause == .changedMeanwhile else { throw error }
      return nil
    }
    return Int32(String(decoding: bytes.prefix { $0 != 0x0A }, as: UTF8.self))
  }

  /// Writes the process id into the lock file.
  private static func sign(_ number: Int32, _ path: String) throws(FileError) {
    let line = Array("\(getpid())\n".utf8)
    try system(.lock, path) {
      unsafe line.withUnsafeBytes { unsafe write(number, $0.baseAddress, $0.count) }
    }
  }
}
