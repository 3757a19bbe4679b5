/// What a reader of office files tells of the text it meets, from its first paragraph to its last.
/// Paragraphs and tables may stand in one another.
protocol OfficeAssembly {
  mutating func beginParagraph()
  /// What the paragraph at hand is, before its text.
  mutating func mark(_ mark: ParagraphMark)
  /// Adds to the paragraph at hand; text outside of any is no text.
  mutating func append(_ text: some Sequence<UInt8>)
  mutating func endParagraph()
  mutating func beginTable()
  mutating func beginRow()
  /// Begins a cell, and before it as many empty ones as `skipping` says.
  mutating func beginCell(skipping empty: Int)
  /// What the cell at hand is, before its text.
  mutating func mark(_ mark: CellMark)
  mutating func endRow()
  mutating func endTable()
}

/// What a paragraph is besides its text.
struct ParagraphMark: Hashable {
  /// What the program that shows it writes before it: `1.`, `II.`, `-`.
  var label: String?
  /// 1 for the highest.
  var heading: Int?
}

/// What a cell is besides its text.
struct CellMark: Hashable {
  /// How many columns it is wide.
  var span = 1
  /// Whether it is the lower part of the cell above.
  var continuesAbove = false
}
