/// What each Latin letter is without its marks, in lower case.
struct LetterTable: Sendable {
  /// The table of this machine, built once.
  static let latin = LetterTable()

  /// The plain lower-case letters by `slot`; 0 where there is none. A second letter (`æ` is `ae`)
  /// stands in the high byte.
  private let plain: [UInt16]

  private init() {
    var plain = [UInt16](repeating: 0, count: LatinSlot.count)
    for slot in plain.indices {
      var parts: [UInt32] = []
      CompositionTable.latin.appendParts(of: LatinSlot.scalar(of: slot), to: &parts)
      guard let letter = parts.first else { continue }
      if let letters = Self.indivisible[letter] {
        plain[slot] = letters.utf8.reversed().reduce(0) { $0 << 8 | UInt16($1) }
      } else if letter &- 0x41 < 26 || letter &- 0x61 < 26 {
        plain[slot] = UInt16(letter | 0x20)
      }
    }
    self.plain = plain
  }

  /// The plain lower-case letter of `scalar`, and a second one (0 mostly); nil where it has none.
  func letters(of scalar: UInt32) -> (first: UInt8, second: UInt8)? {
    guard let slot = LatinSlot.slot(of: scalar), plain[slot] != 0 else { return nil }
    return (UInt8(truncatingIfNeeded: plain[slot]), UInt8(plain[slot] >> 8))
  }

  /// Letters that Unicode does not take apart.
  static let indivisible: [UInt32: String] = [
    0x00C6: "ae", 0x00E6: "ae", 0x00D0: "d", 0x00F0: "d", 0x00D8: "o", 0x00F8: "o",
    0x00DE: "th", 0x00FE: "th", 0x00DF: "ss", 0x1E9E: "ss", 0x0110: "d", 0x0111: "d",
    0x0126: "h", 0x0127: "h", 0x0131: "i", 0x0141: "l", 0x0142: "l", 0x014A: "ng",
    0x014B: "ng", 0x0152: "oe", 0x0153: "oe", 0x0166: "t", 0x0167: "t", 0x017F: "s",
  ]
}
