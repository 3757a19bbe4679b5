extension String {
  /// The beginning of the text for a list or a search engine: white space collapsed, at most `limit`
  /// characters, cut at the end of a word and closed with `…` where something was left out.
  package func summary(limit: Int = 200) -> String {
    let text = utf8.span
    var summary: [UInt8] = []
    summary.reserveCapacity(min(text.count, 2 * limit))
    var characters = 0
    var wordEnd = 0
    var gap = false
    var index = 0
    while index < text.count {
      let (scalar, length) = Folding.scalar(at: index, in: text)
      defer { index += length }
      if isGap(scalar) {
        if !gap { wordEnd = summary.count }
        gap = true
        continue
      }
      if gap, !summary.isEmpty {
        summary.append(0x20)
        characters += 1
      }
      gap = false
      if !isMark(scalar) { characters += 1 }
      if characters > limit { return Self.closed(summary, at: wordEnd) }
      for place in index..<index + length { summary.append(text[place]) }
    }
    return String(decoding: summary, as: UTF8.self)
  }

  /// The words before `wordEnd` without what joined them to the next, and `…`. A first word that is
  /// longer than the limit is cut where the limit is.
  private static func closed(_ bytes: [UInt8], at wordEnd: Int) -> String {
    var text = String(decoding: bytes[..<(wordEnd > 0 ? wordEnd : bytes.count)], as: UTF8.self)
    while let last = text.last, ",;:.–—-(“\"… ".contains(last) { text.removeLast() }
    return text + "…"
  }

  /// The text with its first letter as a capital: `ngày hội` becomes `Ngày hội`.
  package func withCapital() -> String {
    guard let first else { return self }
    return first.uppercased() + dropFirst()
  }
}

/// White space. The letters of Vietnamese are decided without asking the tables of Unicode.
private func isGap(_ scalar: UInt32) -> Bool {
  if scalar < 0x80 { return scalar == 0x20 || (0x09...0x0D).contains(scalar) }
  return isLatinLetter(scalar)
    ? false : Unicode.Scalar(scalar)?.properties.isWhitespace ?? false
}

/// A mark that composes with nothing and takes no room of its own.
private func isMark(_ scalar: UInt32) -> Bool {
  if scalar < 0x80 || isLatinLetter(scalar) { return false }
  return Unicode.Scalar(scalar).map { $0.properties.canonicalCombiningClass != .notReordered }
    ?? false
}

/// In the blocks that hold nothing but whole Latin letters.
private func isLatinLetter(_ scalar: UInt32) -> Bool {
  (0xC0...0x24F).contains(scalar) || (0x1E00...0x1EFF).contains(scalar)
}
