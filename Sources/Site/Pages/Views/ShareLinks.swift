import Markup
import Templates

/// Addresses that pass a page on, opened as plain links: no script of the networks runs on the site.
enum ShareLinks {
  /// Facebook and Zalo, for the page at the absolute address `address`.
  ///
  /// Zalo documents its share button, a script, alone; this is the address that the script opens: a
  /// JSON object in base64. Should it cease to, the theme still offers the phone's own list of apps
  /// and the address to copy.
  static func all(for address: String) -> [Record] {
    let json = "{\"url\":\"\(address)\"}"
    let token = PercentEncoding.encoded(component: Base64.encoded(Array(json.utf8)))
    let page = PercentEncoding.encoded(component: address)
    return [
      .link(
        "Facebook", "https://www.facebook.com/sharer/sharer.php?u=\(page)", isExternal: true),
      .link("Zalo", "https://button-share.zalo.me/share_external?d=\(token)", isExternal: true),
    ]
  }
}
