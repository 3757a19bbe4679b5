internal import Diagnostics

/// One look over a text before it is parsed: which extensions it may use, so that the others cost
/// nothing, and whether it keeps within the bounds of cmark.
struct TextSurvey {
  /// What the text seems to use, among what a single byte cannot rule out; the rest is always on.
  private(set) var features: MarkdownRenderer.Extensions = [.headings, .figures, .videoCards]
  /// Whether there may be an address with a blank in it: `](anh 1.jpg)`.
  private(set) var mayHoldBlankAddress = false
  /// Whether there is a character that nobody sees.
  private(set) var hasHidden = false
  /// Where each line begins; a line end at the very end is followed by an empty line.
  private(set) var lineStarts: [Int] = []
  /// What stands in the way of parsing it.
  private(set) var finding: Diagnostic?

  /// The columns at which the lists of the line at hand hold their content.
  private var listColumns: [Int] = []
  /// How many quotes the line at hand stands in.
  private var quotes = 0
  private var openBrackets = 0
  private var pictures = 0

  /// Looks `text` over, which should keep within `bounds`.
  init(_ text: SourceText, within bounds: Bounds) {
    guard text.range.count <= bounds.bytes else {
      finding = .markdownTooLarge(
        text.range.count, limit: bounds.megabytes, at: Place(file: text.file))
      return
    }
    let bytes = text.bytes.span.extracting(text.range)
    if let line = Self.excessLine(of: bytes, limit: bounds.signs) {
      let offset = text.range.lowerBound
      let place = text.place(offset + line.lowerBound..<offset + line.upperBound)
      finding = .markdownTooDense(limit: bounds.signs, at: place)
      return
    }
    lineStarts.reserveCapacity(bytes.count / 32)
    var index = 0
    while index < bytes.count, finding == nil {
      let start = index
      lineStarts.append(text.range.lowerBound + start)
      index = surveyLineStart(bytes, from: index)
      index = surveyLine(bytes, from: index)
      let isTangled = openBrackets > Bounds.openBrackets && pictures > Bounds.openBrackets
      if isTangled || listColumns.count + quotes > bounds.depth {
        let offset = text.range.lowerBound
        let place = text.place(offset + start..<offset + index)
        finding =
          isTangled
          ? .markdownTooTangled(at: place) : .markdownTooDeep(limit: bounds.depth, at: place)
      }
    }
    let endsLine = bytes.isEmpty || Self.isLineEnd(bytes[bytes.count - 1])
    if endsLine { lineStarts.append(text.range.upperBound) }
  }

