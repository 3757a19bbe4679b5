import Files
import Themes

/// A static file of the theme at its address in the site.
struct SiteAsset: Sendable {
  /// Root-relative, without the base path.
  let address: String
  let bytes: [UInt8]

  /// Style sheets and scripts carry a hash of their bytes in their name, so that browsers may keep
  /// them for good; other files keep their names, since style sheets refer to them.
  init(_ asset: ThemeAsset) {
    bytes = asset.bytes
    let suffix = FilePath.fileExtension(of: asset.path)
    if suffix == "css" || suffix == "js" {
      let hash = ContentHash(of: asset.bytes).hex.prefix(8)
      address = "/assets/\(asset.path.dropLast(suffix.utf8.count + 1)).\(hash).\(suffix)"
    } else {
      address = "/assets/\(asset.path)"
    }
  }

  static func assets(of theme: Theme?) -> [SiteAsset] {
    theme?.assets.map(SiteAsset.init) ?? []
  }
}
