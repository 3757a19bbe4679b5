import VietnameseText

/// The words of a line, folded, as phrases are looked for among them. In a scan that was read badly
/// a word of three letters or more may have one letter wrong.
struct PlanWords: Sendable, Hashable {
  let words: [String]
  private let isLoose: Bool

  init(_ text: String, isLoose: Bool = false) {
    words = text.folded().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    self.isLoose = isLoose
  }

  /// Where `phrase`, folded, stands first.
  func range(of phrase: String, from start: Int = 0) -> Range<Int>? {
    let wanted = phrase.split(separator: " ")
    guard start <= words.count - wanted.count else { return nil }
    return (start...words.count - wanted.count).lazy
      .first { place in wanted.indices.allSatisfy { fits(words[place + $0], wanted[$0]) } }
      .map { $0..<$0 + wanted.count }
  }

  /// Whether one of `phrases` stands somewhere.
  func has(_ phrases: String...) -> Bool { has(any: phrases) }

  /// Whether one of `phrases` stands somewhere.
  func has(any phrases: [String]) -> Bool { phrases.contains { range(of: $0) != nil } }

  /// Whether it begins with one of `phrases`.
  func begins(with phrases: String...) -> Bool { begins(withAny: phrases) }

  /// Whether it begins with one of `phrases`.
  func begins(withAny phrases: [String]) -> Bool {
    phrases.contains { range(of: $0)?.lowerBound == 0 }
  }

  private func fits(_ word: String, _ wanted: Substring) -> Bool {
    if word == wanted { return true }
    guard isLoose, wanted.utf8.count > 2 else { return false }
    return Self.differByOne(Array(word.utf8), Array(wanted.utf8))
  }

  /// Whether one letter changed, added or left out makes `a` into `b`.
  private static func differByOne(_ a: [UInt8], _ b: [UInt8]) -> Bool {
    guard abs(a.count - b.count) <= 1 else { return false }
    let start = zip(a, b).prefix { $0 == $1 }.count
    let end = zip(a.reversed(), b.reversed()).prefix { $0 == $1 }.count
    return max(a.count, b.count) - start - end <= 1
  }
}
