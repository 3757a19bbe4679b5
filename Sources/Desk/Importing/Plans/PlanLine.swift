/// One line of a plan: a paragraph, whatever lines of the file it takes, or a row of a table.
struct PlanLine: Sendable {
  /// Lines of the file from 1; of an office file paragraphs and rows.
  let places: ClosedRange<Int>
  /// How many of those say something.
  let count: Int
  let mark: LineMark?
  /// Without its mark, blanks collapsed.
  let text: String
  /// With its mark, blanks collapsed.
  let printed: String
  /// Words of `text`.
  let words: PlanWords
  /// The rank that the file itself gives it as a heading, 1 for the highest.
  let heading: Int?
  let followsGap: Bool
  /// As in the file, with tabs and gaps.
  let raw: [String]
  /// The cells of a row of a table.
  let row: PlanRow?

  /// Whether all of its letters are capitals.
  var isUpperCase: Bool { text.isUpperCase }

  /// Whether it numbers or names what follows, rather than saying something itself.
  var isHeadline: Bool {
    heading != nil || text.count <= 120 && !(text.count > 90 && printed.endsSentence)
  }

  /// Whether an Arabic number stands before it.
  var isNumbered: Bool { if case .number? = mark { true } else { false } }

  /// Whether it is `Nơi nhận:`, however a scan was read.
  var isRecipientsTitle: Bool { words.begins(with: "noi nhan") && text.count < 14 }

  /// Whether it ends what the plan says: `Trên đây là Kế hoạch …`.
  var isClosing: Bool { words.begins(with: "tren day") }
}

/// A row of a table.
struct PlanRow: Sendable {
  /// Which table of the file, from 0.
  let table: Int
  let cells: [PlanCell]
}

/// A cell of a row: its lines, blanks collapsed.
struct PlanCell: Sendable, Hashable {
  var lines: [String] = []
  /// Whether it goes on with the cell above.
  var continuesAbove = false

  /// All of it on one line.
  var text: String { lines.joined(separator: " ").trimmed }
}

extension String {
  /// Whether a sentence ends here.
  var endsSentence: Bool { last.map { ".;!?…".contains($0) } == true }

  /// The text with single blanks, without marks that only Word's bookmarks and layout need.
  var collapsed: String {
    var text = split { $0.isWhitespace || $0 == "\u{A0}" || $0 == "\u{FEFF}" }
      .joined(separator: " ")
    guard text.contains("[") else { return text }
    while let start = text.range(ofMark: "[bookmark:") {
      let end = text[start...].firstIndex(of: "]").map(text.index(after:)) ?? text.endIndex
      text = (text[..<start] + text[end...]).split(separator: " ").joined(separator: " ")
    }
    return text
  }

  private func range(ofMark mark: String) -> Index? {
    indices.first { self[$0...].hasPrefix(mark) }
  }
}
