import Images

/// The type of a file by its first bytes.
enum MediaType {
  /// The media type of a file called `name` that begins with `head`.
  static func of(_ head: [UInt8], name: String) -> String {
    if head.isEmpty { return empty }
    return marked(head, name: name) ?? written(head, name: name) ?? "application/octet-stream"
  }

  static let pdf = "application/pdf"
  static let rtf = "application/rtf"
  static let html = "text/html"
  static let drawing = "image/svg+xml"
  static let zip = "application/zip"
  static let word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
  static let workbook = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
  static let slides = "application/vnd.openxmlformats-officedocument.presentationml.presentation"
  static let openText = "application/vnd.oasis.opendocument.text"
  static let openSheet = "application/vnd.oasis.opendocument.spreadsheet"
  static let openSlides = "application/vnd.oasis.opendocument.presentation"
  static let oldWord = "application/msword"
  static let oldWorkbook = "application/vnd.ms-excel"
  static let oldSlides = "application/vnd.ms-powerpoint"
  /// Whether files of `type` are ZIP files, which may hold photos.
  static func isPackage(_ type: String) -> Bool {
    [zip, word, workbook, slides, openText, openSheet, openSlides].contains(type)
  }

  /// An OLE2 file of nobody knows what.
  static let compound = "application/x-ole-storage"
  /// No byte at all.
  static let empty = "application/x-empty"
  /// For Windows or for Linux.
  static let program = "application/x-executable"

  /// The type of a file that begins with a mark of its own.
  private static func marked(_ head: [UInt8], name: String) -> String? {
    if head.starts(with: "%PDF-".utf8) { return pdf }
    if head.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) { return "image/png" }
    if head.starts(with: [0xFF, 0xD8, 0xFF]) { return "image/jpeg" }
    if head.starts(with: "GIF8".utf8) { return "image/gif" }
    if head.starts(with: "RIFF".utf8), head.dropFirst(8).starts(with: "WEBP".utf8) {
      return "image/webp"
    }
    if head.starts(with: ZipHead.mark) { return ZipHead(head).mediaType(of: name) }
    if head.starts(with: CompoundHead.mark) {
      return CompoundHead(head).mediaType(of: name)
    }
    if head.starts(with: "{\\rtf".utf8) { return rtf }
    if isProgram(head) { return program }
    return ForeignFormat(beginning: head)?.mediaType
  }

  /// ELF; and the header of MS-DOS, which tells at 60 where that of Windows stands.
  private static func isProgram(_ head: [UInt8]) -> Bool {
    if head.starts(with: [0x7F, 0x45, 0x4C, 0x46]) { return true }
    guard head.starts(with: "MZ".utf8), head.count > 64 else { return false }
    let place = head[60..<64].reversed().reduce(0) { $0 << 8 | Int($1) }
    return head.dropFirst(place).starts(with: "PE\0\0".utf8)
  }

  /// The type of markup and text; nil for what is neither.
  private static func written(_ head: [UInt8], name: String) -> String? {
    let start = head.prefix(1024)
    switch MarkupHead.root(of: start) {
    case .html: return html
    case .svg: return drawing
    case nil: break
    }
    // Some programs put a few bytes before a PDF, and readers look for it in the first thousand.
    if start.contains("%PDF-") { return pdf }
    let isWide = head.starts(with: [0xFF, 0xFE]) || head.starts(with: [0xFE, 0xFF])
    return isWide || !head.contains(0) ? text(name) : nil
  }

  private static func text(_ name: String) -> String {
    switch suffix(of: name) {
    case "csv": "text/csv"
    case "ics": "text/calendar"
    case "html", "htm": html
    default: "text/plain"
    }
  }

  /// Whether the file at `path` of no known picture format goes out as a drawing by its name.
  static func isNamedDrawing(_ path: String) -> Bool { ["svg", "svgz"].contains(suffix(of: path)) }

  /// What follows the last full stop of a name, in lower case.
  static func suffix(of name: String) -> String {
    name.lastIndex(of: ".").map { name[name.index(after: $0)...].lowercased() } ?? ""
  }
}

extension MediaType {
  /// The types that files with the ending of `name` have; nothing where the ending says little.
  static func promised(by name: String) -> [String] {
    switch suffix(of: name) {
    case "pdf": [pdf]
    case "docx": [word]
    case "xlsx": [workbook]
    case "pptx": [slides]
    case "odt": [openText]
    case "ods": [openSheet]
    case "odp": [openSlides]
    // Word writes either under this name.
    case "doc": [oldWord, rtf]
    case "xls": [oldWorkbook]
    case "ppt": [oldSlides]
    case "rtf": [rtf]
    case "zip": [zip]
    case "png": ["image/png"]
    case "jpg", "jpeg": ["image/jpeg"]
    case "gif": ["image/gif"]
    case "webp": ["image/webp"]
    case "txt": ["text/plain"]
    case "csv": ["text/csv"]
    case "html", "htm": [html]
    default: []
    }
  }
}

/// What markup a text begins with.
private enum MarkupHead {
  case html, svg

  /// The kind of document that `start` begins; nil for text and for other markup.
  static func root(of start: ArraySlice<UInt8>) -> MarkupHead? {
    var rest = start
    if rest.starts(with: [0xEF, 0xBB, 0xBF]) { rest = rest.dropFirst(3) }
    while true {
      rest = rest.drop { $0 <= 0x20 }
      if rest.starts(with: "<!--".utf8), let end = rest.range(of: "-->") {
        rest = rest[end.upperBound...]
      } else if rest.starts(with: "<?".utf8), let end = rest.range(of: "?>") {
        rest = rest[end.upperBound...]
      } else {
        break
      }
    }
    let word = String(decoding: rest.prefix(16), as: UTF8.self).lowercased()
    let isSVG = word.hasPrefix("<svg") || word.hasPrefix("<!doctype svg")
    if isSVG { return .svg }
    let beginnings = ["<!doctype html", "<html", "<head", "<body", "<title", "<script", "<meta"]
    return beginnings.contains(where: word.hasPrefix) ? .html : nil
  }
}

extension Collection<UInt8> where SubSequence: Collection<UInt8> {
  /// Whether `text` stands somewhere among these bytes.
  func contains(_ text: String) -> Bool { range(of: text) != nil }

  /// Where `text` stands first.
  func range(of text: String) -> Range<Index>? {
    let wanted = Array(text.utf8)
    guard let first = wanted.first else { return nil }
    var place = startIndex
    while let found = self[place...].firstIndex(of: first) {
      var (mine, its) = (found, 0)
      while mine != endIndex, its < wanted.count, self[mine] == wanted[its] {
        formIndex(after: &mine)
        its += 1
      }
      if its == wanted.count { return found..<mine }
      place = index(after: found)
    }
    return nil
  }
}
