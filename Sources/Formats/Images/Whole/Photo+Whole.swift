extension Photo {
  /// A picture as it came, to its last pixel, without what cameras, phones and programs wrote beside
  /// it: places, times, names, comments, previews, and whatever follows its end. For what moves, and
  /// for pictures that are documents. Which way up it is and what its colours mean stay. Asks no
  /// library, so it works without the trait `Photos` too.
  package static func withoutMetadata(_ bytes: [UInt8]) throws(PhotoError) -> [UInt8] {
    let facts = try PhotoFacts(of: bytes)
    switch facts.format {
    case .jpeg: return try WholeJPEG(bytes).bare(facts.orientation)
    case .png: return try WholePNG(bytes).bare(facts.orientation)
    case .webp: return try WholeWebP(bytes).bare(facts.orientation)
    case .gif: return try WholeGIF(bytes).bare()
    }
  }
}

extension Orientation {
  /// EXIF that says this and nothing else: a TIFF of one entry.
  var exif: [UInt8] {
    Array("II*\0".utf8) + [8, 0, 0, 0, 1, 0]
      + [0x12, 0x01, 3, 0, 1, 0, 0, 0, UInt8(rawValue), 0, 0, 0] + [0, 0, 0, 0]
  }
}
