/// A letter taken apart: what it is without marks, its tone and its other mark.
struct MarkedLetter: Sendable {
  enum Kind: Sendable {
    case vowel, consonant, digit, sign
  }

  let kind: Kind
  /// Lower-case ASCII.
  let letter: UInt8
  /// 0 for none, then huyền, sắc, ngã, hỏi, nặng.
  let tone: UInt8
  /// 0 for none; a breve or the stroke of đ 1, a circumflex 2, a horn 3.
  let mark: UInt8
  /// How many marks the letter can have, none among them: four on a, d, e, o and u.
  let radix: UInt8

  static let none = MarkedLetter(kind: .sign, letter: 0, tone: 0, mark: 0, radix: 1)

  /// Every letter by `LatinSlot`, made once.
  static let table: [MarkedLetter] = (0..<LatinSlot.count).map { slot in
    var parts: [UInt32] = []
    CompositionTable.latin.appendParts(of: LatinSlot.scalar(of: slot), to: &parts)
    return MarkedLetter(parts)
  }

  private init(kind: Kind, letter: UInt8, tone: UInt8, mark: UInt8, radix: UInt8) {
    self.kind = kind
    self.letter = letter
    self.tone = tone
    self.mark = mark
    self.radix = radix
  }

  /// `parts` are a letter and its combining marks.
  private init(_ parts: [UInt32]) {
    let isStroked = parts[0] == 0x0110 || parts[0] == 0x0111
    let plain = isStroked ? UInt32(UInt8(ascii: "d")) : parts[0]
    if plain &- 0x30 < 10 {
      self.init(kind: .digit, letter: UInt8(plain), tone: 0, mark: 0, radix: 1)
      return
    }
    guard plain < 0x80, (plain | 0x20) &- 0x61 < 26 else {
      self = .none
      return
    }
    let letter = UInt8(plain | 0x20)
    var tone: UInt8 = 0
    var mark: UInt8 = isStroked ? 1 : 0
    for part in parts.dropFirst() {
      switch part {
      case 0x0300: tone = 1
      case 0x0301: tone = 2
      case 0x0303: tone = 3
      case 0x0309: tone = 4
      case 0x0323: tone = 5
      case 0x0306: mark = 1
      case 0x0302: mark = 2
      case 0x031B: mark = 3
      default: break
      }
    }
    self.init(
      kind: "aeiouy".utf8.contains(letter) ? .vowel : .consonant, letter: letter, tone: tone,
      mark: mark, radix: "adeou".utf8.contains(letter) ? 4 : 1)
  }
}