  /// Reads the marks of quotes and lists; returns where the text of the line begins.
  private mutating func surveyLineStart(_ bytes: Span<UInt8>, from start: Int) -> Int {
    var index = start
    var hasListMark = false
    quotes = 0
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: " "), UInt8(ascii: "\t"): break
      case UInt8(ascii: ">"): quotes += 1
      case UInt8(ascii: "\n"), UInt8(ascii: "\r"):
        openBrackets = 0
        pictures = 0
        return index
      case UInt8(ascii: "|"), UInt8(ascii: ":"):
        noteDelimiterRow(bytes, from: index)
        return index
      case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"):
        if !hasListMark { noteDelimiterRow(bytes, from: index) }
        guard index + 1 == bytes.count || Self.isBlank(bytes[index + 1]) else { return index }
        hasListMark = true
        openList(at: index - start)
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        var end = index
        while end < bytes.count, (0x30...0x39).contains(bytes[end]) { end += 1 }
        guard end < bytes.count, bytes[end] == UInt8(ascii: ".") || bytes[end] == UInt8(ascii: ")"),
          end + 1 == bytes.count || Self.isBlank(bytes[end + 1])
        else { return index }
        openList(at: index - start)
        index = end
      default: return index
      }
      index += 1
    }
    return index
  }

  /// Notes a list mark: it closes the lists that reach as far right.
  private mutating func openList(at column: Int) {
    while let last = listColumns.last, last >= column { listColumns.removeLast() }
    listColumns.append(column)
  }

  /// Looks for what extensions start with; returns where the next line begins.
  private mutating func surveyLine(_ bytes: Span<UInt8>, from start: Int) -> Int {
    var index = start
    while index < bytes.count {
      let byte = bytes[index]
      index &+= 1
      guard Self.isNotable(byte) else { continue }
      let next = index < bytes.count ? bytes[index] : 0
      switch byte {
      case UInt8(ascii: "\n"): return index
      case UInt8(ascii: "\r"): return next == UInt8(ascii: "\n") ? index + 1 : index
      case UInt8(ascii: "~"): features.insert(.strikethrough)
      case UInt8(ascii: "@"): features.insert(.bareAddresses)
      case UInt8(ascii: ":"), UInt8(ascii: "w"):
        if next == UInt8(ascii: "/") || next == UInt8(ascii: "w") {
          features.insert(.bareAddresses)
        }
      case UInt8(ascii: "["):
        openBrackets += 1
        if next == UInt8(ascii: "^") { features.insert(.footnotes) }
        if index + 1 < bytes.count, bytes[index + 1] == UInt8(ascii: "]") {
          features.insert(.taskLists)
        }
      case UInt8(ascii: "]"):
        openBrackets = max(0, openBrackets - 1)
        if next == UInt8(ascii: "("), !mayHoldBlankAddress {
          mayHoldBlankAddress = BlankAddress.range(in: bytes, from: index + 1) != nil
        }
      case UInt8(ascii: "!"): if next == UInt8(ascii: "[") { pictures += 1 }
      default: hasHidden = hasHidden || HiddenText.scalar(at: index - 1, in: bytes) != nil
      }
    }
    return index
  }

  /// The line with which `bytes` hold more than `limit` of the signs that cmark makes nodes of. No
  /// shorter text is looked at, so that most cost nothing.
  private static func excessLine(of bytes: Span<UInt8>, limit: Int) -> Range<Int>? {
    guard bytes.count > limit else { return nil }
    var count = 0
    var lineStart = 0
    for index in 0..<bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "\n"):
        count += 1
        if count <= limit { lineStart = index + 1 }
      case UInt8(ascii: "!"), UInt8(ascii: "\""), UInt8(ascii: "&"), UInt8(ascii: "'"),
        UInt8(ascii: "*"), UInt8(ascii: "."), UInt8(ascii: "<"), UInt8(ascii: "["),
        UInt8(ascii: "\\"), UInt8(ascii: "]"), UInt8(ascii: "_"), UInt8(ascii: "`"):
        count += 1
      default: break
      }
      if count > limit { return lineStart..<index + 1 }
    }
    return nil
  }

  /// Notes whether the line may be the delimiter row of a table.
  private mutating func noteDelimiterRow(_ bytes: Span<UInt8>, from start: Int) {
    guard !features.contains(.tables) else { return }
    var index = start
    var hasDash = false
    var hasMark = false
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "-"): hasDash = true
      case UInt8(ascii: "|"), UInt8(ascii: ":"): hasMark = true
      case UInt8(ascii: " "), UInt8(ascii: "\t"), 11, 12: break
      case UInt8(ascii: "\n"), UInt8(ascii: "\r"):
        if hasDash && hasMark { features.insert(.tables) }
        return
      default: return
      }
      index += 1
    }
    if hasDash && hasMark { features.insert(.tables) }
  }

  /// Whether `byte` is one of ``\n \r ! : @ [ ] w ~``, a control character, or begins a character
  /// that may be hidden.
  @inline(__always)
  private static func isNotable(_ byte: UInt8) -> Bool {
    // All below the blank but the tab.
    let low: UInt64 = 0xFFFF_FDFF | 1 << 33 | 1 << 58
    let high: UInt64 = 1 << 0 | 1 << 27 | 1 << 29 | 1 << 55 | 1 << 62 | 1 << 63
    // C2, D8, E2, EF, F3.
    let lead: UInt64 = 1 << 2 | 1 << 24 | 1 << 34 | 1 << 47 | 1 << 51
    let word = byte < 0x80 ? (byte < 64 ? low : high) : byte < 0xC0 ? 0 : lead
    return word >> UInt64(byte & 63) & 1 != 0
  }

  private static func isLineEnd(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || (9...13).contains(byte)
  }
}
