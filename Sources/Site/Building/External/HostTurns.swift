import Glibc
import Synchronization

/// Who may be asked when: one request at a time for each host, with a pause after each, and none at
/// all any more for a host that has asked for peace.
final class HostTurns: Sendable {
  /// Of one host.
  private struct State {
    var isBusy = false
    /// On the clock of `now`.
    var nextTurn = 0.0
    /// For so many seconds it wants no request.
    var closedFor: Int?
  }

  /// Between two requests to one host, in seconds.
  private let pause: Double
  private let isStopped: @Sendable () -> Bool
  private let hosts = Mutex<[String: State]>([:])

  init(pause: Double, isStopped: @escaping @Sendable () -> Bool) {
    self.pause = pause
    self.isStopped = isStopped
  }

  /// What `request` gives once it is the turn of `host`; nothing where it no longer comes.
  func callAsFunction<Result, Failure: Error>(
    _ host: String, _ request: () throws(Failure) -> Result
  ) throws(Failure) -> Result? {
    while true {
      if isStopped() || closed(host) != nil { return nil }
      if take(host) { break }
      usleep(10_000)
    }
    defer {
      hosts.withLock {
        $0[host, default: State()].isBusy = false
        $0[host, default: State()].nextTurn = Self.now + pause
      }
    }
    return try request()
  }

  /// Asks `host` for nothing more in this run; it wants `seconds` of peace.
  func close(_ host: String, for seconds: Int) {
    hosts.withLock { $0[host, default: State()].closedFor = seconds }
  }

  /// How many seconds `host` is to be left in peace, where it is.
  func closed(_ host: String) -> Int? {
    hosts.withLock { $0[host]?.closedFor }
  }

  private func take(_ host: String) -> Bool {
    hosts.withLock { hosts in
      let state = hosts[host] ?? State()
      guard !state.isBusy, state.nextTurn <= Self.now else { return false }
      hosts[host, default: State()].isBusy = true
      return true
    }
  }

  /// Seconds on a clock that only runs forward.
  private static var now: Double {
    var time = timespec()
    unsafe clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
