/// What a text stands under in an alphabetical index: the Vietnamese letter it begins with, tones
/// taken off (`Ấ` stands under `Â`); digits and everything else each have one place of their own.
package enum IndexLetter: Sendable, Hashable {
  /// A capital letter: `Đ`.
  case letter(Character)
  case digit
  case other

  /// The place of `text`, whatever signs stand before its first letter or digit.
  package init(of text: String) {
    switch AlphabeticalWeights.sign(of: Composition.composed(text.indexed)) {
    case let digit? where digit.isNumber: self = .digit
    case let letter? where letter.isLetter:
      self = .letter(letter.uppercased().first ?? letter)
    default: self = .other
    }
  }

  /// As a part of an address, in plain letters as they are typed by Telex: `dd` for `Đ`.
  package var slug: String {
    guard case .letter(let letter) = self else { return self == .digit ? "so" : "khac" }
    return switch letter {
    case "Ă": "aw"
    case "Â": "aa"
    case "Đ": "dd"
    case "Ê": "ee"
    case "Ô": "oo"
    case "Ơ": "ow"
    case "Ư": "uw"
    default: letter.lowercased()
    }
  }
}

extension String {
  /// The text without the quotes and signs before its first letter or digit, by which an index
  /// sorts it.
  package var indexed: String {
    String(drop { !$0.isLetter && !$0.isNumber })
  }
}
