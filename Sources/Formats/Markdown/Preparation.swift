/// Makes a text that plain cmark can parse of one with tables and footnotes, by parsing it, finding
/// them, and putting what cmark knows in their place: for a table a comment of as many lines in the
/// same container, its cells as paragraphs at the very beginning, behind a no-break space, so that
/// they are parsed with the links that the text defines; for `[^1]: …` a list item of the same
/// indentation. What follows a table may then read otherwise, so this is repeated until nothing
/// new is found.
struct Preparation {
  private let text: [UInt8]
  /// The lines of the text, or what was put in their place.
  private var lines: [ArraySlice<UInt8>] = []
  private let features: MarkdownRenderer.Extensions
  private let hasGuards: Bool
  /// How many cells the tables may have together.
  private let cellLimit: Int
  private var cells: [ArraySlice<UInt8>] = []
  /// By line, from 0.
  private var tables: [Int: Table] = [:]
  private var footnotes: [Int: String] = [:]
  /// The lines of each table as they were.
  private var originals: [Int: [ArraySlice<UInt8>]] = [:]
  /// Where what looked like a table became a part of something else.
  private var refused: Set<Int> = []
  /// The line of the table with which there are too many cells.
  private(set) var excessLine: Int?

  /// At most this many bytes are parsed, all repetitions together, but each text four times.
  private static let budget = 16 * 1024 * 1024

  /// Prepares `text`, in which only `features` are looked for and tables have at most `cellLimit`
  /// cells together.
  init(
    _ text: [UInt8], features: MarkdownRenderer.Extensions, hasGuards: Bool, cellLimit: Int
  ) {
    self.text = text
    self.cellLimit = cellLimit
    self.features = features
    self.hasGuards = hasGuards
  }

  /// Parses until nothing new is found.
  mutating func prepare() -> PreparedText {
    guard features.contains(.tables) || features.contains(.footnotes) && hasGuards else {
      return PreparedText(
        tree: CmarkTree(parsing: text.span), tables: [:], cellCount: 0, footnotes: [:],
        addedLines: 0, hasGuards: hasGuards)
    }
    lines = Self.lines(of: text)
    var passes = 0
    var parsed = 0
    while true {
      let text = passes == 0 ? text : joined()
      let tree = CmarkTree(parsing: text.span)
      passes += 1
      parsed += text.count
      let addedLines = 2 * cells.count
      let isLast = excessLine != nil || passes >= 4 && parsed > Self.budget
      if isLast || !restoreLost(in: tree) && !replace(in: tree) {
        return PreparedText(
          tree: tree, tables: keyed(tables, addedLines), cellCount: addedLines / 2,
          footnotes: keyed(footnotes, addedLines), addedLines: addedLines, hasGuards: hasGuards)
      }
    }
  }

  private func keyed<Value>(_ values: [Int: Value], _ addedLines: Int) -> [Int: Value] {
    Dictionary(uniqueKeysWithValues: values.map { ($0 + 1 + addedLines, $1) })
  }

