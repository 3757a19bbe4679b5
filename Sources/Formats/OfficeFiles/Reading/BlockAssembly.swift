/// A document put together from its paragraphs and tables, in blocks.
struct BlockAssembly: OfficeAssembly {
  private(set) var blocks: [OfficeBlock] = []
  /// False once a limit was reached.
  private(set) var isWhole = true
  /// Bytes of text that may still come.
  private var room: Int
  /// Paragraphs and cells that may still come.
  private var pieces: Int
  /// Paragraphs that have begun: a text box stands inside one.
  private var paragraphs: [Paragraph] = []
  private var tables: [Table] = []

  private struct Paragraph {
    var text: [UInt8] = []
    var mark = ParagraphMark()
  }

  private struct Table {
    var rows: [[Cell]] = []
  }

  private struct Cell {
    var paragraphs: [OfficeParagraph] = []
    var mark = CellMark()
  }

  /// Blocks of at most as much text and as many pieces as `limits` allow.
  init(_ limits: OfficeText.Limits) {
    room = limits.text
    pieces = limits.pieces
  }

  mutating func beginParagraph() { paragraphs.append(Paragraph()) }

  mutating func mark(_ mark: ParagraphMark) {
    if let last = paragraphs.indices.last { paragraphs[last].mark = mark }
  }

  mutating func append(_ text: some Sequence<UInt8>) {
    guard let last = paragraphs.indices.last else { return }
    let count = paragraphs[last].text.count
    paragraphs[last].text += text
    room -= paragraphs[last].text.count - count
    if room < 0 {
      isWhole = false
      paragraphs[last].text.removeSubrange(count...)
    }
  }

  mutating func endParagraph() {
    guard let paragraph = paragraphs.popLast(), takesPiece() else { return }
    let text = String(decoding: paragraph.text, as: UTF8.self)
    add(OfficeParagraph(text, label: paragraph.mark.label, heading: paragraph.mark.heading))
  }

  mutating func beginTable() { tables.append(Table()) }

  mutating func beginRow() {
    if let last = tables.indices.last { tables[last].rows.append([]) }
  }

  mutating func beginCell(skipping empty: Int) {
    guard let table = tables.indices.last, let row = tables[table].rows.indices.last else { return }
    for _ in 0...max(0, empty) where takesPiece() { tables[table].rows[row].append(Cell()) }
  }

  mutating func mark(_ mark: CellMark) {
    guard let table = tables.indices.last, let row = tables[table].rows.indices.last,
      let cell = tables[table].rows[row].indices.last
    else { return }
    tables[table].rows[row][cell].mark = mark
  }

  mutating func endRow() {
    guard let table = tables.indices.last, let row = tables[table].rows.indices.last else { return }
    var cells: [Cell] = []
    for cell in tables[table].rows[row] {
      cells.append(cell)
      for _ in 1..<max(1, min(cell.mark.span, Self.widest)) where takesPiece() {
        cells.append(Cell(mark: CellMark(continuesAbove: cell.mark.continuesAbove)))
      }
    }
    tables[table].rows[row] = cells
  }

  /// The most columns that one cell stands for.
  private static let widest = 64

  mutating func endTable() {
    guard let table = tables.popLast() else { return }
    if tables.isEmpty {
      blocks.append(
        .table(
          table.rows.map { row in
            row.map { OfficeCell($0.paragraphs, continuesAbove: $0.mark.continuesAbove) }
          }))
    } else {
      // A table in a cell: its paragraphs, row after row.
      for paragraph in table.rows.joined().flatMap(\.paragraphs) { add(paragraph) }
    }
  }

  /// Closes what a damaged document left open.
  mutating func end() {
    while !tables.isEmpty { endTable() }
  }

  private mutating func add(_ paragraph: OfficeParagraph) {
    guard let table = tables.indices.last else {
      blocks.append(.paragraph(paragraph))
      return
    }
    guard let row = tables[table].rows.indices.last,
      let cell = tables[table].rows[row].indices.last
    else { return }
    tables[table].rows[row][cell].paragraphs.append(paragraph)
  }

  /// Whether there is room for one more paragraph or cell.
  private mutating func takesPiece() -> Bool {
    pieces -= 1
    if pieces < 0 { isWhole = false }
    return pieces >= 0
  }
}
