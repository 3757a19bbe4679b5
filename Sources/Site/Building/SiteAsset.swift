import Diagnostics
import Files
import Images
import Themes

/// A static file of the theme at its address in the site.
struct SiteAsset: Sendable {
  /// Root-relative, without the base path.
  let address: String
  let bytes: [UInt8]

  /// The static files of `theme`. They stand in one folder that is named after all their bytes, so
  /// that browsers may keep them for good and style sheets may still refer to what is beside them.
  /// A school's own cover may be a photo from a phone: pictures go without what cameras wrote.
  static func assets(
    of theme: Theme?, reportingTo findings: inout [Diagnostic]
  ) -> [SiteAsset] {
    guard let theme else { return [] }
    let folder = folder(of: theme)
    var assets: [SiteAsset] = []
    for asset in theme.assets {
      if let bytes = published(asset, reportingTo: &findings) {
        assets.append(SiteAsset(address: folder + asset.path, bytes: bytes))
      }
    }
    return assets
  }

  /// `/assets/4f1c09ab/`.
  static func folder(of theme: Theme) -> String {
    let hashes = theme.assets.map { "\($0.path)\n\(ContentHash(of: $0.bytes).hex)\n" }
    return "/assets/\(ContentHash(of: Array(hashes.joined().utf8)).hex.prefix(8))/"
  }

  /// What goes out of `asset`; nothing for a picture that no page can show.
  private static func published(
    _ asset: ThemeAsset, reportingTo findings: inout [Diagnostic]
  ) -> [UInt8]? {
    if let format = ForeignFormat(beginning: asset.bytes), [.heic, .tiff, .bmp].contains(format) {
      findings.append(format.diagnostic(in: asset.shownAs))
      return nil
    }
    guard PhotoFormat(beginning: asset.bytes) != nil else { return asset.bytes }
    do throws(PhotoError) {
      return try Photo.withoutMetadata(asset.bytes)
    } catch {
      findings.append(error.diagnostic(in: asset.shownAs))
      return nil
    }
  }
}
