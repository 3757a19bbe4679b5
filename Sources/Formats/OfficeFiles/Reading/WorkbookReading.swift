/// SpreadsheetML (ISO/IEC 29500-1): the rows of all sheets that are not hidden. Numbers are as they
/// are kept, without the format that shows them.
struct WorkbookReading {
  /// The text of an XLSX.
  static func read(
    _ package: inout ZipPackage, _ limits: OfficeText.Limits
  ) throws(OfficeReadingError) -> TextAssembly {
    let path = try relations(of: "", in: &package).byType["officeDocument"] ?? "xl/workbook.xml"
    var workbook = SheetList()
    guard try package.read(path, into: &workbook) else { throw .damaged }
    let targets = try relations(of: path, in: &package)
    let folder = path.split(separator: "/").dropLast().joined(separator: "/")
    var strings = SharedStrings()
    if let name = targets.byType["sharedStrings"] {
      _ = try package.read(place(of: name, in: folder), into: &strings)
    }
    var text = TextAssembly(limit: limits.text)
    for sheet in workbook.shown {
      guard let target = targets.byID[sheet.id].map({ place(of: $0, in: folder) }),
        package.has(target)
      else { continue }
      if workbook.shown.count > 1 {
        text.beginParagraph()
        text.append(sheet.name.utf8)
        text.endParagraph()
      }
      var rows = SheetRows(text: text, strings: strings.texts)
      _ = try package.read(target, into: &rows)
      text = rows.text
    }
    return text
  }

  /// The relations of the part at `path`; of the package itself for none.
  private static func relations(
    of path: String, in package: inout ZipPackage
  ) throws(OfficeReadingError) -> RelationHandler {
    var parts = path.split(separator: "/").map(String.init)
    let name = parts.popLast() ?? ""
    let place = (parts + ["_rels", name + ".rels"]).joined(separator: "/")
    var relations = RelationHandler()
    _ = try package.read(place, into: &relations)
    return relations
  }

  private static func place(of target: String, in folder: String) -> String {
    target.hasPrefix("/") || folder.isEmpty ? target : "\(folder)/\(target)"
  }
}

/// The sheets of a workbook.
private struct SheetList: XMLHandler {
  private(set) var shown: [(name: String, id: String)] = []

  mutating func start(_ name: String, _ attributes: XMLAttributes) {
    guard name == "sheet", attributes["state"] ?? "visible" == "visible",
      let id = attributes["id"]
    else { return }
    shown.append((attributes["name"] ?? "", id))
  }

  mutating func end(_ name: String) {}

  mutating func text(_ bytes: [UInt8]) {}
}

/// The texts that cells share.
private struct SharedStrings: XMLHandler {
  private(set) var texts: [[UInt8]] = []
  private var current: [UInt8] = []
  private var isInText = false
  /// Readings beside Chinese characters.
  private var isPhonetic = false

  mutating func start(_ name: String, _ attributes: XMLAttributes) {
    switch name {
    case "si": current = []
    case "t": isInText = true
    case "rPh": isPhonetic = true
    default: break
    }
  }

  mutating func end(_ name: String) {
    switch name {
    case "si": texts.append(current)
    case "t": isInText = false
    case "rPh": isPhonetic = false
    default: break
    }
  }

  mutating func text(_ bytes: [UInt8]) {
    if isInText, !isPhonetic { current += bytes }
  }
}

/// The rows of one sheet, each a line.
private struct SheetRows: XMLHandler {
  private(set) var text: TextAssembly
  private let strings: [[UInt8]]
  private var value: [UInt8] = []
  private var isShared = false
  private var isInValue = false
  /// The column after the last cell, counted from 0.
  private var column = 0

  /// The most empty cells that stand between two.
  private static let gap = 64

  init(text: TextAssembly, strings: [[UInt8]]) {
    self.text = text
    self.strings = strings
  }

  mutating func start(_ name: String, _ attributes: XMLAttributes) {
    switch name {
    case "row":
      text.beginRow()
      column = 0
    case "c":
      let place = attributes["r"].flatMap(Self.column) ?? column
      text.beginCell(skipping: min(max(0, place - column), Self.gap))
      column = place + 1
      isShared = attributes["t"] == "s"
      value = []
    case "v", "t": isInValue = true
    default: break
    }
  }

  mutating func end(_ name: String) {
    switch name {
    case "row": text.endRow()
    case "c":
      text.beginParagraph()
      // A cell is a part of one line, however many it has itself.
      text.append(shownValue.map { $0 < 0x20 ? 0x20 : $0 })
      text.endParagraph()
    case "v", "t": isInValue = false
    default: break
    }
  }

  mutating func text(_ bytes: [UInt8]) {
    if isInValue { value += bytes }
  }

  private var shownValue: [UInt8] {
    guard isShared else { return value }
    guard let number = Int(String(decoding: value, as: UTF8.self)), strings.indices.contains(number)
    else { return [] }
    return strings[number]
  }

  /// The column of `AB12`, counted from 0; Excel has three letters at most.
  private static func column(of cell: String) -> Int? {
    let letters = cell.utf8.prefix { (0x41...0x5A).contains($0) }
    guard (1...3).contains(letters.count) else { return nil }
    return letters.reduce(0) { $0 * 26 + Int($1 - 0x40) } - 1
  }
}
