package import Content
import DataFormats
import Diagnostics

extension ContentReader {
  /// Reads the office's register: CSV with a header row, its columns in any order and named as
  /// bangtin, Decree 30/2020/NĐ-CP or offices call them. Titles above the header and the row of
  /// column numbers below it, as printed registers have them, are passed over.
  package func register(path: String, bytes: [UInt8]) -> ReadingResult<[RegisterEntry]> {
    var diagnostics: [Diagnostic] = []
    let rows = CSV.rows(from: bytes, of: path, reportingTo: &diagnostics)
    // Of a part of the rows nothing is said.
    let isTooLarge = diagnostics.contains { $0.id == DataFormatRule.csvTooLarge.rawValue }
    guard !rows.isEmpty, !isTooLarge else { return ReadingResult([], diagnostics) }
    let header =
      rows.prefix(Self.titleRows).firstIndex { RegisterColumns($0).has(.number) } ?? 0
    var reading = RegisterReading(columns: RegisterColumns(rows[header]), file: path, bytes: bytes)
    guard reading.checkColumns(of: rows[header]) else {
      return ReadingResult([], diagnostics + reading.findings)
    }
    let entries = rows.dropFirst(header + 1).compactMap { reading.entry(of: $0) }
    return ReadingResult(entries, diagnostics + reading.findings)
  }

  /// In how many rows a header is looked for.
  private static let titleRows = 12
}

/// One reading of a register, row by row.
private struct RegisterReading {
  let columns: RegisterColumns
  let file: String
  let bytes: [UInt8]
  private(set) var findings: [Diagnostic] = []
  /// The line that the last row began on, and where it began.
  private var line = 1
  private var start = 0

  init(columns: RegisterColumns, file: String, bytes: [UInt8]) {
    self.columns = columns
    self.file = file
    self.bytes = bytes
  }

  /// Whether the register can be read at all: without numbers nothing can be looked up.
  mutating func checkColumns(of header: CSVRow) -> Bool {
    let names = Message(
      vi: "Ghi tên cột ở dòng đầu: number, issued, issuer, subject, direction, circulation, "
        + "hoặc: Số, ký hiệu; Ngày ban hành; Cơ quan ban hành; Trích yếu; Đi/đến; Lưu hành.",
      en: "Name the columns in the first row: number, issued, issuer, subject, direction, "
        + "circulation.")
    guard columns.has(.number) else {
      report(
        .registerColumn, at: header.range,
        Message(
          vi: "Sổ đăng ký không có cột “Số, ký hiệu” (number) nên không dùng được.",
          en: "The register has no column “number” and is of no use."),
        hint: names)
      return false
    }
    if !columns.has(.issued) {
      report(
        .registerUndated, at: header.range,
        Message(
          vi: "Sổ đăng ký không có cột “Ngày ban hành” (issued): văn bản cùng số của các năm "
            + "không phân biệt được.",
          en: "The register has no column “issued”: papers of one number and several years cannot "
            + "be told apart."),
        hint: names)
    }
    return true
  }

  /// What `row` says; nothing where it says nothing that can be counted.
  mutating func entry(of row: CSVRow) -> RegisterEntry? {
    line += bytes[start..<row.range.lowerBound].count { $0 == UInt8(ascii: "\n") }
    start = row.range.lowerBound
    guard !isRowOfColumnNumbers(row) else { return nil }
    let number = columns.cell(.number, of: row)
    let subject = columns.cell(.subject, of: row)
    guard number != nil || subject != nil else {
      report(
        .registerRow, at: row.range,
        Message(
          vi: "Dòng này của sổ đăng ký không có số, ký hiệu và trích yếu nên không được tính.",
          en: "This line of the register has neither a number nor a subject, so it is not counted."),
        hint: Message(
          vi: "Ghi số, ký hiệu; văn bản chưa cấp số thì ghi trích yếu. Dòng thừa thì xóa.",
          en: "Write its number, or its subject while it has none; or delete the line."))
      return nil
    }
    let isInternal = isInternal(columns.cell(.circulation, of: row))
    let direction = direction(columns.cell(.direction, of: row))
    return RegisterEntry(
      writtenNumber: number?.text ?? "", number: number.flatMap { read($0) },
      issued: columns.cell(.issued, of: row).flatMap { date($0) },
      issuer: columns.cell(.issuer, of: row)?.text, subject: subject?.text, direction: direction,
      isInternal: isInternal || direction == .internal, line: line,
      range: number?.range ?? row.range)
  }

