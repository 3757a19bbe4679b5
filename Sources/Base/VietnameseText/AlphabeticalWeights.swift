/// The weights behind `AlphabeticalKey`: one primary weight per letter or sign, secondary weights
/// per letter and tone, tertiary weights for the case, joined by a zero.
struct AlphabeticalWeights: Sendable {
  private static let table = AlphabeticalWeights()
  /// The weight of a letter without mark, and of a small letter.
  private static let common: UInt8 = 1
  private static let capital: UInt8 = 2
  /// The weight of what Unicode does not take apart: `ø` beside `o`, `æ` beside `ae`.
  private static let stroke: UInt8 = 0xFE
  /// Before the scalar of a sign or a letter that has no weight of its own: after all that do.
  private static let other: UInt8 = 0xFF

  /// Signs in the order of CLDR, then digits, then the letters of the alphabet in both cases.
  private static let signs =
    "\t\n\r _-‐‑–—,;:!?.…·'‘’\"“”«»()[]{}§@*/\\&#%‰•′″`^°→+±÷×<=>|~−$₫€0123456789"
  private static let letters = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz"
  /// Marks from the lightest: the five of the Vietnamese tones, then the others.
  private static let marks: [UInt32] = [
    0x0300, 0x0309, 0x0303, 0x0301, 0x0323, 0x0306, 0x0302, 0x030C, 0x030A, 0x0308, 0x030B,
    0x0307, 0x0327, 0x0328, 0x0304,
  ]

  /// The primary weight of signs and plain letters.
  private let primaries: [UInt32: UInt8]
  /// The secondary weight of marks.
  private let secondaries: [UInt32: UInt8]
  /// Per slot, what a Latin letter weighs; nil for what needs the slow way.
  private var latin: [Weight?] = []

  /// A letter of at most two marks; 0 where there is none.
  private struct Weight {
    let primary: UInt8
    let secondaries: (UInt8, UInt8)
    let tertiary: UInt8
  }

  private init() {
    var primaries: [UInt32: UInt8] = [:]
    for (weight, scalar) in (Self.signs + Self.letters).unicodeScalars.enumerated() {
      primaries[scalar.value] = UInt8(weight + 2)
    }
    primaries[0xA0] = primaries[0x20]
    self.primaries = primaries
    secondaries = Dictionary(
      uniqueKeysWithValues: Self.marks.enumerated().map { ($1, UInt8($0 + 2)) })
    latin = (0..<LatinSlot.count).map { weight(of: LatinSlot.scalar(of: $0)) }
  }

  /// The weights of a composed `text`.
  static func of(_ text: String) -> [UInt8] {
    var primary: [UInt8] = []
    var secondary: [UInt8] = []
    var tertiary: [UInt8] = []
    for scalar in text.unicodeScalars {
      if let slot = LatinSlot.slot(of: scalar.value), let weight = table.latin[slot] {
        primary.append(weight.primary)
        secondary.append(common)
        if weight.secondaries.0 != 0 { secondary.append(weight.secondaries.0) }
        if weight.secondaries.1 != 0 { secondary.append(weight.secondaries.1) }
        tertiary.append(weight.tertiary)
      } else if (0x0300...0x036F).contains(scalar.value) {
        if let weight = table.secondaries[scalar.value] { secondary.append(weight) }
      } else {
        let letters = LetterTable.indivisible[scalar.value]
        for letter in (letters ?? String(scalar)).unicodeScalars {
          table.appendPrimary(of: letter.value, to: &primary)
          secondary.append(common)
          tertiary.append(scalar.properties.isUppercase ? capital : common)
        }
        if letters != nil { secondary.append(stroke) }
      }
    }
    return primary + [0] + secondary + [0] + tertiary
  }

  /// The small letter of the alphabet or the sign that a composed `text` begins with; nothing where
  /// it has no weight of its own.
  static func sign(of text: String) -> Character? {
    guard let first = text.first, let weight = of(String(first)).first else { return nil }
    let alphabet = Array((signs + letters).unicodeScalars)
    let place = Int(weight) - 2
    return alphabet.indices.contains(place) ? Character(alphabet[place]) : nil
  }

  private func appendPrimary(of scalar: UInt32, to primary: inout [UInt8]) {
    if let weight = primaries[scalar] {
      primary.append(weight)
    } else {
      primary.append(Self.other)
      for shift in [16, 8, 0] { primary.append(UInt8(truncatingIfNeeded: scalar >> shift)) }
    }
  }

  /// What `scalar` weighs: its marks are taken off from the outside until a letter of the alphabet
  /// or a sign is left.
  private func weight(of scalar: UInt32) -> Weight? {
    guard let character = Unicode.Scalar(scalar) else { return nil }
    var parts: [UInt32] = []
    CompositionTable.latin.appendParts(of: Self.small(character), to: &parts)
    guard var letter = parts.first else { return nil }
    var marks = Array(parts.dropFirst())
    // `ậ` is a, dot, circumflex in canonical order; the alphabet has it as `â` and a dot.
    for (index, mark) in marks.enumerated() {
      guard let vowel = CompositionTable.latin.composite(of: letter, mark),
        letter < 0x80, primaries[vowel] != nil
      else { continue }
      letter = vowel
      marks.remove(at: index)
      break
    }
    guard let primary = primaries[letter], marks.count <= 2 else { return nil }
    let weights = marks.compactMap { secondaries[$0] } + [0, 0]
    guard weights.count == marks.count + 2 else { return nil }
    return Weight(
      primary: primary, secondaries: (weights[0], weights[1]),
      tertiary: character.properties.isUppercase ? Self.capital : Self.common)
  }

  /// The small form of a letter that has one of one scalar.
  private static func small(_ scalar: Unicode.Scalar) -> UInt32 {
    let small = scalar.properties.lowercaseMapping.unicodeScalars
    return small.count == 1 ? small.first?.value ?? scalar.value : scalar.value
  }
}
