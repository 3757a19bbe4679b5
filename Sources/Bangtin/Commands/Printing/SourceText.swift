/// A source file as findings point into it: lines and columns from byte offsets.
struct SourceText {
  private let bytes: [UInt8]
  /// Where each line starts; the first starts after a byte order mark.
  private let lineStarts: [Int]
  /// The last place whose column was counted out. Findings come in order, and a line of a megabyte
  /// with a thousand of them is counted once.
  private var counted = (line: 0, offset: 0, characters: 0)

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var starts = [bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0]
    for index in bytes.indices where bytes[index] == UInt8(ascii: "\n") {
      starts.append(index + 1)
    }
    self.lineStarts = starts
  }

  /// A place as people count: from 1, columns in characters.
  struct Position: Equatable {
    let line: Int
    let column: Int
  }

  /// The position of the byte at `offset`; offsets outside of the file are held to it.
  mutating func position(of offset: Int) -> Position {
    let (line, offset) = locate(offset)
    if counted.line != line || counted.offset > offset || counted.offset < lineStarts[line] {
      counted = (line, lineStarts[line], 0)
    }
    let piece = String(decoding: bytes[counted.offset..<offset], as: UTF8.self)
    let characters = counted.characters + piece.count
    if isApart(at: offset) { counted = (line, offset, characters) }
    return Position(line: line + 1, column: characters + 1)
  }

  /// Whether a character surely ends before `offset`: no two of ASCII join within a line.
  private func isApart(at offset: Int) -> Bool {
    offset > 0 && offset < bytes.count && bytes[offset - 1] < 0x80 && bytes[offset] < 0x80
  }

  /// The part of its line around `range`, and `range` in it, as offsets from the part's start.
  /// Of a line much longer than `reach` bytes only what is that near; a range over several lines
  /// ends with the first.
  func line(around range: Range<Int>, reach: Int) -> (
    bytes: ArraySlice<UInt8>, range: Range<Int>, isCut: (left: Bool, right: Bool)
  ) {
    let (line, offset) = locate(range.lowerBound)
    let end = endOfLine(line)
    let first = max(lineStarts[line], scalarStart(at: offset - reach))
    let last = min(end, scalarStart(at: offset + reach))
    let upper = min(max(range.upperBound, offset), last)
    return (
      bytes[first..<last], offset - first..<upper - first,
      (left: first > lineStarts[line], right: last < end)
    )
  }

  /// The line (from 0) of `offset`, and the start of its character within the line.
  private func locate(_ offset: Int) -> (line: Int, offset: Int) {
    let held = min(max(offset, lineStarts[0]), bytes.count)
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= held { low = middle } else { high = middle }
    }
    return (low, max(lineStarts[low], scalarStart(at: min(held, endOfLine(low)))))
  }

  /// Where line `line` ends, before its line feed and a carriage return before that.
  private func endOfLine(_ line: Int) -> Int {
    guard line + 1 < lineStarts.count else { return bytes.count }
    let end = lineStarts[line + 1] - 1
    return end > lineStarts[line] && bytes[end - 1] == UInt8(ascii: "\r") ? end - 1 : end
  }

  /// `offset`, or where the scalar that it stands in starts.
  private func scalarStart(at offset: Int) -> Int {
    let held = min(max(offset, 0), bytes.count)
    var start = held
    while start > 0, start < bytes.count, bytes[start] & 0xC0 == 0x80, held - start < 3 {
      start -= 1
    }
    return start < bytes.count && bytes[start] >= 0xC0 ? start : held
  }
}
