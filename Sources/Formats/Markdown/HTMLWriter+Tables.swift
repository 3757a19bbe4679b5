extension HTMLWriter {
  /// Writes a table; its cells are paragraphs elsewhere in the tree.
  mutating func write(_ table: Table, in text: borrowing PreparedText) {
    startLine()
    // A wide table scrolls in its own box, which the keyboard must reach.
    write("<div class=\"table\" role=\"group\" aria-label=\"")
    write(text: options.labels.table)
    write("\" tabindex=\"0\"><table>\n<thead>\n")
    for (index, row) in table.rows.enumerated() {
      if index == 1 { write("<tbody>\n") }
      writeRow(row, of: table, isHeader: index == 0, in: text)
      if index == 0 { write("</thead>\n") }
    }
    if table.rows.count > 1 { write("</tbody>\n") }
    write("</table></div>\n")
  }

  private mutating func writeRow(
    _ row: (line: Int, firstCell: Int), of table: Table, isHeader: Bool,
    in text: borrowing PreparedText
  ) {
    write("<tr>\n")
    beginPlainBlock()
    let extent = TextBlock.Extent.bytes(source.range(ofLines: row.line, to: row.line))
    var cursor = 0
    for (column, alignment) in table.alignments.enumerated() {
      write(isHeader ? "<th scope=\"col\"" : "<td")
      switch alignment {
      case .none: write(">")
      case .left: write(" class=\"left\">")
      case .center: write(" class=\"center\">")
      case .right: write(" class=\"right\">")
      }
      if column > 0 { plain.append(UInt8(ascii: "\t")) }
      let cell = cells[row.firstCell + column]
      beginText(of: cell, extent)
      block.cursor = cursor
      // The no-break space that keeps a cell from being anything but a paragraph.
      skippedBytes = 2
      writeContent(of: cell, in: text)
      endText()
      cursor = block.cursor
      write(isHeader ? "</th>\n" : "</td>\n")
    }
    write("</tr>\n")
    plain.append(UInt8(ascii: "\n"))
  }
}
