/// Turns positions counted in characters (Unicode scalars, as libyaml counts them) into byte
/// offsets. It remembers where it was, so positions asked for in order cost one pass in all.
struct CharacterCursor {
  private var character = 0
  private var byte: Int
  private let bytes: [UInt8]
  private let bounds: Range<Int>

  /// A cursor over valid UTF-8, whose character 0 is the first byte of `bounds`.
  init(over bytes: [UInt8], within bounds: Range<Int>) {
    self.bytes = bytes
    self.bounds = bounds
    self.byte = bounds.lowerBound
  }

  /// The byte offset of the character at `index`, at most the end of the bounds.
  mutating func offset(of index: Int) -> Int {
    while character < index, byte < bounds.upperBound {
      byte += 1
      while byte < bounds.upperBound, bytes[byte] & 0xC0 == 0x80 { byte += 1 }
      character += 1
    }
    while character > index, byte > bounds.lowerBound {
      byte -= 1
      while byte > bounds.lowerBound, bytes[byte] & 0xC0 == 0x80 { byte -= 1 }
      character -= 1
    }
    return byte
  }
}
