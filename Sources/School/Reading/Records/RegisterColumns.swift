import DataFormats
import VietnameseText

/// Which cell of a row of the register holds what.
struct RegisterColumns {
  /// A column that bangtin reads.
  enum Column: CaseIterable {
    case number, issued, issuer, subject, direction, circulation

    /// Its names in header rows, as bangtin and as Decree 30/2020/NĐ-CP (annex IV) and offices call
    /// it: folded, without signs.
    var names: [String] {
      switch self {
      case .number:
        [
          "number", "so ky hieu", "so ky hieu van ban", "so va ky hieu", "so hieu",
          "so hieu van ban",
        ]
      case .issued:
        [
          "issued", "ngay thang", "ngay thang nam", "ngay thang van ban", "ngay ban hanh",
          "ngay van ban", "ngay ky",
        ]
      case .issuer: ["issuer", "co quan ban hanh", "noi ban hanh", "don vi ban hanh", "tac gia"]
      case .subject:
        [
          "subject", "trich yeu", "trich yeu noi dung", "ten loai va trich yeu noi dung",
          "ten loai va trich yeu noi dung van ban", "noi dung", "noi dung van ban",
        ]
      case .direction: ["direction", "di den", "den di", "van ban di den", "loai so"]
      case .circulation: ["circulation", "luu hanh", "pham vi luu hanh", "che do luu hanh"]
      }
    }
  }

  private let places: [Column: Int]

  /// The columns that `header` names; the first of two that are called alike.
  init(_ header: CSVRow) {
    var places: [Column: Int] = [:]
    for (place, cell) in header.cells.enumerated() {
      let name = Self.words(of: cell.text)
      if let column = Column.allCases.first(where: { $0.names.contains(name) }),
        places[column] == nil
      {
        places[column] = place
      }
    }
    self.places = places
  }

  func has(_ column: Column) -> Bool { places[column] != nil }

  /// The cell of `column` in `row`, where something stands in it.
  func cell(_ column: Column, of row: CSVRow) -> CSVRow.Cell? {
    guard let place = places[column], place < row.cells.count, !row.cells[place].text.isEmpty
    else { return nil }
    return row.cells[place]
  }

  /// `text` folded, its words parted by one blank and nothing else.
  static func words(of text: String) -> String {
    text.folded().split { !($0.isLetter || $0.isNumber) }.joined(separator: " ")
  }
}
