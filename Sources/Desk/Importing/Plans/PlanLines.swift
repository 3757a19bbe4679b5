import Attachments
import OfficeFiles
import VietnameseText

/// The lines of a document, whatever its format was: from here on a DOCX and a text are the same.
struct PlanLines {
  private(set) var all: [PlanLine] = []
  /// Whether it is a scan whose letters were read badly.
  let isBadlyRead: Bool
  /// Lines of the file beyond which nothing is read: no plan has as many.
  static let most = 10_000

  private var gap = false

  init(of outline: DocumentOutline, isMarkdown: Bool) {
    let pieces = isMarkdown ? MarkdownLines.read(Self.texts(of: outline)) : Self.pieces(of: outline)
    isBadlyRead = Self.isBadlyRead(pieces.map(\.text))
    let width = LineWidth(of: pieces.filter { $0.row == nil }.map(\.text))
    for piece in pieces.prefix(Self.most) { add(piece, width) }
  }

  private static func texts(of outline: DocumentOutline) -> [String] {
    outline.blocks.map(\.text)
  }

  private static func pieces(of outline: DocumentOutline) -> [SourcePiece] {
    var place = 0
    var table = -1
    return outline.blocks.flatMap { block -> [SourcePiece] in
      switch block {
      case .paragraph(let paragraph):
        place += 1
        return paragraph.lines.map {
          SourcePiece(place: place, text: $0, heading: paragraph.heading)
        }
      case .table(let rows):
        table += 1
        return rows.map { row in
          place += 1
          let cells = row.map { cell in
            PlanCell(
              lines: cell.paragraphs.flatMap(\.lines).map { $0.cleaned.collapsed }
                .filter { !$0.isEmpty },
              continuesAbove: cell.continuesAbove)
          }
          return SourcePiece(place: place, text: "", row: PlanRow(table: table, cells: cells))
        }
      }
    }
  }

  private mutating func add(_ piece: SourcePiece, _ width: LineWidth) {
    let raw = piece.text.cleaned
    if let row = piece.row {
      add(row, at: piece.place)
      return
    }
    let printed = raw.collapsed
    guard printed.contains(where: { $0.isLetter || $0.isNumber }) else {
      gap = true
      return
    }
    // A scan leaves specks before the dash of an item.
    let speckless = printed.hasPrefix(". -") ? String(printed.dropFirst(2)) : printed
    let split = LineMark.split(speckless)
    if split == nil, piece.heading == nil, let last = all.last,
      width.goesOn(from: last, to: raw, afterGap: gap)
    {
      all[all.count - 1] = line(
        last.raw + [raw], from: last.places.lowerBound, to: piece.place, last.heading,
        followsGap: last.followsGap)
    } else {
      all.append(
        line([raw], from: piece.place, to: piece.place, piece.heading, followsGap: gap))
    }
    gap = false
  }

  private func line(
    _ raw: [String], from first: Int, to last: Int, _ heading: Int?, followsGap: Bool
  ) -> PlanLine {
    let printed = raw.joined(separator: " ").collapsed
    let speckless = printed.hasPrefix(". -") ? String(printed.dropFirst(2)) : printed
    let split = LineMark.split(speckless)
    let text = split?.rest ?? speckless
    return PlanLine(
      places: first...last, count: raw.count, mark: split?.mark, text: text, printed: speckless,
      words: PlanWords(text, isLoose: isBadlyRead), heading: heading, followsGap: followsGap,
      raw: raw, row: nil)
  }

  private mutating func add(_ row: PlanRow, at place: Int) {
    let height = row.cells.map(\.lines.count).max() ?? 0
    guard height > 0 else { return }
    let raw = (0..<height).map { line in
      row.cells.map { line < $0.lines.count ? $0.lines[line] : "" }.joined(separator: "\t")
    }
    let text = row.cells.map(\.text).filter { !$0.isEmpty }.joined(separator: " ")
    all.append(
      PlanLine(
        places: place...place, count: 1, mark: nil, text: text, printed: text,
        words: PlanWords(text, isLoose: isBadlyRead), heading: nil, followsGap: gap, raw: raw,
        row: row))
    gap = false
  }

