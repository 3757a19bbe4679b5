/// What a picture says of itself before its pixels; read without any library.
package struct PhotoFacts: Sendable, Hashable {
  package let format: PhotoFormat
  /// The width as it is shown, in pixels: after turning.
  package let width: Int
  /// The height as it is shown, in pixels.
  package let height: Int
  package let orientation: Orientation
  /// Whether pixels may be see-through.
  package let hasAlpha: Bool
  /// Whether it moves; every GIF counts as one that does.
  package let isAnimated: Bool
  /// Whether it was saved as drawings are: with a palette, or as lossless WebP.
  package let isDrawn: Bool
  /// Whether none of its rows is known before all of them are: interlaced PNG, progressive JPEG and
  /// WebP take memory for the whole picture.
  package let isDecodedWhole: Bool
  /// Whether it says that its colours are other than sRGB's, or names a profile.
  package let hasProfile: Bool

  /// Reads the header of a file's `bytes`, or of its beginning: enough of it to hold the size.
  package init(of bytes: [UInt8]) throws(PhotoError) {
    self = try PhotoHeader(bytes).facts
  }

  init(
    format: PhotoFormat, width: Int, height: Int, orientation: Orientation, hasAlpha: Bool,
    isAnimated: Bool, isDrawn: Bool, isDecodedWhole: Bool, hasProfile: Bool
  ) {
    self.format = format
    self.width = width
    self.height = height
    self.orientation = orientation
    self.hasAlpha = hasAlpha
    self.isAnimated = isAnimated
    self.isDrawn = isDrawn
    self.isDecodedWhole = isDecodedWhole
    self.hasProfile = hasProfile
  }
}

extension PhotoFacts {
  /// Whether it stands on the page as it came, because it moves.
  package var isKeptWhole: Bool { isAnimated }

  /// The format beside WebP that every browser reads: PNG where JPEG would lose what is
  /// see-through or blur a drawing.
  package var plainFormat: PhotoFormat {
    hasAlpha || (format == .png && isDrawn) ? .png : .jpeg
  }

  /// The height at `width` pixels of width, rounded, at least 1.
  package func height(atWidth width: Int) -> Int {
    max(1, (height * width + self.width / 2) / self.width)
  }

  /// The widths worth making of those that a layout `wants`, ascending: none above the picture's
  /// own, which stands for all that are.
  package func widths(of wants: [Int]) -> [Int] {
    Set(wants.filter { $0 > 0 }.map { min($0, width) }).sorted()
  }

  /// The variants for a layout that wants `widths`: WebP first, then the plain format. None where
  /// the picture is kept whole.
  package func requests(
    widths: [Int], quality: PhotoQuality = .standard
  ) -> [VariantRequest] {
    guard !isKeptWhole else { return [] }
    return [.webp, plainFormat].flatMap { format in
      self.widths(of: widths).map {
        VariantRequest(width: $0, format: format, quality: quality)
      }
    }
  }
}