  /// The cells and the lines, as one text.
  private func joined() -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(self.text.count + 8 * cells.count + 64)
    for cell in cells {
      text.append(0xC2)
      text.append(0xA0)
      text.append(contentsOf: cell)
      text.append(UInt8(ascii: "\n"))
      text.append(UInt8(ascii: "\n"))
    }
    for line in lines {
      text.append(contentsOf: line)
      text.append(UInt8(ascii: "\n"))
    }
    return text
  }

  /// Replaces what is found in `tree`; false when nothing was.
  private mutating func replace(in tree: borrowing CmarkTree) -> Bool {
    let addedLines = 2 * cells.count
    var next = tree.root.firstChild
    for _ in cells { next = next?.next }
    var hasFound = false
    while let top = next {
      next = top.next
      var walk = CmarkWalk(over: top)
      blocks: while walk.advance() {
        guard walk.isEntering, walk.node.kind == .paragraph || walk.node.kind == .heading else {
          continue
        }
        let node = walk.node
        walk.skipToEnd(of: node)
        switch replace(in: ParagraphLines(of: node, in: lines, addedLines: addedLines)) {
        case .nothing: continue
        case .closed: hasFound = true
        case .footnote:
          hasFound = true
          break blocks
        case .open: return true
        }
        if excessLine != nil { return true }
      }
    }
    return hasFound
  }

  /// Puts the lines of tables back whose comment is none in `tree`, since a change before it made
  /// it, say, a part of a code block; false where there are none.
  private mutating func restoreLost(in tree: borrowing CmarkTree) -> Bool {
    var lost = Set(tables.keys)
    var walk = CmarkWalk(over: tree.root)
    while !lost.isEmpty, walk.advance() {
      if walk.node.kind == .htmlBlock { lost.remove(walk.node.startLine - 1 - 2 * cells.count) }
      if walk.isEntering, walk.node.kind == .paragraph { walk.skipToEnd(of: walk.node) }
    }
    for first in lost {
      if let original = originals[first] {
        lines.replaceSubrange(first..<first + original.count, with: original)
      }
      tables[first] = nil
      refused.insert(first)
    }
    return !lost.isEmpty
  }

  private enum Finding {
    case nothing
    /// Found; nothing around it changes.
    case closed
    /// Found; what follows in the same block of the document may read otherwise now.
    case footnote
    /// Found; what follows in the document may read otherwise now.
    case open
  }

  private mutating func replace(in paragraph: ParagraphLines) -> Finding {
    if features.contains(.footnotes), replaceFootnotes(in: paragraph) { return .footnote }
    guard features.contains(.tables), let found = paragraph.table(in: lines),
      !refused.contains(found.lines.lowerBound)
    else {
      return .nothing
    }
    if let underline = found.underline, let start = paragraph.start(ofLine: underline, in: lines) {
      // The rows may go on behind it: it becomes text, and the lines are read anew.
      let line = lines[underline]
      lines[underline] = line[..<start] + [UInt8(ascii: "\\")] + line[start...]
      return .open
    }
    let count = found.rows.count * found.alignments.count
    guard cells.count + count <= cellLimit else {
      excessLine = found.rows[0].line + 1
      return .open
    }
    var rows: [(line: Int, firstCell: Int)] = []
    for row in found.rows {
      rows.append((row.line + 1, cells.count))
      cells.append(contentsOf: row.cells.prefix(found.alignments.count))
      let missing = found.alignments.count - row.cells.count
      if missing > 0 { cells.append(contentsOf: repeatElement([], count: missing)) }
    }
    let first = found.lines.lowerBound
    originals[first] = Array(lines[found.lines])
    tables[first] = Table(alignments: found.alignments, rows: rows)
    for line in found.lines {
      var replacement = paragraph.prefix(ofLine: line, in: lines)
      let isFirst = line == first
      let isLast = line == found.lines.upperBound - 1
      replacement.append(contentsOf: (isFirst ? "<!--" : isLast ? "-->" : ".").utf8)
      lines[line] = replacement[...]
    }
    return found.lines.upperBound == paragraph.lines.upperBound ? .closed : .open
  }

  private mutating func replaceFootnotes(in paragraph: ParagraphLines) -> Bool {
    var hasFound = false
    for line in paragraph.lines {
      guard let start = paragraph.start(ofLine: line, in: lines) else { continue }
      let content = lines[line][start...]
      guard content.starts(with: Guard.sign),
        let label = Guard.footnoteLabel(in: content.dropFirst(Guard.sign.count))
      else { continue }
      footnotes[line] = String(decoding: content[label], as: UTF8.self)
      let text = TableSyntax.trimmed(content[(label.upperBound + 2)...])
      lines[line] = lines[line][..<start] + Array("1)  ".utf8) + text
      hasFound = true
    }
    return hasFound
  }

  private static func lines(of text: [UInt8]) -> [ArraySlice<UInt8>] {
    var lines: [ArraySlice<UInt8>] = []
    var start = 0
    var index = 0
    let bytes = text.span
    while index < bytes.count {
      let byte = bytes[index]
      index &+= 1
      guard byte <= UInt8(ascii: "\r"), byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
      else { continue }
      lines.append(text[start..<index - 1])
      if byte == UInt8(ascii: "\r"), index < bytes.count, bytes[index] == UInt8(ascii: "\n") {
        index += 1
      }
      start = index
    }
    if start < text.count { lines.append(text[start...]) }
    return lines
  }
}
