internal import Diagnostics
internal import VietnameseText

/// Characters of a text that nobody sees, but browsers, search and copying hands obey.
enum HiddenText {
  /// The most kinds that are named.
  private static let namedCodes = 5

  /// What is said of those in `text`; nothing where there are none.
  static func finding(in text: SourceText) -> Diagnostic? {
    var edits: [Edit] = []
    var codes: [String] = []
    for index in text.range {
      guard let scalar = scalar(at: index, in: text.bytes.span) else { continue }
      if codes.count < namedCodes, !codes.contains(scalar.code) { codes.append(scalar.code) }
      let range = index..<index + scalar.utf8.count
      edits.append(Edit(replacing: range, with: replacement(of: scalar)))
    }
    return edits.first.map { .hiddenInText(codes, edits, at: text.place($0.range)) }
  }

  /// `bytes` without them.
  static func removed(from bytes: [UInt8]) -> [UInt8] {
    var visible: [UInt8] = []
    visible.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      if let scalar = scalar(at: index, in: bytes.span) {
        visible.append(contentsOf: replacement(of: scalar).utf8)
        index += scalar.utf8.count
      } else {
        visible.append(bytes[index])
        index += 1
      }
    }
    return visible
  }

  /// The hidden character that begins at `index` of `bytes`, which are UTF-8; nil where none does.
  @inline(__always)
  static func scalar(at index: Int, in bytes: Span<UInt8>) -> Unicode.Scalar? {
    let lead = bytes[index]
    let count = lead < 0x80 ? 1 : lead < 0xC0 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    guard count > 0, index + count <= bytes.count else { return nil }
    var value = count == 1 ? UInt32(lead) : UInt32(lead) & (0x7F >> UInt32(count))
    for offset in 1..<max(count, 1) { value = value << 6 | UInt32(bytes[index + offset] & 0x3F) }
    guard let scalar = Unicode.Scalar(value), scalar.isHidden else { return nil }
    return scalar
  }

  private static func replacement(of scalar: Unicode.Scalar) -> String {
    scalar.isHiddenBreak ? " " : ""
  }
}
