import Markup

/// What a browser asked for, as far as a preview lets it. It listens on loopback only, yet any page
/// that the person has open may send it requests: so it answers to its own names alone, or a name
/// that somebody points at 127.0.0.1 (DNS rebinding) could read drafts.
enum PreviewRequest: Equatable {
  /// For what stands at a path, escapes resolved.
  case path(String)
  /// For another host.
  case stranger
  /// Anything but GET and HEAD.
  case otherMethod
  /// Not an address that any site could have.
  case malformed

  /// The request of `method` for `target` (as sent, without the query) to `host` (as sent, if it was),
  /// on a server at `port`.
  init(method: String, target: [UInt8], host: String?, port: UInt16) {
    guard let host, Self.isOwn(host, port: port) else {
      self = .stranger
      return
    }
    guard method == "GET" || method == "HEAD" else {
      self = .otherMethod
      return
    }
    self = Self.path(target).map(PreviewRequest.path) ?? .malformed
  }

  private static func isOwn(_ host: String, port: UInt16) -> Bool {
    ["localhost", "127.0.0.1", "[::1]"].contains { name in
      let host = host.lowercased()
      return host == "\(name):\(port)" || port == 80 && host == name
    }
  }

  /// The path that `target` means; nil for what is no plain absolute path. No path ever reaches the
  /// file system, so this guards nothing by itself: it is the second lock.
  private static func path(_ target: [UInt8]) -> String? {
    guard target.first == slash else { return nil }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(target.count)
    var index = 0
    while index < target.count {
      var byte = target[index]
      let isEscaped = byte == UInt8(ascii: "%")
      if isEscaped {
        guard index + 2 < target.count, let high = PercentEncoding.digit(target[index + 1]),
          let low = PercentEncoding.digit(target[index + 2])
        else { return nil }
        byte = high << 4 | low
        index += 2
      }
      // An escaped slash is a name with a slash in it, which no file has.
      if byte < 0x20 || byte == 0x7F || byte == UInt8(ascii: "\\") { return nil }
      if isEscaped, byte == slash { return nil }
      bytes.append(byte)
      index += 1
    }
    let parts = bytes.split(separator: slash, omittingEmptySubsequences: false).dropFirst()
    let isPlain = parts.dropLast().allSatisfy { !$0.isEmpty } && !parts.contains { isDots($0) }
    return isPlain ? String(validating: bytes, as: UTF8.self) : nil
  }

  private static func isDots(_ part: ArraySlice<UInt8>) -> Bool {
    (part.count == 1 || part.count == 2) && part.allSatisfy { $0 == UInt8(ascii: ".") }
  }

  private static let slash = UInt8(ascii: "/")
}
