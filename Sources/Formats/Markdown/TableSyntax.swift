/// How the lines of a pipe table are read, as GitHub reads them.
enum TableSyntax {
  /// How a column is set.
  enum Alignment {
    case none, left, center, right
  }

  /// The columns of a delimiter row (`|:--|--:|`), or nil where `line` is none.
  static func delimiterRow(_ line: ArraySlice<UInt8>) -> [Alignment]? {
    var columns: [Alignment] = []
    var rest = trimmed(line)
    if rest.first == UInt8(ascii: "|") { rest = rest.dropFirst() }
    while true {
      rest = rest.drop(while: isBlank)
      if rest.isEmpty { break }
      let isLeft = rest.first == UInt8(ascii: ":")
      if isLeft { rest = rest.dropFirst() }
      let dashes = rest.prefix { $0 == UInt8(ascii: "-") }
      if dashes.isEmpty { return nil }
      rest = rest[dashes.endIndex...]
      let isRight = rest.first == UInt8(ascii: ":")
      if isRight { rest = rest.dropFirst() }
      columns.append(isLeft ? (isRight ? .center : .left) : (isRight ? .right : .none))
      rest = rest.drop(while: isBlank)
      if rest.isEmpty { break }
      guard rest.first == UInt8(ascii: "|") else { return nil }
      rest = rest.dropFirst()
    }
    return columns.isEmpty ? nil : columns
  }

  /// The cells of a row: parted by `|`, unless a backslash stands before it, even a doubled one.
  static func cells(_ line: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
    var rest = trimmed(line)
    if rest.first == UInt8(ascii: "|") { rest = rest.dropFirst() }
    var cells: [ArraySlice<UInt8>] = []
    var start = rest.startIndex
    var hasEscapes = false
    for index in rest.indices where rest[index] == UInt8(ascii: "|") {
      if index > rest.startIndex, rest[index - 1] == UInt8(ascii: "\\") {
        hasEscapes = true
      } else {
        cells.append(trimmed(rest[start..<index]))
        start = index + 1
      }
    }
    let last = trimmed(rest[start...])
    if !last.isEmpty || rest.last != UInt8(ascii: "|") && !rest.isEmpty { cells.append(last) }
    return hasEscapes ? cells.map(unescaped) : cells
  }

  /// `cell` with `|` for each `\|`.
  private static func unescaped(_ cell: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var text: [UInt8] = []
    for byte in cell {
      if byte == UInt8(ascii: "|") { text.removeLast() }
      text.append(byte)
    }
    return text[...]
  }

  /// Whether `line`, which went on with a paragraph, begins a block of its own behind a table.
  static func startsBlock(_ line: ArraySlice<UInt8>) -> Bool {
    guard let first = line.first else { return true }
    switch first {
    case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "+"):
      let rest = trimmed(line).dropFirst()
      if rest.isEmpty { return first != UInt8(ascii: "_") }
      return first != UInt8(ascii: "+") && rest.count { $0 == first } >= 2
        && rest.allSatisfy { $0 == first || isBlank($0) }
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
      let rest = line.drop { (0x30...0x39).contains($0) }
      guard line.count - rest.count <= 9, let mark = rest.first,
        mark == UInt8(ascii: ".") || mark == UInt8(ascii: ")")
      else { return false }
      let next = rest.dropFirst().first
      return next.map(isBlank) ?? true
    case UInt8(ascii: "<"):
      // A tag alone on its line.
      let tag = trimmed(line)
      guard tag.count > 2, tag.last == UInt8(ascii: ">") else { return false }
      let second = tag[tag.startIndex + 1]
      return (second == UInt8(ascii: "/") || (0x41...0x5A).contains(second & 0xDF))
        && !tag.dropLast().contains(UInt8(ascii: ">"))
    default: return false
    }
  }

  /// `line` without white space at either end.
  static func trimmed(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let content = line.drop(while: isBlank)
    // Taking bytes off a slice's end would copy it.
    return content[..<((content.lastIndex { !isBlank($0) } ?? content.startIndex - 1) + 1)]
  }

  /// Whether `byte` is white space.
  static func isBlank(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || (9...13).contains(byte)
  }
}
