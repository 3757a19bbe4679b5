import Glibc

/// A program of the system. Its arguments reach it as they are: no shell reads them, so a file's
/// name may hold whatever a file's name may hold.
package struct Program: Sendable, Hashable {
  /// From the root.
  package let path: String
  /// Changes when the program does: its size and the time of its last change.
  package let version: String

  /// The program at `path`; nil where nothing there can be run.
  package init?(at path: String) {
    var status = stat()
    guard FilePath.isAbsolute(path), unsafe access(path, X_OK) == 0,
      unsafe stat(path, &status) == 0
    else { return nil }
    let facts = FileFacts(status)
    guard facts.kind == .file else { return nil }
    self.path = path
    version = "\(facts.size)-\(facts.modified)"
  }

  /// The program called `name` in the first folder of `searchPath` (as in the variable PATH) that
  /// has it. Folders that are not given from the root do not count.
  package init?(named name: String, in searchPath: String) {
    for folder in searchPath.split(separator: ":") {
      if let found = Program(at: FilePath.joined(String(folder), name)) {
        self = found
        return
      }
    }
    return nil
  }

  /// The folders that the process's own programs are looked for in.
  package static var searchPath: String {
    guard let value = unsafe getenv("PATH") else { return "/usr/bin:/bin" }
    return unsafe String(cString: value)
  }

  /// What a run may take.
  package struct Limits: Sendable {
    package var seconds: Double
    /// Bytes of output.
    package var output: Int
    /// Bytes of address space.
    package var memory: Int

    package init(seconds: Double = 60, output: Int, memory: Int = 4_000_000_000) {
      self.seconds = seconds
      self.output = output
      self.memory = memory
    }
  }

  /// How a run ended.
  package enum End: Sendable, Hashable {
    /// By itself, with this status.
    case exited(Int32)
    /// By a signal that nobody here sent: it crashed.
    case crashed(signal: Int32)
    case outOfTime
    case tooMuchOutput
  }

  /// A run that is over.
  package struct Run: Sendable {
    package let end: End
    /// What it wrote to standard output, as far as the limit.
    package let output: [UInt8]
    /// The beginning of what it wrote to standard error.
    package let complaints: String
  }

  /// Runs the program to its end with nothing to read, and takes what it writes. A run that exceeds
  /// `limits` is killed, with everything it started. Throws where it could not be started.
  package func run(_ arguments: [String], limits: Limits) throws(FileError) -> Run {
    try RunningProgram(path, arguments, limits: limits).finish()
  }
}
