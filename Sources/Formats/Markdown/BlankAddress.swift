/// An address that holds a blank, `anh 1.jpg` in `![Ảnh](anh 1.jpg)`: CommonMark sees text there,
/// no picture and no link.
enum BlankAddress {
  /// The longest that is looked for, in bytes.
  private static let limit = 300

  /// The address that begins at `start` of `text` and ends before the next `)` of the line, where
  /// there is a blank in it and it looks like a file or a place on the web. A title (`"…"` behind
  /// the blank) makes it an ordinary one.
  static func range(in text: Span<UInt8>, from start: Int) -> Range<Int>? {
    var hasBlank = false
    var hasDot = false
    var index = start
    let limit = min(text.count, start + limit)
    while index < limit {
      switch text[index] {
      case UInt8(ascii: ")"):
        return hasBlank && hasDot && text[index - 1] != UInt8(ascii: " ") ? start..<index : nil
      case UInt8(ascii: " "): hasBlank = hasBlank || index > start
      case UInt8(ascii: "."), UInt8(ascii: "/"): hasDot = true
      case UInt8(ascii: "\n"), UInt8(ascii: "\r"), UInt8(ascii: "<"), UInt8(ascii: "("),
        UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "["):
        return nil
      default: break
      }
      index += 1
    }
    return nil
  }
}
