/// The lines of a paragraph, or of a heading underlined by `===`, as they stand in the text: behind
/// the marks of the quotes and lists around them.
struct ParagraphLines {
  /// A table that was found.
  struct FoundTable {
    let alignments: [TableSyntax.Alignment]
    let rows: [(line: Int, cells: [ArraySlice<UInt8>])]
    let lines: Range<Int>
    /// The row of `===` that makes cmark take the table for a heading.
    let underline: Int?
  }

  /// From 0.
  let lines: Range<Int>
  private let isHeading: Bool
  /// Where the text of the first line begins, in bytes.
  private let firstStart: Int
  /// How many quotes it stands in.
  private let quotes: Int
  /// How far the lists inside the innermost quote indent it.
  private let indentation: Int

  /// The lines of `node`, in a tree before whose text `addedLines` lines were put.
  init(of node: CmarkNode, in text: [ArraySlice<UInt8>], addedLines: Int) {
    let first = node.startLine - 1 - addedLines
    let last = min(node.endLine - addedLines, text.count)
    lines = first >= 0 && first < last ? first..<last : 0..<0
    isHeading = node.kind == .heading
    firstStart = node.startColumn - 1
    var quotes = 0
    var innermostItem: CmarkNode?
    var ancestor = node.parent
    while let container = ancestor {
      if container.kind == .blockQuote { quotes += 1 }
      if container.kind == .item, quotes == 0, innermostItem == nil { innermostItem = container }
      ancestor = container.parent
    }
    self.quotes = quotes
    var indentation = 0
    let itemLine = (innermostItem?.startLine ?? 0) - 1 - addedLines
    if let item = innermostItem, text.indices.contains(itemLine) {
      let line = text[itemLine]
      let column = Self.contentColumn(ofItemAt: item.startColumn - 1, in: line)
      let marks = line.prefix(item.startColumn - 1)
      let quoteEnd = Self.quoteEnd(in: marks, count: quotes) ?? line.startIndex
      indentation = max(0, column - quoteEnd)
    }
    self.indentation = indentation
  }

  /// Where the text of `line` begins; nil for a line that went on with the paragraph without the
  /// marks of its containers, or that is indented so far that nothing begins there.
  func start(ofLine line: Int, in text: [ArraySlice<UInt8>]) -> Int? {
    if line == lines.lowerBound { return text[line].dropFirst(firstStart).startIndex }
    guard let quoteEnd = Self.quoteEnd(in: text[line], count: quotes) else { return nil }
    let rest = text[line][quoteEnd...]
    let content = rest.drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
    let columns = rest[..<content.startIndex].reduce(0) {
      $1 == UInt8(ascii: "\t") ? $0 / 4 * 4 + 4 : $0 + 1
    }
    return (indentation..<indentation + 4).contains(columns) ? content.startIndex : nil
  }

  /// The marks of the containers of `line`.
  func prefix(ofLine line: Int, in text: [ArraySlice<UInt8>]) -> [UInt8] {
    guard let start = start(ofLine: line, in: text) else { return [] }
    return Array(text[line][..<start])
  }

  /// The first table in these lines.
  func table(in text: [ArraySlice<UInt8>]) -> FoundTable? {
    guard lines.count > 1 else { return nil }
    var lines = lines
    // cmark ends such a heading one line too late.
    if isHeading, let underline = underline(in: text) { lines = lines.lowerBound..<underline + 1 }
    for line in lines.dropFirst() {
      guard let start = start(ofLine: line, in: text),
        !(isHeading && line == lines.upperBound - 1),
        let alignments = TableSyntax.delimiterRow(text[line][start...]),
        let headerStart = self.start(ofLine: line - 1, in: text)
      else { continue }
      let header = TableSyntax.cells(text[line - 1][headerStart...])
      guard header.count == alignments.count else { continue }
      var rows = [(line: line - 1, cells: header)]
      var end = line + 1
      while end < lines.upperBound, let start = self.start(ofLine: end, in: text),
        !TableSyntax.startsBlock(text[end][start...])
      {
        let cells = TableSyntax.cells(text[end][start...])
        if cells.isEmpty { break }
        rows.append((end, cells))
        end += 1
      }
      return FoundTable(
        alignments: alignments, rows: rows, lines: line - 1..<end,
        underline: isHeading && end == lines.upperBound ? end - 1 : nil)
    }
    return nil
  }

  /// The line that makes these lines a heading.
  private func underline(in text: [ArraySlice<UInt8>]) -> Int? {
    lines.dropFirst().first { line in
      guard let start = start(ofLine: line, in: text) else { return false }
      let mark = TableSyntax.trimmed(text[line][start...])
      guard let first = mark.first else { return false }
      return (first == UInt8(ascii: "=") || first == UInt8(ascii: "-"))
        && mark.allSatisfy { $0 == first }
    }
  }

  /// Where the content of a list item begins whose mark is the `start`-th byte, as CommonMark counts.
  private static func contentColumn(ofItemAt start: Int, in line: ArraySlice<UInt8>) -> Int {
    let mark = line.dropFirst(start).prefix { !TableSyntax.isBlank($0) }
    let rest = line[mark.endIndex...]
    let spaces = rest.prefix(while: TableSyntax.isBlank)
    return spaces.count == rest.count || spaces.count > 4 ? mark.endIndex + 1 : spaces.endIndex
  }

  /// Where the `count`-th quote mark at the beginning of `line` ends, the space behind it included;
  /// nil where there are fewer.
  private static func quoteEnd(in line: ArraySlice<UInt8>, count: Int) -> Int? {
    var rest = line
    for _ in 0..<count {
      // Between the marks there may be list marks, on the first line of an item.
      rest = rest.drop { $0 != UInt8(ascii: ">") && !isLetter($0) }
      guard rest.first == UInt8(ascii: ">") else { return nil }
      rest = rest.dropFirst()
    }
    if count > 0, rest.first == UInt8(ascii: " ") { rest = rest.dropFirst() }
    return rest.startIndex
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x41...0x5A).contains(byte & 0xDF) || byte >= 0x80 || byte == UInt8(ascii: "|")
  }
}
