package import Content
import DataFormats
import Diagnostics
import VietnameseText

extension ContentReader {
  /// Reads the office's register: CSV with a header row, its columns in any order and named as here
  /// or as offices export them. A row that is only blank is left out.
  package func register(path: String, bytes: [UInt8]) -> ReadingResult<[RegisterEntry]> {
    var diagnostics: [Diagnostic] = []
    let rows = CSV.rows(from: bytes, of: path, reportingTo: &diagnostics)
    guard let header = rows.first else { return ReadingResult([], diagnostics) }
    let columns = RegisterColumns(header)
    let entries = rows.dropFirst().compactMap { columns.entry(of: $0) }
    return ReadingResult(entries, diagnostics)
  }
}

/// Which cell of a row holds what.
private struct RegisterColumns {
  private enum Column: CaseIterable {
    case number, issued, issuer, subject, circulation

    /// The names of the column in header rows, folded.
    var names: [String] {
      switch self {
      case .number: ["number", "so, ky hieu", "so ky hieu", "so/ky hieu"]
      case .issued: ["issued", "ngay thang", "ngay ban hanh", "ngay, thang"]
      case .issuer: ["issuer", "co quan ban hanh", "tac gia"]
      case .subject: ["subject", "trich yeu", "trich yeu noi dung"]
      case .circulation: ["circulation", "luu hanh"]
      }
    }
  }

  private let places: [Column: Int]

  init(_ header: CSVRow) {
    var places: [Column: Int] = [:]
    for (place, cell) in header.cells.enumerated() {
      let name = cell.text.folded()
      if let column = Column.allCases.first(where: { $0.names.contains(name) }) {
        places[column] = place
      }
    }
    self.places = places
  }

  func entry(of row: CSVRow) -> RegisterEntry? {
    let number = text(.number, of: row)
    let subject = text(.subject, of: row)
    guard number != nil || subject != nil else { return nil }
    let circulation = text(.circulation, of: row).map { $0.folded() }
    return RegisterEntry(
      writtenNumber: number ?? "",
      number: number.flatMap { DocumentNumber(written: $0) },
      issued: text(.issued, of: row).flatMap(Self.date), issuer: text(.issuer, of: row),
      subject: subject, isInternal: circulation == "internal" || circulation == "noi bo")
  }

  private func text(_ column: Column, of row: CSVRow) -> String? {
    guard let place = places[column], place < row.cells.count else { return nil }
    let text = row.cells[place].text
    return text.isEmpty ? nil : text
  }

  /// A date that cannot be read is no date: the register is the office's, not ours to correct.
  private static func date(_ text: String) -> PartialDate? {
    do throws(ValueFault) {
      return try DateValue.partialDate(text)
    } catch {
      return nil
    }
  }
}
