import Diagnostics

/// Findings that more than one format makes.
extension Findings {
  /// `key` stands a second time in its table.
  mutating func addDuplicateKey(_ key: String, at range: Range<Int>) {
    add(
      .duplicateKey, at: range,
      Message(vi: "trường `\(key)` được ghi hai lần", en: "`\(key)` stands here twice"),
      hint: Message(vi: "giữ lại một, xóa cái kia", en: "keep one and delete the other"))
  }

  /// Lists and tables lie within each other more than `limit` levels deep.
  mutating func addTooDeep(
    limit: Int, at range: Range<Int>,
    hint: Message = Message(vi: "viết đơn giản lại", en: "write it more simply")
  ) {
    add(
      .tooDeep, at: range,
      Message(
        vi: "danh sách và bảng lồng nhau quá \(limit) bậc",
        en: "lists and tables are nested more than \(limit) levels deep"),
      hint: hint)
  }

  /// No blank follows the colon at `colon`.
  mutating func addMissingSpace(after colon: Int) {
    add(
      .missingSpace, at: colon..<colon + 1,
      Message(vi: "thiếu dấu cách sau dấu hai chấm", en: "a space is missing after the colon"),
      hint: Message(vi: "viết như `title: …`", en: "write it like `title: …`"),
      edits: [Edit(replacing: colon + 1..<colon + 1, with: " ")])
  }

  /// The colon at `range` has no name before it.
  mutating func addNoKey(at range: Range<Int>) {
    add(
      .complexKey, at: range,
      Message(vi: "thiếu tên trường trước dấu hai chấm", en: "no name stands before the colon"),
      hint: Message(vi: "viết như `title: …`", en: "write it like `title: …`"))
  }

  /// The quote at `range` has no partner.
  mutating func addUnclosedQuote(at range: Range<Int>) {
    add(
      .unclosedQuote, at: range,
      Message(vi: "dấu nháy mở ở đây không được đóng", en: "the quote opened here is not closed"),
      hint: Message(
        vi: "thêm dấu nháy cùng loại ở cuối giá trị", en: "add the same quote at the value's end"))
  }

  /// The bracket at `offset` has no partner.
  mutating func addUnclosedBracket(isTable: Bool, at offset: Int) {
    let (open, close) = isTable ? ("{", "}") : ("[", "]")
    add(
      .unclosedBracket, at: offset..<offset + 1,
      Message(
        vi: "dấu `\(open)` mở ở đây không được đóng",
        en: "the `\(open)` opened here is not closed"),
      hint: Message(
        vi: "thêm `\(close)`; nếu `\(open)` là nội dung, đặt cả giá trị trong dấu nháy \"…\"",
        en: "add `\(close)`; if `\(open)` is text, put the whole value in quotes \"…\""))
  }

  /// An entry of a list or table ends where no comma follows.
  mutating func addMissingComma(at range: Range<Int>) {
    add(
      .missingComma, at: range,
      Message(vi: "thiếu dấu phẩy trước chỗ này", en: "a comma is missing before this place"),
      hint: Message(
        vi: "cách các mục bằng dấu phẩy; mục có dấu đặc biệt thì đặt trong dấu nháy \"…\"",
        en: "part the entries by commas; put one with special signs in quotes \"…\""))
  }

  /// The character at `offset` of `bytes` is one that no text needs.
  mutating func addControlCharacter(at offset: Int, of bytes: [UInt8]) {
    let range = SourceLine.character(at: offset, of: bytes)
    let scalar = ScalarText.text(of: bytes[range]).unicodeScalars.first?.value ?? 0
    let digits = String(scalar, radix: 16, uppercase: true)
    let code = "U+" + String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
    add(
      .controlCharacter, at: range,
      Message(
        vi: "có ký tự điều khiển không nhìn thấy được (\(code))",
        en: "an invisible control character stands here (\(code))"),
      hint: Message(vi: "xóa ký tự này", en: "delete it"),
      edits: [Edit(replacing: range, with: "")])
  }

  /// The backslash at `backslash` of `bytes` begins no escape that double quotes know.
  mutating func addUnknownEscape(at backslash: Int, of bytes: [UInt8]) {
    let letter = SourceLine.character(at: min(backslash + 1, bytes.count), of: bytes)
    add(
      .unknownEscape, at: backslash..<letter.upperBound,
      Message(
        vi: "dấu `\\` trong dấu nháy kép có nghĩa riêng",
        en: "a `\\` within double quotes has a meaning of its own"),
      hint: Message(
        vi: "dùng dấu nháy đơn '…', hoặc gõ `\\\\`", en: "use single quotes '…', or type `\\\\`"))
  }
}

extension Message {
  /// The advice for every value that YAML would take for something else.
  static let putInQuotes = Message(
    vi: "đặt cả giá trị trong dấu nháy \"…\"", en: "put the whole value in quotes \"…\"")
}

extension Edit {
  /// Puts the value at `range` in quotes: double ones, or single ones where it holds a double one or
  /// a backslash.
  static func quoting(_ range: Range<Int>, of bytes: [UInt8]) -> Edit {
    let value = bytes[range]
    guard value.contains(UInt8(ascii: "\"")) || value.contains(UInt8(ascii: "\\")) else {
      return Edit(replacing: range, with: "\"" + ScalarText.text(of: value) + "\"")
    }
    var doubled: [UInt8] = []
    for byte in value {
      doubled.append(byte)
      if byte == UInt8(ascii: "'") { doubled.append(byte) }
    }
    return Edit(replacing: range, with: "'" + ScalarText.text(of: doubled) + "'")
  }
}
