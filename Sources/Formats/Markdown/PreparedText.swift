/// A text ready to be written: parsed, and what stands for tables and footnotes in its tree.
struct PreparedText: ~Copyable {
  let tree: CmarkTree
  /// The tables by the line of the tree on which the comment that stands for each begins.
  let tables: [Int: Table]
  /// How many paragraphs at the beginning of the document are cells of tables.
  let cellCount: Int
  /// The labels of footnotes by the line of the tree on which the list item that stands for each
  /// begins.
  let footnotes: [Int: String]
  /// How many lines were put before the text: cmark's line number less this is the author's.
  let addedLines: Int
  /// Whether guards may stand in the text.
  let hasGuards: Bool
}

/// A pipe table.
struct Table {
  let alignments: [TableSyntax.Alignment]
  /// The header and the rows: for each the line of the author and the number of its first cell.
  /// Every row has as many cells as there are alignments.
  let rows: [(line: Int, firstCell: Int)]
}
