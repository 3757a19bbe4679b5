extension DisplayWidth {
  /// The lines of `text`, broken at blanks; a word longer than a line is cut.
  package static func wrapped(_ text: String, to columns: Int) -> [String] {
    let room = max(1, columns)
    var lines: [String] = []
    var line = ""
    var width = 0
    for word in text.split(separator: " ") {
      var rest = word
      var length = of(String(rest))
      if width > 0, width + 1 + length > room {
        lines.append(line)
        (line, width) = ("", 0)
      }
      while length > room {
        let head = prefix(of: rest, columns: room)
        lines.append(String(head))
        rest = rest[head.endIndex...]
        length -= of(String(head))
      }
      if length == 0 { continue }
      line += width > 0 ? " \(rest)" : String(rest)
      width += (width > 0 ? 1 : 0) + length
    }
    if width > 0 || lines.isEmpty { lines.append(line) }
    return lines
  }

  /// As many characters of `text` as go into `columns`, at least one.
  private static func prefix(of text: Substring, columns: Int) -> Substring {
    var width = 0
    var end = text.startIndex
    while end < text.endIndex {
      width += of(text[end])
      if width > columns, end > text.startIndex { break }
      end = text.index(after: end)
    }
    return text[..<end]
  }
}
