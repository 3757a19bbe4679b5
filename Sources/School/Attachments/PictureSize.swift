import Content

/// The size of a picture as it is shown, from its first bytes. Reads headers only; the limits of
/// every format are checked before a byte is used.
enum PictureSize {
  /// Nothing for what is no picture, or is cut off before its size.
  static func of(_ head: [UInt8], mediaType: String) -> PixelSize? {
    switch mediaType {
    case "image/png": png(head)
    case "image/gif": gif(head)
    case "image/jpeg": jpeg(head)
    case "image/webp": webp(head)
    default: nil
    }
  }

  /// PNG, section 11.2.2: the header chunk is the first.
  private static func png(_ head: [UInt8]) -> PixelSize? {
    guard let width = head.bigEndian(at: 16, bytes: 4),
      let height = head.bigEndian(at: 20, bytes: 4)
    else { return nil }
    return size(width, height)
  }

  /// GIF89a, section 18: the logical screen.
  private static func gif(_ head: [UInt8]) -> PixelSize? {
    guard let width = head.littleEndian(at: 6, bytes: 2),
      let height = head.littleEndian(at: 8, bytes: 2)
    else { return nil }
    return size(width, height)
  }

  /// ITU T.81, annex B: the frame header; EXIF orientations 5 to 8 lay the picture on its side.
  private static func jpeg(_ head: [UInt8]) -> PixelSize? {
    var place = 2
    var isOnItsSide = false
    while place + 4 <= head.count, head[place] == 0xFF {
      let marker = head[place + 1]
      if marker == 0xFF {
        place += 1
        continue
      }
      if marker == 0x01 || (0xD0...0xD8).contains(marker) {
        place += 2
        continue
      }
      guard let length = head.bigEndian(at: place + 2, bytes: 2), length >= 2 else { return nil }
      switch marker {
      case 0xC0...0xCF where marker != 0xC4 && marker != 0xC8 && marker != 0xCC:
        guard let height = head.bigEndian(at: place + 5, bytes: 2),
          let width = head.bigEndian(at: place + 7, bytes: 2)
        else { return nil }
        return isOnItsSide ? size(height, width) : size(width, height)
      case 0xE1:
        let segment = head[min(place + 4, head.count)..<min(place + 2 + length, head.count)]
        if let orientation = orientation(Array(segment)) { isOnItsSide = orientation >= 5 }
      default: break
      }
      place += 2 + length
    }
    return nil
  }

  /// EXIF 2.3, tag 0x0112 of the first directory: 1 to 8.
  private static func orientation(_ segment: [UInt8]) -> Int? {
    guard segment.starts(with: [0x45, 0x78, 0x69, 0x66, 0, 0]) else { return nil }
    let tiff = Array(segment.dropFirst(6))
    let isLittle = tiff.starts(with: "II".utf8)
    guard isLittle || tiff.starts(with: "MM".utf8) else { return nil }
    func number(at place: Int, bytes: Int) -> Int? {
      isLittle
        ? tiff.littleEndian(at: place, bytes: bytes) : tiff.bigEndian(at: place, bytes: bytes)
    }
    guard let directory = number(at: 4, bytes: 4), let count = number(at: directory, bytes: 2)
    else { return nil }
    for entry in 0..<min(count, 512) {
      let place = directory + 2 + entry * 12
      guard let tag = number(at: place, bytes: 2) else { return nil }
      if tag == 0x0112 { return number(at: place + 8, bytes: 2) }
    }
    return nil
  }

  /// The WebP container specification: the first chunk is VP8, VP8L or VP8X.
  private static func webp(_ head: [UInt8]) -> PixelSize? {
    guard head.count >= 30 else { return nil }
    switch Array(head[12..<16]) {
    case Array("VP8X".utf8):
      guard let width = head.littleEndian(at: 24, bytes: 3),
        let height = head.littleEndian(at: 27, bytes: 3)
      else { return nil }
      return size(width + 1, height + 1)
    case Array("VP8L".utf8):
      guard let bits = head.littleEndian(at: 21, bytes: 4) else { return nil }
      return size((bits & 0x3FFF) + 1, ((bits >> 14) & 0x3FFF) + 1)
    case Array("VP8 ".utf8):
      guard let width = head.littleEndian(at: 26, bytes: 2),
        let height = head.littleEndian(at: 28, bytes: 2)
      else { return nil }
      return size(width & 0x3FFF, height & 0x3FFF)
    default: return nil
    }
  }

  private static func size(_ width: Int, _ height: Int) -> PixelSize? {
    width > 0 && height > 0 ? PixelSize(width: width, height: height) : nil
  }
}

extension [UInt8] {
  fileprivate func bigEndian(at place: Int, bytes: Int) -> Int? {
    guard place >= 0, place <= count - bytes else { return nil }
    return self[place..<place + bytes].reduce(0) { $0 << 8 | Int($1) }
  }

  fileprivate func littleEndian(at place: Int, bytes: Int) -> Int? {
    guard place >= 0, place <= count - bytes else { return nil }
    return self[place..<place + bytes].reversed().reduce(0) { $0 << 8 | Int($1) }
  }
}
