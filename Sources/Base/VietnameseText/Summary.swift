extension String {
  /// The beginning of the text for a list or a search engine: white space collapsed, at most `limit`
  /// characters, cut at the end of a word and closed with `…` where something was left out.
  package func summary(limit: Int = 200) -> String {
    var summary: [UInt8] = []
    var characters = 0
    var wordEnd = 0
    var gap = false
    for scalar in unicodeScalars {
      if scalar.isGap {
        if !gap { wordEnd = summary.count }
        gap = true
        continue
      }
      if gap, !summary.isEmpty {
        summary.append(0x20)
        characters += 1
      }
      gap = false
      if !scalar.isMark { characters += 1 }
      if characters > limit { return Self.closed(summary, at: wordEnd) }
      summary.append(contentsOf: scalar.utf8)
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

extension Unicode.Scalar {
  /// White space. The letters of Vietnamese are decided without asking the tables of Unicode.
  fileprivate var isGap: Bool {
    if value < 0x80 { return value == 0x20 || (0x09...0x0D).contains(value) }
    return isLatinLetter ? false : properties.isWhitespace
  }

  /// A mark that composes with nothing and takes no room of its own.
  fileprivate var isMark: Bool {
    value < 0x80 || isLatinLetter
      ? false : properties.canonicalCombiningClass != .notReordered
  }

  /// In the blocks that hold nothing but whole Latin letters.
  private var isLatinLetter: Bool {
    (0xC0...0x24F).contains(value) || (0x1E00...0x1EFF).contains(value)
  }
}
