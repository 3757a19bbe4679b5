import Synchronization

/// Tells the pages that are open that the site has changed: one stream of server-sent events each.
/// A stream with nothing to say is laid to rest; nothing runs for it until there is news.
final class EventChannel: Sendable {
  /// One client's stream.
  private struct Stream {
    /// The number of changes it has been told of.
    var told: Int
    /// Bytes that keep the connection known to be alive.
    var isToBeProbed = false
    /// Wakes it, where it rests.
    var wake: (@Sendable () -> Void)?
  }

  private struct State {
    var changes = 0
    var next = 0
    var streams: [Int: Stream] = [:]
    var isClosed = false

    mutating func wake(_ stream: Int) {
      guard let wake = streams[stream]?.wake else { return }
      streams[stream]?.wake = nil
      wake()
    }
  }

  private let state = Mutex(State())

  /// What a stream is to do.
  enum Step: Equatable {
    case send([UInt8])
    /// Rest; `rest` was called.
    case wait
    case end
  }

  /// The most streams at a time, far fewer than the server has connections: pages must be answered
  /// whoever listens.
  static let most = 32

  /// The number of a new stream, for which the oldest may have to go. The others are probed: browsers
  /// go without a word, and one that is gone is found out by writing to it.
  func open() -> Int {
    state.withLock { state in
      state.next += 1
      if state.streams.count >= Self.most, let oldest = state.streams.keys.min() {
        state.wake(oldest)
        state.streams[oldest] = nil
      }
      for key in state.streams.keys {
        state.streams[key]?.isToBeProbed = true
        state.wake(key)
      }
      state.streams[state.next] = Stream(told: -1)
      return state.next
    }
  }

  /// Forgets a stream whose client has gone.
  func close(_ stream: Int) { state.withLock { $0.streams[stream] = nil } }

  /// What `stream` is to do now. Where there is nothing, `rest` lays its connection to rest before
  /// anybody can call `wake`.
  func step(
    of number: Int, rest: () -> Void, wake: @escaping @Sendable () -> Void
  ) -> Step {
    state.withLock { state in
      guard !state.isClosed, let stream = state.streams[number] else { return .end }
      if stream.told < state.changes {
        state.streams[number]?.told = state.changes
        // Half a second until a browser asks again after the server was started anew.
        let head = stream.told < 0 ? "retry: 500\n" : ""
        let event = stream.told < 0 ? ": \n\n" : "data: \(state.changes)\n\n"
        return .send(Array((head + event).utf8))
      }
      if stream.isToBeProbed {
        state.streams[number]?.isToBeProbed = false
        return .send(Array(": \n\n".utf8))
      }
      rest()
      state.streams[number]?.wake = wake
      return .wait
    }
  }

  /// Sends every stream the news.
  func announce() {
    state.withLock { state in
      state.changes += 1
      for key in state.streams.keys { state.wake(key) }
    }
  }

  /// Ends every stream.
  func close() {
    state.withLock { state in
      state.isClosed = true
      for key in state.streams.keys { state.wake(key) }
    }
  }
}
