/// A sign that is put into the text before parsing where cmark would forget what was written, and
/// taken out when the HTML is. It is punctuation, as the signs beside it are, so that emphasis
/// opens and closes as it would without.
enum Guard {
  /// U+10A7F, the numeric indicator of the Old South Arabian script.
  static let sign: [UInt8] = [0xF0, 0x90, 0xA9, 0xBF]

  /// `text` with a guard before a `[^…]:` that begins a line, which cmark would take for the
  /// definition of a link, and behind each `\~` and `\[`, whose backslash it would drop; nil where
  /// there are none. Guards in `text` itself are left out: nobody writes them.
  static func guarded(_ text: [UInt8]) -> [UInt8]? {
    var output: [UInt8] = []
    var copied = 0
    var isLineStart = true
    for index in text.indices {
      switch text[index] {
      case UInt8(ascii: "\n"), UInt8(ascii: "\r"):
        isLineStart = true
        continue
      case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: ">"), UInt8(ascii: "*"),
        UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"),
        UInt8(ascii: "."), UInt8(ascii: ")"):
        continue
      case UInt8(ascii: "["):
        if index > 0, text[index - 1] == UInt8(ascii: "\\") {
          add(text[copied...index], to: &output, &copied)
        } else if isLineStart, footnoteLabel(in: text[index...]) != nil {
          add(text[copied..<index], to: &output, &copied)
        }
      case UInt8(ascii: "~") where index > 0 && text[index - 1] == UInt8(ascii: "\\"):
        add(text[copied...index], to: &output, &copied)
      case sign[0] where text[index...].starts(with: sign):
        output.append(contentsOf: text[copied..<index])
        copied = index + sign.count
      default: break
      }
      isLineStart = false
    }
    guard copied > 0 else { return nil }
    output.append(contentsOf: text[copied...])
    return output
  }

  /// The label of a footnote that is defined where `text` begins: of `[^label]:`.
  static func footnoteLabel(in text: ArraySlice<UInt8>) -> Range<Int>? {
    let start = text.startIndex + 2
    guard text.count > 4, text[start - 2] == UInt8(ascii: "["), text[start - 1] == UInt8(ascii: "^")
    else { return nil }
    guard let end = labelEnd(in: text, from: start), end + 1 < text.endIndex,
      text[end + 1] == UInt8(ascii: ":")
    else { return nil }
    return start..<end
  }

  /// Where the label that begins at `start` ends: at its `]`.
  private static func labelEnd(in text: ArraySlice<UInt8>, from start: Int) -> Int? {
    var index = start
    while index < text.endIndex {
      switch text[index] {
      case UInt8(ascii: "]"): return index > start ? index : nil
      case UInt8(ascii: "["), UInt8(ascii: " "), 0...13: return nil
      default: index += 1
      }
    }
    return nil
  }

  /// Whether a guard stands at `index` of `text`.
  static func stands(at index: Int, in text: Span<UInt8>) -> Bool {
    guard index + 4 <= text.count else { return false }
    return text[index] == sign[0] && text[index + 1] == sign[1] && text[index + 2] == sign[2]
      && text[index + 3] == sign[3]
  }

  /// `bytes` as a string, without the guards where it may hold any.
  static func text(_ bytes: Span<UInt8>, mayHold hasGuards: Bool) -> String {
    guard hasGuards else { return HTMLWriter.text(bytes) }
    var text: [UInt8] = []
    var index = 0
    while index < bytes.count {
      if stands(at: index, in: bytes) {
        index += sign.count
      } else {
        text.append(bytes[index])
        index += 1
      }
    }
    return String(decoding: text, as: UTF8.self)
  }

  private static func add(
    _ piece: ArraySlice<UInt8>, to output: inout [UInt8], _ copied: inout Int
  ) {
    output.append(contentsOf: piece)
    output.append(contentsOf: sign)
    copied = piece.endIndex
  }
}
