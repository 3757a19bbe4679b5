import SampleSites

/// What leads nowhere among the links of a site under `base` (`/` or `/truong/`): every address in
/// `href` and `src` of every page.
struct LinkCheck {
  /// `page: address` of each that is not below the base or has no file, sorted.
  let faults: [String]
  /// How many addresses were looked at.
  let count: Int

  init(of site: OutputTree, base: String, origin: String) {
    var faults: Set<String> = []
    var count = 0
    for path in site.paths where path.hasSuffix(".html") {
      for written in Self.addresses(in: site.text(path)) {
        count += 1
        let address =
          written.hasPrefix(origin) ? String(written.dropFirst(origin.count)) : written
        if address.contains("://") || address.hasPrefix("mailto:") || address.hasPrefix("tel:") {
          continue
        }
        let page = "/" + (path.hasSuffix("index.html") ? String(path.dropLast(10)) : path)
        if !Self.leads(address, from: page, in: site, base: base) {
          faults.insert("\(path): \(written)")
        }
      }
    }
    self.faults = faults.sorted()
    self.count = count
  }

  /// What stands in `href="…"`, `src="…"` and `content="0; url=…"` of a page.
  private static func addresses(in page: String) -> [String] {
    ["href=\"", "src=\"", "; url="].flatMap { mark in
      page.split(separator: mark, omittingEmptySubsequences: false).dropFirst().map { rest in
        String(rest.prefix { $0 != "\"" }).replacing("&amp;", with: "&")
      }
    }
  }

  private static func leads(
    _ address: String, from page: String, in site: OutputTree, base: String
  ) -> Bool {
    let parts = address.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    var path = String(parts[0])
    if path.isEmpty {
      path = page
    } else {
      guard path.hasPrefix(base) else { return false }
      path = "/" + path.dropFirst(base.count)
    }
    let file = String(path.dropFirst()) + (path.hasSuffix("/") ? "index.html" : "")
    guard site.files[file] != nil else { return false }
    return parts.count == 1 || site.text(file).contains("id=\"\(parts[1])\"")
  }
}
