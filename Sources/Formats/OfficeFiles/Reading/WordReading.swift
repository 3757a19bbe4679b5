/// WordprocessingML (ISO/IEC 29500-1): paragraphs, tables, text boxes. Headers and footers, which
/// stand on every page, are left out.
struct WordReading<Assembly: OfficeAssembly>: XMLHandler {
  private(set) var text: Assembly
  private var numbering: WordNumbering
  /// How many elements deep inside one that is passed over.
  private var passedOver = 0
  private var isInText = false
  /// Inside of what describes a paragraph or a cell.
  private var properties: Properties?
  private var paragraph = WordNumbering.Paragraph()
  private var cell = CellMark()

  private enum Properties: String {
    case paragraph = "pPr"
    case cell = "tcPr"
  }

  /// Layout, which tells where tabs stop as `tab` too; what fields are computed from; what was moved
  /// away or described otherwise before; and the second drawing of a text box, for programs that
  /// cannot draw the first.
  private let ignored: Set<String> = [
    "rPr", "sectPr", "tblPr", "trPr", "tabs", "instrText", "delText", "moveFrom", "Fallback",
    "pPrChange", "tcPrChange",
  ]

  private init(_ assembly: Assembly, numbering: WordNumbering = WordNumbering()) {
    text = assembly
    self.numbering = numbering
  }

  mutating func start(_ name: String, _ attributes: XMLAttributes) {
    if passedOver > 0 || ignored.contains(name) {
      passedOver += 1
      return
    }
    if let properties {
      describe(properties, by: name, attributes["val"])
      return
    }
    switch name {
    case "p": text.beginParagraph()
    case "t": isInText = true
    case "tab", "ptab": text.append([0x09])
    case "br", "cr": text.append([0x0A])
    case "noBreakHyphen": text.append([0x2D])
    case "tbl": text.beginTable()
    case "tr": text.beginRow()
    case "tc": text.beginCell(skipping: 0)
    case Properties.paragraph.rawValue:
      properties = .paragraph
      paragraph = WordNumbering.Paragraph()
    case Properties.cell.rawValue:
      properties = .cell
      cell = CellMark()
    default: break
    }
  }

  private mutating func describe(
    _ properties: Properties, by name: String, _ value: String?
  ) {
    let number = value.flatMap { Int($0) }
    switch (properties, name) {
    case (.paragraph, "pStyle"): paragraph.style = value
    case (.paragraph, "numId"): paragraph.list = value
    case (.paragraph, "ilvl"): paragraph.level = number
    case (.paragraph, "outlineLvl"): paragraph.outline = number
    case (.cell, "gridSpan"): cell.span = number ?? 1
    case (.cell, "vMerge"): cell.continuesAbove = value != "restart"
    default: break
    }
  }

  mutating func end(_ name: String) {
    if passedOver > 0 {
      passedOver -= 1
      return
    }
    switch name {
    case Properties.paragraph.rawValue:
      properties = nil
      text.mark(numbering.next(paragraph))
    case Properties.cell.rawValue:
      properties = nil
      text.mark(cell)
    case "p": text.endParagraph()
    case "t": isInText = false
    case "tr": text.endRow()
    case "tbl": text.endTable()
    default: break
    }
  }

  mutating func text(_ bytes: [UInt8]) {
    if isInText { text.append(bytes) }
  }
}

extension WordReading<TextAssembly> {
  /// The text of a DOCX, and its pages.
  static func read(
    _ package: inout ZipPackage, _ limits: OfficeText.Limits
  ) throws(OfficeReadingError) -> (text: TextAssembly, pages: Int?) {
    let relations = try WordParts.relations(of: &package)
    var reading = WordReading(TextAssembly(limit: limits.text))
    try WordParts.readDocument(of: &package, relations, into: &reading)
    var pages = SingleTextHandler("Pages")
    if let name = relations.byType["extended-properties"] {
      _ = try package.read(name, into: &pages)
    }
    return (reading.text, Int(String(decoding: pages.found, as: UTF8.self)))
  }
}

extension WordReading<BlockAssembly> {
  /// The blocks of a DOCX.
  static func outline(
    _ package: inout ZipPackage, _ limits: OfficeText.Limits
  ) throws(OfficeReadingError) -> BlockAssembly {
    let relations = try WordParts.relations(of: &package)
    var numbering = WordNumbering()
    for name in ["word/styles.xml", "word/numbering.xml"] {
      _ = try package.read(name, into: &numbering)
    }
    var reading = WordReading(BlockAssembly(limits), numbering: numbering)
    try WordParts.readDocument(of: &package, relations, into: &reading)
    return reading.text
  }
}

/// The parts of a DOCX that both its text and its blocks are read from.
private enum WordParts {
  static func relations(
    of package: inout ZipPackage
  ) throws(OfficeReadingError) -> RelationHandler {
    var relations = RelationHandler()
    _ = try package.read("_rels/.rels", into: &relations)
    return relations
  }

  static func readDocument(
    of package: inout ZipPackage, _ relations: RelationHandler,
    into reading: inout some XMLHandler
  ) throws(OfficeReadingError) {
    let main = relations.byType["officeDocument"] ?? "word/document.xml"
    guard try package.read(main, into: &reading) else { throw .damaged }
  }
}
