import VietnameseText

/// The board of a plan: its members, with what each has to do.
struct PlanBoard {
  private(set) var title: String?
  private(set) var members: [Member] = []
  /// Positions, among the lines given, of those that say all this.
  private(set) var taken: Set<Int> = []
  /// Those of them that say more than the members' fields.
  private(set) var kept: Set<Int> = []

  /// A member, with the duties as printed.
  struct Member {
    var name: String
    var position: String?
    var role: String?
    var duties: [String] = []
    var places: ClosedRange<Int>
  }

  /// The board in `lines`, numbered or in a table.
  init(in lines: [PlanLine]) {
    var current: Int?
    for (index, line) in lines.enumerated() {
      if let found = Self.title(of: line) {
        if title == nil { title = found }
        taken.insert(index)
        kept.insert(index)
        current = nil
      } else if let member = Self.member(of: line) {
        current = add(member)
        taken.insert(index)
        if index > 0, Self.opensDuties(lines[index - 1]) { taken.insert(index - 1) }
      } else if let current, line.mark == .dash || line.mark == .plus, !line.isClosing {
        members[current].duties.append(line.text)
        taken.insert(index)
      } else if line.row == nil {
        current = nil
      }
    }
    readTable(lines)
    if members.isEmpty { taken = [] }
  }

  /// `* Phân công trách nhiệm như sau`.
  private static func opensDuties(_ line: PlanLine) -> Bool {
    line.text.count < 80 && line.words.has("phan cong", "nhiem vu cua")
  }

  /// Adds `member`, or finds who bears the name already; a list comes before the duties.
  private mutating func add(_ member: Member) -> Int {
    let key = member.name.folded()
    if let known = members.firstIndex(where: { $0.name.folded() == key }) { return known }
    members.append(member)
    return members.count - 1
  }

  /// `Thành lập Ban truyền thông … gồm 7 đồng chí`.
  private static func title(of line: PlanLine) -> String? {
    let words = line.words
    guard
      words.has("ban truyen thong", "to truyen thong", "ban bien tap", "ban chi dao"),
      words.has("gom", "thanh lap")
    else { return nil }
    let printed = line.text.split(separator: " ").map(String.init)
    let keys = printed.map { $0.folded() }
    guard
      let start = keys.indices.first(where: {
        ["ban", "to"].contains(keys[$0]) && $0 + 1 < keys.count
          && ["truyen", "bien", "chi"].contains(keys[$0 + 1])
      })
    else { return nil }
    let end =
      keys.indices.first {
        $0 > start + 1 && (["gom", "trong", "nhu", "cua"].contains(keys[$0]))
      } ?? min(keys.count, start + 10)
    return printed[start..<end].joined(separator: " ").withoutStop.withCapital()
  }

  /// `1. Đ/c Phạm Thị Nga – Hiệu trưởng – Trưởng ban`.
  private static func member(of line: PlanLine) -> Member? {
    guard case .number? = line.mark, line.text.count < 120 else { return nil }
    let plain = line.text.withoutHonorific
    let parts = plain.split { "–—-:,".contains($0) }.map { String($0).trimmed }
    guard parts.count > 1 || plain != line.text.withoutStop, let name = parts.first,
      name.isPersonName
    else { return nil }
    return member(name, Array(parts.dropFirst()), line.places)
  }

  private static func member(
    _ name: String, _ parts: [String], _ places: ClosedRange<Int>
  ) -> Member {
    var offices = parts.filter { !$0.isEmpty }
    var role: String?
    if let last = offices.last, offices.count > 1 || last.isRole {
      role = last
      offices.removeLast()
    }
    let position = offices.joined(separator: " – ")
    return Member(
      name: name, position: position.isEmpty ? nil : position, role: role, places: places)
  }

  /// A table of names, offices and duties.
  private mutating func readTable(_ lines: [PlanLine]) {
    guard
      let head = lines.firstIndex(where: {
        $0.row != nil && $0.words.has("ho va ten", "ho ten") && $0.words.has("chuc vu", "nhiem vu")
      }), let row = lines[head].row
    else { return }
    func column(_ names: String...) -> Int? {
      row.cells.firstIndex { PlanWords($0.text).has(any: names) }
    }
    let (name, position) = (column("ho va ten", "ho ten"), column("chuc vu"))
    let role = column("vai tro", "chuc danh trong", "trong ban", "nhiem vu trong")
    let duties = row.cells.indices.first {
      $0 != role && PlanWords(row.cells[$0].text).has("nhiem vu", "phu trach", "phan cong")
    }
    taken.insert(head)
    for index in lines.indices.dropFirst(head + 1) {
      guard let next = lines[index].row, next.table == row.table else { break }
      func cell(_ column: Int?) -> PlanCell? {
        column.flatMap { next.cells.indices.contains($0) ? next.cells[$0] : nil }
      }
      guard let person = cell(name)?.text.withoutHonorific, !person.isEmpty else { continue }
      taken.insert(index)
      members.append(
        Member(
          name: person, position: cell(position).flatMap { $0.text.isEmpty ? nil : $0.text },
          role: cell(role).flatMap { $0.text.isEmpty ? nil : $0.text },
          duties: (cell(duties)?.lines ?? []).map { LineMark.split($0)?.rest ?? $0 },
          places: lines[index].places))
    }
  }
}

extension String {
  /// Whether it may be the name of a person: two to six words with capitals.
  fileprivate var isPersonName: Bool {
    let words = split(separator: " ")
    return (2...6).contains(words.count)
      && words.allSatisfy { $0.first?.isUppercase == true && $0.allSatisfy(\.isLetter) }
  }

  /// Whether it names a role on the board and nothing else.
  fileprivate var isRole: Bool {
    [
      "truong ban", "pho ban", "pho truong ban", "thanh vien", "uy vien", "thu ky", "to truong",
      "to pho", "truong ban chi dao", "truong ban truyen thong", "uy vien thu ky",
    ].contains(folded())
  }
}
