package import OfficeFiles
package import Terminal

extension ReportDocument {
  /// The report in `format`; `terminal` and `width` bear on the terminal's text alone. JSON is
  /// none of the document's business: it holds counts, not sentences.
  package func bytes(
    _ format: ReportFormat, terminal: Terminal, width: Int
  ) throws(OfficeFileError) -> [UInt8]? {
    switch format {
    case .terminal: Array(TerminalReport(self, on: terminal, width: width).text.utf8)
    case .md: Array(MarkdownReport(self).text.utf8)
    case .html: HTMLReport(self).bytes
    case .csv: CSVReport(self).bytes
    case .xlsx: try WorkbookReport(self).workbook.bytes()
    case .docx: try WordReport(self).paper.bytes()
    case .json: nil
    }
  }
}
