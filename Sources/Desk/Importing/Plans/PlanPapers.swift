/// One paper of a file: its head and body, what stands under it, and its monthly table. A file may
/// hold a plan and, behind the recipients, an annex that is a plan of its own.
struct PlanPaper {
  /// Head and body.
  var body: [PlanLine] = []
  /// Recipients and signature.
  var foot: [PlanLine] = []
  /// The table's rows and its caption.
  var table: [PlanLine] = []
  var grid: MonthlyGrid?
  /// What stands behind it and belongs to nothing.
  var rest: [PlanLine] = []

  /// The lines of the foot; of a scan with its title as it was meant.
  func footLines(_ isBadlyRead: Bool) -> [String] {
    let raw = foot.flatMap(\.raw)
    guard isBadlyRead, let first = raw.first,
      PlanWords(first, isLoose: true).begins(with: "noi nhan")
    else { return raw }
    return ["Nơi nhận:"] + raw.dropFirst()
  }

  var lines: [PlanLine] { body + foot + table + rest }

  /// The papers of a file, the plan first.
  static func all(in lines: [PlanLine]) -> [PlanPaper] {
    var first = PlanPaper()
    var lines = lines
    if let grid = MonthlyGrid(in: lines) {
      first.grid = grid
      first.table = Array(lines[grid.range])
      lines.removeSubrange(grid.range)
    }
    guard let foot = footStart(in: lines[...]) else {
      first.body = lines
      return [first]
    }
    first.body = Array(lines[..<foot])
    let end = footEnd(in: lines, from: foot)
    first.foot = Array(lines[foot..<end])
    let tail = Array(lines[end...])
    guard isPaper(tail) else {
      first.rest = tail
      return [first]
    }
    return [first] + all(in: tail)
  }

  /// The line that begins the recipients, or the signature where it comes first.
  private static func footStart(in lines: ArraySlice<PlanLine>) -> Int? {
    lines.firstIndex { line in
      let parts = line.raw.flatMap { $0.split(separator: "\t").map(String.init) }
      return parts.contains { part in
        let words = PlanWords(part, isLoose: true)
        return words.begins(with: "noi nhan") && part.collapsed.count < 160
      }
    }
  }

  /// Where the recipients and the signature are over.
  private static func footEnd(in lines: [PlanLine], from start: Int) -> Int {
    var end = start + 1
    var hasFiling = lines[start].words.has("luu")
    while end < lines.count {
      let line = lines[end]
      if line.row == nil {
        let isRecipient = line.mark == .dash && line.text.count < 120
        let isSignature = line.text.count < 60 && (line.mark == nil || line.printed.contains("<"))
        guard isRecipient && !hasFiling || isSignature else { break }
        hasFiling = hasFiling || line.words.begins(with: "luu")
      }
      end += 1
    }
    return end
  }

  /// Whether `lines` say enough to be a paper of their own.
  private static func isPaper(_ lines: [PlanLine]) -> Bool {
    let numbered = lines.count { line in
      if case .number? = line.mark { true } else { line.mark == .roman }
    }
    return numbered >= 3 && lines.count { $0.text.count > 100 } >= 5
  }
}
