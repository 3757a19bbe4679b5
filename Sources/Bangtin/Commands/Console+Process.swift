import Glibc

extension Console {
  /// The doors of this process.
  package static func ofThisProcess() -> Console {
    Console(
      output: Sink(descriptor: STDOUT_FILENO), errors: Sink(descriptor: STDERR_FILENO),
      input: { try readAll(from: STDIN_FILENO, called: "stdin") },
      seconds: {
        var time = timespec()
        unsafe clock_gettime(CLOCK_MONOTONIC, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
      })
  }
}

extension Console.Sink {
  /// The open file `descriptor`.
  fileprivate init(descriptor: Int32) {
    self.init(isTerminal: isatty(descriptor) == 1) { bytes in
      var rest = bytes[...]
      while !rest.isEmpty {
        let count = unsafe rest.withUnsafeBytes { unsafe write(descriptor, $0.baseAddress, $0.count) }
        if count < 0, errno == EINTR { continue }
        if count < 0 { return errno }
        rest = rest.dropFirst(count)
      }
      return 0
    }
  }
}

/// The variable `name` of this process's environment.
package func environmentVariable(_ name: String) -> String? {
  unsafe getenv(name).map { unsafe String(cString: $0) }
}
