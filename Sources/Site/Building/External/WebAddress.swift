import Markup

/// An address that another program may be handed: http or https, a plain host, and nothing in it
/// that two programs could read in two ways. It is put together anew from what was understood.
struct WebAddress: Sendable, Hashable {
  let isSecure: Bool
  /// In lower case: a name, or a number in its own spelling.
  let host: String
  let port: UInt16
  /// From the slash on, ASCII, without a fragment.
  let target: String

  /// Nothing for another scheme, a host with a user's name, with letters beyond ASCII or with none,
  /// and for what is no address.
  init?(_ text: String) {
    for (scheme, isSecure) in [("https://", true), ("http://", false)] {
      guard text.prefix(scheme.count).lowercased() == scheme else { continue }
      let rest = text.dropFirst(scheme.count)
      let authority = rest.prefix { !"/?#\\".contains($0) }
      guard let (host, port) = Self.parts(of: authority), !rest.contains("\\") else { return nil }
      self.isSecure = isSecure
      self.host = host
      self.port = port ?? (isSecure ? 443 : 80)
      target = Self.target(rest.dropFirst(authority.count))
      return
    }
    return nil
  }

  private init(_ base: WebAddress, target: String) {
    (isSecure, host, port) = (base.isSecure, base.host, base.port)
    self.target = target
  }

  /// As it is asked for.
  var text: String {
    let usual: UInt16 = isSecure ? 443 : 80
    let port = port == usual ? "" : ":\(port)"
    return "\(isSecure ? "https" : "http")://\(host)\(port)\(target)"
  }

  /// Where a server that was asked for this address sends whoever asks, by its header `Location`.
  func following(_ location: String) -> WebAddress? {
    if location.hasPrefix("//") {
      return WebAddress("\(isSecure ? "https" : "http"):\(location)")
    }
    if location.hasPrefix("/") { return WebAddress(self, target: Self.target(location[...])) }
    if Self.hasScheme(location) { return WebAddress(location) }
    let path = target.prefix { $0 != "?" }
    let folder = path[...(path.lastIndex(of: "/") ?? path.startIndex)]
    return WebAddress(self, target: Self.target("\(folder)\(location)"[...]))
  }

  /// Host and port of `authority`.
  private static func parts(of authority: Substring) -> (host: String, port: UInt16?)? {
    var host = authority
    var port: UInt16?
    if let colon = authority.lastIndex(of: ":"), !authority.hasSuffix("]") {
      host = authority[..<colon]
      let digits = authority[authority.index(after: colon)...]
      guard digits.isEmpty || UInt16(digits).map({ $0 > 0 }) ?? false else { return nil }
      port = UInt16(digits)
    }
    let isNumber6 = host.hasPrefix("[") && host.hasSuffix("]")
    let name = isNumber6 ? host.dropFirst().dropLast() : host
    let isPlain = name.utf8.allSatisfy { byte in
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E: !isNumber6 || byte != 0x2D
      case 0x3A: isNumber6
      case 0x5F: !isNumber6
      default: false
      }
    }
    guard isPlain, !name.isEmpty, name.utf8.count <= 253, name.utf8.first != 0x2D else {
      return nil
    }
    return (host.lowercased(), port)
  }

  /// `rest` as a request's target: whatever is not plain ASCII escaped, a slash before it.
  private static func target(_ rest: Substring) -> String {
    var bytes: [UInt8] = rest.utf8.first == 0x2F ? [] : [0x2F]
    for byte in rest.utf8.prefix(while: { $0 != 0x23 }) {
      if byte > 0x20, byte < 0x7F, !"\"<>\\^`{|}".utf8.contains(byte) {
        bytes.append(byte)
      } else {
        bytes += Array("%\(String(byte >> 4, radix: 16, uppercase: true))".utf8)
        bytes += Array(String(byte & 15, radix: 16, uppercase: true).utf8)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func hasScheme(_ text: String) -> Bool {
    guard let end = text.utf8.firstIndex(where: { ":/?#".utf8.contains($0) }) else { return false }
    return text.utf8[end] == UInt8(ascii: ":")
  }
}
