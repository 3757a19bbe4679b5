/// What the folder of an OLE2 file tells: Office before 2007, and any Office file with a password.
struct CompoundHead {
  /// The mark at the beginning ([MS-CFB], section 2.2).
  static let mark: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0]

  private let head: [UInt8]

  /// A file that begins with `head`.
  init(_ head: [UInt8]) {
    self.head = head
  }

  /// By the stream that each program writes; by the ending of `name` where the list of streams
  /// stands farther down in the file.
  func mediaType(of name: String) -> String {
    let streams: [([String], String)] = [
      (["WordDocument"], MediaType.oldWord), (["Workbook", "Book"], MediaType.oldWorkbook),
      (["PowerPoint Document"], MediaType.oldSlides),
    ]
    for (names, type) in streams where names.contains(where: hasStream) { return type }
    if isEncrypted { return MediaType.compound }
    switch MediaType.suffix(of: name) {
    case "doc": return MediaType.oldWord
    case "xls": return MediaType.oldWorkbook
    case "ppt": return MediaType.oldSlides
    default: return MediaType.compound
    }
  }

  /// Whether it holds a document behind a password.
  var isEncrypted: Bool { hasStream("EncryptedPackage") }

  /// Whether a stream is called `name`. Names stand in entries of 128 bytes, in UTF-16 with a zero
  /// at the end and their length in bytes at place 64; entries begin at multiples of 128.
  private func hasStream(_ name: String) -> Bool {
    var wide: [UInt8] = []
    for unit in name.utf16 { wide += [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
    wide += [0, 0]
    var place = 512
    while place + 128 <= head.count {
      let isLength = Int(head[place + 64]) == wide.count && head[place + 65] == 0
      if isLength, head[place...].starts(with: wide) { return true }
      place += 128
    }
    return false
  }
}
