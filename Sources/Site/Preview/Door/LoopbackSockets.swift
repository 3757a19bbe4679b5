import Glibc

/// Listening sockets at one port of this machine's own addresses, which nobody else can reach.
struct LoopbackSockets {
  let port: UInt16
  /// For 127.0.0.1 and, where the machine has it, ::1; closed by whoever takes them over.
  let numbers: [Int32]

  /// How many connections may wait to be taken.
  private static let backlog: Int32 = 64

  /// Listens at `port`, at any free one where it is 0; nil where somebody else listens there. Both
  /// families or none: else `localhost` could mean another program's pages.
  init?(port: UInt16) throws(PreviewServer.Refusal) {
    guard let (first, port) = try Self.listen(AF_INET, port) else { return nil }
    self.port = port
    do throws(PreviewServer.Refusal) {
      guard let (second, _) = try Self.listen(AF_INET6, port) else {
        close(first)
        return nil
      }
      numbers = [first, second]
    } catch {
      // A machine without IPv6.
      numbers = [first]
    }
  }

  private static func listen(
    _ family: Int32, _ port: UInt16
  ) throws(PreviewServer.Refusal) -> (socket: Int32, port: UInt16)? {
    let number = socket(
      family,
      Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue)
        | Int32(SOCK_NONBLOCK.rawValue), 0)
    guard number >= 0 else { throw .system(errno) }
    var yes: Int32 = 1
    // A server that has just stopped leaves its port in use for a minute.
    unsafe setsockopt(number, SOL_SOCKET, SO_REUSEADDR, &yes, socklen_t(MemoryLayout<Int32>.size))
    let result =
      family == AF_INET
      ? unsafe withAddress(ipv4(port)) { unsafe bind(number, $0, $1) }
      : unsafe withAddress(ipv6(port)) { unsafe bind(number, $0, $1) }
    guard result == 0, Glibc.listen(number, backlog) == 0 else {
      let code = errno
      close(number)
      if code == EADDRINUSE || code == EACCES { return nil }
      throw .system(code)
    }
    return (number, family == AF_INET ? boundPort(of: number) : port)
  }

  private static func ipv4(_ port: UInt16) -> sockaddr_in {
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = port.bigEndian
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    return address
  }

  private static func ipv6(_ port: UInt16) -> sockaddr_in6 {
    var address = sockaddr_in6()
    address.sin6_family = sa_family_t(AF_INET6)
    address.sin6_port = port.bigEndian
    unsafe withUnsafeMutableBytes(of: &address.sin6_addr) { unsafe $0[15] = 1 }
    return address
  }

  private static func withAddress<Address>(
    _ address: Address, _ body: (UnsafePointer<sockaddr>, socklen_t) -> Int32
  ) -> Int32 {
    unsafe withUnsafePointer(to: address) { pointer in
      unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        unsafe body($0, socklen_t(MemoryLayout<Address>.size))
      }
    }
  }

  private static func boundPort(of socket: Int32) -> UInt16 {
    var address = sockaddr_in()
    var size = socklen_t(MemoryLayout<sockaddr_in>.size)
    _ = unsafe withUnsafeMutablePointer(to: &address) { pointer in
      unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        unsafe getsockname(socket, $0, &size)
      }
    }
    return UInt16(bigEndian: address.sin_port)
  }
}
