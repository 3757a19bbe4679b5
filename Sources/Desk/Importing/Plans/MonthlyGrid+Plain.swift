extension MonthlyGrid {
  // MARK: Cells on lines of their own, nothing before them

  /// A head of one line a column, then rows of one line a cell entry: what is left of a table that
  /// was pasted as plain text. Names are told from what is to be done by how they look.
  mutating func readBare(_ lines: [PlanLine], at index: Int) -> Bool {
    let heads = lines[index...].prefix(8).prefix { line in
      line.row == nil && line.text.count < 30 && Column(line.printed) != .other
        && !line.raw[0].contains("\t")
    }
    let columns = heads.map { Column($0.printed) }
    guard let first = columns.first, [.position, .month].contains(first),
      Set(columns).count == columns.count, Self.areMonthly(columns)
    else { return false }
    self.columns = [.month, .content, .assignees]
    var end = index + heads.count
    var entries: [PlanLine] = []
    var month: PlanLine?
    while end < lines.count, !Self.isOver(lines[end], nil, 0) {
      let next = end + 1 < lines.count ? lines[end + 1] : nil
      if first == .position, Int(lines[end].printed) == rows.count + (month == nil ? 1 : 2),
        let next, MonthName(next.printed) != nil
      {
        closeRow(month, entries, columns)
        (month, entries) = (next, [])
        end += 1
      } else if first == .month, MonthName(lines[end].printed) != nil {
        closeRow(month, entries, columns)
        (month, entries) = (lines[end], [])
      } else {
        entries.append(lines[end])
      }
      end += 1
    }
    closeRow(month, entries, columns)
    range = index..<end
    return !rows.isEmpty
  }

  private mutating func closeRow(
    _ month: PlanLine?, _ entries: [PlanLine], _ heads: [Column]
  ) {
    guard let month, let last = entries.last else { return }
    let names = heads.contains(.assignees) ? Self.names(among: entries.map(\.printed)) : 0
    let printed = entries.map(\.printed)
    rows.append(
      Row(
        cells: [
          PlanCell(lines: [month.printed]), PlanCell(lines: Array(printed.dropLast(names))),
          PlanCell(lines: Array(printed.suffix(names))),
        ], places: month.places.lowerBound...last.places.upperBound))
  }

  /// How many lines at the end are names: at most as many as there are lines of what is to be done.
  private static func names(among lines: [String]) -> Int {
    let run = lines.reversed().prefix { $0.looksLikeNames }.count
    return min(run, lines.count / 2)
  }

  // MARK: Months as headings

  /// A heading for each of three months or more, what is to be done under it, and who in brackets at
  /// the end of the line.
  mutating func readMonths(_ lines: [PlanLine], at index: Int) -> Bool {
    guard lines[index].monthHeading != nil,
      Set(lines[index...].compactMap { $0.monthHeading?.month }).count >= 3
    else { return false }
    columns = [.month, .content, .assignees]
    var month = ""
    var end = index
    while end < lines.count {
      let line = lines[end]
      if line.monthHeading != nil {
        month = line.text.withoutStop
      } else if Self.isOver(line, nil, 0) || line.isNumbered {
        break
      } else {
        let (title, names) = line.text.withNamesApart
        rows.append(
          Row(
            cells: [
              PlanCell(lines: [month]), PlanCell(lines: [title]),
              PlanCell(lines: names.map { [$0] } ?? []),
            ], places: line.places))
      }
      end += 1
    }
    range = index..<end
    return true
  }
}

extension PlanLine {
  /// The month that the line is a heading for: `Tháng 9/2020:`.
  fileprivate var monthHeading: MonthName? {
    words.begins(with: "thang") && row == nil ? MonthName(text) : nil
  }
}

extension String {
  /// Whether it may be a list of people: short names with capitals, parted by commas.
  fileprivate var looksLikeNames: Bool {
    let plain = LineMark.split(self)?.rest ?? self
    let names = plain.withoutStop.split { ",;".contains($0) }
    return !names.isEmpty
      && names.allSatisfy { name in
        let words = String(name).withoutHonorific.split(separator: " ")
        return (1...4).contains(words.count)
          && words.allSatisfy { $0.first?.isUppercase == true && $0.allSatisfy(\.isLetter) }
      }
  }

  /// The text, and the names that stand in brackets at its end.
  fileprivate var withNamesApart: (title: String, names: String?) {
    let plain = withoutStop
    guard plain.hasSuffix(")"), let start = plain.lastIndex(of: "(") else { return (plain, nil) }
    let names = String(plain[plain.index(after: start)...].dropLast())
    let title = plain[..<start].trimmed
    return names.looksLikeNames && !title.isEmpty ? (title, names) : (plain, nil)
  }
}
