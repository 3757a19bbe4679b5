/// What little the writer knows of HTML that stands in a text.
enum RawHTML {
  /// Whether `html` is one comment: a note of the author, left out without a word.
  static func isComment(_ html: Span<UInt8>) -> Bool {
    var start = 0
    while start < html.count, html[start] == UInt8(ascii: " ") { start += 1 }
    var end = html.count
    while end > start, html[end - 1] == UInt8(ascii: "\n") || html[end - 1] == UInt8(ascii: " ") {
      end -= 1
    }
    return end - start >= 7 && matches("<!--", html, at: start) && matches("-->", html, at: end - 3)
  }

  /// Whether `tag` is `<br>`, in any of its spellings: the one element that is understood.
  static func isLineBreak(_ tag: Span<UInt8>) -> Bool {
    guard tag.count >= 4, tag[0] == UInt8(ascii: "<"), tag[1] | 0x20 == UInt8(ascii: "b"),
      tag[2] | 0x20 == UInt8(ascii: "r")
    else { return false }
    for index in 3..<tag.count - 1
    where tag[index] != UInt8(ascii: " ") && tag[index] != UInt8(ascii: "/") {
      return false
    }
    return tag[tag.count - 1] == UInt8(ascii: ">")
  }

  private static func matches(_ word: String, _ html: Span<UInt8>, at start: Int) -> Bool {
    var index = start
    for byte in word.utf8 {
      guard index < html.count, html[index] == byte else { return false }
      index += 1
    }
    return true
  }
}
