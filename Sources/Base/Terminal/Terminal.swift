package import Files
import Glibc

/// One of the process's outputs: what it can show, and writing to it.
package struct Terminal: Sendable {
  private let descriptor: Int32
  /// Whether a person looks at it, so that lines may be drawn over.
  package let isInteractive: Bool
  /// Whether text may be coloured: on a terminal, unless `NO_COLOR` or `TERM=dumb` says otherwise.
  package let usesColour: Bool

  /// The output with `descriptor` (1 or 2), given the process's environment.
  package init(descriptor: Int32, environment: (String) -> String?) {
    let isTerminal = isatty(descriptor) == 1 && environment("TERM") != "dumb"
    self.init(
      descriptor: descriptor, isInteractive: isTerminal,
      usesColour: isTerminal && (environment("NO_COLOR") ?? "").isEmpty)
  }

  /// An output whose abilities are known.
  package init(descriptor: Int32, isInteractive: Bool, usesColour: Bool) {
    self.descriptor = descriptor
    self.isInteractive = isInteractive
    self.usesColour = usesColour
  }

  /// Columns; 80 where there is no terminal to ask.
  package var width: Int {
    var size = winsize()
    guard unsafe ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
    return Int(size.ws_col)
  }

  /// `text` as it is to look, where colour is shown; else as it is.
  package func styled(_ text: String, _ style: TextStyle) -> String {
    usesColour && !text.isEmpty ? "\u{1B}[\(style.code)m\(text)\u{1B}[0m" : text
  }

  /// Writes all of `text`.
  package func write(_ text: String) throws(FileError) {
    try write(Array(text.utf8))
  }

  /// Writes all of `bytes`.
  package func write(_ bytes: [UInt8]) throws(FileError) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let written = unsafe rest.withUnsafeBytes {
        unsafe Glibc.write(descriptor, $0.baseAddress, $0.count)
      }
      if written >= 0 {
        rest = rest.dropFirst(written)
      } else if errno == EAGAIN {
        // Somebody made the terminal non-blocking; wait until it takes more.
        var wanted = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
        _ = unsafe poll(&wanted, 1, -1)
      } else if errno != EINTR {
        throw FileError(.write, descriptor == 1 ? "stdout" : "stderr", .system(errno))
      }
    }
  }

  /// The value of a variable of the process's environment.
  package static func environment(_ name: String) -> String? {
    guard let value = unsafe getenv(name) else { return nil }
    return unsafe String(cString: value)
  }
}

/// How a piece of text looks on a terminal; colours of the terminal's own palette, so that they
/// show on light and on dark.
package enum TextStyle: Sendable, CaseIterable {
  case bold, dim, red, green, yellow, blue

  /// The parameters of the escape sequence (ECMA-48 SGR).
  var code: String {
    switch self {
    case .bold: "1"
    case .dim: "2"
    case .red: "1;31"
    case .green: "32"
    case .yellow: "1;33"
    case .blue: "34"
    }
  }
}
