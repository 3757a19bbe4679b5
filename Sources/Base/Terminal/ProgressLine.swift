package import Files
import Synchronization

/// One line that says how far the work is; only where a person looks. Drawn over itself, gone when
/// the work is done.
package struct ProgressLine: ~Copyable, Sendable {
  private let terminal: Terminal
  /// What stands there now.
  private let shown = Mutex("")

  /// A line on `terminal`, which shows nothing yet.
  package init(on terminal: Terminal) {
    self.terminal = terminal
  }

  /// Shows the name of a step and how far it is (0 to 1). May be called from several threads and as
  /// often as one likes: it draws only when a whole per cent has changed.
  package func show(_ step: String, _ share: Double) throws(FileError) {
    guard terminal.isInteractive else { return }
    let percent = Int((min(max(share, 0), 1) * 100).rounded(.down))
    let line = "\(step) \(percent)%"
    try shown.withLock { shown throws(FileError) in
      if shown == line { return }
      shown = line
      try terminal.write("\r\(DisplayWidth.shortened(line, to: terminal.width - 1))\u{1B}[K")
    }
  }

  /// Takes the line away.
  package func clear() throws(FileError) {
    try shown.withLock { shown throws(FileError) in
      if shown.isEmpty { return }
      shown = ""
      try terminal.write("\r\u{1B}[K")
    }
  }
}
