import Diagnostics

/// Says what a person did when toml++ says what it did not expect.
struct TOMLComplaint {
  private let words: String
  private let problem: Int
  private let bytes: [UInt8]
  private let bounds: Range<Int>
  private let line: SourceLine

  /// A complaint about `bytes`, whose lines are `lines`.
  init(_ failure: TOMLDocument.Failure, lines: LineIndex, of bytes: [UInt8]) {
    words = failure.problem
    self.bytes = bytes
    bounds = lines.start..<bytes.count
    problem = lines.offset(line: failure.line, column: failure.column)
    line = SourceLine(holding: problem, of: bytes, within: bounds)
  }

  /// Adds the one finding.
  func say(to findings: inout Findings) {
    if words.contains("cannot redefine existing") {
      sayDuplicate(&findings)
    } else if words.contains("exceeded maximum nested") {
      findings.addTooDeep(limit: TOML.maximumDepth, at: rest)
    } else if words.hasPrefix("Error while parsing string")
      || words.hasPrefix("Error while parsing literal string")
    {
      sayString(&findings)
    } else if words.contains("expected ']', saw") {
      findings.addUnclosedBracket(isTable: false, at: line.content(of: bytes).lowerBound)
    } else if words.contains("expected comma or closing"), !startsInOpenArray {
      findings.addMissingComma(at: rest)
    } else if words.contains("encountered end-of-file") || startsInOpenArray {
      sayEnd(&findings)
    } else if words.contains("expected value, saw"), value == nil {
      sayNoValue(&findings)
    } else if words.contains("dangling comma") {
      sayOneLineTable(&findings)
    } else if words.contains("not representable") {
      sayTooLarge(&findings)
    } else if words.contains("expected '='") {
      sayNoEquals(&findings)
    } else if words.contains("expected key or closing") {
      sayInlineTable(&findings)
    } else if words.contains("expected keys, tables")
      || words.contains("expected bare key starting character")
    {
      sayBadKey(&findings)
    } else if words.contains("could not determine value type")
      || words.hasPrefix("Error while parsing boolean")
    {
      sayNeedsQuotes(&findings)
    } else if words.contains("expected a comment or whitespace") {
      sayTextAfter(&findings)
    } else if words.contains("leading zeroes") {
      sayLeadingZero(&findings)
    } else if words.contains("expected day between") || words.contains("expected month between") {
      sayDate(&findings)
    } else if words.contains("integer: expected digit")
      || words.hasPrefix("Error while parsing date")
      || words.hasPrefix("Error while parsing time") || words.hasPrefix("Error while parsing float")
    {
      sayNeedsQuotes(&findings)
    } else {
      sayAsItIs(&findings)
    }
  }

  /// From the problem to the end of its line; one byte at least, where there is one.
  private var rest: Range<Int> {
    let end = line.content(of: bytes).upperBound
    return problem < end ? problem..<end : line.content(of: bytes)
  }

  private var equals: Int? {
    line.range.first { bytes[$0] == UInt8(ascii: "=") }
  }

  /// What stands behind the `=` of the line.
  private var value: Range<Int>? {
    guard let equals else { return nil }
    let start = equals + 1
    let comment = (start..<line.range.upperBound).first { index in
      bytes[index] == UInt8(ascii: "#") && bytes[index - 1] == UInt8(ascii: " ")
    }
    let value = SourceLine.trimmed(start..<(comment ?? line.range.upperBound), of: bytes)
    return value.isEmpty ? nil : value
  }

  /// Whether toml++ took a line `key = value` for the next entry of an array.
  private var startsInOpenArray: Bool {
    problem == line.content(of: bytes).lowerBound && equals != nil
      && (words.contains("could not determine value type") || words.contains("expected comma"))
  }

