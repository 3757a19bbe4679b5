/// One row of a CSV file, with the bytes it stands at.
package struct CSVRow: Sendable, Equatable {
  /// One cell.
  package struct Cell: Sendable, Equatable {
    /// Without quotes and without blanks at its ends.
    package let text: String
    /// Byte offsets in the original file, without the quotes.
    package let range: Range<Int>

    package init(text: String, range: Range<Int>) {
      self.text = text
      self.range = range
    }
  }

  package let cells: [Cell]
  /// The whole row without its line break, as byte offsets in the original file.
  package let range: Range<Int>

  package init(cells: [Cell], range: Range<Int>) {
    self.cells = cells
    self.range = range
  }
}
