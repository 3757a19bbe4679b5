import Glibc

/// An open file or folder of the system; closed when it goes.
struct Descriptor: ~Copyable, Sendable {
  let number: Int32

  /// Takes over an open `number`.
  init(owning number: Int32) {
    self.number = number
  }

  deinit {
    // Nothing was written through it, or `close()` has been called.
    _ = Glibc.close(number)
  }

  /// The same open file once more.
  func duplicate(for path: @autoclosure () -> String) throws(FileError) -> Descriptor {
    Descriptor(owning: try system(.open, path()) { fcntl(number, F_DUPFD_CLOEXEC, 0) })
  }

  /// Closes after writing: some file systems report a full disk only now.
  consuming func close(writing path: @autoclosure () -> String) throws(FileError) {
    let number = number
    discard self
    // Linux closes the descriptor even where it reports EINTR.
    if Glibc.close(number) != 0, errno != EINTR {
      throw FileError(.write, path(), .system(errno))
    }
  }
}

/// Runs a system call until no signal interrupts it; a negative result becomes an error.
@discardableResult
func system<Result: SignedInteger>(
  _ operation: FileError.Operation, _ path: @autoclosure () -> String, _ call: () -> Result
) throws(FileError) -> Result {
  while true {
    let result = call()
    if result >= 0 { return result }
    let code = errno
    if code != EINTR { throw FileError(operation, path(), .system(code)) }
  }
}
