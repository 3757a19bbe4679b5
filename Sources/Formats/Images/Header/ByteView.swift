/// A stretch of bytes read by offsets from its start; whatever lies outside is nothing.
struct ByteView {
  private let bytes: ArraySlice<UInt8>

  init(_ bytes: ArraySlice<UInt8>) { self.bytes = bytes }

  var count: Int { bytes.count }

  subscript(place: Int) -> UInt8? {
    place >= 0 && place < bytes.count ? bytes[bytes.startIndex + place] : nil
  }

  /// The bytes of `range`, where all of them are there.
  func slice(_ range: Range<Int>) -> ArraySlice<UInt8>? {
    guard range.lowerBound >= 0, range.upperBound <= bytes.count else { return nil }
    return bytes[bytes.startIndex + range.lowerBound..<bytes.startIndex + range.upperBound]
  }

  /// Whether the ASCII letters of `word` stand at `place`.
  func has(_ word: StaticString, at place: Int) -> Bool {
    guard let found = slice(place..<place + word.utf8CodeUnitCount) else { return false }
    return found.elementsEqual(word.description.utf8)
  }

  func bigEndian(at place: Int, bytes: Int) -> Int? {
    slice(place..<place + bytes)?.reduce(0) { $0 << 8 | Int($1) }
  }

  func littleEndian(at place: Int, bytes: Int) -> Int? {
    slice(place..<place + bytes)?.reversed().reduce(0) { $0 << 8 | Int($1) }
  }
}