  /// `(1) (2) (3)`, as forms number their columns.
  private func isRowOfColumnNumbers(_ row: CSVRow) -> Bool {
    let texts = row.cells.map(\.text).filter { !$0.isEmpty }
    return texts.count > 2
      && texts.allSatisfy { text in
        text.utf8.count < 5 && text.contains { "0"..."9" ~= $0 }
          && text.allSatisfy { "0"..."9" ~= $0 || $0 == "(" || $0 == ")" }
      }
  }

  /// A number, however the office spells it.
  private mutating func read(_ cell: CSVRow.Cell) -> DocumentNumber? {
    if let number = DocumentNumber(written: cell.text) { return number }
    let found = Citation.all(in: Array(cell.text.utf8).span)
    if found.count == 1 { return found[0].number }
    do throws(ValueFault) {
      return try DocumentValue.number(cell.text)
    } catch {
      report(.registerNumber, at: cell.range, error.message, hint: error.hint)
      return nil
    }
  }

  /// A date as offices write it, with the time that spreadsheets put behind it.
  private mutating func date(_ cell: CSVRow.Cell) -> PartialDate? {
    let day = cell.text.split(separator: " ").first.map(String.init) ?? cell.text
    let text = cell.text.contains(":") ? day : cell.text
    do throws(ValueFault) {
      return try DateValue.partialDate(DateValue.meant(by: text)?.description ?? text)
    } catch {
      report(.registerDate, at: cell.range, error.message, hint: error.hint)
      return nil
    }
  }

  /// What nobody understands is taken for internal, so that nothing gets out by a slip of the pen.
  private mutating func isInternal(_ cell: CSVRow.Cell?) -> Bool {
    guard let cell else { return false }
    if FieldReader<DirectiveField>.isSecret(cell.text) {
      report(
        .stateSecret, at: cell.range,
        Message(
          vi: "Văn bản mật không được đưa vào sổ đăng ký này.",
          en: "Secret documents may not stand in this register."),
        hint: Message(
          vi: "Xóa dòng này khỏi tệp và khỏi kho lưu; bí mật nhà nước có sổ riêng.",
          en: "Delete this line, from the repository too; state secrets have their own register."))
      return true
    }
    switch RegisterColumns.words(of: cell.text) {
    case "public", "cong khai", "rong rai": return false
    case "internal", "noi bo", "luu hanh noi bo", "han che", "khong cong khai": return true
    default:
      reportWord(cell, column: "circulation", "public (công khai), internal (nội bộ)", taken: true)
      return true
    }
  }

  private mutating func direction(_ cell: CSVRow.Cell?) -> Direction? {
    guard let cell else { return nil }
    switch RegisterColumns.words(of: cell.text) {
    case "incoming", "den", "van ban den": return .incoming
    case "outgoing", "di", "van ban di": return .outgoing
    case "internal", "noi bo", "van ban noi bo": return .internal
    default:
      reportWord(cell, column: "direction", "đi (outgoing), đến (incoming), nội bộ (internal)")
      return nil
    }
  }

  private mutating func reportWord(
    _ cell: CSVRow.Cell, column: String, _ words: String, taken isInternal: Bool = false
  ) {
    report(
      .registerWord, at: cell.range,
      Message(
        vi: "Không hiểu “\(cell.text)” ở cột \(column)"
          + (isInternal ? ", nên coi là lưu hành nội bộ." : "."),
        en: "“\(cell.text)” in the column \(column) is not understood"
          + (isInternal ? ", so the line is taken for internal." : ".")),
      hint: Message(vi: "Viết một trong: \(words).", en: "Write one of: \(words)."))
  }

  private mutating func report(
    _ rule: ReadingRule, at range: Range<Int>, _ message: Message, hint: Message?
  ) {
    findings.append(
      Diagnostic(rule, at: Place(file: file, range: range), message, hint: hint))
  }
}
