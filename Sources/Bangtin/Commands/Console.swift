/// The doors of the process: what commands read from and write to, so that tests can hand them
/// others.
package struct Console: Sendable {
  /// Somewhere text goes.
  package struct Sink: Sendable {
    /// Writes all the bytes; the error number of the machine, 0 where all went well.
    package let write: @Sendable ([UInt8]) -> Int32
    package let isTerminal: Bool
    /// How wide the terminal is, where it says so.
    package let columns: Int?

    package init(
      isTerminal: Bool, columns: Int? = nil, write: @escaping @Sendable ([UInt8]) -> Int32
    ) {
      self.write = write
      self.isTerminal = isTerminal
      self.columns = columns
    }
  }

  package let output: Sink
  package let errors: Sink
  /// Reads standard input to its end.
  package let input: @Sendable () throws -> [UInt8]
  /// Seconds on a clock that only runs forward.
  package let seconds: @Sendable () -> Double

  package init(
    output: Sink, errors: Sink, input: @escaping @Sendable () throws -> [UInt8],
    seconds: @escaping @Sendable () -> Double
  ) {
    self.output = output
    self.errors = errors
    self.input = input
    self.seconds = seconds
  }
}

/// Output that the machine refused (a full disk, a closed pipe).
struct OutputFailure: Error {
  /// The machine's error number.
  let code: Int32
}

extension Console.Sink {
  /// Writes `text` as UTF-8.
  func print(_ text: String) throws(OutputFailure) {
    let code = write(Array(text.utf8))
    if code != 0 { throw OutputFailure(code: code) }
  }
}
