/// The type of a file by its first bytes.
enum MediaType {
  /// The media type of a file called `name` that begins with `head`.
  static func of(_ head: [UInt8], name: String) -> String {
    if head.starts(with: "%PDF-".utf8) { return "application/pdf" }
    if head.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) { return "image/png" }
    if head.starts(with: [0xFF, 0xD8, 0xFF]) { return "image/jpeg" }
    if head.starts(with: "GIF8".utf8) { return "image/gif" }
    if head.starts(with: "RIFF".utf8), head.dropFirst(8).starts(with: "WEBP".utf8) {
      return "image/webp"
    }
    if head.starts(with: [0x50, 0x4B, 0x03, 0x04]) { return zipped(head, name: name) }
    if head.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) { return legacyOffice(name) }
    if head.starts(with: "{\\rtf".utf8) { return "application/rtf" }
    if isSVG(head) { return "image/svg+xml" }
    if !head.contains(0) { return text(name) }
    return "application/octet-stream"
  }

  /// Office formats are ZIP files; the first entries' names tell which.
  private static func zipped(_ head: [UInt8], name: String) -> String {
    let office = "application/vnd.openxmlformats-officedocument."
    let start = head.prefix(8192)
    if start.contains("application/vnd.oasis.opendocument.text") {
      return "application/vnd.oasis.opendocument.text"
    }
    if start.contains("application/vnd.oasis.opendocument.spreadsheet") {
      return "application/vnd.oasis.opendocument.spreadsheet"
    }
    switch suffix(of: name) {
    case "docx" where head.contains("word/"): return office + "wordprocessingml.document"
    case "xlsx" where head.contains("xl/"): return office + "spreadsheetml.sheet"
    case "pptx" where head.contains("ppt/"): return office + "presentationml.presentation"
    default: return "application/zip"
    }
  }

  private static func legacyOffice(_ name: String) -> String {
    switch suffix(of: name) {
    case "xls": "application/vnd.ms-excel"
    case "ppt": "application/vnd.ms-powerpoint"
    default: "application/msword"
    }
  }

  private static func text(_ name: String) -> String {
    switch suffix(of: name) {
    case "csv": "text/csv"
    case "ics": "text/calendar"
    case "html", "htm": "text/html"
    default: "text/plain"
    }
  }

  private static func isSVG(_ head: [UInt8]) -> Bool {
    let start = head.prefix(1024)
    let isMarkup = start.first { $0 > 0x20 && $0 != 0xEF && $0 != 0xBB && $0 != 0xBF }
    return isMarkup == UInt8(ascii: "<") && start.contains("<svg")
  }

  private static func suffix(of name: String) -> String {
    name.lastIndex(of: ".").map { name[name.index(after: $0)...].lowercased() } ?? ""
  }
}

extension Collection<UInt8> {
  /// Whether `text` stands somewhere among these bytes.
  fileprivate func contains(_ text: String) -> Bool {
    let wanted = Array(text.utf8)
    guard let first = wanted.first else { return true }
    var rest = self[...]
    while let place = rest.firstIndex(of: first) {
      rest = rest[place...]
      if rest.starts(with: wanted) { return true }
      rest = rest.dropFirst()
    }
    return false
  }
}