  private func sayDuplicate(_ findings: inout Findings) {
    let content = line.content(of: bytes)
    let end = equals ?? content.upperBound
    let key = SourceLine.trimmed(content.lowerBound..<end, of: bytes)
    let quoted = words.split(separator: "'", omittingEmptySubsequences: false)
    let name = quoted.count > 1 ? String(quoted[1]) : ScalarText.text(of: bytes[key])
    findings.addDuplicateKey(name, at: key)
  }

  private func sayString(_ findings: inout Findings) {
    let isLineEnd = problem >= line.content(of: bytes).upperBound
    if words.contains("unknown escape") {
      findings.addUnknownEscape(at: max(problem - 1, bounds.lowerBound), of: bytes)
    } else if words.contains("end-of-file") || isLineEnd {
      if let start = value?.lowerBound,
        [UInt8(ascii: "\""), UInt8(ascii: "'")].contains(bytes[start])
      {
        findings.addUnclosedQuote(at: start..<start + 1)
      } else {
        findings.addUnclosedQuote(at: rest)
      }
    } else {
      findings.addControlCharacter(at: problem, of: bytes)
    }
  }

  private func sayEnd(_ findings: inout Findings) {
    let start = words.contains("parsing key-value pair") ? line.range.lowerBound : bounds.lowerBound
    let open = bytes[start..<problem].lastIndex { byte in
      byte == UInt8(ascii: "[") || byte == UInt8(ascii: "{")
    }
    guard let open else { return equals == nil ? sayNoEquals(&findings) : sayNoValue(&findings) }
    findings.addUnclosedBracket(isTable: bytes[open] == UInt8(ascii: "{"), at: open)
  }

  private func sayNoValue(_ findings: inout Findings) {
    findings.add(
      .tomlSyntax, at: line.content(of: bytes),
      Message(vi: "sau dấu `=` không có giá trị", en: "no value stands behind the `=`"),
      hint: Message(
        vi: "ghi giá trị, như `title = \"…\"`, hoặc xóa dòng này",
        en: "write a value, like `title = \"…\"`, or delete the line"))
  }

  private func sayNoEquals(_ findings: inout Findings) {
    let start = line.content(of: bytes).lowerBound
    let key = SourceLine.trimmed(start..<problem, of: bytes)
    if !bytes[rest].isEmpty, bytes[rest.lowerBound] >= 0x80 { return sayBadKey(&findings) }
    let isColon = bytes[rest].first == UInt8(ascii: ":")
    findings.add(
      .tomlSyntax, at: isColon ? rest.lowerBound..<rest.lowerBound + 1 : key.isEmpty ? rest : key,
      isColon
        ? Message(
          vi: "tệp TOML dùng dấu `=`, không dùng dấu hai chấm",
          en: "TOML wants `=` here, not a colon")
        : Message(
          vi: "thiếu dấu `=` sau tên trường", en: "no `=` stands behind the field's name"),
      hint: Message(vi: "viết như `title = \"…\"`", en: "write it like `title = \"…\"`"),
      edits: isColon && rest.lowerBound == problem
        ? [Edit(replacing: problem..<problem + 1, with: " =")] : [])
  }

  private func sayBadKey(_ findings: inout Findings) {
    let content = line.content(of: bytes)
    // Within a table in braces, the name begins behind the last brace or comma.
    let brace = bytes[content.lowerBound..<max(problem, content.lowerBound)].lastIndex { byte in
      byte == UInt8(ascii: "{") || byte == UInt8(ascii: ",")
    }
    let start = brace.map { $0 + 1 } ?? content.lowerBound
    let end = (start..<content.upperBound).first { bytes[$0] == UInt8(ascii: "=") }
    let key = SourceLine.trimmed(start..<(end ?? content.upperBound), of: bytes)
    findings.add(
      .tomlSyntax, at: key.isEmpty ? content : key,
      Message(
        vi: "tên trường chỉ gồm chữ không dấu, chữ số, `-` và `_`",
        en: "a field's name is letters without marks, digits, `-` and `_`"),
      hint: Message(
        vi: "viết như `title = \"…\"`, hoặc `[school]` cho một mục",
        en: "write it like `title = \"…\"`, or `[school]` for a section"))
  }

