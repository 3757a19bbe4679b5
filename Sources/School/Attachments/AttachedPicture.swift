package import Content
package import Diagnostics
package import Files
package import Images

/// A picture or film beside content, as far as its header tells.
package struct AttachedPicture: Sendable, Hashable {
  /// What can be made of it.
  package enum Kind: Sendable, Hashable {
    /// Pixels, of which smaller variants can be made.
    case photo(PhotoFacts)
    /// SVG that only draws; its size, where it says one.
    case drawing(PixelSize?)
    /// A picture or film that must not be published, and why.
    case unusable(Diagnostic)
  }

  /// The hash of its bytes.
  package let hash: ContentHash
  package let kind: Kind

  /// A picture that somebody else has looked at.
  package init(hash: ContentHash, kind: Kind) {
    self.hash = hash
    self.kind = kind
  }

  /// The picture of `mediaType` at `path` with all its `bytes`; nil for what is no picture. One of
  /// more than `megapixels` million pixels is unusable. What is called `.svg` is taken for a drawing
  /// whatever it begins with: servers tell browsers that it is one.
  package init?(
    path: String, bytes: [UInt8], hash: ContentHash, mediaType: String, megapixels: Int
  ) {
    self.hash = hash
    if let format = ForeignFormat(beginning: bytes) {
      kind = .unusable(format.diagnostic(in: path))
    } else if mediaType.hasPrefix("image/"), mediaType != MediaType.drawing {
      kind = Self.photo(path: path, bytes, megapixels: megapixels)
    } else if mediaType == MediaType.drawing || MediaType.isNamedDrawing(path) {
      kind = Self.drawing(path: path, bytes)
    } else {
      return nil
    }
  }

  private static func drawing(path: String, _ bytes: [UInt8]) -> Kind {
    do throws(SVGFault) {
      let check = try SVGCheck(bytes)
      guard let width = check.width, let height = check.height, width >= 1, height >= 1,
        max(width, height) < 100_000
      else { return .drawing(nil) }
      return .drawing(
        PixelSize(width: Int(width.rounded()), height: Int(height.rounded())))
    } catch {
      return .unusable(error.diagnostic(in: path))
    }
  }

  private static func photo(path: String, _ bytes: [UInt8], megapixels: Int) -> Kind {
    do throws(PhotoError) {
      let facts = try PhotoFacts(of: bytes)
      try facts.check(megapixels: megapixels)
      return .photo(facts)
    } catch {
      return .unusable(error.diagnostic(in: path))
    }
  }
}

extension PixelSize {
  /// The size of a photo as it is shown.
  package init(_ facts: PhotoFacts) {
    self.init(width: facts.width, height: facts.height)
  }
}
