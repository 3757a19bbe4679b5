extension Photo {
  /// A picture that is kept whole because it moves, without what cameras and programs wrote beside
  /// it: places, names, previews. Its profile stays, for its pixels do. A GIF has no room for more
  /// than a comment, and stays as it is.
  package static func withoutMetadata(_ bytes: [UInt8]) throws(PhotoError) -> [UInt8] {
    switch try PhotoHeader(bytes).facts.format {
    case .webp: try webPWithoutMetadata(ByteView(bytes[...]))
    case .png: try pngWithoutMetadata(ByteView(bytes[...]))
    case .gif: bytes
    case .jpeg: throw .unsupported(.jpeg)
    }
  }

  /// All chunks but EXIF and XMP; their flags go from `VP8X`, and the length is set anew.
  private static func webPWithoutMetadata(_ view: ByteView) throws(PhotoError) -> [UInt8] {
    var chunks: [UInt8] = []
    var place = 12
    while place < view.count {
      guard let length = view.littleEndian(at: place + 4, bytes: 4),
        let chunk = view.slice(place..<place + 8 + length)
      else { throw .cutShort(at: view.count) }
      if !view.has("EXIF", at: place), !view.has("XMP ", at: place) {
        let start = chunks.count
        chunks += chunk
        if length & 1 == 1 { chunks.append(0) }
        if view.has("VP8X", at: place), length > 0 { chunks[start + 8] &= ~0x0C }
      }
      place += 8 + length + length & 1
    }
    let size = chunks.count + 4
    let sizeBytes = (0..<4).map { UInt8(truncatingIfNeeded: size >> ($0 * 8)) }
    return Array("RIFF".utf8) + sizeBytes + Array("WEBP".utf8) + chunks
  }

  /// What a PNG that moves is drawn from; chunks are copied with their check sums.
  private static func pngWithoutMetadata(_ view: ByteView) throws(PhotoError) -> [UInt8] {
    let drawn: [StaticString] = [
      "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "acTL", "fcTL", "fdAT", "sRGB", "gAMA", "cHRM",
      "iCCP",
    ]
    guard let mark = view.slice(0..<8) else { throw .cutShort(at: view.count) }
    var out = Array(mark)
    var place = 8
    while place < view.count {
      guard let length = view.bigEndian(at: place, bytes: 4),
        let chunk = view.slice(place..<place + 12 + length)
      else { throw .cutShort(at: view.count) }
      if drawn.contains(where: { view.has($0, at: place + 4) }) { out += chunk }
      if view.has("IEND", at: place + 4) { break }
      place += 12 + length
    }
    return out
  }
}
