import Markup

/// The addresses of a site for search engines (sitemaps.org, protocol 0.9).
package enum Sitemap {
  /// The most addresses one file may list.
  package static let limit = 50_000

  /// One page.
  package struct Entry: Sendable {
    /// Absolute.
    package let url: String
    /// The day of its last change, `2020-11-20`.
    package let changed: String?

    package init(url: String, changed: String?) {
      self.url = url
      self.changed = changed
    }
  }

  /// The sitemap of at most `limit` entries.
  package static func pages(_ entries: some Sequence<Entry>) -> [UInt8] {
    document("urlset", "url", entries)
  }

  /// The index of a sitemap that takes several files.
  package static func index(of files: some Sequence<Entry>) -> [UInt8] {
    document("sitemapindex", "sitemap", files)
  }

  private static func document(
    _ root: StaticString, _ element: StaticString, _ entries: some Sequence<Entry>
  ) -> [UInt8] {
    var xml = XMLWriter()
    xml.element(root, ["xmlns": "http://www.sitemaps.org/schemas/sitemap/0.9"]) { xml in
      for entry in entries {
        xml.lineBreak()
        xml.element(element) { xml in
          xml.element("loc", text: entry.url)
          if let changed = entry.changed { xml.element("lastmod", text: changed) }
        }
      }
      xml.lineBreak()
    }
    xml.lineBreak()
    return xml.bytes
  }
}
