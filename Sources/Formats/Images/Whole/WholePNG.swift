/// A PNG taken apart by its chunks (section 5).
struct WholePNG {
  private let view: ByteView

  init(_ bytes: [UInt8]) {
    view = ByteView(bytes[...])
  }

  /// What a PNG is drawn from, its colours and its size on paper. Words and times stand in others.
  private static let drawn: [StaticString] = [
    "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "acTL", "fcTL", "fdAT", "sRGB", "gAMA", "cHRM",
    "iCCP", "cICP", "sBIT", "bKGD", "pHYs",
  ]

  /// Up to its end, with nothing but these chunks, copied with their check sums, and how the picture
  /// is to be turned.
  func bare(_ orientation: Orientation) throws(PhotoError) -> [UInt8] {
    guard let mark = view.slice(0..<8) else { throw .cutShort(at: view.count) }
    var out = Array(mark)
    out.reserveCapacity(view.count)
    var place = 8
    while place < view.count {
      guard let length = view.bigEndian(at: place, bytes: 4),
        let chunk = view.slice(place..<place + 12 + length)
      else { throw .cutShort(at: view.count) }
      if Self.drawn.contains(where: { view.has($0, at: place + 4) }) { out += chunk }
      if view.has("IEND", at: place + 4) { return out }
      if view.has("IHDR", at: place + 4), orientation != .upright {
        out += Self.chunk("eXIf", orientation.exif)
      }
      place += 12 + length
    }
    throw .cutShort(at: view.count)
  }

  /// A chunk of few bytes.
  private static func chunk(_ name: String, _ data: [UInt8]) -> [UInt8] {
    let checked = Array(name.utf8) + data
    return bigEndian(UInt32(data.count)) + checked + bigEndian(checkSum(of: checked))
  }

  /// CRC-32 (section 5.5).
  private static func checkSum(of bytes: [UInt8]) -> UInt32 {
    ~bytes.reduce(~0) { sum, byte in
      (0..<8).reduce(sum ^ UInt32(byte)) { sum, _ in
        sum & 1 == 1 ? sum >> 1 ^ 0xEDB8_8320 : sum >> 1
      }
    }
  }

  private static func bigEndian(_ number: UInt32) -> [UInt8] {
    [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: number >> $0) }
  }
}
