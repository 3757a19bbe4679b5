/// One variant of a picture that a page wants: with the hash of the picture's bytes and
/// `Photo.revision`, the key under which it can be kept.
package struct VariantRequest: Sendable, Hashable {
  /// The width as it is shown, in pixels. A narrower picture keeps its own.
  package let width: Int
  package let format: PhotoFormat
  package let quality: PhotoQuality

  package init(width: Int, format: PhotoFormat, quality: PhotoQuality = .standard) {
    self.width = width
    self.format = format
    self.quality = quality
  }
}

/// How much of a photo is given up for its size, from 1 to 100, by format.
package struct PhotoQuality: Sendable, Hashable {
  package let jpeg: Int
  package let webp: Int

  package init(jpeg: Int, webp: Int) {
    self.jpeg = jpeg
    self.webp = webp
  }

  /// Where photos look the same as the original at arm's length.
  package static let standard = PhotoQuality(jpeg: 80, webp: 77)
}

/// A picture made for one request.
package struct Variant: Sendable, Hashable {
  package let request: VariantRequest
  package let width: Int
  package let height: Int
  /// The whole file.
  package let bytes: [UInt8]
}
