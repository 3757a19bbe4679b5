import Content
import Markup

/// The tables of a report as CSV, one after another: a title, the columns, the rows, an empty line.
package struct CSVReport: Sendable {
  /// UTF-8 with a byte order mark, as Excel wants it.
  package let bytes: [UInt8]

  package init(_ document: ReportDocument) {
    var csv = CSVWriter(byteOrderMark: true)
    csv.row([document.title])
    csv.row([document.subtitle])
    for section in document.sections {
      for case .table(let table) in section.blocks {
        csv.row([])
        csv.row([table.title])
        csv.row(table.columns.map(\.title))
        for row in table.rows { csv.row(row.map(Self.field)) }
        if let total = table.total { csv.row(total.map(Self.field)) }
      }
    }
    bytes = csv.bytes
  }

  /// Days year first, for machines; a link as its text.
  private static func field(_ cell: ReportCell) -> String {
    if case .date(let date) = cell { return date.description }
    return cell.plainText
  }
}
