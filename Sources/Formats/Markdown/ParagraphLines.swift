/// The lines of a paragraph, or of a heading underlined by `===`, as they stand in the text: behind
/// the marks of the quotes and lists around them.
struct ParagraphLines {
  /// A table that was found.
  struct FoundTable {
    let alignments: [TableSyntax.Alignment]
    let rows: [(line: Int, cells: [[UInt8]])]
    let lines: Range<Int>
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
  init(of node: CmarkNode, in text: [[UInt8]], addedLines: Int) {
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
    if let item = innermostItem, item.startLine - 1 - addedLines >= 0,
      item.startLine - 1 - addedLines < text.count
    {
      let line = text[item.startLine - 1 - addedLines]
      let contentColumn: Int
      if let child = item.firstChild, child.startLine == item.startLine {
        contentColumn = child.startColumn - 1
      } else {
        let mark = line[min(item.startColumn - 1, line.count)...].prefix {
          !TableSyntax.isBlank($0)
        }
        contentColumn = mark.endIndex + 1
      }
      let quoteEnd = Self.quoteEnd(in: line[..<min(contentColumn, line.count)], count: quotes)
      indentation = max(0, contentColumn - (quoteEnd ?? 0))
    }
    self.indentation = indentation
  }

  /// Where the text of `line` begins; nil for a line that went on with the paragraph without the
  /// marks of its containers, or that is indented so far that nothing begins there.
  func start(ofLine line: Int, in text: [[UInt8]]) -> Int? {
    if line == lines.lowerBound { return min(firstStart, text[line].count) }
    guard let quoteEnd = Self.quoteEnd(in: text[line][...], count: quotes) else { return nil }
    let rest = text[line][quoteEnd...]
    let content = rest.drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
    let columns = rest[..<content.startIndex].reduce(0) {
      $1 == UInt8(ascii: "\t") ? $0 / 4 * 4 + 4 : $0 + 1
    }
    return (indentation..<indentation + 4).contains(columns) ? content.startIndex : nil
  }

  /// The marks of the containers of `line`.
  func prefix(ofLine line: Int, in text: [[UInt8]]) -> [UInt8] {
    guard let start = start(ofLine: line, in: text) else { return [] }
    return Array(text[line][..<start])
  }

  /// The first table in these lines.
  func table(in text: [[UInt8]]) -> FoundTable? {
    guard lines.count > 1 else { return nil }
    let candidates = isHeading ? lines.dropFirst().dropLast() : lines.dropFirst()
    for line in candidates {
      guard let start = start(ofLine: line, in: text),
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
        rows.append((end, TableSyntax.cells(text[end][start...])))
        end += 1
      }
      return FoundTable(alignments: alignments, rows: rows, lines: line - 1..<end)
    }
    return nil
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
