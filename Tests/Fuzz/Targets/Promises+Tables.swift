import DataFormats
import Diagnostics
import Markup
import Reading

extension Promises {
  /// Of CSV, and of the register: cells lie where they say; rows written and read again are the same.
  mutating func keepOfCSV(_ input: [UInt8]) {
    var findings: [Diagnostic] = []
    let rows = CSV.rows(from: input, of: "a.csv", reportingTo: &findings)
    keep(of: findings, in: "a.csv", input)
    var end = 0
    for row in rows {
      expect(row.range.lowerBound >= end, "rows stand one behind the other")
      end = row.range.upperBound
      expect(Self.lies(row.range, in: input), "the row at \(row.range) lies between characters")
      for cell in row.cells {
        expect(Self.lies(cell.range, in: input), "the cell at \(cell.range) lies in the file")
        expect(
          cell.range.lowerBound >= row.range.lowerBound
            && cell.range.upperBound <= row.range.upperBound,
          "the cell at \(cell.range) lies in its row")
      }
    }
    keepOfWritten(rows)
    let register = Self.reader.register(path: "a.csv", bytes: input)
    keep(of: register.diagnostics, in: "a.csv", input)
  }

  private mutating func keepOfWritten(_ rows: [CSVRow]) {
    // The first row decides what parts the cells, and may be a line `sep=;`.
    var csv = CSVWriter()
    csv.row(["a", "b", "c"])
    let texts = rows.map { $0.cells.map(\.text) }.filter { $0.contains { !$0.isEmpty } }
    for row in texts { csv.row(row) }
    var findings: [Diagnostic] = []
    let again = CSV.rows(from: csv.bytes, of: "b.csv", reportingTo: &findings)
    expect(findings.isEmpty, "what we write as CSV is CSV: \(findings.map(\.message.en))")
    let expected = texts.map { $0.map(Self.asWritten) }
    expect(
      again.dropFirst().map { $0.cells.map(\.text) } == expected,
      "rows read again are the rows: \(expected)")
  }

  /// A formula gets an apostrophe before it.
  private static func asWritten(_ text: String) -> String {
    guard let first = text.utf8.first, [0x3D, 0x2B, 0x2D, 0x40, 0x09, 0x0D].contains(first) else {
      return text
    }
    return first == 0x2D && Int(text) != nil ? text : "'" + text
  }

  /// Of JSON: what was read, written and read again is the same.
  mutating func keepOfJSON(_ input: [UInt8]) {
    var findings: [Diagnostic] = []
    let value = JSON.value(from: input, of: "a.json", reportingTo: &findings)
    keep(of: findings, in: "a.json", input)
    guard let value else {
      expect(!findings.isEmpty, "JSON that cannot be read is an error")
      return
    }
    expect(findings.isEmpty, "JSON that was read has no findings")
    var written: [UInt8] = []
    Self.write(value, to: &written)
    let again = JSON.value(from: written, of: "b.json", reportingTo: &findings)
    expect(
      again == value, "JSON read again is the JSON: \(String(decoding: written, as: UTF8.self))")
  }

  private static func write(_ value: OpenValue, to output: inout [UInt8]) {
    switch value {
    case .null: output += "null".utf8
    case .flag(let flag): output += "\(flag)".utf8
    case .number(let text): output += text.utf8
    case .text(let text): JSONText.append(text, to: &output)
    case .list(let values):
      output += "[".utf8
      for (index, value) in values.enumerated() {
        if index > 0 { output += ",".utf8 }
        write(value, to: &output)
      }
      output += "]".utf8
    case .table(let fields):
      output += "{".utf8
      for (index, field) in fields.enumerated() {
        if index > 0 { output += ",".utf8 }
        JSONText.append(field.name, to: &output)
        output += ":".utf8
        write(field.value, to: &output)
      }
      output += "}".utf8
    }
  }
}
