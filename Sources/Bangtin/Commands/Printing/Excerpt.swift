import Terminal

/// One line of a source file as a terminal can show it, with a caret under a range of it.
struct Excerpt {
  let line: String
  /// Blanks and carets.
  let carets: String

  /// One character as shown.
  private struct Cell {
    let text: String
    let width: Int
    let isMarked: Bool
  }

  private static let tabStop = 4

  /// The part of `source` around `range`, at most `columns` wide.
  init(of range: Range<Int>, in source: SourceText, columns: Int) {
    let part = source.line(around: range, reach: 6 * columns)
    let cells = Self.cells(of: part.bytes, marking: part.range)
    let marked = cells.firstIndex(where: \.isMarked) ?? cells.count
    let start = Self.start(of: marked, in: cells, columns: columns)
    var line = start > 0 || part.isCut.left ? "…" : ""
    var carets = line.isEmpty ? "" : " "
    var width = line.isEmpty ? 0 : 1
    var next = start
    while next < cells.count {
      let cell = cells[next]
      let isLast = next == cells.count - 1 && !part.isCut.right
      if width + cell.width + (isLast ? 0 : 1) > columns { break }
      line += cell.text
      carets += String(repeating: cell.isMarked ? "^" : " ", count: cell.width)
      width += cell.width
      next += 1
    }
    if next < cells.count || part.isCut.right { line += "…" }
    if !carets.contains("^") { carets += "^" }
    while carets.last == " " { carets.removeLast() }
    self.line = line
    self.carets = carets
  }

  /// The first cell to show so that the one at `marked` and some after it are seen.
  private static func start(of marked: Int, in cells: [Cell], columns: Int) -> Int {
    let total = cells.reduce(0) { $0 + $1.width }
    let markWidth = cells[min(marked, cells.count)...].prefix(while: \.isMarked)
      .reduce(0) { $0 + $1.width }
    let before = cells[..<min(marked, cells.count)].reduce(0) { $0 + $1.width }
    if total <= columns || before + max(markWidth, 1) < columns { return 0 }
    var start = min(marked, cells.count)
    var room = columns / 3
    while start > 0, room >= cells[start - 1].width {
      start -= 1
      room -= cells[start].width
    }
    return start
  }

  /// The characters of `bytes`, with pictures for what a terminal would obey, `�` for what is not
  /// UTF-8, and blanks for tabs.
  private static func cells(of bytes: ArraySlice<UInt8>, marking range: Range<Int>) -> [Cell] {
    let scalars = scalars(of: bytes)
    let text = String(String.UnicodeScalarView(scalars.map(\.scalar)))
    var cells: [Cell] = []
    var column = 0
    var index = 0
    for character in text {
      let offset = scalars[index].offset
      index += character.unicodeScalars.count
      let shown =
        character == "\t"
        ? String(repeating: " ", count: tabStop - column % tabStop)
        : String(character).shownSafely
      let width = DisplayWidth.of(shown)
      cells.append(Cell(text: shown, width: width, isMarked: range.contains(offset)))
      column += width
    }
    return cells
  }

  /// The scalars of `bytes` with their offsets from its start.
  private static func scalars(
    of bytes: ArraySlice<UInt8>
  ) -> [(scalar: Unicode.Scalar, offset: Int)] {
    var scalars: [(scalar: Unicode.Scalar, offset: Int)] = []
    var parser = Unicode.UTF8.ForwardParser()
    var iterator = bytes.makeIterator()
    var offset = 0
    while true {
      switch parser.parseScalar(from: &iterator) {
      case .valid(let encoded):
        scalars.append((Unicode.UTF8.decode(encoded), offset))
        offset += encoded.count
      case .error(let length):
        scalars.append(("\u{FFFD}", offset))
        offset += length
      case .emptyInput: return scalars
      }
    }
  }
}
