import OfficeFiles

/// The text of an official paper: justified paragraphs, numbered sections, tables with borders.
struct WordBody {
  private(set) var blocks: [WordBlock] = []
  private let page: WordPage
  private var tables = 0

  init(of document: ReportDocument, on page: WordPage) {
    self.page = page
    write(document.introduction)
    for (index, section) in document.sections.enumerated() {
      write(
        heading: "\(SectionNumber.roman(index + 1)). \(section.title.uppercased())", level: 1)
      var number = 0
      for block in section.blocks {
        if case .heading(let title) = block {
          number += 1
          write(heading: "\(number). \(title)", level: 2)
        } else {
          write([block])
        }
      }
    }
    write(document.conclusion, keepsWithNext: true)
  }

  /// Half an inch, as offices indent the first line.
  private static let indent = 720

  private mutating func write(heading text: String, level: Int) {
    blocks.append(
      .paragraph(
        WordParagraph([WordRun(text) { $0.isBold = true }]) { paragraph in
          paragraph.headingLevel = level
          paragraph.alignment = .both
          paragraph.firstLine = Self.indent
          paragraph.spaceBefore = level == 1 ? 180 : 120
          paragraph.spaceAfter = 60
          paragraph.keepsWithNext = true
        }))
  }

  private mutating func write(_ list: [ReportBlock], keepsWithNext: Bool = false) {
    for block in list {
      switch block {
      case .heading(let text): write(heading: text, level: 2)
      case .paragraph(let text): write(text, keepsWithNext)
      case .list(let entries): for entry in entries { write("- \(entry)", keepsWithNext) }
      case .table(let table): write(table)
      }
    }
  }

  private mutating func write(_ text: String, _ keepsWithNext: Bool) {
    blocks.append(
      .paragraph(
        WordParagraph([WordRun(text)]) { paragraph in
          paragraph.alignment = .both
          paragraph.firstLine = Self.indent
          paragraph.spaceBefore = 60
          paragraph.spaceAfter = 60
          paragraph.keepsWithNext = keepsWithNext
        }))
  }

  private mutating func write(_ table: ReportTable) {
    tables += 1
    blocks.append(
      .paragraph(
        WordParagraph([WordRun("Bảng \(tables). \(table.title)") { $0.isItalic = true }]) {
          $0.alignment = .center
          $0.spaceBefore = 120
          $0.spaceAfter = 60
          $0.keepsWithNext = true
        }))
    let header = WordRow(
      cells: table.columns.map { column in
        [cell(column.title, .center) { $0.isBold = true }]
      }, isHeader: true)
    var rows = [header] + table.rows.map { row(of: $0, in: table) }
    if let total = table.total, let last = table.rows.last {
      // The sum never stands alone at the top of a page.
      rows[rows.count - 1] = row(of: last, in: table, keepsWithNext: true)
      rows.append(row(of: total, in: table, isBold: true))
    }
    blocks.append(
      .table(WordTable(columnWidths: columnWidths(of: table), rows: rows, hasBorders: true)))
    // Keeps two tables apart, and the text below away from the border.
    blocks.append(.paragraph(WordParagraph([WordRun("") { $0.size = 12 }])))
  }

  private func row(
    of cells: [ReportCell], in table: ReportTable, isBold: Bool = false,
    keepsWithNext: Bool = false
  ) -> WordRow {
    WordRow(
      cells: zip(cells, table.columns).map { cell, column in
        let alignment: WordParagraph.Alignment =
          switch column.alignment {
          case .start: .left
          case .center: .center
          case .end: .right
          }
        var paragraphs = paragraphs(of: cell, alignment, isBold: isBold)
        for position in paragraphs.indices {
          paragraphs[position].keepsWithNext = keepsWithNext
        }
        return paragraphs
      })
  }

  private func paragraphs(
    of cell: ReportCell, _ alignment: WordParagraph.Alignment, isBold: Bool
  ) -> [WordParagraph] {
    switch cell {
    case .lines(let cells): cells.flatMap { paragraphs(of: $0, alignment, isBold: isBold) }
    case .link(let text, let address):
      [self.cell(text, alignment) { ($0.link, $0.isBold) = (address, isBold) }]
    default: cell.lineTexts.map { self.cell($0, alignment) { $0.isBold = isBold } }
    }
  }

  private func cell(
    _ text: String, _ alignment: WordParagraph.Alignment, _ look: (inout WordRun) -> Void
  ) -> WordParagraph {
    var run = WordRun(text, look)
    run.size = 24
    return WordParagraph([run]) { paragraph in
      paragraph.alignment = alignment
      paragraph.spaceBefore = 20
      paragraph.spaceAfter = 20
    }
  }

  /// The text's width, shared out by the columns' shares; what rounding leaves goes to the widest.
  private func columnWidths(of table: ReportTable) -> [Int] {
    let shares = table.columns.map { max(1, $0.share) }
    let whole = shares.reduce(0, +)
    var widths = shares.map { page.textWidth * $0 / whole }
    if let widest = widths.indices.max(by: { widths[$0] < widths[$1] }) {
      widths[widest] += page.textWidth - widths.reduce(0, +)
    }
    return widths
  }
}
