/// A JPEG taken apart by its segments (ITU T.81, annex B).
struct WholeJPEG {
  private let bytes: [UInt8]
  private let view: ByteView

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    view = ByteView(bytes[...])
  }

  /// Up to its end, with nothing but what it is drawn from, and how it is to be turned.
  func bare(_ orientation: Orientation) throws(PhotoError) -> [UInt8] {
    var out: [UInt8] = [0xFF, 0xD8]
    out.reserveCapacity(bytes.count)
    var turning = orientation == .upright ? [] : Self.segment(of: orientation)
    var place = 2
    while let mark = view[place], let marker = view[place + 1] {
      guard mark == 0xFF else { throw .damaged(at: place) }
      switch marker {
      case 0xFF: place += 1
      case 0x01, 0xD0...0xD8: place += 2
      case 0xD9: return out + [0xFF, 0xD9]
      default:
        guard let length = view.bigEndian(at: place + 2, bytes: 2), length >= 2,
          view.slice(place..<place + 2 + length) != nil
        else { throw .cutShort(at: bytes.count) }
        let segment = place..<place + 2 + length
        // JFIF is to come first.
        if marker != 0xE0 {
          out += turning
          turning = []
        }
        out += bare(segment, marker)
        place = segment.upperBound
        if marker == 0xDA {
          let end = endOfScan(from: place)
          out += bytes[place..<end]
          place = end
        }
      }
    }
    throw .cutShort(at: bytes.count)
  }

  /// What is kept of a segment.
  private func bare(_ segment: Range<Int>, _ marker: UInt8) -> [UInt8] {
    let body = segment.lowerBound + 4
    switch marker {
    // The density, without the preview behind it, which may show what was cut off.
    case 0xE0 where view.has("JFIF\0", at: body) && segment.count >= 18:
      return [0xFF, 0xE0, 0, 16] + bytes[body..<body + 12] + [0, 0]
    case 0xE2 where view.has("ICC_PROFILE\0", at: body): return Array(bytes[segment])
    // Tells how colours were turned into numbers.
    case 0xEE where view.has("Adobe", at: body) && segment.count >= 16:
      return [0xFF, 0xEE, 0, 14] + bytes[body..<body + 12]
    // Frames, tables, scans; cameras and programs write into the segments above and comments.
    case 0xC0...0xDF: return Array(bytes[segment])
    default: return []
    }
  }

  /// Where the marker stands that ends the pixels of a scan.
  private func endOfScan(from start: Int) -> Int {
    var place = start
    while let found = bytes[place...].firstIndex(of: 0xFF), found + 1 < bytes.count {
      switch bytes[found + 1] {
      case 0xFF: place = found + 1
      // A pixel's own 255, and marks to take up the thread again.
      case 0x00, 0xD0...0xD7: place = found + 2
      default: return found
      }
    }
    return bytes.count
  }

  private static func segment(of orientation: Orientation) -> [UInt8] {
    let body = Array("Exif\0\0".utf8) + orientation.exif
    return [0xFF, 0xE1, 0, UInt8(body.count + 2)] + body
  }
}
