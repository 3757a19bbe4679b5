import Dispatch
import Glibc
import Synchronization

/// Servers of other sites, all of them in one: it answers for whichever host it is asked, and writes
/// down who was asked for what, and when. Nothing leaves this machine.
final class SmallWeb: Sendable {
  /// One request as it came.
  struct Request: Sendable, Equatable {
    let method: String
    let host: String
    let path: String
    let head: String
    /// On a clock that only runs forward, in seconds.
    let began: Double
    var ended: Double
  }

  let port: UInt16
  private let socket: Int32
  private let log = Log()

  /// What was asked so far.
  private final class Log: Sendable {
    let requests = Mutex<[Request]>([])
  }

  /// A server that answers with what `answer` gives: all bytes of a response. Nothing: it hangs up.
  init(_ answer: @escaping @Sendable (Request) -> String?) throws {
    socket = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var size = socklen_t(MemoryLayout<sockaddr_in>.size)
    let number = socket
    let result = unsafe withUnsafeMutablePointer(to: &address) { pointer in
      unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        unsafe bind(number, $0, size) | listen(number, 64) | getsockname(number, $0, &size)
      }
    }
    guard result == 0 else { throw Refused(code: errno) }
    port = UInt16(bigEndian: address.sin_port)
    DispatchQueue(label: "small web", attributes: .concurrent).async { [log] in
      while true {
        let client = accept(number, nil, nil)
        guard client >= 0 else { return }
        // A client that never says what it wants keeps nobody else waiting for ever.
        DispatchQueue.global().async {
          Self.serve(client, answer, log)
          close(client)
        }
      }
    }
  }

  deinit {
    shutdown(socket, Int32(SHUT_RDWR))
    close(socket)
  }

  struct Refused: Error {
    let code: Int32
  }

  /// What was asked so far.
  var requests: [Request] { log.requests.withLock { $0 } }

  /// `GET 192.0.2.1/duong/` for each request, in their order.
  var asked: [String] { requests.map { "\($0.method) \($0.host)\($0.path)" } }

  private static func serve(_ client: Int32, _ answer: (Request) -> String?, _ log: Log) {
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 4096)
    while !String(decoding: bytes, as: UTF8.self).contains("\r\n\r\n") {
      let count = unsafe recv(client, &piece, piece.count, 0)
      if count <= 0 { return }
      bytes += piece[..<count]
    }
    let head = String(decoding: bytes, as: UTF8.self)
    let words = head.split(separator: " ")
    guard words.count > 2 else { return }
    let host = head.split(separator: "\r\n").first { $0.hasPrefix("Host: ") }?.dropFirst(6)
    let request = Request(
      method: String(words[0]), host: host.map(String.init) ?? "", path: String(words[1]),
      head: head, began: now, ended: 0)
    let place = log.requests.withLock { log in
      log.append(request)
      return log.count - 1
    }
    // Long enough to overlap with another, if another is asked meanwhile.
    usleep(20_000)
    let text = Array((answer(request) ?? "").utf8)
    log.requests.withLock { $0[place].ended = now }
    var sent = 0
    while sent < text.count {
      let count = unsafe text[sent...].withUnsafeBytes {
        unsafe send(client, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
      }
      if count <= 0 { return }
      sent += count
    }
  }

  private static var now: Double {
    var time = timespec()
    unsafe clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  /// A response with `status` (`404 Not Found`), lines of a head and a body.
  static func response(_ status: String, _ head: [String] = [], _ body: String = "") -> String {
    let lines = ["HTTP/1.1 \(status)", "Connection: close"] + head
    return lines.map { $0 + "\r\n" }.joined() + "\r\n" + body
  }

  /// A response that sends whoever asks elsewhere.
  static func redirect(_ status: Int, to place: String) -> String {
    response("\(status) Elsewhere", ["Location: \(place)", "Content-Length: 0"])
  }
}
