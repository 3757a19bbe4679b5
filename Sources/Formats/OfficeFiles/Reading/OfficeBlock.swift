/// A paragraph or a table of a text document.
package enum OfficeBlock: Sendable, Hashable {
  case paragraph(OfficeParagraph)
  /// Its rows; each has as many cells as columns, cells that are joined standing for several.
  case table([[OfficeCell]])
}

/// A paragraph with what stands before it and its rank.
package struct OfficeParagraph: Sendable, Hashable {
  /// Lines parted by line feeds.
  package let text: String
  /// What is written before it by the program, not by its author: `1.`, `II.`, `-`.
  package let label: String?
  /// 1 for the highest.
  package let heading: Int?

  package init(_ text: String, label: String? = nil, heading: Int? = nil) {
    self.text = text
    self.label = label
    self.heading = heading
  }
}

/// A cell of a table; what stands in tables inside of it is among its paragraphs.
package struct OfficeCell: Sendable, Hashable {
  package let paragraphs: [OfficeParagraph]
  /// Whether it is the lower part of the cell above.
  package let continuesAbove: Bool

  package init(_ paragraphs: [OfficeParagraph], continuesAbove: Bool = false) {
    self.paragraphs = paragraphs
    self.continuesAbove = continuesAbove
  }
}

/// A Word or OpenDocument text in its blocks, with the numbers that the program writes before
/// headings and lists.
package struct OfficeOutline: Sendable, Hashable {
  package let blocks: [OfficeBlock]
  /// Whether `blocks` are all there is.
  package let isWhole: Bool

  /// Reads `bytes`, a file of `format`.
  package init(
    of bytes: [UInt8], _ format: Format, limits: OfficeText.Limits = OfficeText.Limits()
  ) throws(OfficeReadingError) {
    var package = try ZipPackage(bytes, limits: limits)
    var reading: BlockAssembly
    switch format {
    case .word: reading = try WordReading<BlockAssembly>.outline(&package, limits)
    case .openDocument:
      reading = try OpenDocumentReading<BlockAssembly>.outline(&package, limits)
    }
    reading.end()
    blocks = reading.blocks
    isWhole = reading.isWhole
  }

  /// The formats that have blocks.
  package enum Format: Sendable, Hashable {
    /// DOCX.
    case word
    /// ODT.
    case openDocument
  }
}
