import Files

extension Manifest {
  private static let heading = Array("bangtin-manifest 1\n".utf8)

  /// Digits of the largest size that is believed, a thousand terabytes.
  private static let sizeDigits = 15

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
    guard Self.isInOrder(files.map(\.path)), Self.isInOrder(foreign) else { return nil }
    self.init(sortedFiles: files, foreign: foreign)
  }

  /// Whether each path comes before the next: places are looked up by that.
  private static func isInOrder(_ paths: [String]) -> Bool {
    zip(paths, paths.dropFirst()).allSatisfy { FilePath.precedes($0, $1) }
  }

  private static func file(_ line: ArraySlice<UInt8>) -> File? {
    guard line.count > 34, let hash = ContentHash(hexDigits: line.prefix(32)) else { return nil }
    let rest = line.dropFirst(33)
    guard let blank = rest.firstIndex(of: 0x20), !rest[..<blank].isEmpty,
      blank - rest.startIndex <= sizeDigits, let path = LineText.path(rest[(blank + 1)...])
    else { return nil }
    var size = 0
    for digit in rest[..<blank] {
      guard (0x30...0x39).contains(digit) else { return nil }
      size = size * 10 + Int(digit) - 0x30
    }
    return File(path: path, size: size, hash: hash)
  }
}
