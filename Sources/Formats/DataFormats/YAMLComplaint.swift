import Diagnostics

/// Says what a person did when libyaml says what it did not expect.
struct YAMLComplaint {
  let failure: YAMLFailure
  /// Byte offsets of libyaml's problem and of what it was doing.
  let problem: Int
  let context: Int
  let last: YAMLReading.Closed?
  let bytes: [UInt8]
  let bounds: Range<Int>

  /// A complaint about `bytes`, in which YAML stands in `bounds`; `last` ended before the problem.
  init(
    _ failure: YAMLFailure, problem: Int, context: Int, last: YAMLReading.Closed?,
    of bytes: [UInt8], within bounds: Range<Int>
  ) {
    self.failure = failure
    self.problem = problem
    self.context = context
    self.last = last
    self.bytes = bytes
    self.bounds = bounds
  }

  /// Adds the one finding.
  func say(to findings: inout Findings) {
    if failure.refusedByte != nil {
      return findings.addControlCharacter(at: problem, of: bytes)
    }
    switch (failure.problem, failure.context) {
    case ("mapping values are not allowed in this context", _):
      sayUnexpectedColon(&findings)
    case ("could not find expected ':'", _):
      sayNoColon(in: line(at: context), &findings)
    case (_, "while scanning a quoted scalar") where failure.problem.hasPrefix("found unexpected"):
      findings.addUnclosedQuote(at: context..<context + 1)
    case (_, "while parsing a flow sequence"), (_, "while parsing a flow mapping"):
      sayUnfinishedBracket(&findings)
    case ("found character that cannot start any token", _):
      byte(at: problem) == UInt8(ascii: "\t")
        ? sayTab(&findings) : sayNeedsQuotes(at: problem, &findings)
    case ("found a tab character that violates indentation", _):
      sayTab(&findings)
    case ("block sequence entries are not allowed in this context", _),
      ("mapping keys are not allowed in this context", _):
      sayNeedsQuotes(at: problem, &findings)
    case (_, "while scanning a block scalar"), (_, "while scanning an anchor"),
      (_, "while scanning an alias"), (_, "while scanning a tag"), (_, "while parsing a tag"):
      sayNeedsQuotes(at: context, &findings)
    case (_, "while parsing a quoted scalar"):
      findings.addUnknownEscape(at: problem, of: bytes)
    case ("did not find expected key", _), ("did not find expected '-' indicator", _):
      sayUnexpectedText(&findings)
    default:
      sayAsItIs(&findings)
    }
  }

  func line(at offset: Int) -> SourceLine {
    SourceLine(holding: offset, of: bytes, within: bounds)
  }

  func byte(at offset: Int) -> UInt8? {
    bounds.contains(offset) ? bytes[offset] : nil
  }

  /// `title: Thông báo: nghỉ học`, or a colon on a line that belongs to the one above.
  private func sayUnexpectedColon(_ findings: inout Findings) {
    let line = line(at: problem)
    if let colon = line.separatingColon(of: bytes), colon < problem,
      let value = line.value(of: bytes)
    {
      let isCurly = bytes[value].starts(with: "“".utf8)
      findings.add(
        .unquotedColon, at: problem..<problem + 1,
        Message(
          vi: "giá trị có dấu hai chấm nên phải đặt trong dấu nháy",
          en: "a value with a colon in it must be in quotes"),
        hint: isCurly
          ? Message(
            vi: "dùng dấu nháy thẳng \"…\"; “…” của Word không phải là dấu nháy của YAML",
            en: "use straight quotes \"…\"; the curly “…” are not quotes to YAML") : .putInQuotes,
        edits: [straightened(value) ?? .quoting(value, of: bytes)])
      return
    }
    guard let above = line.above(in: bytes, within: bounds) else { return sayAsItIs(&findings) }
    let isItem = byte(at: above.content(of: bytes).lowerBound) == UInt8(ascii: "-")
    if above.separatingColon(of: bytes) == nil, !isItem {
      sayNoColon(in: above, &findings)
    } else {
      sayWrongIndentation(of: line, &findings)
    }
  }

  /// `“Thông báo: nghỉ học”`, in straight quotes; nothing where other quotes stand within.
  private func straightened(_ value: Range<Int>) -> Edit? {
    let text = ScalarText.text(of: bytes[value])
    guard text.hasPrefix("“"), text.hasSuffix("”"), text.count > 2 else { return nil }
    let inner = text.dropFirst().dropLast()
    guard !inner.contains(where: { "“”\"\\".contains($0) }) else { return nil }
    return Edit(replacing: value, with: "\"\(inner)\"")
  }

  /// `title:Thông báo`, or a line without any colon.
  private func sayNoColon(in line: SourceLine, _ findings: inout Findings) {
    if let colon = line.firstColon(of: bytes) { return findings.addMissingSpace(after: colon) }
    findings.add(
      .missingColon, at: line.content(of: bytes),
      Message(
        vi: "dòng này thiếu dấu hai chấm sau tên trường",
        en: "no colon stands behind the field's name in this line"),
      hint: Message(
        vi: "viết như `title: …`; nếu là phần tiếp của dòng trên thì thụt vào",
        en: "write it like `title: …`; indent it where it continues the line above"))
  }

  private func sayUnfinishedBracket(_ findings: inout Findings) {
    let isTable = byte(at: context) == UInt8(ascii: "{")
    let closing = isTable ? UInt8(ascii: "}") : UInt8(ascii: "]")
    let line = line(at: context)
    if line.range.contains(problem), bytes[problem..<line.range.upperBound].contains(closing) {
      findings.addMissingComma(at: SourceLine.character(at: problem, of: bytes))
      return
    }
    findings.addUnclosedBracket(isTable: isTable, at: context)
  }
}
