/// One reading of TOML: turns toml++'s events into nodes with byte ranges, in the order of the file.
struct TOMLReading {
  private let bytes: [UInt8]
  private let lines: LineIndex
  private var next = 0
  private(set) var findings: Findings

  /// Reads what was parsed from `bytes`, whose lines are `lines`.
  init(of bytes: [UInt8], lines: LineIndex, _ findings: Findings) {
    self.bytes = bytes
    self.lines = lines
    self.findings = findings
  }

  /// The root table; nothing where something lies too deep.
  mutating func table(of document: borrowing TOMLDocument) -> Table? {
    let before = findings.diagnostics.count
    guard case .table(let table) = node(of: document).content,
      findings.diagnostics.count == before
    else { return nil }
    return table
  }

  private mutating func node(of document: borrowing TOMLDocument) -> Node {
    let event = document[next]
    next += 1
    let range = range(of: event)
    switch event.kind {
    case .string(let text):
      return Node(.scalar(text), at: range)
    case .arrayStart:
      return Node(.list(items(of: document)), at: range)
    case .tableStart:
      return Node(.table(Table(entries(of: document))), at: range)
    case .tooDeep:
      findings.addTooDeep(limit: TOML.maximumDepth, at: range)
      return Node(.empty, at: range)
    case .other, .key, .tableEnd, .arrayEnd:
      return Node(.scalar(ScalarText.text(of: bytes[range])), at: range)
    }
  }

  private mutating func items(of document: borrowing TOMLDocument) -> [Node] {
    var items: [Node] = []
    while next < document.count {
      if case .arrayEnd = document[next].kind {
        next += 1
        break
      }
      items.append(node(of: document))
    }
    return items
  }

  /// toml++ hands keys out sorted; a table keeps them in the order of the file.
  private mutating func entries(of document: borrowing TOMLDocument) -> [Table.Entry] {
    var entries: [Table.Entry] = []
    while next < document.count {
      let event = document[next]
      next += 1
      guard case .key(let key) = event.kind else { break }
      let value = node(of: document)
      entries.append(Table.Entry(key: key, keyRange: range(of: event), value: value))
    }
    return entries.sorted { $0.keyRange.lowerBound < $1.keyRange.lowerBound }
  }

  private func range(of event: TOMLDocument.Event) -> Range<Int> {
    let start = lines.offset(line: event.begin.line, column: event.begin.column)
    let end = lines.offset(line: event.end.line, column: event.end.column)
    return start..<max(start, end)
  }
}
