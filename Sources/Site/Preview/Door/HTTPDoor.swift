#if Preview
  import CMicroHTTPD
  import Glibc

  /// The only door to libmicrohttpd.
  final class HTTPDoor: Sendable {
    static let isOpen = true

    /// Few clients, yet a photo that takes a second to make must not keep a page waiting.
    private static let threads: UInt32 = 4
    private static let connections: UInt32 = 256
    /// How long a client may say nothing, in seconds.
    private static let patience: UInt32 = 15

    private let desk: HTTPDesk
    /// The daemons, as numbers: pointers are not sendable.
    private let daemons: [UInt]

    /// Answers whoever comes to `sockets`, which it takes over.
    init(
      _ sockets: LoopbackSockets, _ responder: PreviewResponder, _ channel: EventChannel
    ) throws(PreviewServer.Refusal) {
      let desk = HTTPDesk(responder: responder, channel: channel)
      self.desk = desk
      var daemons: [UInt] = []
      for socket in sockets.numbers {
        let context = unsafe Unmanaged.passUnretained(desk).toOpaque()
        guard
          let daemon = unsafe cmicrohttpd_start(
            socket, Self.threads, Self.connections, Self.patience, answerRequest, context)
        else { throw .system(errno) }
        daemons.append(UInt(bitPattern: daemon))
      }
      self.daemons = daemons
    }

    deinit {
      // Streams at rest would never end by themselves.
      desk.channel.close()
      for daemon in daemons { unsafe MHD_stop_daemon(OpaquePointer(bitPattern: daemon)) }
    }
  }

  /// What the callbacks of libmicrohttpd need.
  private final class HTTPDesk: Sendable {
    let responder: PreviewResponder
    let channel: EventChannel

    init(responder: PreviewResponder, channel: EventChannel) {
      self.responder = responder
      self.channel = channel
    }

    /// Queues the response to one request.
    func answer(
      _ request: OpaquePointer, method: String, target: [UInt8], host: String?
    ) -> MHD_Result {
      let response = responder.response(method: method, target: target, host: host)
      let made =
        switch response.body {
        case .bytes(let bytes): unsafe Self.response(with: bytes)
        case .events: unsafe EventStream.response(to: request, channel)
        }
      guard let made = unsafe made else { return .NO }
      defer { unsafe MHD_destroy_response(made) }
      for header in response.headers {
        unsafe MHD_add_response_header(made, header.name, header.value)
      }
      return unsafe MHD_queue_response(request, UInt32(response.status), made)
    }

    private static func response(with bytes: [UInt8]) -> OpaquePointer? {
      var bytes = bytes
      return unsafe bytes.withUnsafeMutableBytes {
        unsafe MHD_create_response_from_buffer(
          $0.count, $0.baseAddress, MHD_ResponseMemoryMode.RESPMEM_MUST_COPY)
      }
    }
  }

  /// Called by libmicrohttpd when the head of a request is there, and again when all of it is: an
  /// answer to the head alone would end the connection. A request that brings a body is hung up on.
  private let answerRequest: MHD_AccessHandlerCallback = {
    context, request, target, method, _, _, bodySize, note in
    guard let context = unsafe context, let request = unsafe request,
      let target = unsafe target, let method = unsafe method, let bodySize = unsafe bodySize,
      let note = unsafe note, unsafe bodySize.pointee == 0
    else { return .NO }
    if unsafe note.pointee == nil {
      unsafe note.pointee = context
      return .YES
    }
    let desk = unsafe Unmanaged<HTTPDesk>.fromOpaque(context).takeUnretainedValue()
    let host = unsafe MHD_lookup_connection_value(request, MHD_ValueKind.HEADER_KIND, "Host")
    return unsafe desk.answer(
      request, method: String(cString: method),
      target: Array(UnsafeRawBufferPointer(start: target, count: strlen(target))),
      host: host.map { unsafe String(cString: $0) })
  }

  /// One client's stream of events as libmicrohttpd reads it.
  private final class EventStream: Sendable {
    private let number: Int
    private let channel: EventChannel
    /// The connection, as a number: pointers are not sendable.
    private let connection: UInt

    private init(on request: OpaquePointer, _ channel: EventChannel) {
      connection = UInt(bitPattern: request)
      self.channel = channel
      number = channel.open()
    }

    /// The largest event, in bytes.
    private static let blockSize = 256

    /// A response that is read for as long as the client stays.
    static func response(to request: OpaquePointer, _ channel: EventChannel) -> OpaquePointer? {
      let stream = unsafe Unmanaged.passRetained(EventStream(on: request, channel))
      let response = unsafe MHD_create_response_from_callback(
        UInt64.max, blockSize, readEvents, stream.toOpaque(), closeEvents)
      if unsafe response == nil { unsafe stream.release() }
      return unsafe response
    }

    /// Fills `buffer`; how many bytes, none while there is no news, -1 at the end.
    func read(into buffer: UnsafeMutableRawBufferPointer) -> Int {
      let connection = connection
      let step = channel.step(
        of: number,
        rest: { unsafe MHD_suspend_connection(OpaquePointer(bitPattern: connection)) },
        wake: { unsafe MHD_resume_connection(OpaquePointer(bitPattern: connection)) })
      switch step {
      case .wait: return 0
      case .end: return -1
      case .send(let bytes):
        unsafe buffer.copyBytes(from: bytes.prefix(buffer.count))
        return min(bytes.count, buffer.count)
      }
    }

    func close() { channel.close(number) }
  }

  private let readEvents: MHD_ContentReaderCallback = { context, _, buffer, size in
    guard let context = unsafe context, let buffer = unsafe buffer else { return -1 }
    let stream = unsafe Unmanaged<EventStream>.fromOpaque(context).takeUnretainedValue()
    return unsafe stream.read(
      into: UnsafeMutableRawBufferPointer(start: UnsafeMutableRawPointer(buffer), count: size))
  }

  private let closeEvents: MHD_ContentReaderFreeCallback = { context in
    guard let context = unsafe context else { return }
    unsafe Unmanaged<EventStream>.fromOpaque(context).takeRetainedValue().close()
  }
#else
  import Glibc

  /// No server was built in.
  struct HTTPDoor: Sendable {
    static let isOpen = false

    init(
      _ sockets: LoopbackSockets, _ responder: PreviewResponder, _ channel: EventChannel
    ) throws(PreviewServer.Refusal) {
      for socket in sockets.numbers { close(socket) }
      throw .notIncluded
    }
  }
#endif
