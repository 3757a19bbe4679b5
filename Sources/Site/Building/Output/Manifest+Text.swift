import Files

extension Manifest {
  private static let heading = Array("bangtin-manifest 1\n".utf8)

  /// The manifest as it is written: a heading with its version, a line for each file (`f`, hash, size,
  /// path) and each foreign path (`x`), and a hash of all that.
  package var text: [UInt8] {
    var text = Self.heading
    text.reserveCapacity(files.count * 96)
    for file in files {
      text.append(contentsOf: "f ".utf8)
      text.append(contentsOf: file.hash.hexDigits)
      text.append(0x20)
      text.append(contentsOf: String(file.size).utf8)
      text.append(0x20)
      LineText.append(file.path, to: &text)
      text.append(0x0A)
    }
    for path in foreign {
      text.append(contentsOf: "x ".utf8)
      LineText.append(path, to: &text)
      text.append(0x0A)
    }
    LineText.seal(&text)
    return text
  }

  /// The manifest behind `text`; nil where it is of another version, cut off, changed,
  /// or names what is not in its folder.
  package init?(text: [UInt8]) {
    guard let lines = LineText.unsealed(text), text.starts(with: Self.heading) else { return nil }
    var files: [File] = []
    var foreign: [String] = []
    var start = Self.heading.count
    while start < lines {
      guard let end = text[start..<lines].firstIndex(of: 0x0A) else { return nil }
      let line = text[start..<end]
      switch line.first {
      case 0x66:
        guard let file = Self.file(line.dropFirst(2)) else { return nil }
        files.append(file)
      case 0x78:
        guard let path = LineText.path(line.dropFirst(2)) else { return nil }
        foreign.append(path)
      default: return nil
      }
      start = end + 1
    }
    // They were sorted when they were written, and the seal says that nobody has changed it.
    self.init(sortedFiles: files, foreign: foreign)
  }

  private static func file(_ line: ArraySlice<UInt8>) -> File? {
    guard line.count > 34, let hash = ContentHash(hexDigits: line.prefix(32)) else { return nil }
    let rest = line.dropFirst(33)
    guard let blank = rest.firstIndex(of: 0x20) else { return nil }
    guard let size = Int(String(decoding: rest[..<blank], as: UTF8.self)), size >= 0,
      let path = LineText.path(rest[(blank + 1)...])
    else { return nil }
    return File(path: path, size: size, hash: hash)
  }
}
