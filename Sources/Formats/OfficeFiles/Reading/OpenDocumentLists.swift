/// The numbers that stand before the items of OpenDocument lists (ISO/IEC 26300-1, sections 5.3 and
/// 16.30). It counts while the items pass by.
struct OpenDocumentLists: XMLHandler {
  /// How one level of a list is numbered.
  private struct Level {
    /// `1`, `I`, `i`, `A`, `a`; empty where nothing is written.
    var format: String
    var prefix: String
    var suffix: String
    var start: Int
    var isBullet = false
  }

  /// A list that has begun.
  private struct Open {
    let style: String
    var count: Int
  }

  private var styles: [String: [Int: Level]] = [:]
  private var style: String?
  private var open: [Open] = []
  /// The last number of each style and level, for lists that go on.
  private var last: [String: Int] = [:]
  /// Whether the next paragraph is the first of an item.
  private var beginsItem = false

  mutating func start(_ name: String, _ attributes: XMLAttributes) {
    switch name {
    case "list-style": style = attributes["name"]
    case "list-level-style-number", "list-level-style-bullet", "list-level-style-image":
      guard let style, let level = attributes["level"].flatMap({ Int($0) }) else { return }
      styles[style, default: [:]][level] = Level(
        format: attributes["num-format"] ?? "", prefix: attributes["num-prefix"] ?? "",
        suffix: attributes["num-suffix"] ?? "",
        start: attributes["start-value"].flatMap { ListNumber.start($0) } ?? 1,
        isBullet: name != "list-level-style-number")
    case "list": begin(attributes)
    case "list-item", "list-header":
      beginsItem = name == "list-item"
      guard beginsItem, let list = open.indices.last else { return }
      let start = attributes["start-value"].flatMap { ListNumber.start($0) }
      open[list].count = start ?? open[list].count + 1
      last["\(open[list].style) \(open.count)"] = open[list].count
    default: break
    }
  }

  private mutating func begin(_ attributes: XMLAttributes) {
    let style = attributes["style-name"] ?? open.last?.style ?? ""
    let level = open.count + 1
    let goesOn =
      attributes["continue-numbering"] == "true" || attributes["continue-list"] != nil
    let before = goesOn ? last["\(style) \(level)"] : nil
    let start = styles[style]?[level]?.start ?? 1
    open.append(Open(style: style, count: before ?? start - 1))
  }

  mutating func end(_ name: String) {
    switch name {
    case "list-style": style = nil
    case "list": if !open.isEmpty { open.removeLast() }
    case "list-item", "list-header": beginsItem = false
    default: break
    }
  }

  mutating func text(_ bytes: [UInt8]) {}

  /// What stands before the paragraph that begins now.
  mutating func label() -> String? {
    guard beginsItem, let list = open.last else { return nil }
    beginsItem = false
    guard let level = styles[list.style]?[open.count] else { return "-" }
    if level.isBullet { return "-" }
    let formats = [
      "1": "decimal", "I": "upperRoman", "i": "lowerRoman", "A": "upperLetter", "a": "lowerLetter",
    ]
    guard let format = formats[level.format] else { return nil }
    return level.prefix + ListNumber.written(list.count, as: format) + level.suffix
  }
}
