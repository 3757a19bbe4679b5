extension StringProtocol {
  /// The text without blanks at either end.
  var trimmed: String {
    let start = firstIndex { !$0.isWhitespace } ?? endIndex
    let end = lastIndex { !$0.isWhitespace }
    return end.map { String(self[start...$0]) } ?? ""
  }

  /// What stands after a dash or bullet at the beginning; nothing where none stands there.
  var afterDash: String? {
    guard let first, "-–—+•*".contains(first) else { return nil }
    return dropFirst().trimmed
  }

  /// Whether a clause or a sentence ends here.
  var endsClause: Bool { last.map { ";.,:".contains($0) } == true }

  /// The text without the stops of a list at its end.
  var withoutStop: String {
    var text = Substring(trimmed)
    while let last = text.last, ";.,/".contains(last) { text = text.dropLast() }
    return text.trimmed
  }
}
