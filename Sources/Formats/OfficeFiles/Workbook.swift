/// A workbook of one or more sheets, as a plain value; `bytes()` makes XLSX of it.
package struct Workbook: Sendable, Hashable {
  package let title: String
  /// Whom the file names as its maker: the school.
  package let author: String
  /// The time the file gives as its making, in seconds since 1970 UTC.
  package let created: Int
  package let sheets: [Sheet]

  package init(title: String, author: String, created: Int, sheets: [Sheet]) {
    self.title = title
    self.author = author
    self.created = created
    self.sheets = sheets
  }

  /// The workbook as XLSX; the same workbook makes the same bytes.
  package func bytes() throws(OfficeFileError) -> [UInt8] {
    try WorkbookDoor.bytes(of: self)
  }
}

/// One sheet of a workbook.
package struct Sheet: Sendable, Hashable {
  /// As its tab says; `Workbook` of one name each, at most 31 characters, none of `[]:*?/\`.
  package let name: String
  /// In characters of the font.
  package let columnWidths: [Double]
  package let rows: [[SheetCell]]
  /// How many lines of text each row has room for, since not every program finds out by itself.
  package let rowLines: [Int]
  /// Rows from the top that stay in view and are printed on every page; 0: none.
  package let frozenRows: Int
  package let isLandscape: Bool
  package let chart: SheetChart?

  package init(
    name: String, columnWidths: [Double], rows: [[SheetCell]], rowLines: [Int] = [],
    frozenRows: Int = 0,
    isLandscape: Bool = false, chart: SheetChart? = nil
  ) {
    self.name = name
    self.columnWidths = columnWidths
    self.rows = rows
    self.rowLines = rowLines
    self.frozenRows = frozenRows
    self.isLandscape = isLandscape
    self.chart = chart
  }
}

/// What stands in one cell, and how it looks.
package struct SheetCell: Sendable, Hashable {
  /// What a cell holds.
  package enum Value: Sendable, Hashable {
    case empty
    case text(String)
    case number(Int)
    /// A day, shown as 20/11/2020.
    case day(year: Int, month: Int, day: Int)
    case link(String, to: String)
  }

  /// How a cell looks.
  package enum Style: Sendable, Hashable, CaseIterable {
    case plain, title, header, body, total
  }

  package let value: Value
  package let style: Style

  package init(_ value: Value, _ style: Style = .body) {
    self.value = value
    self.style = style
  }

  /// Whether there is anything of it in the file.
  var isWritten: Bool { value != .empty || style != .plain }
}

/// A chart of one sheet's own cells.
package struct SheetChart: Sendable, Hashable {
  /// Bars lie, columns stand, a line goes over time.
  package enum Shape: Sendable, Hashable {
    case bars, columns, line
  }

  package let title: String
  package let shape: Shape
  /// Rows of the sheet (from 0) that it shows.
  package let rows: ClosedRange<Int>
  package let labelColumn: Int
  package let valueColumn: Int
  /// The row below which it stands.
  package let anchorRow: Int

  package init(
    title: String, shape: Shape, rows: ClosedRange<Int>, labelColumn: Int, valueColumn: Int,
    anchorRow: Int
  ) {
    self.title = title
    self.shape = shape
    self.rows = rows
    self.labelColumn = labelColumn
    self.valueColumn = valueColumn
    self.anchorRow = anchorRow
  }
}
