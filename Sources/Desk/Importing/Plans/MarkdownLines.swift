/// Markdown as lines: headings, the rows of pipe tables, and text without its signs.
enum MarkdownLines {
  /// The lines of `texts`.
  static func read(_ texts: [String]) -> [SourcePiece] {
    var pieces: [SourcePiece] = []
    var table = 0
    var isInTable = false
    for (index, text) in texts.enumerated() {
      let line = text.trimmed
      let isRow = line.hasPrefix("|") || isInTable && line.contains("|")
      if isInTable, !isRow { table += 1 }
      isInTable = isRow
      if isRow {
        if isRule(line) { continue }
        let cells = cells(of: line)
        pieces.append(
          SourcePiece(place: index + 1, text: "", row: PlanRow(table: table, cells: cells)))
      } else {
        let level = line.prefix { $0 == "#" }.count
        let isHeading = (1...6).contains(level) && line.dropFirst(level).first == " "
        pieces.append(
          SourcePiece(
            place: index + 1, text: plain(isHeading ? String(line.dropFirst(level)) : text),
            heading: isHeading ? level : nil))
      }
    }
    return pieces
  }

  /// The line under the head of a table.
  private static func isRule(_ line: String) -> Bool {
    line.contains("-") && line.allSatisfy { "|-: ".contains($0) }
  }

  private static func cells(of line: String) -> [PlanCell] {
    var texts = [""]
    var isEscaped = false
    for character in line.drop(while: { $0 == "|" }) {
      if character == "|", !isEscaped {
        texts.append("")
      } else {
        texts[texts.count - 1].append(character)
      }
      isEscaped = character == "\\"
    }
    if texts.last?.trimmed.isEmpty == true { texts.removeLast() }
    return texts.map { text in
      let lines = text.replacing("<br/>", with: "<br>").replacing("<br />", with: "<br>")
        .split(separator: "<br>").map { plain(String($0)).collapsed }
      return PlanCell(lines: lines.filter { !$0.isEmpty })
    }
  }

  /// `text` without emphasis, quotes and backslashes.
  private static func plain(_ text: String) -> String {
    var plain = ""
    var isEscaped = false
    for character in text.replacing("**", with: "").replacing("__", with: "") {
      if character == "\\", !isEscaped {
        isEscaped = true
        continue
      }
      plain.append(character)
      isEscaped = false
    }
    if plain.hasPrefix("> ") { return String(plain.dropFirst(2)) }
    return plain.trimmed.hasPrefix("* ") ? "-\(plain.trimmed.dropFirst())" : plain
  }
}
