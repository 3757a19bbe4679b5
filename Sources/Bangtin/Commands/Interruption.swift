import Dispatch
import Glibc

/// What happens when the person wants the program to end (Ctrl-C) or the system does: asked once, it
/// ends what it is doing first; asked twice, it ends.
struct Interruption {
  private static let signals = [SIGINT, SIGTERM, SIGHUP]
  private let sources: [any DispatchSourceSignal]

  /// Calls `stop` at the first signal.
  init(_ stop: @escaping @Sendable () -> Void) {
    sources = Self.signals.map { number in
      signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
      source.setEventHandler {
        signal(number, SIG_DFL)
        stop()
      }
      source.resume()
      return source
    }
  }

  /// From now on signals do what they do to every program.
  func end() {
    for source in sources { source.cancel() }
    for number in Self.signals { signal(number, SIG_DFL) }
  }
}
