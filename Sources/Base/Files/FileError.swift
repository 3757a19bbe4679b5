/// What the file system refused, where, and while doing what.
package struct FileError: Error, Sendable, Hashable {
  /// What was being done.
  package enum Operation: Sendable, Hashable {
    case open, read, write, list, inspect, makeFolder, remove, rename, link, copy, lock, exchange,
      sync, resolve, changeMode, run, watch
  }

  /// Why it failed.
  package enum Cause: Sendable, Hashable {
    /// An `errno` of the system.
    case system(Int32)
    /// A folder, a pipe or a device where a file was expected.
    case notAFile
    /// More bytes than `limit`.
    case tooLarge(limit: Int)
    /// Somebody wrote to it while it was read.
    case changedMeanwhile
    /// Another process holds the lock; its id, where it could be read.
    case locked(by: Int32?)
    /// The system watches no more folders for this account.
    case tooManyWatches
  }

  package let operation: Operation
  /// As it was given to the operation.
  package let path: String
  package let cause: Cause

  /// A refusal of `operation` on `path`.
  package init(_ operation: Operation, _ path: String, _ cause: Cause) {
    self.operation = operation
    self.path = path
    self.cause = cause
  }

  /// The number the system gave, where it was the system that refused.
  package var code: Int32? {
    if case .system(let code) = cause { code } else { nil }
  }
}
