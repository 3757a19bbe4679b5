/// Where each line of a source begins: turns lines and columns from 1, columns in Unicode scalars,
/// into byte offsets.
struct LineIndex {
  /// Where the first line begins: behind a byte order mark.
  let start: Int
  private let starts: [Int]
  private let bytes: [UInt8]

  /// The lines of `bytes`, which are valid UTF-8, from `start` on.
  init(of bytes: [UInt8], from start: Int) {
    var starts = [start]
    for index in start..<bytes.count where bytes[index] == UInt8(ascii: "\n") {
      starts.append(index + 1)
    }
    self.start = start
    self.starts = starts
    self.bytes = bytes
  }

  /// The byte offset of a place; places beyond a line or the file are moved to its end.
  func offset(line: Int, column: Int) -> Int {
    guard line >= 1 else { return start }
    guard line <= starts.count else { return bytes.count }
    let end = line < starts.count ? starts[line] : bytes.count
    var offset = starts[line - 1]
    var left = column - 1
    while left > 0, offset < end {
      offset += 1
      while offset < end, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
      left -= 1
    }
    return offset
  }

  /// The first line that holds more than `limit` times the byte `sign`.
  func firstLine(with limit: Int, of sign: UInt8) -> Range<Int>? {
    for (index, lineStart) in starts.enumerated() {
      let end = index + 1 < starts.count ? starts[index + 1] : bytes.count
      guard end - lineStart > limit else { continue }
      if bytes[lineStart..<end].count(where: { $0 == sign }) > limit { return lineStart..<end }
    }
    return nil
  }
}
