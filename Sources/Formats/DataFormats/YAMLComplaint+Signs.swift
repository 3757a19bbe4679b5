import Diagnostics

/// Complaints about a sign that means something to YAML.
extension YAMLComplaint {
  /// `title: [Khẩn] Thông báo`, `title: "Mái ấm" yêu thương`, or a line that fits no level.
  func sayUnexpectedText(_ findings: inout Findings) {
    let line = line(at: problem)
    guard let last, last.range.upperBound <= problem,
      SourceLine.trimmed(last.range.upperBound..<problem, of: bytes).isEmpty,
      line.range.contains(last.range.upperBound)
    else { return sayWrongIndentation(of: line, &findings) }
    guard last.range.lowerBound >= line.range.lowerBound else {
      // The quote that ends here was opened lines above: one of the two is missing.
      return findings.addUnclosedQuote(at: last.range.lowerBound..<last.range.lowerBound + 1)
    }
    let end = line.content(of: bytes).upperBound
    let sign = last.isQuoted ? "dấu nháy" : "dấu ngoặc"
    findings.add(
      .textAfterValue, at: problem..<end,
      Message(
        vi: "sau \(sign) đóng không được có thêm chữ",
        en: "no text may follow the closing \(last.isQuoted ? "quote" : "bracket")"),
      hint: last.isQuoted
        ? Message(
          vi: "đặt cả giá trị trong dấu nháy đơn '…'",
          en: "put the whole value in single quotes '…'")
        : .putInQuotes,
      edits: last.range.lowerBound > line.content(of: bytes).lowerBound
        ? [.quoting(last.range.lowerBound..<end, of: bytes)] : [])
  }

  func sayWrongIndentation(of line: SourceLine, _ findings: inout Findings) {
    let content = line.content(of: bytes)
    if byte(at: content.lowerBound) == UInt8(ascii: ":") {
      return findings.addNoKey(at: content.lowerBound..<content.lowerBound + 1)
    }
    findings.add(
      .wrongIndentation, at: content,
      Message(
        vi: "dòng này thụt vào không khớp với các dòng trên",
        en: "this line's indentation does not fit the lines above"),
      hint: Message(
        vi: "các trường cùng cấp phải thẳng hàng với nhau; mục con thụt vào 2 dấu cách",
        en: "align the fields of one level; indent what belongs to one by 2 spaces"))
  }

  func sayTab(_ findings: inout Findings) {
    var start = problem
    var end = problem
    while byte(at: start - 1) == UInt8(ascii: "\t") { start -= 1 }
    while byte(at: end) == UInt8(ascii: "\t") { end += 1 }
    findings.add(
      .tabIndentation, at: start..<end,
      Message(vi: "không được dùng phím Tab ở đây", en: "a tab may not stand here"),
      hint: Message(vi: "thay mỗi Tab bằng hai dấu cách", en: "use two spaces instead of each"),
      edits: [Edit(replacing: start..<end, with: String(repeating: "  ", count: end - start))])
  }

  /// `author: @tung`, `title: > 50 học sinh`: the sign at `start` means something to YAML.
  func sayNeedsQuotes(at start: Int, _ findings: inout Findings) {
    guard let byte = byte(at: start), byte > UInt8(ascii: " "), byte < 0x7F else {
      return sayAsItIs(&findings)
    }
    let line = line(at: start)
    let content = line.content(of: bytes)
    let isItem = bytes[content].starts(with: "- ".utf8) && start == content.lowerBound + 2
    let isValue = line.value(of: bytes)?.lowerBound == start
    let sign = byte == UInt8(ascii: "`") ? "“`”" : "`\(Character(Unicode.Scalar(byte)))`"
    findings.add(
      .needsQuotes, at: start..<start + 1,
      Message(
        vi: "giá trị bắt đầu bằng dấu \(sign) phải đặt trong dấu nháy",
        en: "a value that begins with \(sign) must be in quotes"),
      hint: .putInQuotes,
      edits: isItem || isValue ? [.quoting(start..<content.upperBound, of: bytes)] : [])
  }

  /// What no other complaint fits, in libyaml's words.
  func sayAsItIs(_ findings: inout Findings) {
    let content = line(at: problem).content(of: bytes)
    let range = content.contains(problem) ? problem..<content.upperBound : content
    let words = [failure.context, failure.problem].compactMap(\.self).joined(separator: ", ")
    findings.add(
      .yamlSyntax, at: range,
      Message(
        vi: "phần khai báo sai cú pháp YAML từ chỗ này (\(words))",
        en: "the YAML cannot be read from here on (\(words))"),
      hint: Message(
        vi:
          "mỗi trường một dòng, như `title: …`; giá trị có dấu đặc biệt thì đặt trong dấu nháy \"…\"",
        en: "one field a line, like `title: …`; put a value with special signs in quotes \"…\""))
  }
}
