import Diagnostics
import VietnameseText

/// One line of the monthly table.
struct ItemPiece: Sendable {
  let month: Int
  let title: String
  let assignees: [String]
  /// Whether it stands in the column of what was added later.
  let isAdded: Bool
  let note: String?
  let places: ClosedRange<Int>
  /// Why a person should look again.
  let doubt: Message?
}

/// The items of a monthly table, and the lines of it that nothing could be made of.
struct MonthlyItems {
  private(set) var items: [ItemPiece] = []
  private(set) var unplaced: [Int] = []

  init(of grid: MonthlyGrid) {
    var month: Int?
    for row in grid.rows {
      let cells = Dictionary(
        zip(grid.columns, row.cells), uniquingKeysWith: { first, _ in first })
      let texts = row.cells.map(\.text).filter { !$0.isEmpty }
      if let alone = texts.first, texts.count == 1, let name = MonthName(alone),
        PlanWords(alone).begins(with: "thang") || cells[.month]?.text == alone
      {
        // A month over the rows that follow.
        month = name.month
        continue
      }
      if let name = cells[.month].flatMap({ MonthName($0.text) }) {
        month = name.month
      } else if cells[.month]?.text.isEmpty == false {
        month = nil
      }
      guard let month, add(cells, in: month, row.places) else {
        if !texts.isEmpty { unplaced += Array(row.places) }
        continue
      }
      if Self.saysMore(row, than: grid.columns) { unplaced += Array(row.places) }
    }
  }

  /// Whether a cell of `row` stands in a column that no field is made of.
  private static func saysMore(
    _ row: MonthlyGrid.Row, than columns: [MonthlyGrid.Column]
  ) -> Bool {
    var known: Set<MonthlyGrid.Column> = []
    let rest = zip(columns, row.cells).filter { column, _ in
      column == .other || !known.insert(column).inserted
    }.map(\.1)
    return (rest + row.cells.dropFirst(columns.count)).contains { !$0.text.isEmpty }
  }

  /// Takes one row's cells; false where they say nothing.
  private mutating func add(
    _ cells: [MonthlyGrid.Column: PlanCell], in month: Int, _ places: ClosedRange<Int>
  ) -> Bool {
    let titles = Self.entries(of: cells[.content]?.lines ?? [])
    let added = Self.entries(of: cells[.added]?.lines ?? [])
    guard !titles.isEmpty || !added.isEmpty else { return false }
    let names = Self.entries(of: cells[.assignees]?.lines ?? [], isShort: true).map(Self.names)
    let note = cells[.result]?.text
    for (position, title) in titles.enumerated() {
      let (assignees, doubt) = Self.assignees(
        names, at: position, of: titles.count, areWanted: cells[.assignees] != nil)
      items.append(
        ItemPiece(
          month: month, title: title, assignees: assignees, isAdded: false,
          note: titles.count == 1 && note?.isEmpty == false ? note : nil, places: places,
          doubt: doubt))
    }
    for title in added {
      items.append(
        ItemPiece(
          month: month, title: title, assignees: [], isAdded: true, note: nil, places: places,
          doubt: .addedWhen))
    }
    if titles.count != 1, note?.isEmpty == false { unplaced += Array(places) }
    return true
  }

  /// What each dash of a cell says. A line without a dash is one more entry, unless it goes on with
  /// the one before: names (`isShort`) never do.
  private static func entries(of lines: [String], isShort: Bool = false) -> [String] {
    var entries: [String] = []
    let hasDashes = lines.contains { LineMark.split($0) != nil }
    for line in lines {
      if let (_, rest) = LineMark.split(line) {
        entries.append(rest)
      } else if let last = entries.last, !isShort || last.hasSuffix(","),
        line.first?.isLowercase == true || hasDashes && !last.endsClause
      {
        entries[entries.count - 1] = "\(last) \(line)"
      } else {
        entries.append(line)
      }
    }
    return entries.map(\.withoutListStop).filter { !$0.isEmpty }
  }

  /// Who does the item at `position` of `count`: the lines of the cells stand beside one another; a
  /// single line is for all.
  private static func assignees(
    _ names: [[String]], at position: Int, of count: Int, areWanted: Bool
  ) -> ([String], Message?) {
    if names.count == count { return (names[position], nil) }
    if names.count == 1 { return (names[0], count > 1 ? .oneForAll : nil) }
    if names.isEmpty { return ([], areWanted ? .nobody : nil) }
    var all: [String] = []
    for name in names.joined() where !all.contains(name) { all.append(name) }
    return (all, .unevenCells(names.count, count))
  }

  private static func names(_ entry: String) -> [String] {
    entry.split { ",;".contains($0) }
      .flatMap { $0.split(separator: " và ") }
      .flatMap { $0.split(separator: " + ") }
      .map { String($0).withoutHonorific }.filter { !$0.isEmpty }
  }
}

extension String {
  /// The text without the stop of a list, and without losing `,...`.
  fileprivate var withoutListStop: String {
    hasSuffix("...") || hasSuffix("…") ? trimmed : withoutStop
  }

  /// A person's name without `Đ/c`, `đồng chí`, `thầy`.
  var withoutHonorific: String {
    var words = collapsed.split(separator: " ")
    while let first = words.first.map({ String($0).folded() }) {
      let two = words.prefix(2).map { String($0).folded() }.joined(separator: " ")
      if two == "dong chi" {
        words.removeFirst(2)
      } else if ["d/c", "d/c:", "dc", "ong", "ba", "thay", "co", "ong:", "ba:"].contains(first),
        words.count > 1
      {
        words.removeFirst()
      } else {
        break
      }
    }
    return words.joined(separator: " ").withoutStop
  }
}

extension Message {
  static let oneForAll = Message(
    vi: "ô người thực hiện chỉ có một dòng, tạm hiểu là chung cho cả tháng",
    en: "the cell has one line of names; taken as for all items of the month")
  static let nobody = Message(vi: "không thấy người thực hiện", en: "nobody is named for it")
  static let addedWhen = Message(
    vi: "ở cột bổ sung, bảng không ghi ngày: sửa added thành ngày bổ sung",
    en: "from the column of additions, which has no dates: mend added")

  static func unevenCells(_ names: Int, _ items: Int) -> Message {
    Message(
      vi:
        "bảng có \(names) dòng người thực hiện cho \(items) mục, không ghép được: ghi lại ai làm mục nào",
      en: "\(names) lines of names stand beside \(items) items: say who does which")
  }
}
