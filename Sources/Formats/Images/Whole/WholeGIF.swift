/// A GIF taken apart by its blocks (GIF89a, appendix B).
struct WholeGIF {
  private let bytes: [UInt8]
  private let view: ByteView

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    view = ByteView(bytes[...])
  }

  /// Up to its end, without comments and what programs wrote into extensions of their own; how often
  /// it is to be repeated stays.
  func bare() throws(PhotoError) -> [UInt8] {
    guard let flags = view[10] else { throw .cutShort(at: bytes.count) }
    var place = 13 + Self.colours(flags)
    guard let start = view.slice(0..<place) else { throw .cutShort(at: bytes.count) }
    var out = Array(start)
    out.reserveCapacity(bytes.count)
    while let mark = view[place], mark != 0x3B {
      let end: Int
      switch mark {
      case 0x21: end = try endOfBlocks(from: place + 2)
      case 0x2C:
        guard let flags = view[place + 9] else { throw .cutShort(at: bytes.count) }
        // The place of the frame, its colours, the size of a code.
        end = try endOfBlocks(from: place + 10 + Self.colours(flags) + 1)
      default: throw .damaged(at: place)
      }
      if mark == 0x2C || isDrawn(extensionAt: place) { out += bytes[place..<end] }
      place = end
    }
    // Without the trailer, browsers show the frames that are there.
    return out + [0x3B]
  }

  /// How a frame is shown, and how often all of them are.
  private func isDrawn(extensionAt place: Int) -> Bool {
    switch view[place + 1] {
    case 0xF9: true
    case 0xFF: view.has("NETSCAPE2.0", at: place + 3) || view.has("ANIMEXTS1.0", at: place + 3)
    default: false
    }
  }

  /// The bytes of a table of colours.
  private static func colours(_ flags: UInt8) -> Int {
    flags & 0x80 == 0 ? 0 : 3 << (flags & 7 + 1)
  }

  /// Where blocks end that each tell their length; one of length nothing is the last.
  private func endOfBlocks(from start: Int) throws(PhotoError) -> Int {
    var place = start
    while let length = view[place] {
      place += 1 + Int(length)
      if length == 0 { return place }
    }
    throw .cutShort(at: bytes.count)
  }
}
