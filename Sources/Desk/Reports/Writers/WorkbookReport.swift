import Content
import Diagnostics
package import OfficeFiles
import Terminal

/// A report as a workbook: a first sheet with the text, then one sheet a table.
package struct WorkbookReport: Sendable {
  /// What is to be written.
  package let workbook: Workbook

  package init(_ document: ReportDocument) {
    let form = document.form
    var names: Set<String> = []
    var sheets = [Self.summary(of: document, &names)]
    for section in document.sections {
      for case .table(let table) in section.blocks {
        sheets.append(Self.sheet(of: table, named: Self.name(table.name, &names)))
      }
    }
    workbook = Workbook(
      title: document.title, author: form.school,
      created: form.date.secondsSince1970(offset: form.utcOffset), sheets: sheets)
  }

  /// A name that a tab takes and that no other has: Excel compares without case.
  private static func name(_ wanted: String, _ used: inout Set<String>) -> String {
    let plain = wanted.map { "[]:*?/\\'".contains($0) ? " " : $0 }
    var name = String(plain.prefix(31))
    var number = 2
    while !used.insert(name.lowercased()).inserted {
      name = String(plain.prefix(27)) + " \(number)"
      number += 1
    }
    return name
  }

  private static func summary(of document: ReportDocument, _ names: inout Set<String>) -> Sheet {
    var rows: [[SheetCell]] = [
      [SheetCell(.text(document.form.school), .plain)], [SheetCell(.text(document.title), .title)],
      [SheetCell(.text(document.subtitle), .plain)],
    ]
    func write(_ blocks: [ReportBlock]) {
      for block in blocks {
        switch block {
        case .heading(let text), .paragraph(let text): rows.append(paragraph(text))
        case .list(let entries): rows += entries.map { paragraph("– " + $0) }
        case .table(let table): rows.append(paragraph("→ " + table.title))
        }
      }
    }
    write(document.introduction)
    for (index, section) in document.sections.enumerated() {
      rows.append([])
      rows.append([
        SheetCell(.text("\(SectionNumber.roman(index + 1)). \(section.title)"), .title)
      ])
      write(section.blocks)
    }
    let title = Message(vi: "Báo cáo", en: "Report")[document.language]
    return Sheet(
      name: name(title, &names), columnWidths: [80], rows: rows,
      rowLines: rowLines(of: rows, widths: [80]))
  }

  private static func paragraph(_ text: String) -> [SheetCell] {
    [SheetCell(.text(text), .body)]
  }

  private static func sheet(of table: ReportTable, named name: String) -> Sheet {
    var rows = [[SheetCell(.text(table.title), .title)]]
    rows.append(table.columns.map { SheetCell(.text($0.title), .header) })
    rows += table.rows.map { row in row.map { SheetCell($0.sheetValue, .body) } }
    if let total = table.total { rows.append(total.map { SheetCell($0.sheetValue, .total) }) }
    let lastRow = rows.count - 1
    let chart = table.chart.flatMap { chart in
      table.rows.count > 1
        ? SheetChart(
          title: chart.title, shape: chart.shape == .bars ? .bars : .columns,
          rows: 2...(table.rows.count + 1), labelColumn: chart.labelColumn,
          valueColumn: chart.valueColumn, anchorRow: lastRow + 2) : nil
    }
    let widths = columnWidths(of: table)
    return Sheet(
      name: name, columnWidths: widths, rows: rows, rowLines: rowLines(of: rows, widths: widths),
      frozenRows: 2,
      isLandscape: widths.reduce(0, +) > 100, chart: chart)
  }

  /// The lines of each row, as its longest cell is broken by its column; titles are not broken.
  /// Letters of the cells' font are narrower than the digits that widths count in.
  private static func rowLines(of rows: [[SheetCell]], widths: [Double]) -> [Int] {
    rows.map { row in
      zip(row, widths).map { cell, width in
        guard cell.style != .title, cell.style != .plain else { return 1 }
        switch cell.value {
        case .text(let text), .link(let text, _):
          return text.split(separator: "\n", omittingEmptySubsequences: false)
            .map { DisplayWidth.wrapped(String($0), to: Int(width * 1.15)).count }.reduce(0, +)
        case .empty, .number, .day: return 1
        }
      }.max() ?? 1
    }
  }

  /// As wide as the widest cell, from 6 to 60 characters; longer text is wrapped.
  private static func columnWidths(of table: ReportTable) -> [Double] {
    table.columns.indices.map { column in
      let cells = table.rows.lazy.filter { column < $0.count }.flatMap { $0[column].lineTexts }
      let widest = cells.map(DisplayWidth.of).max() ?? 0
      let title = DisplayWidth.of(table.columns[column].title)
      return Double(min(60, max(6, widest + 2, min(title + 2, 14))))
    }
  }
}

extension ReportCell {
  /// The cell with its type; several lines as text.
  fileprivate var sheetValue: SheetCell.Value {
    switch self {
    case .empty: .empty
    case .text(let text), .state(let text, _): .text(text)
    case .number(let number): .number(number)
    case .date(let date): .day(year: date.year, month: date.month, day: date.day)
    case .link(let text, let address): .link(text, to: address)
    case .lines(let cells) where cells.count == 1: cells[0].sheetValue
    case .lines: .text(lineTexts.joined(separator: "\n"))
    }
  }
}
