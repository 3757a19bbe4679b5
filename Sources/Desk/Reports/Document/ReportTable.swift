package import Content

/// A table of typed cells.
package struct ReportTable: Sendable, Hashable {
  /// What it shows, above it.
  package let title: String
  /// Short, for the tab of a sheet; unique in a document.
  package let name: String
  package let columns: [ReportColumn]
  /// Each with one cell a column.
  package let rows: [[ReportCell]]
  /// Sums below the rows.
  package let total: [ReportCell]?
  /// A picture of two of its columns, where a picture says it sooner.
  package let chart: ReportChart?

  package init(
    title: String, name: String, columns: [ReportColumn], rows: [[ReportCell]],
    total: [ReportCell]? = nil, chart: ReportChart? = nil
  ) {
    self.title = title
    self.name = name
    self.columns = columns
    self.rows = rows
    self.total = total
    self.chart = chart
  }
}

/// One column of a table.
package struct ReportColumn: Sendable, Hashable {
  /// How its cells stand.
  package enum Alignment: Sendable, Hashable {
    case start, center, end
  }

  package let title: String
  package let alignment: Alignment
  /// Its share of the width, beside the other columns' shares.
  package let share: Int

  package init(_ title: String, _ alignment: Alignment = .start, share: Int = 1) {
    self.title = title
    self.alignment = alignment
    self.share = share
  }
}

/// What stands in one cell.
package enum ReportCell: Sendable, Hashable {
  case empty
  case text(String)
  case number(Int)
  case date(CalendarDate)
  /// A text that leads to an absolute address.
  case link(String, address: String)
  /// Several, one a line.
  case lines([ReportCell])
  /// A state that is good, pressing or bad, as its words say too.
  case state(String, Tone)

  /// How a state is to be taken; never the only carrier of its meaning.
  package enum Tone: Sendable, Hashable {
    case good, pressing, bad, neutral
  }
}

/// A picture of a table's rows: one column says what, another one how much.
package struct ReportChart: Sendable, Hashable {
  /// Bars compare things; a trend goes over time.
  package enum Shape: Sendable, Hashable {
    case bars, trend
  }

  package let title: String
  package let shape: Shape
  package let labelColumn: Int
  package let valueColumn: Int

  package init(title: String, shape: Shape, labelColumn: Int, valueColumn: Int) {
    self.title = title
    self.shape = shape
    self.labelColumn = labelColumn
    self.valueColumn = valueColumn
  }

  /// The labels and values of `table`, rows without a number left out; bars of nothing too.
  package func points(of table: ReportTable) -> [(label: String, value: Int)] {
    table.rows.compactMap { row in
      guard row.indices.contains(labelColumn), row.indices.contains(valueColumn),
        case .number(let value) = row[valueColumn], shape == .trend || value > 0
      else { return nil }
      return (row[labelColumn].plainText, value)
    }
  }
}

extension ReportCell {
  /// The cell as text, its lines parted by semicolons.
  package var plainText: String { lineTexts.joined(separator: "; ") }

  /// The cell as text, line by line; days as papers write them.
  package var lineTexts: [String] {
    switch self {
    case .empty: []
    case .text(let text), .link(let text, _), .state(let text, _): [text]
    case .number(let number): [String(number)]
    case .date(let date): [date.slashed]
    case .lines(let cells): cells.flatMap(\.lineTexts)
    }
  }
}
