import VietnameseText

/// Text from files as bangtin keeps it: composed, no line without words, nothing that only printers
/// and screens need.
enum TidyText {
  /// `text` tidied, as far as `limit` bytes; and whether that is all of it.
  static func tidied(
    _ text: String, _ arrangement: AttachmentReader.Arrangement, limit: Int
  ) -> (text: String, isWhole: Bool) {
    var result: [UInt8] = []
    result.reserveCapacity(min(limit, text.utf8.count))
    var line: [UInt8] = []
    for byte in Array(Composition.composed(text).utf8) {
      switch byte {
      case 0x0A, 0x0C, 0x0D:
        let kept = tidied(line, arrangement)
        if result.count + kept.count + 2 > limit { return (decoded(result), false) }
        result += kept
        line.removeAll(keepingCapacity: true)
        if byte == 0x0C { result.append(0x0C) }
      default: line.append(byte)
      }
    }
    let kept = tidied(line, arrangement)
    if result.count + kept.count > limit { return (decoded(result), false) }
    return (decoded(result + kept), true)
  }

  private static func decoded(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

  /// One line with its end, or nothing where there is nothing in it.
  private static func tidied(
    _ line: [UInt8], _ arrangement: AttachmentReader.Arrangement
  ) -> [UInt8] {
    var kept: [UInt8] = []
    kept.reserveCapacity(line.count + 1)
    var blanks = 0
    var tabs = 0
    for byte in line {
      if byte == 0x20 {
        blanks += 1
        continue
      }
      if byte == 0x09 {
        tabs += 1
        continue
      }
      if byte < 0x20 || byte == 0x7F { continue }
      if arrangement == .layout, blanks >= (kept.isEmpty ? 8 : 2) { tabs = max(tabs, 1) }
      if tabs > 0 {
        kept += [UInt8](repeating: 0x09, count: tabs)
      } else if blanks > 0, !kept.isEmpty {
        kept.append(0x20)
      }
      (blanks, tabs) = (0, 0)
      kept.append(byte)
    }
    if kept.isEmpty || kept.allSatisfy({ $0 == 0x09 }) { return [] }
    kept.append(0x0A)
    return kept
  }
}
