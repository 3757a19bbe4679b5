/// What search engines may visit (RFC 9309): everything, and where the sitemap is.
package func robots(sitemap: String) -> [UInt8] {
  Array("User-agent: *\nAllow: /\n\nSitemap: \(sitemap)\n".utf8)
}
