import Diagnostics

/// One reading of CSV, from left to right.
struct CSVReading {
  private let bytes: [UInt8]
  private var index: Int
  private var separator: UInt8
  private var cellCount = 0
  private(set) var findings: Findings

  /// Reads `bytes`, which are valid UTF-8, from `start` on.
  init(of bytes: [UInt8], from start: Int, _ findings: Findings) {
    self.bytes = bytes
    self.findings = findings
    index = start
    separator = UInt8(ascii: ",")
    sniff()
  }

  /// All rows that are not blank, up to the end or the first error.
  mutating func rows() -> [CSVRow] {
    var rows: [CSVRow] = []
    while index < bytes.count {
      guard let row = row() else { break }
      if row.cells.contains(where: { !$0.text.isEmpty }) { rows.append(row) }
    }
    return rows
  }

  /// Excel's `sep=` line decides; else the sign that the first row has most of outside quotes.
  private mutating func sniff() {
    let line = SourceLine(holding: index, of: bytes, within: index..<bytes.count).range
    if line.count == 5, bytes[line].starts(with: "sep=".utf8) {
      separator = bytes[line.upperBound - 1]
      index = line.upperBound
      stepOverBreak()
      return
    }
    let signs = [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t")]
    var counts = [0, 0, 0]
    var isQuoted = false
    scan: for byte in bytes[index...] {
      switch byte {
      case UInt8(ascii: "\""): isQuoted.toggle()
      case UInt8(ascii: "\n") where !isQuoted: break scan
      default:
        if !isQuoted, let sign = signs.firstIndex(of: byte) { counts[sign] += 1 }
      }
    }
    for (sign, count) in zip(signs, counts) where count == counts.max() && count > 0 {
      separator = sign
      return
    }
  }

  private mutating func row() -> CSVRow? {
    let start = index
    var cells: [CSVRow.Cell] = []
    while true {
      guard let cell = cell() else { return nil }
      cellCount += 1
      guard cellCount <= CSV.maximumCells else {
        sayTooLarge(at: start..<index)
        return nil
      }
      cells.append(cell)
      guard index < bytes.count, bytes[index] == separator else { break }
      index += 1
    }
    let range = start..<index
    stepOverBreak()
    return CSVRow(cells: cells, range: range)
  }

  private mutating func cell() -> CSVRow.Cell? {
    let start = index
    while index < bytes.count, bytes[index] == UInt8(ascii: " ") { index += 1 }
    if index < bytes.count, bytes[index] == UInt8(ascii: "\"") { return quotedCell() }
    while index < bytes.count, bytes[index] != separator, !isAtBreak { index += 1 }
    let range = SourceLine.trimmed(start..<index, of: bytes)
    return CSVRow.Cell(text: ScalarText.text(of: bytes[range]), range: range)
  }

  private mutating func quotedCell() -> CSVRow.Cell? {
    let quote = index
    index += 1
    var text: [UInt8] = []
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      guard byte == UInt8(ascii: "\"") else {
        text.append(byte)
        continue
      }
      if index < bytes.count, bytes[index] == UInt8(ascii: "\"") {
        text.append(byte)
        index += 1
        continue
      }
      let range = quote + 1..<index - 1
      while index < bytes.count, bytes[index] == UInt8(ascii: " ") { index += 1 }
      guard index == bytes.count || bytes[index] == separator || isAtBreak else {
        sayTextAfterQuote()
        return nil
      }
      let trimmed = SourceLine.trimmed(text.indices, of: text)
      return CSVRow.Cell(text: ScalarText.text(of: text[trimmed]), range: range)
    }
    findings.addUnclosedQuote(at: quote..<quote + 1)
    return nil
  }

  private var isAtBreak: Bool {
    bytes[index] == UInt8(ascii: "\n")
      || bytes[index] == UInt8(ascii: "\r")
        && (index + 1 == bytes.count || bytes[index + 1] == UInt8(ascii: "\n"))
  }

  private mutating func stepOverBreak() {
    if index < bytes.count, bytes[index] == UInt8(ascii: "\r") { index += 1 }
    if index < bytes.count, bytes[index] == UInt8(ascii: "\n") { index += 1 }
  }

  private mutating func sayTooLarge(at range: Range<Int>) {
    findings.add(
      .csvTooLarge, at: range,
      Message(
        vi: "bảng có hơn \(CSV.maximumCells) ô",
        en: "the table has more than \(CSV.maximumCells) cells"),
      hint: Message(
        vi: "chỉ xuất những cột và những năm cần dùng",
        en: "export only the columns and years needed"))
  }

  private mutating func sayTextAfterQuote() {
    let line = SourceLine(holding: index, of: bytes, within: 0..<bytes.count)
    findings.add(
      .csvSyntax, at: index..<max(index + 1, line.content(of: bytes).upperBound),
      Message(
        vi: "sau dấu nháy đóng phải là dấu ngăn cột hoặc hết dòng",
        en: "a separator or the line's end must follow the closing quote"),
      hint: Message(
        vi: "dấu nháy trong ô phải gõ đôi: \"\"", en: "double a quote within a cell: \"\""))
  }
}
