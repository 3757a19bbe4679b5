/// OpenDocument (ISO/IEC 26300-1): the paragraphs and tables of texts and spreadsheets.
struct OpenDocumentReading: XMLHandler {
  private(set) var text: TextAssembly
  /// How many elements deep inside one that is passed over.
  private var passedOver = 0
  /// Empty cells that stand for several and come before the next one.
  private var emptyCells = 0

  /// Comments, what was deleted, what describes pictures, and pictures themselves.
  private static let ignored: Set<String> = [
    "annotation", "tracked-changes", "title", "desc", "binary-data",
  ]
  /// The most cells that one repeated cell stands for: a row is filled up to its thousandth column.
  private static let repeatedCells = 64

  private init(_ limits: OfficeText.Limits) {
    text = TextAssembly(limit: limits.text)
  }

  /// The text of an ODT or ODS, and its pages.
  static func read(
    _ package: borrowing ZipPackage, _ limits: OfficeText.Limits
  ) throws(OfficeReadingError) -> (text: TextAssembly, pages: Int?) {
    var manifest = Finding(element: "encryption-data")
    if let part = try package.part("META-INF/manifest.xml") {
      try ExpatDoor.parse(part, &manifest)
    }
    if manifest.isFound { throw .locked }
    guard let content = try package.part("content.xml") else { throw .damaged }
    var reading = OpenDocumentReading(limits)
    try ExpatDoor.parse(content, &reading)
    var statistic = Finding(element: "document-statistic", attribute: "page-count")
    if let part = try package.part("meta.xml") { try ExpatDoor.parse(part, &statistic) }
    return (reading.text, statistic.value.flatMap { Int($0) })
  }

  mutating func start(_ name: String, _ attributes: XMLAttributes) {
    if passedOver > 0 || Self.ignored.contains(name) {
      passedOver += 1
      return
    }
    switch name {
    case "p", "h": text.beginParagraph()
    case "s": text.append([0x20])
    case "tab": text.append([0x09])
    case "line-break": text.append([0x0A])
    case "table-row":
      text.beginRow()
      emptyCells = 0
    case "table-cell", "covered-table-cell":
      text.beginCell(skipping: emptyCells)
      let count = attributes["number-columns-repeated"].flatMap { Int($0) } ?? 1
      emptyCells = max(1, min(count, Self.repeatedCells)) - 1
    default: break
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
    default: break
    }
  }

  mutating func text(_ bytes: [UInt8]) {
    // Line ends and tabs of the XML are blanks; those of the text are elements.
    if passedOver == 0 { text.append(bytes.lazy.map { $0 < 0x20 ? 0x20 : $0 }) }
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
}
