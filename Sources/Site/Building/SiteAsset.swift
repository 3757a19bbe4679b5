import Files
import Themes

/// A static file of the theme at its address in the site.
struct SiteAsset: Sendable {
  /// Root-relative, without the base path.
  let address: String
  let bytes: [UInt8]

  /// The static files of `theme`. They stand in one folder that is named after all their bytes, so
  /// that browsers may keep them for good and style sheets may still refer to what is beside them.
  static func assets(of theme: Theme?) -> [SiteAsset] {
    guard let theme else { return [] }
    let folder = folder(of: theme)
    return theme.assets.map { SiteAsset(address: folder + $0.path, bytes: $0.bytes) }
  }

  /// `/assets/4f1c09ab/`.
  static func folder(of theme: Theme) -> String {
    let hashes = theme.assets.map { "\($0.path)\n\(ContentHash(of: $0.bytes).hex)\n" }
    return "/assets/\(ContentHash(of: Array(hashes.joined().utf8)).hex.prefix(8))/"
  }
}
