/// A word of a text as search compares it: the letters without diacritics, and the diacritics apart.
/// Vietnamese is written in syllables, so a word is mostly one syllable; a run of digits is one too.
package struct Syllable: Sendable, Hashable {
  /// The first eight letters, lower case and without marks, as big-endian ASCII: as numbers they are
  /// ordered as the letters are. A `y` that is the only vowel stands as `i` (kỹ, kĩ).
  package let letters: UInt64
  /// The tone and the marks of the letters, as one number; the same wherever the tone was put (hoà,
  /// hòa).
  package let marks: UInt8
  /// Nothing but spaces, dashes and slashes part it from the one before.
  package let follows: Bool

  /// Appends the syllables of `text` to `output`, in their order. `text` is UTF-8 in NFC; letters of
  /// other scripts than Latin part syllables like punctuation does. `isFollowing` says whether the
  /// first follows something before `text`; the result, whether what comes behind `text` follows.
  @discardableResult
  package static func append(
    of text: Span<UInt8>, isFollowing: Bool = false, to output: inout [Syllable]
  ) -> Bool {
    var syllable = SyllableUnderWay()
    syllable.follows = isFollowing
    var index = 0
    while index < text.count {
      let byte = text[index]
      if byte < 0x80 {
        index += 1
        let letter = MarkedLetter.table[Int(byte)]
        if letter.kind != .sign {
          syllable.read(letter, into: &output)
        } else if byte != UInt8(ascii: "&") || !syllable.isContinued(by: text, at: index) {
          syllable.end(into: &output)
          if !joins(byte) { syllable.follows = false }
        }
      } else {
        let (scalar, length) = Folding.scalar(at: index, in: text)
        index += length
        if let slot = LatinSlot.slot(of: scalar), MarkedLetter.table[slot].kind != .sign {
          syllable.read(MarkedLetter.table[slot], into: &output)
        } else if !isUnseen(scalar) {
          syllable.end(into: &output)
          if !joins(scalar) { syllable.follows = false }
        }
      }
    }
    syllable.end(into: &output)
    return syllable.follows
  }

  /// Spaces, dashes, slashes: what stands within a phrase or a document number.
  private static func joins(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "/")
      || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "&")
  }

  /// Spaces, dashes and slashes beyond ASCII.
  private static func joins(_ scalar: UInt32) -> Bool {
    scalar == 0x00A0 || (0x2000...0x2015).contains(scalar) || scalar == 0x202F || scalar == 0x2212
      || scalar == 0xFF0F
  }

  /// Soft hyphens, marks that stand alone and signs without width.
  private static func isUnseen(_ scalar: UInt32) -> Bool {
    scalar == 0x00AD || (0x0300...0x036F).contains(scalar) || (0x200B...0x200D).contains(scalar)
      || scalar == 0x2060 || scalar == 0xFEFF
  }
}

/// The syllable that is being read.
private struct SyllableUnderWay {
  private var letters: UInt64 = 0
  private var count = 0
  private var tone: UInt32 = 0
  /// The marks of the letters so far: four kinds on each letter that Vietnamese puts them on.
  private var marks: UInt32 = 0
  /// Vowels before the last letter; the `u` of `qu` is none.
  private var vowels = 0
  private var last = MarkedLetter.none
  private var isFollowing = false
  /// Whether the next syllable follows the one before it.
  var follows = false

  mutating func read(_ letter: MarkedLetter, into output: inout [Syllable]) {
    if count > 0, (letter.kind == .digit) != (last.kind == .digit) { end(into: &output) }
    if count == 0 { isFollowing = follows }
    if last.kind == .vowel, !(last.letter == UInt8(ascii: "u") && isAfterQ) { vowels += 1 }
    isAfterQ = last.letter == UInt8(ascii: "q")
    if count < 8 { letters = letters << 8 | UInt64(letter.letter) }
    count += 1
    if letter.tone != 0 { tone = UInt32(letter.tone) }
    marks = marks &* UInt32(letter.radix) &+ UInt32(letter.mark)
    last = letter
  }
  /// Whether the last letter stands behind a `q`.
  private var isAfterQ = false

  mutating func end(into output: inout [Syllable]) {
    guard count > 0 else { return }
    if last.letter == UInt8(ascii: "y"), count <= 8 {
      if last.kind == .vowel, vowels == 0 {
        letters = letters & ~0xFF | UInt64(UInt8(ascii: "i"))
      }
    }
    let width = min(count, 8)
    output.append(
      Syllable(
        letters: letters << UInt64(8 * (8 - width)),
        marks: UInt8(truncatingIfNeeded: tone &+ 6 &* marks), follows: isFollowing))
    self = SyllableUnderWay()
    follows = true
  }

  /// Whether the `&` before `index` stands within a symbol (`BGD&ĐT`).
  func isContinued(by text: Span<UInt8>, at index: Int) -> Bool {
    guard count > 0, last.kind != .digit, index < text.count else { return false }
    let next = text[index]
    return next >= 0x80 || (next | 0x20) &- 0x61 < 26
  }
}
