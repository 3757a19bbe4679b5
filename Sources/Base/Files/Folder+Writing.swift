import CSystem
import Glibc

extension Folder {
  /// Writes a file that is not there yet, and the folders it stands in. `mode` is cut by the umask.
  /// `makingFolder` says that its folder is probably missing, which saves a failing call. Returns
  /// what the file system knows of it. `EEXIST` where something stands there already; no
  /// file is ever opened for writing a second time.
  @discardableResult
  package func create(
    _ name: String, _ bytes: [UInt8], mode: UInt32 = 0o666, durable: Bool = false,
    makingFolder: Bool = false
  ) throws(FileError) -> FileFacts {
    if makingFolder { try makeFolders(FilePath.parent(of: name)) }
    let descriptor = try openNew(name, mode: mode)
    let facts: FileFacts
    do throws(FileError) {
      try Self.writeAll(bytes, to: descriptor.number, path: path(of: name))
      if durable { try system(.sync, path(of: name)) { fsync(descriptor.number) } }
      facts = try Self.facts(of: descriptor, path: path(of: name))
    } catch {
      // Half a file is worse than none; that it cannot be removed matters less than why.
      _ = unsafe unlinkat(number, name, 0)
      throw error
    }
    try descriptor.close(writing: path(of: name))
    return facts
  }

  /// Copies the file `name` to a file of `folder` that is not there yet; the kernel copies, where
  /// the file system allows without reading the bytes at all.
  @discardableResult
  package func copy(
    _ name: String, to newName: String, in folder: borrowing Folder, mode: UInt32 = 0o666
  ) throws(FileError) -> FileFacts {
    let source = try openForReading(name)
    guard try Self.facts(of: source, path: path(of: name)).kind == .file else {
      throw FileError(.copy, path(of: name), .notAFile)
    }
    let target = try folder.openNew(newName, mode: mode)
    let targetPath = folder.path(of: newName)
    let facts: FileFacts
    do throws(FileError) {
      try Self.copyAll(from: source.number, to: target.number, path: targetPath)
      facts = try Self.facts(of: target, path: targetPath)
    } catch {
      _ = unsafe unlinkat(folder.number, newName, 0)
      throw error
    }
    try target.close(writing: targetPath)
    return facts
  }

  func openNew(_ name: String, mode: UInt32) throws(FileError) -> Descriptor {
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC
    func open() throws(FileError) -> Descriptor {
      Descriptor(
        owning: try system(.write, path(of: name)) {
          unsafe openat(number, name, flags, mode_t(mode))
        })
    }
    do throws(FileError) {
      return try open()
    } catch {
      let parent = FilePath.parent(of: name)
      guard error.code == ENOENT, !parent.isEmpty else { throw error }
      try makeFolders(parent)
      return try open()
    }
  }

  static func writeAll(
    _ bytes: [UInt8], to number: Int32, path: @autoclosure () -> String
  ) throws(FileError) {
    var written = 0
    while written < bytes.count {
      written += try system(.write, path()) {
        unsafe bytes.withUnsafeBytes { buffer in
          unsafe Glibc.write(
            number, buffer.baseAddress?.advanced(by: written), buffer.count - written)
        }
      }
    }
  }

  private static func copyAll(from: Int32, to: Int32, path: String) throws(FileError) {
    while true {
      do throws(FileError) {
        let chunk = 1 << 30
        if try system(.copy, path, { csystem_copy_range(from, to, chunk) }) == 0 { return }
      } catch {
        // Two file systems, or one that cannot: nothing has been copied by this call.
        guard [EXDEV, EINVAL, ENOSYS, EOPNOTSUPP].contains(error.code) else { throw error }
        return try copyByHand(from: from, to: to, path: path)
      }
    }
  }

  private static func copyByHand(from: Int32, to: Int32, path: String) throws(FileError) {
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let taken = try system(.copy, path) {
        unsafe chunk.withUnsafeMutableBytes { unsafe Glibc.read(from, $0.baseAddress, $0.count) }
      }
      if taken == 0 { return }
      try writeAll(Array(chunk[..<taken]), to: to, path: path)
    }
  }

  static func facts(
    of descriptor: borrowing Descriptor, path: @autoclosure () -> String
  ) throws(FileError) -> FileFacts {
    let number = descriptor.number
    var status = stat()
    try system(.inspect, path()) { unsafe fstat(number, &status) }
    return FileFacts(status)
  }
}
