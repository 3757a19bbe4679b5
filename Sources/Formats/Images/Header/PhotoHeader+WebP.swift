extension PhotoHeader.Sketch {
  /// The WebP container: either one chunk of pixels, or `VP8X` and chunks of all sorts.
  mutating func readWebP(_ view: ByteView) throws(PhotoError) {
    var place = 12
    isDecodedWhole = true
    guard let size = view.littleEndian(at: 4, bytes: 4) else { return }
    // `WEBP` counts too; what follows the container is nobody's.
    guard size >= 4 else { throw .damaged(at: 4) }
    let end = 8 + size
    while place < end, let length = view.littleEndian(at: place + 4, bytes: 4) {
      let body = place + 8
      if let header = Self.headers.first(where: { view.has($0.chunk, at: place) }),
        length < header.size
      {
        throw .damaged(at: place)
      }
      if view.has("VP8X", at: place) {
        let flags = view[body] ?? 0
        hasAlpha = flags & 0x10 != 0
        isAnimated = flags & 0x02 != 0
        width = view.littleEndian(at: body + 4, bytes: 3).map { $0 + 1 }
        height = view.littleEndian(at: body + 7, bytes: 3).map { $0 + 1 }
      } else if view.has("VP8L", at: place) {
        readLossless(view, at: body)
      } else if view.has("VP8 ", at: place) {
        if width == nil {
          width = view.littleEndian(at: body + 6, bytes: 2).map { $0 & 0x3FFF }
          height = view.littleEndian(at: body + 8, bytes: 2).map { $0 & 0x3FFF }
        }
      } else if view.has("ICCP", at: place), let profile = view.slice(body..<body + length) {
        colours = .profile(Array(profile))
      } else if view.has("EXIF", at: place), let exif = view.slice(body..<body + length) {
        orientation = Orientation(exif: exif)
      } else if place == 12 {
        throw .damaged(at: place)
      }
      // Chunks begin at even places.
      place = body + length + length & 1
    }
  }

  /// How many bytes the headers of the chunks have that tell a size.
  private static let headers: [(chunk: StaticString, size: Int)] = [
    ("VP8X", 10), ("VP8L", 5), ("VP8 ", 10),
  ]

  /// The lossless bitstream, section 3: 14 bits of width and of height, each less one, and alpha.
  private mutating func readLossless(_ view: ByteView, at body: Int) {
    guard let bits = view.littleEndian(at: body + 1, bytes: 4) else { return }
    isDrawn = true
    if width == nil {
      width = bits & 0x3FFF + 1
      height = bits >> 14 & 0x3FFF + 1
      hasAlpha = bits >> 28 & 1 == 1
    }
  }
}
