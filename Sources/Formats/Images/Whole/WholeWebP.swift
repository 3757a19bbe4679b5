/// A WebP taken apart by the chunks of its container.
struct WholeWebP {
  private let view: ByteView

  init(_ bytes: [UInt8]) {
    view = ByteView(bytes[...])
  }

  /// What a WebP is drawn from, and its colours.
  private static let drawn: [StaticString] = [
    "VP8X", "VP8 ", "VP8L", "ALPH", "ANIM", "ANMF", "ICCP",
  ]
  /// Flags of `VP8X`: there is EXIF, there is XMP.
  private static let (exifFlag, xmpFlag): (UInt8, UInt8) = (0x08, 0x04)

  /// Up to its end, with nothing but these chunks, and how the picture is to be turned.
  func bare(_ orientation: Orientation) throws(PhotoError) -> [UInt8] {
    guard let length = view.littleEndian(at: 4, bytes: 4), 8 + length <= view.count else {
      throw .cutShort(at: view.count)
    }
    // `WEBP` counts too.
    guard length >= 4 else { throw .damaged(at: 4) }
    var chunks = try drawnChunks(in: 12..<8 + length)
    if chunks.starts(with: "VP8X".utf8), chunks.count > 8 {
      chunks[8] &= ~(Self.exifFlag | Self.xmpFlag)
      if orientation != .upright {
        chunks[8] |= Self.exifFlag
        chunks += Self.chunk("EXIF", orientation.exif)
      }
    }
    return Self.chunk("RIFF", Array("WEBP".utf8) + chunks)
  }

  /// Those of the chunks in `range` that are drawn, those within frames too.
  private func drawnChunks(in range: Range<Int>) throws(PhotoError) -> [UInt8] {
    var out: [UInt8] = []
    var place = range.lowerBound
    while place < range.upperBound {
      guard let length = view.littleEndian(at: place + 4, bytes: 4),
        place + 8 + length <= range.upperBound,
        let body = view.slice(place + 8..<place + 8 + length)
      else { throw .cutShort(at: view.count) }
      if view.has("ANMF", at: place), length > 16 {
        // A frame has 16 bytes of its own, then chunks.
        let inside = try drawnChunks(in: place + 24..<place + 8 + length)
        out += Self.chunk("ANMF", body.prefix(16) + inside)
      } else if let name = Self.drawn.first(where: { view.has($0, at: place) }) {
        out += Self.chunk(name.description, Array(body))
      }
      place += 8 + length + length & 1
    }
    return out
  }

  /// A chunk; the next one begins at an even place.
  private static func chunk(_ name: String, _ data: [UInt8]) -> [UInt8] {
    let length = (0..<4).map { UInt8(truncatingIfNeeded: data.count >> ($0 * 8)) }
    return Array(name.utf8) + length + data + (data.count & 1 == 1 ? [0] : [])
  }
}
