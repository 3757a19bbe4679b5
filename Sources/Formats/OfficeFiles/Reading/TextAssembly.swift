/// Text put together from paragraphs and tables, which may stand in one another.
struct TextAssembly: OfficeAssembly {
  /// UTF-8; each line ends with a line feed.
  private(set) var bytes: [UInt8] = []
  /// False once `limit` was reached.
  private(set) var isWhole = true
  private let limit: Int
  /// Bytes that paragraphs and rows may still take before they are lines of the text: a cell may
  /// name a long text again and again.
  private var room: Int
  /// Paragraphs that have begun: a text box stands inside one.
  private var paragraphs: [[UInt8]] = []
  /// Rows that have begun, each with its cells, each with its lines.
  private var rows: [[[[UInt8]]]] = []

  /// A text of at most `limit` bytes.
  init(limit: Int) {
    self.limit = limit
    room = 4 * limit
  }

  var isInParagraph: Bool { !paragraphs.isEmpty }

  mutating func beginParagraph() { paragraphs.append([]) }

  /// A label is no text of the document.
  mutating func mark(_ mark: ParagraphMark) {}

  mutating func append(_ text: some Sequence<UInt8>) {
    guard let last = paragraphs.indices.last else { return }
    if isWhole { paragraphs[last] += text }
    takeRoom(text.underestimatedCount)
  }

  private mutating func takeRoom(_ count: Int) {
    room -= count
    if room < 0 { isWhole = false }
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
    let wanted = max(0, empty) + 1
    let count = min(wanted, Self.columns - rows[rows.count - 1].count)
    for _ in 0..<count { rows[rows.count - 1].append([]) }
    if count < wanted { isWhole = false }
  }

  /// The most columns of a row, as Excel has it.
  private static let columns = 16_384

  /// Turns the row at hand into lines: what its cells have at one height is one line.
  mutating func endRow() {
    guard let row = rows.popLast() else { return }
    for height in 0..<(row.map(\.count).max() ?? 0) where isWhole {
      takeRoom(row.count)
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
      takeRoom(line.count + 1)
      if isWhole { rows[row][cell].append(line) }
    } else if bytes.count + line.count < limit {
      if line.isEmpty { return }
      bytes += line
      bytes.append(0x0A)
    } else {
      isWhole = false
    }
  }
}
