/// Swift source of which comments or strings can be blanked, so that a word in a sentence is not
/// taken for code. Line breaks stay, so line numbers do too.
struct SwiftText {
  private let bytes: [UInt8]

  init(_ text: String) {
    self.bytes = Array(text.utf8)
  }

  /// The text with a blank for every byte of a comment.
  var withoutComments: String { blanked(strings: false) }

  /// The text with a blank for every byte of a comment or a string; code inside `\(…)` of a string
  /// is blanked with it.
  var withoutCommentsAndStrings: String { blanked(strings: true) }

  private static let lineFeed = UInt8(ascii: "\n")
  private static let quote = UInt8(ascii: "\"")
  private static let pound = UInt8(ascii: "#")
  private static let backslash = UInt8(ascii: "\\")
  private static let lineComment = Array("//".utf8)
  private static let blockStart = Array("/*".utf8)
  private static let blockEnd = Array("*/".utf8)

  private func blanked(strings: Bool) -> String {
    var result = bytes
    var position = 0
    func blank(to end: Int) {
      for index in position..<end where bytes[index] != Self.lineFeed {
        result[index] = UInt8(ascii: " ")
      }
      position = end
    }
    while position < bytes.count {
      if starts(Self.lineComment, at: position) {
        blank(to: bytes[position...].firstIndex(of: Self.lineFeed) ?? bytes.count)
      } else if starts(Self.blockStart, at: position) {
        blank(to: endOfBlockComment(at: position))
      } else if let end = endOfString(at: position) {
        if strings { blank(to: end) } else { position = end }
      } else {
        position += 1
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  private func starts(_ wanted: [UInt8], at index: Int) -> Bool {
    guard index + wanted.count <= bytes.count else { return false }
    return wanted.indices.allSatisfy { bytes[index + $0] == wanted[$0] }
  }

  /// Block comments nest.
  private func endOfBlockComment(at start: Int) -> Int {
    var depth = 0
    var index = start
    while index < bytes.count {
      if starts(Self.blockStart, at: index) {
        depth += 1
        index += 2
      } else if starts(Self.blockEnd, at: index) {
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
    while open < bytes.count, bytes[open] == Self.pound { open += 1 }
    guard open < bytes.count, bytes[open] == Self.quote else { return nil }
    let pounds = Array(repeating: Self.pound, count: open - start)
    let isLong = starts(Array(repeating: Self.quote, count: 3), at: open)
    let opening = Array(repeating: Self.quote, count: isLong ? 3 : 1)
    let closing = opening + pounds
    let escape = [Self.backslash] + pounds
    var index = open + opening.count
    while index < bytes.count {
      if starts(escape, at: index) {
        index = min(index + escape.count + 1, bytes.count)
      } else if starts(closing, at: index) {
        return index + closing.count
      } else {
        index += 1
      }
    }
    return bytes.count
  }
}
