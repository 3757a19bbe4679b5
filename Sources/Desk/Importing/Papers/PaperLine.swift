import VietnameseText

/// One line of a paper in its parts: what stands on one height in the left and the right column, or
/// in the cells of a row, parted by tabs or by wide gaps.
struct PaperLine {
  let parts: [PaperPart]
  /// All of it, blanks collapsed.
  let text: String
  /// Whether it begins far from the margin, as centred lines and the right column do.
  let isIndented: Bool

  /// The lines with something in them.
  static func lines(of texts: some Sequence<some StringProtocol>) -> [PaperLine] {
    var lines: [PaperLine] = []
    for text in texts {
      let line = PaperLine(String(text), at: lines.count)
      if !line.parts.isEmpty { lines.append(line) }
    }
    return lines
  }

  private init(_ raw: String, at line: Int) {
    let texts = Self.joined(Self.split(raw)).flatMap(Self.cutAtTitle)
    parts = texts.enumerated().map { PaperPart($1, line: line, column: $0, of: texts.count) }
    text = parts.map(\.text).joined(separator: " ")
    let blanks = raw.prefix { $0 == " " || $0 == "\u{A0}" }
    isIndented = raw.first == "\t" || blanks.count >= 8
  }

  /// The texts between tabs and gaps of three or more blanks.
  private static func split(_ raw: String) -> [String] {
    var texts: [String] = []
    var text = ""
    var blanks = 0
    for character in raw {
      if character == "\t" {
        blanks += 3
      } else if character.isWhitespace || character == "\u{A0}" {
        blanks += 1
      } else {
        if blanks >= 3 {
          texts.append(text)
          text = ""
        } else if blanks > 0, !text.isEmpty {
          text.append(" ")
        }
        blanks = 0
        text.append(character)
      }
    }
    return (texts + [text]).filter { !$0.isEmpty }
  }

  /// Puts together what a gap left open for writing parts: `Số:      /KH-…`, `ngày     tháng 9`.
  private static func joined(_ texts: [String]) -> [String] {
    texts.reduce(into: []) { joined, text in
      guard let last = joined.last else {
        joined.append(text)
        return
      }
      let key = last.folded()
      let isOpenDate =
        ["ngay", "thang", "nam"].contains { key == $0 || key.hasSuffix(" \($0)") }
        || key.contains("ngay ") && ["thang ", "nam "].contains { text.folded().hasPrefix($0) }
      let isOpenNumber =
        PaperPart.isNumberWord(key) || (text.hasPrefix("/") && PaperPart.beginsNumber(key))
      if isOpenDate || isOpenNumber {
        joined[joined.count - 1] = "\(last) \(text)"
      } else {
        joined.append(text)
      }
    }
  }

  /// Cuts before the national title where a single blank parts it from the left column.
  private static func cutAtTitle(_ text: String) -> [String] {
    let words = text.split(separator: " ")
    let keys = words.map { String($0).folded() }
    let starts = [["cong", "hoa", "xa", "hoi"], ["dang", "cong", "san", "viet"]]
    for index in words.indices.dropFirst() {
      if starts.contains(where: { keys[index...].starts(with: $0) }) {
        return [words[..<index], words[index...]].map { $0.joined(separator: " ") }
      }
    }
    return [text]
  }
}

/// A part of a line: the text of one column or cell.
struct PaperPart {
  let text: String
  /// Folded, for comparing.
  let key: String
  /// Position among the paper's lines.
  let line: Int
  /// Position in the line.
  let column: Int
  let side: Side

  /// Which half of the paper a part stands in.
  enum Side {
    case left, right
    /// It stands alone on its line: the line may be a cell's, or go across the paper.
    case open

    /// Whether two parts may stand under one another.
    func fits(_ other: Side) -> Bool { self == other || self == .open || other == .open }
  }

  fileprivate init(_ text: String, line: Int, column: Int, of count: Int) {
    self.text = text
    self.key = text.folded()
    self.line = line
    self.column = column
    side = count == 1 ? .open : column == count - 1 ? .right : .left
  }

  /// Whether all of its letters are capitals.
  var isUpperCase: Bool { text.isUpperCase }

  /// A line drawn under a heading.
  var isRule: Bool {
    !text.contains { !"_-–—=*.~+ ".contains($0) } && text.count > 1
  }

  /// A part of the national title and motto, or of the Party's.
  var isTitle: Bool {
    key.contains("cong hoa xa hoi") || key.contains("dang cong san viet nam")
      || key == "viet nam" || key == "chu nghia viet nam"
      || (key.contains("doc lap") && key.contains("hanh phuc"))
  }

  /// `Số:` and what follows, in the place of the number.
  var isNumber: Bool { Self.beginsNumber(key) }

  /// The place and date of the paper: `…, ngày … tháng … năm …`.
  var isDate: Bool { PaperDate(of: key) != nil }

  /// How papers, and programs that read scans, spell “số”.
  private static let numberWords = ["so", "s6", "s0", "$6", "$o"]

  /// `so` or `so:` alone.
  static func isNumberWord(_ key: String) -> Bool {
    numberWords.contains(key.filter { $0 != ":" && $0 != " " })
  }

  /// Whether `key` begins as the number of a paper does: `so: 750`, `so ...../kh`, `so /kh`.
  static func beginsNumber(_ key: String) -> Bool {
    guard key.count > 2, numberWords.contains(String(key.prefix(2))),
      let next = key.dropFirst(2).first, !next.isLetter, !next.isNumber
    else { return false }
    let rest = key.dropFirst(2).drop { " :".contains($0) }
    return rest.isEmpty || rest.first.map { $0.isNumber || "/.…_-".contains($0) } == true
  }
}

extension String {
  /// Whether there are letters, and all of them capitals.
  var isUpperCase: Bool {
    contains { $0.isLetter } && !unicodeScalars.contains { $0.properties.isLowercase }
  }
}
