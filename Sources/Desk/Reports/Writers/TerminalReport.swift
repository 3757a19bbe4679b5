import Diagnostics
package import Terminal

/// A report as text of a terminal: aligned, wrapped to the width, coloured where that is shown.
package struct TerminalReport: Sendable {
  /// The report, every line ended.
  package private(set) var text = ""
  private let terminal: Terminal
  private let width: Int

  /// `document` as `terminal` can show it in `width` columns.
  package init(_ document: ReportDocument, on terminal: Terminal, width: Int) {
    self.terminal = terminal
    self.width = max(40, width)
    line(document.title, .bold)
    line(document.subtitle, .dim)
    write(document.introduction)
    for (index, section) in document.sections.enumerated() {
      text += "\n"
      line("\(SectionNumber.roman(index + 1)). \(section.title)", .bold)
      write(section.blocks)
    }
    if !document.conclusion.isEmpty { text += "\n" }
    write(document.conclusion)
  }

  private mutating func line(_ sentence: String, _ style: TextStyle? = nil, indent: Int = 0) {
    for part in DisplayWidth.wrapped(sentence.shownSafely, to: width - indent) {
      let styled = style.map { terminal.styled(part, $0) } ?? part
      text += String(repeating: " ", count: indent) + styled + "\n"
    }
  }

  private mutating func write(_ blocks: [ReportBlock]) {
    var isAfterTable = false
    for block in blocks {
      if isAfterTable, !block.isTable { text += "\n" }
      isAfterTable = block.isTable
      switch block {
      case .heading(let title):
        if !text.hasSuffix("\n\n") { text += "\n" }
        line(title, .bold)
      case .paragraph(let sentence): line(sentence)
      case .list(let entries):
        for entry in entries {
          for (index, part) in DisplayWidth.wrapped(entry.shownSafely, to: width - 4).enumerated() {
            text += (index == 0 ? "  - " : "    ") + part + "\n"
          }
        }
      case .table(let table):
        text += "\n"
        line(table.title, .blue)
        write(table)
        if let chart = table.chart { write(chart, of: table) }
      }
    }
  }

  private mutating func write(_ table: ReportTable) {
    let widths = columnWidths(of: table)
    write(table.columns.map { .text($0.title) }, table, widths, .bold)
    text += widths.map { String(repeating: "─", count: $0) }.joined(separator: "  ") + "\n"
    for row in table.rows { write(row, table, widths, nil) }
    if let total = table.total { write(total, table, widths, .bold) }
  }

  /// The widest cell of each column; where they are too wide together, the widest columns give way
  /// until all fit, as far as 6 columns.
  private func columnWidths(of table: ReportTable) -> [Int] {
    let rows = [table.columns.map { ReportCell.text($0.title) }] + table.rows + [table.total ?? []]
    var widths = table.columns.indices.map { column in
      rows.lazy.filter { column < $0.count }.flatMap { $0[column].shownLines }
        .map(DisplayWidth.of).max() ?? 0
    }
    var excess = widths.reduce(0, +) + 2 * (widths.count - 1) - width
    while excess > 0, let widest = widths.max(), widest > 6 {
      let next = widths.filter { $0 < widest }.max() ?? 6
      let positions = widths.indices.filter { widths[$0] == widest }
      let cut = max(1, min(widest - max(next, 6), (excess + positions.count - 1) / positions.count))
      for position in positions where excess > 0 {
        widths[position] -= cut
        excess -= cut
      }
    }
    return widths
  }

  private mutating func write(
    _ row: [ReportCell], _ table: ReportTable, _ widths: [Int], _ style: TextStyle?
  ) {
    let cells = zip(row, widths).map { cell, width in
      cell.shownLines.flatMap { DisplayWidth.wrapped($0, to: width) }
    }
    for line in 0..<max(1, cells.map(\.count).max() ?? 1) {
      var parts: [String] = []
      for (column, cell) in cells.enumerated() {
        let part = line < cell.count ? cell[line] : ""
        let look = style ?? row[column].style
        let shown = look.map { terminal.styled(part, $0) } ?? part
        parts.append(
          pad(shown, from: DisplayWidth.of(part), to: widths[column], table.columns[column]))
      }
      var finished = parts.joined(separator: "  ")
      while finished.last == " " { finished.removeLast() }
      text += finished + "\n"
    }
  }

  /// `shown`, which takes `length` columns whatever its escape sequences, as wide as its column.
  private func pad(
    _ shown: String, from length: Int, to width: Int, _ column: ReportColumn
  ) -> String {
    let blanks = max(0, width - length)
    let before =
      switch column.alignment {
      case .start: 0
      case .center: blanks / 2
      case .end: blanks
      }
    return String(repeating: " ", count: before) + shown
      + String(repeating: " ", count: blanks - before)
  }

  private mutating func write(_ chart: ReportChart, of table: ReportTable) {
    let points = chart.points(of: table)
    guard let most = points.map(\.value).max(), most > 0 else { return }
    let labels = min(32, points.map { DisplayWidth.of($0.label) }.max() ?? 0)
    let room = max(8, min(40, width - labels - 8))
    text += "\n"
    line(chart.title, .dim)
    for point in points {
      let label = DisplayWidth.padded(
        DisplayWidth.shortened(point.label.shownSafely, to: labels), to: labels)
      let length = point.value == 0 ? 0 : max(1, point.value * room / most)
      let bar = terminal.styled(String(repeating: "█", count: length), .blue)
      text += "\(label)  \(bar)\(length > 0 ? " " : "")\(point.value)\n"
    }
  }
}

extension ReportBlock {
  fileprivate var isTable: Bool { if case .table = self { true } else { false } }
}

extension ReportCell {
  /// Its lines, with what could steer the terminal made visible.
  fileprivate var shownLines: [String] { lineTexts.map(\.shownSafely) }

  /// The colour of a state.
  fileprivate var style: TextStyle? {
    guard case .state(_, let tone) = self else { return nil }
    return switch tone {
    case .good: .green
    case .pressing: .yellow
    case .bad: .red
    case .neutral: nil
    }
  }
}
