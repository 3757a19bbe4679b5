/// Numbers the scalars that tables of Latin letters are kept for, U+0000 to U+024F and U+1E00 to
/// U+1EFF, without a gap.
enum LatinSlot {
  /// How many there are.
  static let count = extended + 0x0100
  private static let extended = 0x0250

  /// The number of `scalar`, if it is among them.
  static func slot(of scalar: UInt32) -> Int? {
    switch scalar {
    case ..<0x0250: Int(scalar)
    case 0x1E00..<0x1F00: Int(scalar) - 0x1E00 + extended
    default: nil
    }
  }

  /// The scalar of a number below `count`.
  static func scalar(of slot: Int) -> UInt32 {
    UInt32(slot < extended ? slot : slot - extended + 0x1E00)
  }
}
