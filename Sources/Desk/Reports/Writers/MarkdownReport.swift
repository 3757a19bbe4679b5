import Content

/// A report as Markdown with pipe tables.
package struct MarkdownReport: Sendable {
  /// The report, every line ended.
  package private(set) var text = ""

  package init(_ document: ReportDocument) {
    text = "# \(Self.escaped(document.title))\n\n\(Self.escaped(document.subtitle))\n"
    write(document.introduction)
    for (index, section) in document.sections.enumerated() {
      text += "\n## \(SectionNumber.roman(index + 1)). \(Self.escaped(section.title))\n"
      write(section.blocks)
    }
    write(document.conclusion)
  }

  private mutating func write(_ blocks: [ReportBlock]) {
    for block in blocks {
      text += "\n"
      switch block {
      case .heading(let title): text += "### \(Self.escaped(title))\n"
      case .paragraph(let sentence): text += Self.guarded(Self.escaped(sentence)) + "\n"
      case .list(let entries): for entry in entries { text += "- \(Self.escaped(entry))\n" }
      case .table(let table): write(table)
      }
    }
  }

  private mutating func write(_ table: ReportTable) {
    text += "**\(Self.escaped(table.title))**\n\n"
    row(table.columns.map { Self.escaped($0.title) })
    row(
      table.columns.map { column in
        switch column.alignment {
        case .start: "---"
        case .center: ":---:"
        case .end: "---:"
        }
      })
    for cells in table.rows { row(cells.map(Self.cell)) }
    if let total = table.total {
      row(total.map { $0 == .empty ? "" : "**\(Self.cell($0))**" })
    }
  }

  private mutating func row(_ cells: [String]) {
    text += "|" + cells.map { $0.isEmpty ? " |" : " \($0) |" }.joined() + "\n"
  }

  private static func cell(_ cell: ReportCell) -> String {
    switch cell {
    case .link(let text, let address):
      "[\(escaped(text))](\(written(address: address)))"
    case .lines(let cells): cells.map(Self.cell).joined(separator: "<br>")
    default: escaped(cell.plainText)
    }
  }

  /// `text` with the signs that Markdown would take for its own behind a backslash.
  private static func escaped(_ text: String) -> String {
    var result = ""
    // By scalar: a sign with a mark that combines with it is one character, but still a sign.
    var rest = text.unicodeScalars[...]
    while let scalar = rest.popFirst() {
      if "\\`*_[]<>|#~".unicodeScalars.contains(scalar) || scalar == "&" && endsReference(rest) {
        result.append("\\")
      }
      result.unicodeScalars.append(Character(scalar).isNewline ? " " : scalar)
    }
    return result
  }

  /// Whether an `&` before `text` would begin a reference: `&lt;` is one, `GD&ĐT` is none.
  private static func endsReference(_ text: Substring.UnicodeScalarView) -> Bool {
    let name = text.prefix {
      $0.isASCII && ($0.properties.isAlphabetic || "0"..."9" ~= $0 || $0 == "#")
    }
    return !name.isEmpty && text[name.endIndex...].first == ";"
  }

  /// `address` with what would end it, or its cell, as `%XX`, and with no reference to be read.
  private static func written(address: String) -> String {
    [("(", "%28"), (")", "%29"), ("|", "%7C"), ("\\", "%5C"), ("&", "&amp;")]
      .reduce(address) { $0.replacing($1.0, with: $1.1) }
  }

  /// A paragraph that would begin a list keeps its sign as text.
  private static func guarded(_ line: String) -> String {
    guard let first = line.first else { return line }
    if first == "-" || first == "+" { return "\\" + line }
    let digits = line.prefix { $0.isASCII && $0.isNumber }
    let rest = line[digits.endIndex...]
    guard !digits.isEmpty, rest.hasPrefix(". ") || rest.hasPrefix(") ") else { return line }
    return "\(digits)\\\(rest)"
  }
}
