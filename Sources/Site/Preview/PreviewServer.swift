import Files

/// A server for one person at this machine: it listens on loopback, answers from a site held in
/// memory, and tells the pages that are open when the site has changed.
package struct PreviewServer: Sendable {
  /// Where it listens.
  package let port: UInt16
  private let channel: EventChannel
  private let door: HTTPDoor

  /// Whether this bangtin was built with a server in it (trait `Preview`).
  package static var isIncluded: Bool { HTTPDoor.isOpen }

  /// Why a server could not start.
  package enum Refusal: Error, Equatable {
    /// This bangtin has none.
    case notIncluded
    /// Other programs listen on every port from `first` to `last`.
    case portsTaken(first: UInt16, last: UInt16)
    /// The system refused, with its error number.
    case system(Int32)
  }

  /// How many ports after the one that was wished for are tried.
  private static let tries: UInt16 = 20

  /// Serves `site` on `port`, or on the next one that nobody listens on; on any free one where `port`
  /// is 0.
  package init(_ site: any PreviewedSite, port wish: UInt16) throws(Refusal) {
    guard Self.isIncluded else { throw .notIncluded }
    let sockets = try Self.sockets(from: wish)
    port = sockets.port
    channel = EventChannel()
    door = try HTTPDoor(sockets, PreviewResponder(site: site, port: sockets.port), channel)
  }

  /// Has every open page look whether it changed.
  package func announceChange() { channel.announce() }

  /// The first free port from `wish` on.
  private static func sockets(from wish: UInt16) throws(Refusal) -> LoopbackSockets {
    let last = UInt16(clamping: Int(wish) + (wish == 0 ? 0 : Int(tries)))
    for port in wish...last {
      if let sockets = try LoopbackSockets(port: port) { return sockets }
    }
    throw .portsTaken(first: wish, last: last)
  }
}
