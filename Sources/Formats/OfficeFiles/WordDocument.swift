/// A text document as a plain value; `bytes()` makes DOCX of it. Lengths are in twentieths of a
/// point, as WordprocessingML counts.
package struct WordDocument: Sendable, Hashable {
  package let title: String
  /// Whom the file names as its maker: the school.
  package let author: String
  /// The time the file gives as its making: `2021-05-24T01:00:00Z`.
  package let created: String
  package let page: WordPage
  package let blocks: [WordBlock]

  package init(
    title: String, author: String, created: String, page: WordPage, blocks: [WordBlock]
  ) {
    self.title = title
    self.author = author
    self.created = created
    self.page = page
    self.blocks = blocks
  }

  /// The document as DOCX; the same document makes the same bytes.
  package func bytes() throws(OfficeFileError) -> [UInt8] {
    try WordPackage(of: self).bytes()
  }
}

/// The paper, its margins and its letters.
package struct WordPage: Sendable, Hashable {
  package let width: Int
  package let height: Int
  package let top: Int
  package let bottom: Int
  package let left: Int
  package let right: Int
  package let font: String
  /// Of the body, in half points.
  package let fontSize: Int

  package init(
    width: Int, height: Int, top: Int, bottom: Int, left: Int, right: Int, font: String,
    fontSize: Int
  ) {
    self.width = width
    self.height = height
    self.top = top
    self.bottom = bottom
    self.left = left
    self.right = right
    self.font = font
    self.fontSize = fontSize
  }

  /// What stands between the side margins.
  package var textWidth: Int { width - left - right }

  /// Twentieths of a point in so many millimetres.
  package static func millimetres(_ length: Int) -> Int { (length * 14_400 + 127) / 254 }
}

/// What follows one another in a document.
package enum WordBlock: Sendable, Hashable {
  case paragraph(WordParagraph)
  case table(WordTable)
}

/// A paragraph; what it leaves at its defaults is as in the document's body.
package struct WordParagraph: Sendable, Hashable {
  /// How lines stand between the margins.
  package enum Alignment: String, Sendable, Hashable {
    case left, center, right
    /// Both edges straight.
    case both
  }

  package var runs: [WordRun]
  package var alignment = Alignment.left
  package var spaceBefore = 0
  package var spaceAfter = 0
  package var indentLeft = 0
  package var indentRight = 0
  /// Of the first line; negative where it hangs out.
  package var firstLine = 0
  /// 1 or 2 for a heading, which readers list in the outline.
  package var headingLevel: Int?
  /// Stays on the page of the next paragraph.
  package var keepsWithNext = false
  /// A rule in place of text: as long as the indents leave, a hair above what follows.
  package var isRule = false

  package init(_ runs: [WordRun] = [], _ shape: (inout WordParagraph) -> Void = { _ in }) {
    self.runs = runs
    shape(&self)
  }
}

/// Letters of one look.
package struct WordRun: Sendable, Hashable {
  package var text: String
  package var isBold = false
  package var isItalic = false
  /// In half points; absent: the document's.
  package var size: Int?
  /// An address to open.
  package var link: String?

  package init(_ text: String, _ look: (inout WordRun) -> Void = { _ in }) {
    self.text = text
    look(&self)
  }
}

/// A table of fixed column widths.
package struct WordTable: Sendable, Hashable {
  package let columnWidths: [Int]
  package let rows: [WordRow]
  package let hasBorders: Bool

  package init(columnWidths: [Int], rows: [WordRow], hasBorders: Bool) {
    self.columnWidths = columnWidths
    self.rows = rows
    self.hasBorders = hasBorders
  }
}

/// A row that never breaks over two pages.
package struct WordRow: Sendable, Hashable {
  /// One list of paragraphs a cell.
  package let cells: [[WordParagraph]]
  /// Repeated on every page of the table.
  package let isHeader: Bool

  package init(cells: [[WordParagraph]], isHeader: Bool = false) {
    self.cells = cells
    self.isHeader = isHeader
  }
}
