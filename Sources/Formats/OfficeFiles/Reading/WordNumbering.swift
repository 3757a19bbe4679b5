/// The numbers that Word writes before headings and lists, from `numbering.xml` and `styles.xml`
/// (ISO/IEC 29500-1, sections 17.7 and 17.9). It counts while the paragraphs pass by.
struct WordNumbering: XMLHandler {
  /// What a paragraph says of itself.
  struct Paragraph: Hashable {
    var style: String?
    /// Its list's id; `0` for none.
    var list: String?
    var level: Int?
    /// 0 for the highest heading.
    var outline: Int?
  }

  /// How one level of a list is numbered.
  private struct Level {
    var start = 1
    var format = "decimal"
    var text = ""
  }

  private struct Style {
    var paragraph = Paragraph()
    var parent: String?
  }

  private var lists: [String: [Int: Level]] = [:]
  /// The list that a list's id stands for.
  private var listByID: [String: String] = [:]
  private var starts: [String: [Int: Int]] = [:]
  private var styles: [String: Style] = [:]
  /// The last number of each level, by list.
  private var counts: [String: [Int: Int]] = [:]
  /// Ids of lists, with levels, that have had a paragraph.
  private var begun: Set<String> = []

  private var list: String?
  private var id: String?
  private var level: Int?
  private var style: String?

  /// Lists have nine levels; so many styles may stand over one another.
  private static let deepest = 9
  /// The most characters of a label: every paragraph of a list has its own.
  private static let longest = 64

  mutating func start(_ name: String, _ attributes: XMLAttributes) {
    let value = attributes["val"]
    let number = value.flatMap { ListNumber.start($0) }
    switch name {
    case "abstractNum": list = attributes["abstractNumId"]
    case "num": id = attributes["numId"]
    case "abstractNumId": if let id { listByID[id] = value }
    case "lvl", "lvlOverride":
      level = attributes["ilvl"].flatMap { Int($0) }
        .flatMap { (0..<Self.deepest).contains($0) ? $0 : nil }
    case "start": change { $0.start = number ?? 1 }
    case "startOverride":
      if let id, let level, let number { starts[id, default: [:]][level] = number }
    case "numFmt": change { $0.format = value ?? "decimal" }
    case "lvlText": change { $0.text = String((value ?? "").prefix(Self.longest)) }
    case "style": style = attributes["styleId"]
    default: readStyle(name, value, number)
    }
  }

  private mutating func change(_ edit: (inout Level) -> Void) {
    guard let list, let level else { return }
    edit(&lists[list, default: [:]][level, default: Level()])
  }

  private mutating func readStyle(_ name: String, _ value: String?, _ number: Int?) {
    guard let style else { return }
    switch name {
    case "basedOn": styles[style, default: Style()].parent = value
    case "numId": styles[style, default: Style()].paragraph.list = value
    case "ilvl": styles[style, default: Style()].paragraph.level = number
    case "outlineLvl": styles[style, default: Style()].paragraph.outline = number
    default: break
    }
  }

  mutating func end(_ name: String) {
    switch name {
    case "abstractNum": list = nil
    case "num": id = nil
    case "lvl", "lvlOverride": level = nil
    case "style": style = nil
    default: break
    }
  }

  mutating func text(_ bytes: [UInt8]) {}

  /// What stands before `paragraph`, the next of the document.
  mutating func next(_ paragraph: Paragraph) -> ParagraphMark {
    let whole = completed(paragraph)
    let heading = whole.outline.flatMap { (0..<Self.deepest).contains($0) ? $0 + 1 : nil }
    return ParagraphMark(label: label(of: whole), heading: heading)
  }

  /// The paragraph with what its styles say where it says nothing.
  private func completed(_ paragraph: Paragraph) -> Paragraph {
    var whole = paragraph
    var name = paragraph.style
    for _ in 0..<Self.deepest {
      guard let style = name.flatMap({ styles[$0] }) else { break }
      whole.list = whole.list ?? style.paragraph.list
      whole.level = whole.level ?? style.paragraph.level
      whole.outline = whole.outline ?? style.paragraph.outline
      name = style.parent
    }
    return whole
  }

  private mutating func label(of paragraph: Paragraph) -> String? {
    let level = paragraph.level ?? 0
    guard let id = paragraph.list, let list = listByID[id], let levels = lists[list],
      let own = levels[level]
    else { return nil }
    if own.format == "bullet" { return "-" }
    if own.format == "none" { return nil }
    let override = starts[id]?[level]
    // A list that begins anew does so once.
    let beginsAnew = begun.insert("\(id) \(level)").inserted && override != nil
    var count = counts[list, default: [:]]
    let last = beginsAnew ? nil : count[level]
    count[level] = last.map { $0 + 1 } ?? override ?? own.start
    for deeper in count.keys where deeper > level { count[deeper] = nil }
    counts[list] = count
    return (0...level).reduce(own.text) { text, level in
      let start = levels[level]?.start ?? 1
      let number = ListNumber.written(count[level] ?? start, as: levels[level]?.format ?? "decimal")
      return text.split(separator: "%\(level + 1)", omittingEmptySubsequences: false)
        .joined(separator: number)
    }
  }
}

/// Numbers as lists write them.
enum ListNumber {
  /// The number that a list is to begin with; nothing where no list does.
  static func start(_ text: String) -> Int? {
    Int(text).flatMap { (0...100_000).contains($0) ? $0 : nil }
  }

  /// `number` in a format by its name in WordprocessingML.
  static func written(_ number: Int, as format: String) -> String {
    switch format {
    case "upperRoman": roman(number)
    case "lowerRoman": roman(number).lowercased()
    case "upperLetter": letter(number).uppercased()
    case "lowerLetter": letter(number)
    case "decimalZero": number < 10 ? "0\(number)" : "\(number)"
    default: "\(number)"
    }
  }

  private static func roman(_ number: Int) -> String {
    guard (1..<4000).contains(number) else { return "\(number)" }
    let signs = [
      (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"),
      (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
    ]
    var rest = number
    var text = ""
    for (value, sign) in signs {
      while rest >= value {
        text += sign
        rest -= value
      }
    }
    return text
  }

  /// a to z; then the number itself, which no plan reaches.
  private static func letter(_ number: Int) -> String {
    guard (1...26).contains(number) else { return "\(number)" }
    return String(decoding: [UInt8(0x60 + number)], as: UTF8.self)
  }
}
