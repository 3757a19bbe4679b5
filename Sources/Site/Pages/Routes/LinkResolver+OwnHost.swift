import Content

/// Whole addresses (`https://…`) of the site itself: they work, and are checked as those without the
/// host are.
extension LinkResolver {
  /// Whether `destination` is a whole address on the web.
  static func isWeb(_ destination: String) -> Bool {
    destination.utf8.first.map { $0 | 0x20 } == UInt8(ascii: "h")
      && scheme(of: destination) != nil
  }

  /// The place of this site that the whole address `destination` names, from the root and without
  /// the base path; nothing where it leads elsewhere, to another part of the same host included.
  func ownAddress(of destination: String) -> String? {
    guard let scheme = Self.scheme(of: destination),
      let own = Self.scheme(of: base.origin)
    else { return nil }
    let rest = destination.dropFirst(scheme)
    let host = rest.prefix { !"/?#".contains($0) }
    guard host.lowercased() == base.origin.dropFirst(own).lowercased() else { return nil }
    let path = rest.dropFirst(host.count)
    if path.hasPrefix(base.path) { return "/" + path.dropFirst(base.path.count) }
    return "\(path)/" == base.path || path.isEmpty && base.path == "/" ? "/" : nil
  }

  /// How many letters `https://` or `http://` takes at the beginning of `address`.
  private static func scheme(of address: String) -> Int? {
    ["https://", "http://"].first { address.prefix($0.count).lowercased() == $0 }?.count
  }
}
