import Diagnostics
import Synchronization

/// One line at the bottom of a terminal that says how far the work is; nothing anywhere else.
struct ProgressLine: ~Copyable, Sendable {
  private let sink: Console.Sink?
  private let language: Language
  /// The percentage that stands there; -1 before the first.
  private let shown = Mutex(-1)

  /// A line for `session`, on standard error.
  init(_ session: Session) {
    let errors = session.console.errors
    self.sink = errors.isTerminal && !session.choices.isPlain ? errors : nil
    self.language = session.language
  }

  /// Shows `step` and `share` (0 to 1) where that is news.
  func show(_ step: Message, _ share: Double) {
    guard let sink else { return }
    let percent = Int(min(max(share, 0), 1) * 100)
    shown.withLock { last in
      guard percent != last else { return }
      last = percent
      // Progress that cannot be written is not worth stopping the work for.
      _ = sink.write(Array("\r\u{1B}[K\(percent) % \(step[language])".utf8))
    }
  }

  /// Takes the line away again.
  func clear() {
    guard let sink, shown.withLock({ $0 >= 0 }) else { return }
    _ = sink.write(Array("\r\u{1B}[K".utf8))
  }
}
