/// One scalar of a text as a citation takes it: full-width forms, look-alikes of `Đ`, the many
/// dashes, slashes and blanks each stand for what they mean.
struct CitationGlyph {
  /// What a scalar is to a document number.
  enum Kind {
    /// Before the first scalar, or after the last.
    case edge
    /// White space, line feeds among it.
    case gap
    /// Soft hyphens, zero-width and other marks that nobody sees.
    case invisible
    case dash, slash, digit, letter, other
  }

  let kind: Kind
  /// The scalar that is meant: `1` for `１`, `Đ` for `Ð`.
  let scalar: UInt32
  let start: Int
  let end: Int

  fileprivate init(_ scalar: UInt32, _ start: Int, _ end: Int) {
    (kind, self.scalar) = Self.meaning(of: scalar)
    self.start = start
    self.end = end
  }

  fileprivate init(edge: Int) {
    kind = .edge
    scalar = 0
    start = edge
    end = edge
  }

  /// Whether it is the ASCII character `character`, or its full-width form.
  func `is`(_ character: Unicode.Scalar) -> Bool { kind != .edge && scalar == character.value }

  /// Whether it is a capital letter. The letters of Vietnamese are decided without asking the
  /// tables of Unicode.
  var isCapital: Bool {
    switch scalar {
    case 0x61...0x7A, 0xDF...0xFF: false
    case 0x41...0x5A, 0xC0...0xDE, 0x01AF: true
    case 0x0100...0x0137, 0x01A0, 0x01A1, 0x1E00...0x1E95, 0x1EA0...0x1EFF: scalar & 1 == 0
    default: Unicode.Scalar(scalar)?.properties.isUppercase ?? false
    }
  }

  private static func meaning(of scalar: UInt32) -> (Kind, UInt32) {
    if scalar < 0x80 {
      let kind = asciiKind(of: scalar)
      return (kind, kind == .gap ? 0x20 : scalar)
    }
    switch scalar {
    case 0x1E00...0x1EFF: return (.letter, scalar)
    // Eth and the African D look like the Vietnamese one, and old fonts were converted to them.
    case 0xD0, 0x0189: return (.letter, 0x0110)
    case 0xF0, 0x0256: return (.letter, 0x0111)
    case 0xD7, 0xF7: return (.other, scalar)
    case 0xC0...0x024F: return (.letter, scalar)
    case 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000:
      return (.gap, 0x20)
    case 0xAD, 0x0300...0x036F, 0x180E, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2069,
      0xFE00...0xFE0F, 0xFEFF:
      return (.invisible, scalar)
    case 0x2010...0x2015, 0x2043, 0x2212, 0xFE58, 0xFE63, 0xFF0D: return (.dash, 0x2D)
    case 0x2044, 0x2215, 0x29F8, 0xFF0F: return (.slash, 0x2F)
    // Full-width forms.
    case 0xFF01...0xFF5E: return (asciiKind(of: scalar - 0xFEE0), scalar - 0xFEE0)
    default: return (.other, scalar)
    }
  }

  private static func asciiKind(of scalar: UInt32) -> Kind {
    switch scalar {
    case 0x41...0x5A, 0x61...0x7A: .letter
    case 0x30...0x39: .digit
    case 0x09...0x0D, 0x20: .gap
    case 0x2D: .dash
    case 0x2F: .slash
    default: .other
    }
  }
}

extension Span<UInt8> {
  /// The scalar that begins at `start`. A byte that begins none is one of its own.
  func glyph(from start: Int) -> CitationGlyph {
    guard start >= 0, start < count else { return CitationGlyph(edge: Swift.max(0, start)) }
    let lead = self[start]
    let length =
      switch lead {
      case 0xC2..<0xE0: 2
      case 0xE0..<0xF0: 3
      case 0xF0..<0xF5: 4
      default: 1
      }
    guard length > 1 else { return CitationGlyph(UInt32(lead), start, start + 1) }
    guard start + length <= count else { return CitationGlyph(0xFFFD, start, start + 1) }
    var scalar = UInt32(lead) & (0xFF >> UInt32(length + 1))
    for index in (start + 1)..<(start + length) {
      guard self[index] & 0xC0 == 0x80 else { return CitationGlyph(0xFFFD, start, start + 1) }
      scalar = scalar << 6 | UInt32(self[index] & 0x3F)
    }
    return CitationGlyph(scalar, start, start + length)
  }

  /// The scalar that ends at `end`.
  func glyph(to end: Int) -> CitationGlyph {
    guard end > 0, end <= count else { return CitationGlyph(edge: Swift.max(0, end)) }
    var start = end - 1
    while start > 0, end - start < 4, self[start] & 0xC0 == 0x80 { start -= 1 }
    let glyph = glyph(from: start)
    return glyph.end == end ? glyph : CitationGlyph(0xFFFD, end - 1, end)
  }

  /// Blanks and invisible marks that may stand inside one number; more of them part two things.
  private static var longestGap: Int { 48 }

  /// Where what follows the blanks and invisible marks at `start` begins.
  func pastGap(from start: Int) -> Int {
    var index = start
    for _ in 0..<Self.longestGap {
      let glyph = glyph(from: index)
      guard glyph.kind == .gap || glyph.kind == .invisible else { return index }
      index = glyph.end
    }
    return index
  }

  /// Where what precedes the blanks and invisible marks before `end` ends.
  func pastGap(to end: Int) -> Int {
    var index = end
    for _ in 0..<Self.longestGap {
      let glyph = glyph(to: index)
      guard glyph.kind == .gap || glyph.kind == .invisible else { return index }
      index = glyph.start
    }
    return index
  }

  /// Whether white space stands from `start` to `end`, and not invisible marks alone.
  func hasGap(from start: Int, to end: Int) -> Bool {
    var index = start
    while index < end {
      let glyph = glyph(from: index)
      if glyph.kind == .gap { return true }
      index = glyph.end
    }
    return false
  }

  /// Where the first slash of any kind at `start` or after it stands.
  func slash(from start: Int) -> CitationGlyph? {
    var index = start
    while index < count {
      while index + Self.stride < count, !mayHoldSlash(from: index) { index += Self.stride }
      // The last bytes once more, with some before them, rather than one by one.
      if index + Self.stride >= count, start + Self.stride < count,
        !mayHoldSlash(from: count - Self.stride - 1), self[count - 1] != 0x2F
      {
        return nil
      }
      let end = Swift.min(index + Self.stride, count)
      while index < end {
        let byte = self[index]
        if byte == 0x2F || byte & 0xF2 == 0xE2 {
          let glyph = glyph(from: index)
          if glyph.kind == .slash { return glyph }
        }
        index += 1
      }
    }
    return nil
  }

  private static var stride: Int { 32 }

  /// Whether a slash may begin among the `stride` bytes at `start`, behind which another stands:
  /// looked at without a branch, so that the compiler can use vectors. The lead of “ and … is too
  /// common to stop at, so the byte after it has its say.
  private func mayHoldSlash(from start: Int) -> Bool {
    var suspects: UInt8 = 0
    for offset in 0..<Self.stride {
      let byte = self[start &+ offset]
      let next = self[start &+ offset &+ 1]
      let isWide: UInt8 = byte & 0xF2 == 0xE2 ? 1 : 0
      let isTail: UInt8 =
        (next == 0x81 ? 1 : 0) | (next == 0x88 ? 1 : 0) | (next == 0xA7 ? 1 : 0)
        | (next == 0xBC ? 1 : 0)
      suspects |= (byte == 0x2F ? 1 : 0) | (isWide & isTail)
    }
    return suspects != 0
  }
}
