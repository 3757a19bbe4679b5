/// The first directory of EXIF data (TIFF, with or without the mark that JPEG puts before it): EXIF
/// 2.3, section 4.6.
struct ExifDirectory {
  private let tiff: ByteView
  private let isLittle: Bool
  private let start: Int
  private let count: Int

  /// Nothing where `bytes` are no EXIF.
  init?(_ bytes: ArraySlice<UInt8>) {
    let mark: [UInt8] = [0x45, 0x78, 0x69, 0x66, 0, 0]
    tiff = ByteView(bytes.starts(with: mark) ? bytes.dropFirst(mark.count) : bytes)
    isLittle = tiff.has("II", at: 0)
    guard isLittle || tiff.has("MM", at: 0),
      let start = Self.number(in: tiff, isLittle, at: 4, bytes: 4),
      let count = Self.number(in: tiff, isLittle, at: start, bytes: 2)
    else { return nil }
    (self.start, self.count) = (start + 2, min(count, 512))
  }

  /// The number of two bytes that the entry `tag` holds; nothing where there is none.
  subscript(tag: Int) -> Int? {
    for entry in 0..<count {
      let place = start + entry * 12
      guard let found = Self.number(in: tiff, isLittle, at: place, bytes: 2) else { return nil }
      if found == tag { return Self.number(in: tiff, isLittle, at: place + 8, bytes: 2) }
    }
    return nil
  }

  private static func number(
    in tiff: ByteView, _ isLittle: Bool, at place: Int, bytes: Int
  ) -> Int? {
    isLittle
      ? tiff.littleEndian(at: place, bytes: bytes) : tiff.bigEndian(at: place, bytes: bytes)
  }
}
