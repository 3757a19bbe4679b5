import Files

/// Text of one line for each thing, closed with a hash of all before: the shape of manifest and
/// journal. Half a file, or one that somebody has edited, is not taken for a whole one.
enum LineText {
  private static let sealMark = Array("= ".utf8)
  /// `= `, 32 hexadecimal digits and a line feed.
  private static let sealSize = 35

  /// Closes `text`.
  static func seal(_ text: inout [UInt8]) {
    let digits = ContentHash(of: text).hexDigits
    text.append(contentsOf: sealMark)
    text.append(contentsOf: digits)
    text.append(0x0A)
  }

  /// How many bytes stand before the seal of `text`; nil where the seal is not that of the text.
  static func unsealed(_ text: [UInt8]) -> Int? {
    let count = text.count - sealSize
    guard count >= 0, text.last == 0x0A, text[count...].starts(with: sealMark),
      let hash = ContentHash(hexDigits: text[(count + 2)..<(count + 34)]),
      hash == ContentHash(of: text.span.extracting(..<count))
    else { return nil }
    return count
  }

  /// Appends `path`, which may hold a line feed, on one line.
  static func append(_ path: String, to text: inout [UInt8]) {
    for byte in path.utf8 {
      switch byte {
      case 0x0A: text.append(contentsOf: [0x5C, 0x6E])
      case 0x5C: text.append(contentsOf: [0x5C, 0x5C])
      default: text.append(byte)
      }
    }
  }

  /// The path on a line; nil where it is no text or would lead out of the folder. The seal keeps
  /// accidents away and nobody else: whoever can write such a text can seal it.
  static func path(_ line: ArraySlice<UInt8>) -> String? {
    guard let path = String(validating: unescaped(line), as: UTF8.self),
      FilePath.staysInside(path)
    else { return nil }
    return path
  }

  private static func unescaped(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard line.contains(0x5C) else { return line }
    var path: ArraySlice<UInt8> = []
    var rest = line
    while let byte = rest.popFirst() {
      if byte == 0x5C, let escaped = rest.popFirst() {
        path.append(escaped == 0x6E ? 0x0A : escaped)
      } else {
        path.append(byte)
      }
    }
    return path
  }
}
