/// What stands before a line to number or to list it.
enum LineMark: Sendable, Hashable {
  /// `II.`
  case roman
  /// `A.`, in capitals.
  case capital
  /// `3.` or `3)`; the number as printed.
  case number(String)
  /// `3.1.`; as printed.
  case subnumber(String)
  /// `a)`; the letter.
  case letter(String)
  /// A dash or a bullet.
  case dash
  /// `+`, which stands below a dash.
  case plus
  /// `*`, before a heading of its own.
  case star

  /// What `text` begins with, and the rest; nothing where it begins with no mark.
  static func split(_ text: String) -> (mark: LineMark, rest: String)? {
    guard let first = text.first else { return nil }
    switch first {
    case "-", "–", "—", "•", "·", "●", "▪", "\u{F0B7}": return sign(.dash, text)
    case "+": return sign(.plus, text)
    case "*": return sign(.star, text)
    default: break
    }
    if first.isNumber { return numbered(text) }
    let head = text.prefix { $0.isLetter }
    let after = text.dropFirst(head.count)
    guard let stop = after.first, ".)/-".contains(stop), (1...4).contains(head.count) else {
      return nil
    }
    let rest = after.dropFirst()
    let isSpaced = rest.first?.isWhitespace == true
    if head.allSatisfy({ "IVX".contains($0) }), isSpaced || stop == "." && !rest.isEmpty {
      return (.roman, rest.trimmed)
    }
    guard head.count == 1, isSpaced, ".)".contains(stop) else { return nil }
    return (first.isUppercase ? .capital : .letter(String(first)), rest.trimmed)
  }

  private static func sign(_ mark: LineMark, _ text: String) -> (LineMark, String)? {
    let rest = text.dropFirst().trimmed
    // A rule of dashes is none.
    return rest.isEmpty || rest.first == text.first ? nil : (mark, rest)
  }

  private static func numbered(_ text: String) -> (LineMark, String)? {
    let number = text.prefix { $0.isASCII && $0.isNumber }
    let after = text.dropFirst(number.count)
    guard (1...2).contains(number.count), let stop = after.first, ".)/".contains(stop) else {
      return nil
    }
    let rest = after.dropFirst()
    let second = rest.prefix { $0.isASCII && $0.isNumber }
    if !second.isEmpty {
      let below = rest.dropFirst(second.count).drop { ".)".contains($0) }
      guard stop == ".", second.count <= 2, below.first?.isWhitespace == true else { return nil }
      return (.subnumber("\(number).\(second)"), below.trimmed)
    }
    guard !rest.trimmed.isEmpty, rest.first?.isWhitespace == true || stop != "/" else {
      return nil
    }
    return (.number(String(number)), rest.trimmed)
  }
}
