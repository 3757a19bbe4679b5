/// The monthly table as rows of cells, out of any of the shapes that it has in a file: a real table,
/// columns parted by tabs, or cells on lines of their own.
struct MonthlyGrid {
  /// What the columns hold, from the left.
  var columns: [Column] = []
  var rows: [Row] = []
  /// Where it stands among the lines, with what it is called.
  var range: Range<Int> = 0..<0

  /// What a column holds, by its head.
  enum Column: Hashable {
    case position, month, content, assignees, added, result, other

    init(_ head: String) {
      let words = PlanWords(head, isLoose: true)
      self =
        switch true {
        case words.has("ket qua", "ghi chu"): .result
        case words.has("bo sung"): .added
        case words.has("nguoi thuc hien", "nguoi phu trach", "phu trach", "thuc hien", "bo phan")
          && !words.has("thoi gian", "noi dung"):
          .assignees
        case words.has("noi dung", "chu de", "cong viec", "hoat dong"): .content
        case words.has("thang", "thoi gian"): .month
        case words.words == ["stt"] || words.words == ["tt"] || words.words == ["so", "tt"]:
          .position
        default: .other
        }
    }
  }

  /// One row, and the lines it was read from.
  struct Row {
    var cells: [PlanCell]
    var places: ClosedRange<Int>
  }

  /// The monthly table among `lines`; nothing where there is none.
  init?(in lines: [PlanLine]) {
    for index in lines.indices {
      if readTable(lines, at: index) || readTabs(lines, at: index) || readCells(lines, at: index)
        || readBare(lines, at: index) || readMonths(lines, at: index)
      {
        break
      }
    }
    guard !rows.isEmpty else { return nil }
    range = Self.caption(of: range.lowerBound, in: lines)..<range.upperBound
  }

  /// Whether `columns` are those of a monthly table.
  static func areMonthly(_ columns: [Column]) -> Bool {
    columns.contains(.content) && columns.contains(.month)
      && (columns.contains(.assignees) || columns.contains(.position) || columns.count >= 2)
  }

  // MARK: A real table

  private mutating func readTable(_ lines: [PlanLine], at index: Int) -> Bool {
    guard let head = lines[index].row else { return false }
    let columns = head.cells.map { Column($0.text) }
    guard Self.areMonthly(columns) else { return false }
    self.columns = columns
    var end = index + 1
    while end < lines.count, let row = lines[end].row, row.table == head.table {
      rows.append(Row(cells: row.cells, places: lines[end].places))
      end += 1
    }
    range = index..<end
    return true
  }

  // MARK: Tabs between cells

  /// A head on one line; rows follow, their cells parted by tabs. A line without a tab goes on with
  /// the last cell, as copying from Word leaves it.
  private mutating func readTabs(_ lines: [PlanLine], at index: Int) -> Bool {
    guard lines[index].row == nil, lines[index].raw.count == 1 else { return false }
    let heads = Self.parts(of: lines[index].raw[0])
    let columns = heads.map(Column.init)
    guard heads.count >= 2, Self.areMonthly(columns) else { return false }
    self.columns = columns
    var end = index + 1
    while end < lines.count, !Self.isOver(lines[end], rows.last, columns.count) {
      takeTabbed(lines[end])
      end += 1
    }
    range = index..<end
    return true
  }

  private mutating func takeTabbed(_ line: PlanLine) {
    let parts = Self.parts(of: line.raw.joined(separator: " "))
    let isFull = rows.last.map { $0.cells.count >= columns.count } ?? true
    let beginsRow = parts.count > 1 && (isFull || isNext(parts))
    if beginsRow {
      rows.append(Row(cells: [PlanCell(parts[0])], places: line.places))
    } else if let last = rows.indices.last {
      rows[last].cells[rows[last].cells.count - 1].add(parts[0])
      rows[last].places = rows[last].places.lowerBound...line.places.upperBound
    } else {
      return
    }
    for part in parts.dropFirst() { rows[rows.count - 1].cells.append(PlanCell(part)) }
  }

  /// Whether `parts` begin with the number or the month of a new row.
  private func isNext(_ parts: [String]) -> Bool {
    switch columns.first {
    case .position: Int(parts[0]) == rows.count + 1
    case .month: MonthName(parts[0]) != nil
    default: false
    }
  }

  /// The parts between tabs, or between the gaps that columns of blanks leave.
  private static func parts(of raw: String) -> [String] {
    if raw.contains("\t") {
      return raw.split(separator: "\t", omittingEmptySubsequences: false).map {
        String($0).collapsed
      }
    }
    var parts = [""]
    var blanks = 0
    for character in raw {
      if character.isWhitespace {
        blanks += 1
        continue
      }
      if blanks >= 3, parts != [""] {
        parts.append("")
      } else if blanks > 0 {
        parts[parts.count - 1].append(" ")
      }
      blanks = 0
      parts[parts.count - 1].append(character)
    }
    return parts.map(\.collapsed)
  }

