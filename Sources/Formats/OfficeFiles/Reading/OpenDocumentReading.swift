/// OpenDocument (ISO/IEC 26300-1): the paragraphs and tables of texts and spreadsheets.
struct OpenDocumentReading<Assembly: OfficeAssembly>: XMLHandler {
  private(set) var text: Assembly
  private var lists: OpenDocumentLists
  /// How many elements deep inside one that is passed over.
  private var passedOver = 0
  /// Empty cells that stand for several and come before the next one.
  private var emptyCells = 0

  /// Comments, what was deleted, what describes pictures, and pictures themselves.
  private let ignored: Set<String> = [
    "annotation", "tracked-changes", "title", "desc", "binary-data",
  ]
  /// The most cells that one repeated cell stands for: a row is filled up to its thousandth column.
  private static var repeatedCells: Int { 64 }

  private init(_ assembly: Assembly, lists: OpenDocumentLists = OpenDocumentLists()) {
    text = assembly
    self.lists = lists
  }

  mutating func start(_ name: String, _ attributes: XMLAttributes) {
    if passedOver > 0 || ignored.contains(name) {
      passedOver += 1
      return
    }
    switch name {
    case "p", "h":
      text.beginParagraph()
      let level = attributes["outline-level"].flatMap { Int($0) }
      text.mark(
        ParagraphMark(label: lists.label(), heading: name == "h" ? max(1, level ?? 1) : nil))
    case "s": text.append([0x20])
    case "tab": text.append([0x09])
    case "line-break": text.append([0x0A])
    case "table": text.beginTable()
    case "table-row":
      text.beginRow()
      emptyCells = 0
    case "table-cell", "covered-table-cell":
      text.beginCell(skipping: emptyCells)
      text.mark(CellMark(span: 1, continuesAbove: name == "covered-table-cell"))
      let count = attributes["number-columns-repeated"].flatMap { Int($0) } ?? 1
      emptyCells = max(1, min(count, Self.repeatedCells)) - 1
    default: lists.start(name, attributes)
    }
  }

  mutating func end(_ name: String) {
    if passedOver > 0 {
      passedOver -= 1
      return
    }
    switch name {
    case "p", "h": text.endParagraph()
    case "table-row": text.endRow()
    case "table": text.endTable()
    default: lists.end(name)
    }
  }

  mutating func text(_ bytes: [UInt8]) {
    // Line ends and tabs of the XML are blanks; those of the text are elements.
    if passedOver == 0 { text.append(bytes.lazy.map { $0 < 0x20 ? 0x20 : $0 }) }
  }
}

extension OpenDocumentReading<TextAssembly> {
  /// The text of an ODT or ODS, and its pages.
  static func read(
    _ package: inout ZipPackage, _ limits: OfficeText.Limits
  ) throws(OfficeReadingError) -> (text: TextAssembly, pages: Int?) {
    try OpenDocumentParts.checkLock(of: &package)
    var reading = OpenDocumentReading(TextAssembly(limit: limits.text))
    try OpenDocumentParts.readContent(of: &package, into: &reading)
    var statistic = Finding(element: "document-statistic", attribute: "page-count")
    _ = try package.read("meta.xml", into: &statistic)
    return (reading.text, statistic.value.flatMap { Int($0) })
  }
}

extension OpenDocumentReading<BlockAssembly> {
  /// The blocks of an ODT.
  static func outline(
    _ package: inout ZipPackage, _ limits: OfficeText.Limits
  ) throws(OfficeReadingError) -> BlockAssembly {
    var lists = OpenDocumentLists()
    try OpenDocumentParts.checkLock(of: &package)
    _ = try package.read("styles.xml", into: &lists)
    var reading = OpenDocumentReading(BlockAssembly(limits), lists: lists)
    try OpenDocumentParts.readContent(of: &package, into: &reading)
    return reading.text
  }
}

/// The parts of an OpenDocument file that both its text and its blocks are read from.
private enum OpenDocumentParts {
  /// Refuses a file that somebody locked.
  static func checkLock(of package: inout ZipPackage) throws(OfficeReadingError) {
    var manifest = Finding(element: "encryption-data")
    _ = try package.read("META-INF/manifest.xml", into: &manifest)
    if manifest.isFound { throw .locked }
  }

  static func readContent(
    of package: inout ZipPackage, into reading: inout some XMLHandler
  ) throws(OfficeReadingError) {
    guard try package.read("content.xml", into: &reading) else { throw .damaged }
  }
}

/// Looks for one element, and one attribute of it.
private struct Finding: XMLHandler {
  let element: String
  var attribute: String?
  private(set) var isFound = false
  private(set) var value: String?

  init(element: String, attribute: String? = nil) {
    self.element = element
    self.attribute = attribute
  }

  mutating func start(_ name: String, _ attributes: XMLAttributes) {
    guard name == element else { return }
    isFound = true
    if let attribute { value = attributes[attribute] }
  }

  mutating func end(_ name: String) {}

  mutating func text(_ bytes: [UInt8]) {}
}
