import Content
import Files
import Glibc
import Terminal

/// The doors of the process: what commands read from and write to, so that tests can hand them
/// others.
package struct Console: Sendable {
  /// Where text goes: an open file, and whether a person looks at it.
  package struct Output: Sendable {
    let descriptor: Int32
    let isTerminal: Bool

    package init(descriptor: Int32, isTerminal: Bool) {
      self.descriptor = descriptor
      self.isTerminal = isTerminal
    }
  }

  let output: Output
  let errors: Output
  /// Where `-` reads from.
  let inputDescriptor: Int32
  /// Whether a person answers there.
  let asksPerson: Bool
  /// Seconds on a clock that only runs forward.
  let seconds: @Sendable () -> Double

  package init(
    output: Output, errors: Output, inputDescriptor: Int32, asksPerson: Bool = false,
    seconds: @escaping @Sendable () -> Double
  ) {
    self.output = output
    self.errors = errors
    self.inputDescriptor = inputDescriptor
    self.asksPerson = asksPerson
    self.seconds = seconds
  }

  /// The doors of this process.
  package static func ofThisProcess() -> Console {
    Console(
      output: Output(descriptor: STDOUT_FILENO, isTerminal: isatty(STDOUT_FILENO) == 1),
      errors: Output(descriptor: STDERR_FILENO, isTerminal: isatty(STDERR_FILENO) == 1),
      inputDescriptor: STDIN_FILENO,
      asksPerson: isatty(STDIN_FILENO) == 1 && isatty(STDERR_FILENO) == 1,
      seconds: {
        var time = timespec()
        unsafe clock_gettime(CLOCK_MONOTONIC, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
      })
  }

  /// The day it is in Vietnam, by the machine's clock: where there is no site yet that could say
  /// otherwise.
  static var today: CalendarDate {
    let hour = 3600
    return CalendarDate(dayNumber: (Int(time(nil)) + 7 * hour) / (24 * hour))
  }

  /// The value of a variable of the process's environment.
  package static func environment(_ name: String) -> String? { Terminal.environment(name) }

  /// Standard input to its end, at most `limit` bytes.
  func readInput(limit: Int) throws(FileError) -> [UInt8] {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = unsafe read(inputDescriptor, &chunk, chunk.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw FileError(.read, "stdin", .system(errno)) }
      if count == 0 { return bytes }
      bytes += chunk[..<count]
      guard bytes.count <= limit else { throw FileError(.read, "stdin", .tooLarge(limit: limit)) }
    }
  }

  /// The next line of standard input without its end, at most `limit` bytes of it; nothing at its end.
  /// Byte by byte, since what follows the line is for whoever reads next.
  func readLine(limit: Int = 4096) throws(FileError) -> String? {
    var bytes: [UInt8] = []
    var byte: UInt8 = 0
    while true {
      let count = unsafe read(inputDescriptor, &byte, 1)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw FileError(.read, "stdin", .system(errno)) }
      if count == 0 { return bytes.isEmpty ? nil : String(decoding: bytes, as: UTF8.self) }
      if byte == 0x0A { return String(decoding: bytes, as: UTF8.self) }
      bytes.append(byte)
      guard bytes.count <= limit else { throw FileError(.read, "stdin", .tooLarge(limit: limit)) }
    }
  }
}