  // MARK: Cells on lines of their own

  /// Every cell begins on a line of its own, with a tab or without; the head does so too.
  private mutating func readCells(_ lines: [PlanLine], at index: Int) -> Bool {
    guard [.position, .month].contains(Column(lines[index].printed)), lines[index].text.count < 24
    else { return false }
    let isTabbed = lines[index].raw[0].hasPrefix("\t")
    var cells: [PlanCell] = []
    var places: [ClosedRange<Int>] = []
    var end = index
    while end < lines.count, end < index + 4 || !Self.isOver(lines[end], nil, 0) {
      let line = lines[end]
      if line.row != nil { return false }
      // Lines of a cell follow its first one without a tab.
      if !isTabbed || line.raw[0].hasPrefix("\t") || cells.isEmpty {
        for part in Self.cellsBefore(line.raw[0], isTabbed) {
          cells.append(PlanCell(part))
          places.append(line.places)
        }
      } else {
        cells[cells.count - 1].add(line.printed)
        places[places.count - 1] = places[places.count - 1].lowerBound...line.places.upperBound
      }
      end += 1
    }
    let heads = cells.prefix { MonthName($0.text) == nil }.map { Column($0.text) }
    guard isTabbed, Self.areMonthly(heads), heads.count <= 8 else { return false }
    columns = heads
    cut(cells, places, after: heads.count)
    range = index..<end
    return !rows.isEmpty
  }

  private static func cellsBefore(_ raw: String, _ isTabbed: Bool) -> [String] {
    let parts = raw.split(separator: "\t", omittingEmptySubsequences: false)
      .map { String($0).collapsed }
    return isTabbed ? Array(parts.dropFirst()) : parts.filter { !$0.isEmpty }
  }

  /// Cuts `cells` into rows: one for each number in the first column, else by their count.
  private mutating func cut(_ cells: [PlanCell], _ places: [ClosedRange<Int>], after heads: Int) {
    var start = heads
    while start < cells.count {
      let full = min(start + columns.count, cells.count)
      // A row that lost an empty cell ends where the next number and month stand.
      let next = columns.first == .position ? rows.count + 2 : nil
      let early = (start..<full).dropFirst(2).first { index in
        next != nil && Int(cells[index].text) == next && index + 1 < cells.count
          && MonthName(cells[index + 1].text) != nil
      }
      let end = early ?? full
      let last = places[end - 1].upperBound
      rows.append(
        Row(cells: Array(cells[start..<end]), places: places[start].lowerBound...last))
      start = end
    }
  }

  // MARK: Its ends

  /// Whether `line` belongs to what follows the table.
  static func isOver(_ line: PlanLine, _ row: Row?, _ columns: Int) -> Bool {
    if line.mark == .roman || line.row != nil || line.heading != nil { return true }
    if line.words.begins(with: "noi nhan", "tren day", "hieu truong", "nguoi lap") { return true }
    let isDone = row.map { $0.cells.count >= columns } ?? false
    return isDone && !line.raw[0].contains("\t") && line.followsGap && line.mark == nil
  }

  /// Where the lines begin that name the table: at most three, in capitals or saying so.
  private static func caption(of start: Int, in lines: [PlanLine]) -> Int {
    var first = start
    while first > 0, start - first < 3 {
      let line = lines[first - 1]
      let names = line.words.has("hang thang", "tung thang", "cu the", "truyen thong")
      guard line.row == nil, line.mark == nil, line.text.count < 120,
        line.isUpperCase || names && !line.printed.endsSentence && !line.raw[0].hasPrefix("\t")
      else { break }
      first -= 1
    }
    return first
  }
}

extension PlanCell {
  fileprivate init(_ line: String) { self.init(lines: line.isEmpty ? [] : [line]) }

  fileprivate mutating func add(_ line: String) { if !line.isEmpty { lines.append(line) } }
}

/// A month as tables write it: `9`, `09`, `Tháng 9`, `9/2020`, `Tháng 9 năm 2020`.
struct MonthName: Hashable {
  let month: Int

  init?(_ text: String) {
    var words = PlanWords(text).words
    if words.first == "thang" { words.removeFirst() }
    guard let first = words.first, let month = Int(first), (1...12).contains(month),
      words.count <= 3, words.dropFirst().allSatisfy({ Int($0) != nil || $0 == "nam" })
    else { return nil }
    self.month = month
  }
}
