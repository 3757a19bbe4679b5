/// What the first entries of a ZIP file tell: the formats of offices are ZIP files.
struct ZipHead {
  /// The mark of an entry; an archive without any has another one and is no document.
  static let mark: [UInt8] = [0x50, 0x4B, 0x03, 0x04]

  /// The names of the entries that begin in the head, with what stands in those that are stored.
  private var entries: [(name: String, stored: ArraySlice<UInt8>)] = []

  /// Goes from entry to entry (APPNOTE, section 4.3.7); where an entry does not say how long it is,
  /// to the next mark.
  init(_ head: [UInt8]) {
    var place = 0
    while place + 30 <= head.count, head[place...].starts(with: Self.mark), entries.count < 1000 {
      let flags = Self.number(head, at: place + 6, bytes: 2)
      let method = Self.number(head, at: place + 8, bytes: 2)
      let size = Self.number(head, at: place + 18, bytes: 4)
      let nameEnd = place + 30 + Self.number(head, at: place + 26, bytes: 2)
      let start = nameEnd + Self.number(head, at: place + 28, bytes: 2)
      guard start <= head.count else { return }
      let name = String(decoding: head[place + 30..<nameEnd], as: UTF8.self)
      let isSized = flags & 8 == 0
      let end = isSized ? min(start + size, head.count) : start
      entries.append((name, method == 0 ? head[start..<end] : []))
      if isSized {
        place = start + size
      } else if let next = head[start...].range(of: "PK\u{3}\u{4}") {
        place = next.lowerBound
      } else {
        return
      }
    }
  }

  /// OpenDocument says its type in its first entry; Office Open XML has a folder for each kind. Where
  /// large pictures come before that folder, the ending of `name` tells.
  func mediaType(of name: String) -> String {
    if let first = entries.first, first.name == "mimetype" {
      let type = String(decoding: first.stored, as: UTF8.self)
      let known = [MediaType.openText, MediaType.openSheet, MediaType.openSlides]
      if known.contains(type) { return type }
    }
    let folders = [
      ("word/", MediaType.word), ("xl/", MediaType.workbook), ("ppt/", MediaType.slides),
    ]
    for entry in entries {
      if let found = folders.first(where: { entry.name.hasPrefix($0.0) }) { return found.1 }
    }
    let isOffice = entries.contains { $0.name == "[Content_Types].xml" }
    let promised = MediaType.promised(by: name)
    return isOffice
      ? promised.first(where: folders.map(\.1).contains) ?? MediaType.zip : MediaType.zip
  }

  private static func number(_ head: [UInt8], at place: Int, bytes: Int) -> Int {
    head[place..<place + bytes].reversed().reduce(0) { $0 << 8 | Int($1) }
  }
}
