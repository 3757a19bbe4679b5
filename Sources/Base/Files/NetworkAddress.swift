import Glibc

/// An address of the internet protocol, of either version.
package struct NetworkAddress: Sendable, Hashable {
  /// 4 or 16, the first first.
  package let bytes: [UInt8]

  package init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// What the host `name` has, as this machine finds them (`/etc/hosts`, DNS), numbers in any
  /// spelling included; none where nobody knows it.
  package static func addresses(of name: String) -> [NetworkAddress] {
    var wanted = unsafe addrinfo()
    unsafe wanted.ai_socktype = Int32(SOCK_STREAM.rawValue)
    var list: UnsafeMutablePointer<addrinfo>?
    guard unsafe getaddrinfo(name, nil, &wanted, &list) == 0 else { return [] }
    defer { unsafe freeaddrinfo(list) }
    var found: [NetworkAddress] = []
    var next = unsafe list
    while let entry = unsafe next {
      if let address = unsafe address(in: entry.pointee), !found.contains(address) {
        found.append(address)
      }
      unsafe next = entry.pointee.ai_next
    }
    return found
  }

  private static func address(in entry: addrinfo) -> NetworkAddress? {
    guard let address = unsafe entry.ai_addr else { return nil }
    let (start, count): (Int, Int)
    switch unsafe entry.ai_family {
    case AF_INET: (start, count) = (MemoryLayout<sockaddr_in>.offset(of: \.sin_addr) ?? 4, 4)
    case AF_INET6: (start, count) = (MemoryLayout<sockaddr_in6>.offset(of: \.sin6_addr) ?? 8, 16)
    default: return nil
    }
    let all = unsafe UnsafeRawBufferPointer(start: address, count: start + count)
    return unsafe NetworkAddress(Array(all[start...]))
  }

  /// As it is written: `192.0.2.1`, `[2001:db8:0:0:0:0:0:1]`.
  package var text: String {
    if bytes.count == 4 { return bytes.map(String.init).joined(separator: ".") }
    let groups = stride(from: 0, to: bytes.count - 1, by: 2).map {
      String(UInt16(bytes[$0]) << 8 | UInt16(bytes[$0 + 1]), radix: 16)
    }
    return "[\(groups.joined(separator: ":"))]"
  }

  /// Whether it is one of the internet's, and not of this machine, its network or a provider's inside
  /// (RFC 6890). Addresses of version 6 that carry one of version 4 are as public as that.
  package var isPublic: Bool {
    guard bytes.count == 16 else { return bytes.count == 4 && Self.isPublic4(bytes) }
    let words = stride(from: 0, to: 16, by: 2).map {
      UInt16(bytes[$0]) << 8 | UInt16(bytes[$0 + 1])
    }
    if words[..<5].allSatisfy({ $0 == 0 }) {
      // ::ffff:a.b.c.d; the others are this machine (::1), nobody (::) and what nobody uses.
      return words[5] == 0xFFFF && Self.isPublic4(Array(bytes[12...]))
    }
    // Through a translator (64:ff9b::/96) and a tunnel (2002::/16).
    if words[0] == 0x64, words[1] == 0xFF9B { return Self.isPublic4(Array(bytes[12...])) }
    if words[0] == 0x2002 { return Self.isPublic4(Array(bytes[2..<6])) }
    // What is given out at all is 2000::/3; fc00::/7, fe80::/10 and ff00::/8 are not in it.
    return words[0] & 0xE000 == 0x2000
  }

  private static func isPublic4(_ bytes: [UInt8]) -> Bool {
    switch (bytes[0], bytes[1]) {
    case (0, _), (10, _), (127, _), (224..., _): false
    case (100, 64...127), (169, 254), (172, 16...31), (192, 168), (198, 18...19): false
    case (192, 0): bytes[2] != 0
    default: true
    }
  }
}
