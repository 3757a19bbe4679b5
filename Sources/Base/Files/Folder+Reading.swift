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

  /// The bytes of an open file.
  static func readAll(
    of descriptor: borrowing Descriptor, limit: Int, path: @autoclosure () -> String
  ) throws(FileError) -> [UInt8] {
    let number = descriptor.number
    var status = stat()
    try system(.inspect, path()) { unsafe fstat(number, &status) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw FileError(.read, path(), .notAFile) }
    let expected = Int(status.st_size)
    guard expected <= limit else { throw FileError(.read, path(), .tooLarge(limit: limit)) }
    var failure: FileError?
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: expected) { buffer, count in
      do throws(FileError) {
        while count < expected {
          let free = unsafe UnsafeMutableRawBufferPointer(buffer)[count...]
          let taken = try system(.read, path()) {
            unsafe Glibc.read(number, free.base.baseAddress?.advanced(by: count), free.count)
          }
          // Cut short by somebody else meanwhile: what is left is what there is.
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
