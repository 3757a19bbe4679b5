/// How many entries a ZIP file says to have. A record is made of each before anything is read, so that
/// a million of them take half a gigabyte; no document has as many.
enum ZipEntryCount {
  private static let end = Array("PK\u{5}\u{6}".utf8)
  private static let locator = Array("PK\u{6}\u{7}".utf8)
  private static let end64 = Array("PK\u{6}\u{6}".utf8)
  /// The record at the end of the file and the longest comment behind it.
  private static let longestEnd = 22 + 65_535

  /// The greatest number that something at the end of `bytes` tells, as whatever looks like the end
  /// may be taken for it (APPNOTE, sections 4.3.14 to 4.3.16).
  static func most(in bytes: Span<UInt8>) -> UInt64 {
    var most: UInt64 = 0
    for place in stride(from: bytes.count - 22, through: 0, by: -1).prefix(longestEnd) {
      guard bytes.has(end, at: place) else { continue }
      most = max(most, bytes.number(at: place + 10, size: 2), beyond(end: place, in: bytes))
    }
    return most
  }

  /// What the record for large files tells, which a locator before the end at `place` leads to.
  private static func beyond(end place: Int, in bytes: Span<UInt8>) -> UInt64 {
    guard bytes.has(locator, at: place - 20),
      let record = Int(exactly: bytes.number(at: place - 12, size: 8)), bytes.has(end64, at: record)
    else { return 0 }
    return bytes.number(at: record + 32, size: 8)
  }
}

extension Span<UInt8> {
  /// Whether `mark` stands at `place`.
  fileprivate func has(_ mark: [UInt8], at place: Int) -> Bool {
    guard place >= 0, place <= count - mark.count else { return false }
    return mark.indices.allSatisfy { self[place + $0] == mark[$0] }
  }

  /// The number of `size` bytes at `place`, the least first; bytes beyond the end are 0.
  fileprivate func number(at place: Int, size: Int) -> UInt64 {
    (0..<size).reduce(0) { number, index in
      let byte = place + index < count ? self[place + index] : 0
      return number | UInt64(byte) << (8 * UInt64(index))
    }
  }
}
