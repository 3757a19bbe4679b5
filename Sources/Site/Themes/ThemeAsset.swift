/// A file of a theme's `static` folder, copied to the site.
package struct ThemeAsset: Sendable {
  /// Its path in `static`: `img/logo.svg`.
  package let path: String
  /// What templates call it, `{{asset.imgLogoSvg}}`.
  package let key: String
  package let bytes: [UInt8]
  /// The path that messages show.
  package let shownAs: String

  /// The file at `path` of the folder `static`.
  init(path: String, bytes: [UInt8], shownAs: String) {
    self.path = path
    self.shownAs = shownAs
    key = Self.key(of: path)
    self.bytes = bytes
  }

  /// `path` as one name: its parts joined, each but the first with a capital.
  static func key(of path: String) -> String {
    let parts = path.split { !($0.isLetter || $0.isNumber) }
    return parts.enumerated().map { index, part in
      index == 0
        ? part.prefix(1).lowercased() + part.dropFirst()
        : part.prefix(1).uppercased() + part.dropFirst()
    }.joined()
  }
}
