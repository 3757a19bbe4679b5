import Analysis
import Content
import Markup

extension CoverageDocument {
  /// The counts as CSV, a row for each topic (and department and author, where the reader may see
  /// them) and a column for each month.
  package var csv: [UInt8] {
    var csv = CSVWriter(byteOrderMark: true)
    let columns = coverage.columns.map(\.description)
    csv.row(["kind", "id", "number", "title", "parent"] + columns + ["total"])
    write(coverage.posts, as: ["posts", coverage.period.description, "", "", ""], to: &csv)
    write("topic", shows(.matrix) ? coverage.topics : [], to: &csv)
    write("department", shows(.departments) ? coverage.departments : [], to: &csv)
    write("author", shows(.authors) ? coverage.authors : [], to: &csv)
    return csv.bytes
  }

  private func write(_ kind: String, _ rows: [CoverageRow], to csv: inout CSVWriter) {
    for row in rows {
      let number = row.number ?? ""
      let parent = row.parent ?? ""
      write(row.tally, as: [kind, row.id, number, row.title, parent], to: &csv)
    }
  }

  private func write(_ tally: Tally, as name: [String], to csv: inout CSVWriter) {
    csv.row(name + tally.byColumn.map(String.init) + [String(tally.total)])
  }
}
