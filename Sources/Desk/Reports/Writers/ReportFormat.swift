/// The formats that reports are written in.
package enum ReportFormat: String, Sendable, Hashable, CaseIterable {
  case terminal, md, html, csv, json, xlsx, docx
}
