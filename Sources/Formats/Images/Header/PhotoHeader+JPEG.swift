extension PhotoHeader.Sketch {
  /// ITU T.81, annex B: segments up to the frame header. EXIF and profile stand before it.
  mutating func readJPEG(_ view: ByteView) throws(PhotoError) {
    var place = 2
    var profile = SegmentedProfile()
    while let mark = view[place], let marker = view[place + 1] {
      guard mark == 0xFF else { throw .damaged(at: place) }
      if marker == 0xFF {
        place += 1
        continue
      }
      if marker == 0x01 || (0xD0...0xD8).contains(marker) {
        place += 2
        continue
      }
      guard let length = view.bigEndian(at: place + 2, bytes: 2) else { return }
      // Neither pixels nor the end may come before the size.
      guard length >= 2, marker != 0xD9, marker != 0xDA else { throw .damaged(at: place) }
      let body = place + 4..<place + 2 + length
      switch marker {
      case 0xC0...0xCF where marker != 0xC4 && marker != 0xC8 && marker != 0xCC:
        height = view.bigEndian(at: place + 5, bytes: 2)
        width = view.bigEndian(at: place + 7, bytes: 2)
        // Frames of several scans.
        isDecodedWhole = [0xC2, 0xC6, 0xCA, 0xCE].contains(marker)
        if let bytes = profile.joined { colours = .profile(bytes) }
        return
      case 0xE1:
        if view.has("Exif", at: body.lowerBound), let exif = view.slice(body) {
          orientation = Orientation(exif: exif)
        }
      case 0xE2:
        if let segment = view.slice(body) { profile.add(segment) }
      default: break
      }
      place = body.upperBound
    }
  }
}

/// A profile as JPEG carries it: cut into segments that are numbered from 1 (ICC.1:2010, annex B.4).
private struct SegmentedProfile {
  private var parts: [UInt8: ArraySlice<UInt8>] = [:]
  private var total: UInt8 = 0

  private static let mark = Array("ICC_PROFILE\0".utf8)

  mutating func add(_ segment: ArraySlice<UInt8>) {
    guard segment.starts(with: Self.mark), segment.count > Self.mark.count + 2 else { return }
    let numbers = segment.dropFirst(Self.mark.count)
    parts[numbers[numbers.startIndex]] = numbers.dropFirst(2)
    total = numbers[numbers.startIndex + 1]
  }

  /// All of it; nothing where a part is missing.
  var joined: [UInt8]? {
    guard total > 0, parts.count == Int(total) else { return nil }
    var bytes: [UInt8] = []
    for number in 1...total {
      guard let part = parts[number] else { return nil }
      bytes += part
    }
    return bytes
  }
}
