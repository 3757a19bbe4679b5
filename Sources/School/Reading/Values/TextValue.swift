import Diagnostics

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
      if isHidden(scalar) { throw hidden(scalar) }
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

  /// Control characters, and those that turn the direction of writing.
  private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }

  private static let lineBreak = ValueFault(
    .hiddenCharacter,
    Message(vi: "Chỗ này chỉ được viết một dòng.", en: "Only one line may stand here."),
    hint: Message(
      vi: "Viết liền trên một dòng, bỏ dấu | ở đầu.",
      en: "Write it on one line, without the | at its start."))

  private static func hidden(_ scalar: Unicode.Scalar) -> ValueFault {
    let hex = String(scalar.value, radix: 16, uppercase: true)
    let code = "U+" + String(repeating: "0", count: max(0, 4 - hex.count)) + hex
    return ValueFault(
      .hiddenCharacter,
      Message(
        vi: "Trong chữ này có ký tự ẩn \(code).", en: "A hidden character, \(code), stands here."),
      hint: Message(
        vi: "Gõ lại bằng tay thay vì dán từ nơi khác.",
        en: "Type it again by hand instead of pasting it."))
  }
}