  /// Words that every plan has many of, by what is left of them without their marks.
  private static let common: [String: Set<String>] = [
    "va": ["và"], "cua": ["của"], "cac": ["các"], "ve": ["về"], "giao": ["giáo", "giao"],
    "duc": ["dục", "đức"], "truyen": ["truyền", "truyện"], "thuc": ["thực", "thức"],
    "hoc": ["học"],
  ]

  /// Whether most of the common words have lost their marks.
  private static func isBadlyRead(_ texts: [String]) -> Bool {
    var count = 0
    var right = 0
    for word in texts.joined(separator: " ").split(whereSeparator: { !$0.isLetter }) {
      let lower = word.lowercased()
      guard let spellings = common[lower.folded()] else { continue }
      count += 1
      if spellings.contains(Composition.composed(lower)) { right += 1 }
    }
    return count >= 20 && right * 2 < count
  }
}

extension String {
  /// The text composed, without signs that are no text and that YAML refuses; tabs stay.
  fileprivate var cleaned: String {
    let scalars = Composition.composed(self).unicodeScalars.filter { scalar in
      switch scalar.value {
      case 0x09: true
      case 0..<0x20, 0x7F..<0xA0, 0xFEFF, 0xFFFE, 0xFFFF: false
      default: true
      }
    }
    return String(String.UnicodeScalarView(scalars))
  }
}

/// A line of the file, or a row of one of its tables.
struct SourcePiece {
  let place: Int
  let text: String
  var heading: Int?
  var row: PlanRow?
}

extension OfficeBlock {
  /// The text of a paragraph.
  var text: String { if case .paragraph(let paragraph) = self { paragraph.text } else { "" } }
}

extension OfficeParagraph {
  /// Its lines, the label before the first.
  fileprivate var lines: [String] {
    var lines = text.split(omittingEmptySubsequences: false) { $0.isNewline }.map(String.init)
    if let label, !text.trimmed.isEmpty { lines[0] = "\(label) \(lines[0])" }
    return lines
  }
}

/// How wide the lines of a text are that was wrapped by whatever wrote it.
struct LineWidth {
  /// Absent where paragraphs stand on lines of their own.
  private let width: Int?

  /// Fewer lines than these say nothing of how the text is laid out.
  private static let fewest = 40

  init(of texts: [String]) {
    let lengths = texts.map { $0.collapsed.count }.filter { $0 > 0 }.sorted()
    guard lengths.count >= Self.fewest else {
      width = nil
      return
    }
    let full = lengths[lengths.count * 9 / 10]
    let long = lengths.count { $0 * 10 >= full * 7 }
    let isWrapped = (50...120).contains(full) && lengths[lengths.count - 1] < full * 3 / 2
    width = isWrapped && long * 5 >= lengths.count * 2 ? full : nil
  }

  /// Whether the paragraph of `last` goes on with the line `raw`, which bears no mark.
  func goesOn(from last: PlanLine, to raw: String, afterGap: Bool) -> Bool {
    guard let width, last.row == nil, last.heading == nil, !raw.contains("\t"),
      let end = last.raw.last?.collapsed, !end.contains("\t"),
      let first = raw.first(where: { $0.isLetter || $0.isNumber })
    else { return false }
    let isHead = PaperLine.lines(of: [raw]).contains { $0.parts[0].isNumber }
    if isHead || raw.isUpperCase || last.isUpperCase { return false }
    let isLowerCase = first.isLowercase || first.isNumber
    if afterGap { return isLowerCase && !end.endsClause }
    if end.count * 10 >= width * 9 { return true }
    return end.count * 10 >= width * 6 && !end.endsSentence
  }
}
