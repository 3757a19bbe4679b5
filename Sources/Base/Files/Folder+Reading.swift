import Glibc

extension Folder {
  /// The bytes of the file `name`, at most `limit` of them. Pipes, devices and folders are refused
  /// at once, never waited for.
  package func read(_ name: String, limit: Int) throws(FileError) -> [UInt8] {
    let descriptor = try openForReading(name)
    return try Self.readAll(of: descriptor, limit: limit, path: path(of: name))
  }

  /// Opens the regular file `name`.
  func openForReading(_ name: String) throws(FileError) -> Descriptor {
    // O_NONBLOCK: opening a pipe must not wait for its writer.
    let number = try system(.open, path(of: name)) {
      unsafe openat(self.number, name, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY)
    }
    return Descriptor(owning: number)
  }

  /// The bytes of an open file as they were at one moment: read again where somebody writes to it
  /// meanwhile, and refused where that does not end.
  static func readAll(
    of descriptor: borrowing Descriptor, limit: Int, path: @autoclosure () -> String
  ) throws(FileError) -> [UInt8] {
    var before = try facts(of: descriptor, path: path())
    guard before.kind == .file else { throw FileError(.read, path(), .notAFile) }
    for _ in 0..<3 {
      guard before.size <= limit else { throw FileError(.read, path(), .tooLarge(limit: limit)) }
      let bytes = try read(before.size, of: descriptor, path: path())
      let after = try facts(of: descriptor, path: path())
      if after == before { return bytes }
      before = after
    }
    throw FileError(.read, path(), .changedMeanwhile)
  }

  /// The first `size` bytes of an open file, or as many as there are.
  private static func read(
    _ size: Int, of descriptor: borrowing Descriptor, path: @autoclosure () -> String
  ) throws(FileError) -> [UInt8] {
    let number = descriptor.number
    var failure: FileError?
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      do throws(FileError) {
        while count < size {
          let free = unsafe UnsafeMutableRawBufferPointer(buffer)[count...]
          let taken = try system(.read, path()) {
            unsafe pread(
              number, free.base.baseAddress?.advanced(by: count), free.count, off_t(count))
          }
          if taken == 0 { break }
          count += taken
        }
      } catch {
        failure = error
      }
    }
    if let failure { throw failure }
    return bytes
  }
}
