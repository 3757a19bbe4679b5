import Glibc

/// A client that sends what it is told, byte for byte, and reads what comes.
final class RawClient {
  private let socket: Int32

  /// A connection to `port` of 127.0.0.1.
  init(port: UInt16) throws {
    socket = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = port.bigEndian
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    let result = unsafe withUnsafePointer(to: address) { pointer in
      unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        unsafe connect(socket, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
    guard result == 0 else { throw Refused(code: errno) }
  }

  deinit { close(socket) }

  /// Nobody listens, or nobody answers.
  struct Refused: Error {
    let code: Int32
  }

  /// Sends `text` as it is.
  func send(_ text: String) {
    let bytes = Array(text.utf8)
    _ = unsafe Glibc.send(socket, bytes, bytes.count, Int32(MSG_NOSIGNAL))
  }

  /// Says that nothing more will be sent and waits until the server has hung up, or until it has
  /// reset the connection.
  func finish() throws {
    shutdown(socket, Int32(SHUT_WR))
    _ = try receive()
  }

  /// Everything that comes until `isEnough`, or until the server hangs up.
  func receive(until isEnough: (String) -> Bool = { _ in false }) throws -> String {
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 4096)
    while !isEnough(String(decoding: bytes, as: UTF8.self)) {
      var polled = pollfd(fd: socket, events: Int16(POLLIN), revents: 0)
      // Far more than anything takes here.
      guard unsafe poll(&polled, 1, 20_000) > 0 else { throw Refused(code: ETIMEDOUT) }
      let count = unsafe recv(socket, &piece, piece.count, 0)
      if count <= 0 { break }
      bytes += piece[..<count]
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The answer to one request, after which the server is to hang up.
  static func ask(
    _ port: UInt16, _ target: String, method: String = "GET", host: String? = nil
  ) throws -> String {
    let client = try RawClient(port: port)
    client.send(
      "\(method) \(target) HTTP/1.1\r\nHost: \(host ?? "localhost:\(port)")\r\n"
        + "Connection: close\r\n\r\n")
    return try client.receive()
  }
}

extension String {
  /// The number in the first line of an answer.
  var status: Int? { split(separator: " ").dropFirst().first.flatMap { Int($0) } }

  /// The value of a line of the head.
  func header(_ name: String) -> String? {
    components(of: "\r\n").prefix { !$0.isEmpty }
      .first { $0.lowercased().hasPrefix(name.lowercased() + ": ") }
      .map { String($0.dropFirst(name.count + 2)) }
  }

  /// What follows the head.
  var bodyText: String {
    firstRange(of: "\r\n\r\n").map { String(self[$0.upperBound...]) } ?? ""
  }

  private func components(of separator: String) -> [Substring] {
    split(separator: separator, omittingEmptySubsequences: false)
  }
}
