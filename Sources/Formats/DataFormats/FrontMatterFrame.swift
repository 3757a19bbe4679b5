import Diagnostics

/// The two `---` lines of a content file.
struct FrontMatterFrame {
  /// The opening line.
  let opening: Range<Int>
  /// What stands between the lines.
  let fields: Range<Int>
  /// The first byte behind the closing line.
  let bodyStart: Int

  /// Finds the two lines, or says what stands there instead.
  init?(of bytes: [UInt8], _ findings: inout Findings) {
    let all = TextFile.byteOrderMark(of: bytes)..<bytes.count
    let first = SourceLine(holding: all.lowerBound, of: bytes, within: all)
    guard Self.isFence(first, of: bytes) else {
      Self.sayMissing(first, of: bytes, within: all, &findings)
      return nil
    }
    opening = first.content(of: bytes)
    let start = Self.start(after: first, of: bytes, within: all)
    var lineStart = start
    var lookalike: SourceLine?
    while lineStart < all.upperBound {
      let line = SourceLine(holding: lineStart, of: bytes, within: lineStart..<all.upperBound)
      if Self.isFence(line, of: bytes) {
        fields = start..<lineStart
        bodyStart = Self.start(after: line, of: bytes, within: all)
        return
      }
      if lookalike == nil, Self.isLookalike(line, of: bytes) { lookalike = line }
      lineStart = Self.start(after: line, of: bytes, within: all)
    }
    Self.sayUnclosed(opening, lookalike?.content(of: bytes), &findings)
    return nil
  }

  /// Exactly three hyphens at the line's start, and nothing but blanks behind them.
  private static func isFence(_ line: SourceLine, of bytes: [UInt8]) -> Bool {
    let content = line.content(of: bytes)
    return content.lowerBound == line.range.lowerBound && content.count == 3
      && content.allSatisfy { bytes[$0] == UInt8(ascii: "-") }
  }

  /// A line of dashes of any kind that is no fence: word processors join `---` into `—`.
  private static func isLookalike(_ line: SourceLine, of bytes: [UInt8]) -> Bool {
    let content = line.content(of: bytes)
    guard !content.isEmpty, content.count <= 24,
      [UInt8(ascii: "-"), 0xE2].contains(bytes[content.lowerBound]), !isFence(line, of: bytes)
    else { return false }
    let scalars = String(decoding: bytes[content], as: UTF8.self).unicodeScalars
    let isDashed = scalars.allSatisfy { $0 == "-" || ("\u{2010}"..."\u{2015}").contains($0) }
    return isDashed && (scalars.count > 1 || scalars.first != "-")
  }

  private static func start(
    after line: SourceLine, of bytes: [UInt8], within all: Range<Int>
  ) -> Int {
    var end = line.range.upperBound
    while end < all.upperBound, bytes[end] != UInt8(ascii: "\n") { end += 1 }
    return min(end + 1, all.upperBound)
  }

  private static func sayMissing(
    _ first: SourceLine, of bytes: [UInt8], within all: Range<Int>, _ findings: inout Findings
  ) {
    if isLookalike(first, of: bytes) {
      let content = first.content(of: bytes)
      findings.add(
        .noFrontMatter, at: content,
        Message(
          vi: "dòng đầu tệp phải là đúng ba dấu gạch nối `---`",
          en: "the first line must be exactly three hyphens, `---`"),
        hint: Message(
          vi: "gõ lại `---`; Word hay tự đổi thành gạch dài",
          en: "type `---` again; word processors turn it into a long dash"),
        edits: [Edit(replacing: first.range, with: "---")])
      return
    }
    let begins = SourceLine.trimmed(all, of: bytes).lowerBound
    let candidate = SourceLine(holding: begins, of: bytes, within: all)
    if candidate.range.lowerBound > all.lowerBound || candidate.range.lowerBound < begins,
      candidate.content(of: bytes).count == 3,
      candidate.content(of: bytes).allSatisfy({ bytes[$0] == UInt8(ascii: "-") })
    {
      findings.add(
        .noFrontMatter, at: candidate.content(of: bytes),
        Message(
          vi: "trước dòng `---` đầu tiên không được có gì",
          en: "nothing may stand before the first `---` line"),
        hint: Message(
          vi: "xóa dòng trống và dấu cách ở đầu tệp",
          en: "delete the blank lines and spaces at the top of the file"),
        edits: [Edit(replacing: all.lowerBound..<begins, with: "")])
      return
    }
    findings.add(
      .noFrontMatter, at: first.content(of: bytes),
      Message(
        vi: "tệp không có phần khai báo ở đầu", en: "the file does not begin with front matter"),
      hint: Message(
        vi: "bắt đầu tệp bằng dòng `---`, các trường như `title: …`, rồi một dòng `---` nữa",
        en: "begin with a `---` line, fields such as `title: …`, then another `---` line"))
  }

  private static func sayUnclosed(
    _ opening: Range<Int>, _ lookalike: Range<Int>?, _ findings: inout Findings
  ) {
    let message = Message(
      vi: "phần khai báo không có dòng `---` kết thúc",
      en: "the front matter has no closing `---` line")
    if let lookalike {
      findings.add(
        .unclosedFrontMatter, at: lookalike, message,
        hint: Message(
          vi: "dòng này phải là đúng ba dấu gạch nối, sát lề trái: `---`",
          en: "this line must be exactly three hyphens at the left margin: `---`"),
        edits: [Edit(replacing: lookalike, with: "---")])
    } else {
      findings.add(
        .unclosedFrontMatter, at: opening, message,
        hint: Message(
          vi: "thêm một dòng `---` ngay dưới trường cuối cùng",
          en: "add a `---` line right below the last field"))
    }
  }
}
