/// Lines of a plan as Markdown that reads the same.
enum PlanMarkdown {
  /// The text of a topic: its paragraphs and dashes.
  static func text(of lines: [PlanLine]) -> String {
    // One dash alone is no list.
    let isList = lines.count { $0.mark == .dash } != 1
    return joined(
      lines.map { ($0, isList || $0.mark != .dash ? block($0) : escaped($0.text)) })
  }

  /// The body: a heading for each section and each number that only names what follows.
  static func body(of sections: [PlanSection]) -> String {
    var parts: [String] = []
    for section in sections {
      if let heading = section.heading { parts.append("## " + signsEscaped(heading.printed)) }
      let blocks = section.lines.enumerated().map { index, line in
        let next = index + 1 < section.lines.count ? section.lines[index + 1] : nil
        return (
          line,
          isHeading(line, before: next)
            ? "### \(signsEscaped(line.isStarred ? line.text : line.printed))" : block(line)
        )
      }
      let text = joined(blocks)
      if !text.isEmpty { parts.append(text) }
    }
    return parts.joined(separator: "\n\n")
  }

  /// Whether `line` names what follows it: a short numbered line before another kind of line.
  private static func isHeading(_ line: PlanLine, before next: PlanLine?) -> Bool {
    if line.heading != nil { return true }
    guard line.text.count <= 100, let next, line.row == nil else { return false }
    switch (line.mark, next.mark) {
    case (.number?, .number?): return false
    case (.number?, _), (.star?, _): return !line.printed.endsSentence
    default: return false
    }
  }

  private static func block(_ line: PlanLine) -> String {
    if let row = line.row {
      return escaped(row.cells.map(\.text).filter { !$0.isEmpty }.joined(separator: " – "))
    }
    switch line.mark {
    case .dash?, .plus?: return "- " + escaped(line.text)
    case .number(let number)?: return "\(number). \(escaped(line.text))"
    case .star?: return "- " + escaped(line.text)
    default: return escaped(line.printed)
    }
  }

  /// Items of a list follow one another; everything else stands apart.
  private static func joined(_ blocks: [(line: PlanLine, text: String)]) -> String {
    var text = ""
    var wasItem = false
    for block in blocks where !block.text.isEmpty {
      let isItem =
        block.text.hasPrefix("- ") || block.text.first?.isNumber == true && block.line.mark != nil
      if !text.isEmpty { text += wasItem && isItem ? "\n" : "\n\n" }
      text += block.text
      wasItem = isItem
    }
    return text
  }

  /// `text` with a backslash before what Markdown takes for a sign.
  private static func escaped(_ text: String) -> String {
    let escaped = signsEscaped(text)
    guard let first = text.first else { return "" }
    if "#+-=".contains(first) { return "\\" + escaped }
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    let after = text.dropFirst(digits.count)
    if !digits.isEmpty, let stop = after.first, ".)".contains(stop),
      after.dropFirst().first?.isWhitespace == true
    {
      return digits + "\\" + escaped.dropFirst(digits.count)
    }
    return escaped
  }

  /// The same within a line, where lists cannot begin.
  private static func signsEscaped(_ text: String) -> String {
    var escaped = ""
    // By scalar: a sign under a mark that combines with it is still a sign.
    for scalar in text.unicodeScalars {
      if "\\`*_<>[]|~".unicodeScalars.contains(scalar) { escaped.append("\\") }
      escaped.unicodeScalars.append(scalar)
    }
    return escaped
  }
}

extension PlanLine {
  fileprivate var isStarred: Bool { mark == .star }
}
