/// WordprocessingML (ISO/IEC 29500-1): paragraphs, tables, text boxes. Headers and footers, which
/// stand on every page, are left out.
struct WordReading: XMLHandler {
  private(set) var text: TextAssembly
  /// How many elements deep inside one that is passed over.
  private var passedOver = 0
  private var isInText = false

  /// Layout, which tells where tabs stop as `tab` too; what fields are computed from; what was moved
  /// away; and the second drawing of a text box, for programs that cannot draw the first.
  private static let ignored: Set<String> = [
    "pPr", "rPr", "sectPr", "tblPr", "trPr", "tcPr", "instrText", "delText", "moveFrom", "Fallback",
  ]

  private init(_ limits: OfficeText.Limits) {
    text = TextAssembly(limit: limits.text)
  }

  /// The text of a DOCX, and its pages.
  static func read(
    _ package: borrowing ZipPackage, _ limits: OfficeText.Limits
  ) throws(OfficeReadingError) -> (text: TextAssembly, pages: Int?) {
    var relations = RelationHandler()
    if let part = try package.part("_rels/.rels") { try ExpatDoor.parse(part, &relations) }
    let main = relations.byType["officeDocument"] ?? "word/document.xml"
    guard let document = try package.part(main) else { throw .damaged }
    var reading = WordReading(limits)
    try ExpatDoor.parse(document, &reading)
    var pages = SingleTextHandler("Pages")
    if let name = relations.byType["extended-properties"], let part = try package.part(name) {
      try ExpatDoor.parse(part, &pages)
    }
    return (reading.text, Int(String(decoding: pages.found, as: UTF8.self)))
  }

  mutating func start(_ name: String, _ attributes: XMLAttributes) {
    if passedOver > 0 || Self.ignored.contains(name) {
      passedOver += 1
      return
    }
    switch name {
    case "p": text.beginParagraph()
    case "t": isInText = true
    case "tab", "ptab": text.append([0x09])
    case "br", "cr": text.append([0x0A])
    case "noBreakHyphen": text.append([0x2D])
    case "tr": text.beginRow()
    case "tc": text.beginCell()
    default: break
    }
  }

  mutating func end(_ name: String) {
    if passedOver > 0 {
      passedOver -= 1
      return
    }
    switch name {
    case "p": text.endParagraph()
    case "t": isInText = false
    case "tr": text.endRow()
    default: break
    }
  }

  mutating func text(_ bytes: [UInt8]) {
    if isInText { text.append(bytes) }
  }
}
