/// Swift source of which comments or strings can be blanked, so that a word in a sentence is not
/// taken for code. Line breaks stay, so line numbers do too.
struct SwiftText {
  private let scalars: [Unicode.Scalar]

  init(_ text: String) {
    self.scalars = Array(text.unicodeScalars)
  }

  /// The text with a blank for every character of a comment.
  var withoutComments: String { blanked(strings: false) }

  /// The text with a blank for every character of a comment or a string; code inside `\(…)` of a
  /// string is blanked with it.
  var withoutCommentsAndStrings: String { blanked(strings: true) }

  private func blanked(strings: Bool) -> String {
    var result = String.UnicodeScalarView()
    var position = 0
    func copy(to end: Int, blank: Bool) {
      while position < min(end, scalars.count) {
        let scalar = scalars[position]
        result.append(blank && scalar != "\n" ? " " : scalar)
        position += 1
      }
    }
    while position < scalars.count {
      if starts("//", at: position) {
        copy(to: next("\n", after: position), blank: true)
      } else if starts("/*", at: position) {
        copy(to: endOfBlockComment(at: position), blank: true)
      } else if let end = endOfString(at: position) {
        copy(to: end, blank: strings)
      } else {
        copy(to: position + 1, blank: false)
      }
    }
    return String(result)
  }

  private func starts(_ text: String, at index: Int) -> Bool {
    let wanted = Array(text.unicodeScalars)
    return index + wanted.count <= scalars.count
      && scalars[index..<index + wanted.count].elementsEqual(wanted)
  }

  private func next(_ scalar: Unicode.Scalar, after index: Int) -> Int {
    scalars[index...].firstIndex(of: scalar) ?? scalars.count
  }

  /// Block comments nest.
  private func endOfBlockComment(at start: Int) -> Int {
    var depth = 0
    var index = start
    while index < scalars.count {
      if starts("/*", at: index) {
        depth += 1
        index += 2
      } else if starts("*/", at: index) {
        depth -= 1
        index += 2
        if depth == 0 { return index }
      } else {
        index += 1
      }
    }
    return index
  }

  /// The end of the string literal that starts at `start`, with its `#`s, if one does.
  private func endOfString(at start: Int) -> Int? {
    var open = start
    while open < scalars.count, scalars[open] == "#" { open += 1 }
    guard open < scalars.count, scalars[open] == "\"" else { return nil }
    let pounds = String(repeating: "#", count: open - start)
    let quote = starts("\"\"\"", at: open) ? "\"\"\"" : "\""
    var index = open + quote.count
    while index < scalars.count {
      if starts("\\" + pounds, at: index) {
        index += pounds.count + 2
      } else if starts(quote + pounds, at: index) {
        return index + quote.count + pounds.count
      } else {
        index += 1
      }
    }
    return index
  }
}
