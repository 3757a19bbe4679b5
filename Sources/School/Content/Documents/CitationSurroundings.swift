extension Span<UInt8> {
  /// Whether the digits at `start` begin there, and are no part of a date, a decimal, a code, an
  /// address of a page or of a mailbox.
  func isFreeStanding(_ start: Int) -> Bool {
    let glyph = glyph(to: start)
    switch glyph.kind {
    case .edge, .gap: break
    case .letter:
      let word = word(to: start)
      let isIntroduction =
        CitationIntroduction.isNumberWord(word)
        || word.isCapital && CitationType.named(endingWith: word, in: self) != nil
      guard isIntroduction else { return false }
    case .digit, .slash: return false
    case .dash:
      let before = self.glyph(to: glyph.start)
      if before.kind == .letter { return false }
      if before.kind == .digit, !isStartOfRange(to: glyph.start, before: start) { return false }
    case .invisible: return isFreeStanding(glyph.start)
    case .other:
      if glyph.is("."), self.glyph(to: glyph.start).kind == .digit { return false }
      if Self.codeMarks.contains(glyph.scalar) { return false }
    }
    if self.glyph(to: pastGap(to: start)).kind == .slash { return false }
    return !isInAddress(start)
  }

  /// Signs that join digits to a code or an address.
  private static var codeMarks: [UInt32] { "_@#=%?\\+~&$".unicodeScalars.map(\.value) }

  /// Whether the digits that end at `end` and those that begin at `start` are the ends of a range
  /// (`12-15/QĐ-UBND`), and not the days of a date, a telephone number or a school year.
  func isStartOfRange(to end: Int, before start: Int) -> Bool {
    guard let first = digits(to: end, most: 5), let second = digits(from: start, most: 5) else {
      return false
    }
    switch glyph(to: first.start).kind {
    case .edge, .gap, .letter: break
    case .digit, .slash, .dash, .invisible: return false
    case .other: if glyph(to: first.start).is(".") { return false }
    }
    return first.value < second.value && !(first.isYear && second.isYear)
  }

  /// Whether `start` stands in an address: of a page, or of a mailbox.
  private func isInAddress(_ start: Int) -> Bool {
    var index = start
    while index > 0, start - index < 256, self[index - 1] > 0x20 {
      index -= 1
      switch self[index] {
      case 0x40: return true
      case 0x2F: if index + 1 < start, self[index + 1] == 0x2F { return true }
      case 0x77:
        if index + 3 < start, self[index + 1] == 0x77, self[index + 2] == 0x77 { return true }
      default: break
      }
    }
    return false
  }

  /// Whether a number may end at `end`: not where a path, a mailbox or the name of a file goes on.
  func isEndOfNumber(_ end: Int) -> Bool {
    let glyph = glyph(from: end)
    switch glyph.kind {
    case .digit: return false
    case .slash:
      let next = self.glyph(from: glyph.end).kind
      return next != .letter && next != .digit
    case .other:
      if glyph.is("@") || glyph.is("_") || glyph.is("=") { return false }
      guard glyph.is("."), glyph.end < count else { return true }
      return self[glyph.end] &- 0x61 >= 26
    case .edge, .gap, .invisible, .dash, .letter: return true
    }
  }
}
