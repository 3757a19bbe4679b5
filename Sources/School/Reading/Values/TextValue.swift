import Diagnostics
import VietnameseText

/// Text that people will read, without what they cannot see.
enum TextValue {
  /// One line.
  static func line(_ text: String) throws(ValueFault) -> String {
    try checked(text, allowing: [])
  }

  /// One or more lines.
  static func paragraphs(_ text: String) throws(ValueFault) -> String {
    try checked(text, allowing: ["\n", "\t"])
  }

  private static func checked(
    _ text: String, allowing allowed: Set<Unicode.Scalar>
  ) throws(ValueFault) -> String {
    let trimmed = trimmed(text)
    guard !trimmed.isEmpty else {
      throw ValueFault(
        .emptyValue, Message(vi: "Giá trị này để trống.", en: "This value is empty."),
        hint: .fillInOrDelete)
    }
    for scalar in trimmed.unicodeScalars where !allowed.contains(scalar) {
      if scalar == "\n" { throw lineBreak }
      if scalar.isHidden || scalar == "\t" || scalar == "\r" { throw hidden(scalar, in: trimmed) }
    }
    return trimmed
  }

  /// `text` without white space at either end.
  static func trimmed(_ text: String) -> String {
    let scalars = text.unicodeScalars
    guard let first = scalars.firstIndex(where: { !$0.properties.isWhitespace }),
      let last = scalars.lastIndex(where: { !$0.properties.isWhitespace })
    else { return "" }
    return String(scalars[first...last])
  }

  private static let lineBreak = ValueFault(
    .hiddenCharacter,
    Message(vi: "Chỗ này chỉ được viết một dòng.", en: "Only one line may stand here."),
    hint: Message(
      vi: "Viết liền trên một dòng, bỏ dấu | ở đầu.",
      en: "Write it on one line, without the | at its start."))

  private static func hidden(_ scalar: Unicode.Scalar, in text: String) -> ValueFault {
    // A text of one line can be written anew without marks of direction and blanks without width;
    // what a control character was meant to be, nobody knows.
    let visible = trimmed(text.withoutHidden)
    let isMendable =
      !visible.isEmpty
      && !text.unicodeScalars.contains { $0.value < 0x20 || 0x7F...0x9F ~= $0.value }
    return ValueFault(
      .hiddenCharacter,
      Message(
        vi: "Trong chữ này có ký tự ẩn \(scalar.code).",
        en: "A hidden character, \(scalar.code), stands here."),
      hint: Message(
        vi: "Gõ lại bằng tay thay vì dán từ nơi khác.",
        en: "Type it again by hand instead of pasting it."),
      replacement: isMendable ? visible : nil)
  }
}
