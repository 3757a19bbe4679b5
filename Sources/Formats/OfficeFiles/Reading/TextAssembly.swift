/// Text put together from paragraphs and tables, which may stand in one another.
struct TextAssembly: OfficeAssembly {
  /// UTF-8; each line ends with a line feed.
  private(set) var bytes: [UInt8] = []
  /// False once `limit` was reached.
  private(set) var isWhole = true
  private let limit: Int
  /// Paragraphs that have begun: a text box stands inside one.
  private var paragraphs: [[UInt8]] = []
  /// Rows that have begun, each with its cells, each with its lines.
  private var rows: [[[[UInt8]]]] = []

  /// A text of at most `limit` bytes.
  init(limit: Int) {
    self.limit = limit
  }

  var isInParagraph: Bool { !paragraphs.isEmpty }

  mutating func beginParagraph() { paragraphs.append([]) }

  /// A label is no text of the document.
  mutating func mark(_ mark: ParagraphMark) {}

  mutating func append(_ text: some Sequence<UInt8>) {
    if !paragraphs.isEmpty { paragraphs[paragraphs.count - 1] += text }
  }

  mutating func endParagraph() {
    guard let paragraph = paragraphs.popLast() else { return }
    for line in paragraph.split(separator: 0x0A, omittingEmptySubsequences: false) {
      add(line: Array(line))
    }
  }

  mutating func beginTable() {}

  mutating func endTable() {}

  mutating func beginRow() { rows.append([]) }

  mutating func mark(_ mark: CellMark) {}

  mutating func beginCell(skipping empty: Int) {
    guard !rows.isEmpty else { return }
    for _ in 0...max(0, empty) { rows[rows.count - 1].append([]) }
  }

  /// Turns the row at hand into lines: what its cells have at one height is one line.
  mutating func endRow() {
    guard let row = rows.popLast() else { return }
    for height in 0..<(row.map(\.count).max() ?? 0) {
      var line: [UInt8] = []
      for (place, cell) in row.enumerated() {
        if place > 0 { line.append(0x09) }
        if height < cell.count { line += cell[height] }
      }
      while line.last == 0x09 { line.removeLast() }
      add(line: line)
    }
  }

  private mutating func add(line: [UInt8]) {
    if let row = rows.indices.last, let cell = rows[row].indices.last {
      rows[row][cell].append(line)
    } else if bytes.count + line.count < limit {
      if line.isEmpty { return }
      bytes += line
      bytes.append(0x0A)
    } else {
      isWhole = false
    }
  }
}
