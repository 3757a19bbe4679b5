import Testing

@testable import Preview

@Suite("The streams of the preview's pages")
struct EventChannelTests {
  /// What the stream `number` is told to do; `woken` when it is called up again.
  private func step(
    _ channel: EventChannel, _ number: Int, woken: @escaping @Sendable () -> Void = {}
  ) -> EventChannel.Step {
    channel.step(of: number, rest: {}, wake: woken)
  }

  @Test("A page that opens one too many ends the oldest, so that connections are left for pages")
  func bounded() {
    let channel = EventChannel()
    let streams = (0..<EventChannel.most).map { _ in channel.open() }
    for stream in streams {
      // The greeting; then perhaps a sign of life; then rest.
      while step(channel, stream) != .wait {}
    }
    let new = channel.open()
    #expect(step(channel, streams[0]) == .end)
    for stream in streams.dropFirst() + [new] { #expect(step(channel, stream) != .end) }
  }
}
