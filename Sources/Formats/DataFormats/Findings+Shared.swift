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
  mutating func addTooDeep(limit: Int, at range: Range<Int>) {
    add(
      .tooDeep, at: range,
      Message(
        vi: "danh sách và bảng lồng nhau quá \(limit) bậc",
        en: "lists and tables are nested more than \(limit) levels deep"),
      hint: Message(vi: "viết đơn giản lại", en: "write it more simply"))
  }

  /// No blank follows the colon at `colon`.
  mutating func addMissingSpace(after colon: Int) {
    add(
      .missingSpace, at: colon..<colon + 1,
      Message(vi: "thiếu dấu cách sau dấu hai chấm", en: "a space is missing after the colon"),
      hint: Message(vi: "viết như `title: …`", en: "write it like `title: …`"),
      edits: [Edit(replacing: colon + 1..<colon + 1, with: " ")])
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