  /// TOML 1.0 wants a table in braces on one line.
  private func sayInlineTable(_ findings: inout Findings) {
    guard problem >= line.content(of: bytes).upperBound else { return sayBadKey(&findings) }
    sayOneLineTable(&findings)
  }

  private func sayOneLineTable(_ findings: inout Findings) {
    findings.add(
      .tomlSyntax, at: line.content(of: bytes),
      Message(
        vi: "bảng trong ngoặc `{ }` phải viết trên một dòng, không có dấu phẩy cuối",
        en: "a table in braces must stand on one line, without a comma at its end"),
      hint: Message(
        vi: "viết liền một dòng, hoặc tách thành mục `[…]` riêng",
        en: "write it on one line, or make it a section `[…]` of its own"))
  }

  private func sayNeedsQuotes(_ findings: inout Findings) {
    let value = value ?? rest
    let isCurly = bytes[value].starts(with: "“".utf8)
    let isList = bytes[value].first == UInt8(ascii: "[") || bytes[value].first == UInt8(ascii: "{")
    findings.add(
      .needsQuotes, at: isList ? rest : value,
      Message(
        vi: "chữ phải đặt trong dấu nháy thẳng \"…\"", en: "text must be in straight quotes \"…\""),
      hint: isCurly
        ? Message(
          vi: "thay “…” của Word bằng \"…\"", en: "replace the curly “…” by \"…\"")
        : Message(
          vi: "đúng hay sai thì viết `true`, `false`", en: "yes and no are `true` and `false`"),
      edits: isList || isCurly ? [] : [mended(value)])
  }

  /// `True` without its capital; everything else in quotes.
  private func mended(_ value: Range<Int>) -> Edit {
    let word = ScalarText.text(of: bytes[value]).lowercased()
    return ["true", "false"].contains(word)
      ? Edit(replacing: value, with: word) : .quoting(value, of: bytes)
  }

  private func sayTextAfter(_ findings: inout Findings) {
    findings.add(
      .textAfterValue, at: rest,
      Message(
        vi: "sau giá trị không được có thêm chữ", en: "no text may follow the value"),
      hint: Message(
        vi: "mỗi trường một dòng; chữ thì đặt tất cả trong dấu nháy, ghi chú thì bắt đầu bằng `#`",
        en: "one field a line; put all of a text in quotes, begin a comment with `#`"))
  }

  private func sayLeadingZero(_ findings: inout Findings) {
    let value = value ?? rest
    findings.add(
      .needsQuotes, at: value,
      Message(
        vi: "số không được bắt đầu bằng 0", en: "a number may not begin with 0"),
      hint: Message(
        vi: "nếu là số điện thoại hay mã số, đặt trong dấu nháy \"…\"",
        en: "put a telephone number or a code in quotes \"…\""),
      edits: [.quoting(value, of: bytes)])
  }

  private func sayTooLarge(_ findings: inout Findings) {
    findings.add(
      .tomlSyntax, at: value ?? rest,
      Message(vi: "số này quá lớn", en: "this number is too large"),
      hint: Message(
        vi: "nếu là số điện thoại hay mã số, đặt trong dấu nháy \"…\"",
        en: "put a telephone number or a code in quotes \"…\""))
  }

  private func sayDate(_ findings: inout Findings) {
    findings.add(
      .tomlSyntax, at: value ?? rest,
      Message(vi: "không có ngày này", en: "there is no such date"),
      hint: Message(vi: "viết như `2020-11-20`", en: "write it like `2020-11-20`"))
  }

  private func sayAsItIs(_ findings: inout Findings) {
    findings.add(
      .tomlSyntax, at: rest,
      Message(
        vi: "sai cú pháp TOML từ chỗ này (\(words))",
        en: "the TOML cannot be read from here on (\(words))"),
      hint: Message(vi: "viết như `title = \"…\"`", en: "write it like `title = \"…\"`"))
  }
}
