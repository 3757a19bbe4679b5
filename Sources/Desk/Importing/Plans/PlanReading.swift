import Content
import Diagnostics
import VietnameseText

/// What a plan says, in the pieces of a plan file, each with the lines that it was read from.
struct PlanReading {
  var facts: PaperFacts
  let opening: PlanOpening
  private(set) var topics: [TopicPiece] = []
  private(set) var items: [ItemPiece] = []
  private(set) var board = PlanBoard(in: [])
  private(set) var duties = PlanDuties()
  /// The plan's own text that no field takes, section after section.
  private(set) var prose: [PlanSection] = []
  /// What stands in a place where only fields are, and was not understood.
  private(set) var unplaced: [PlanLine] = []
  private(set) var count: LineCount
  let isBadlyRead: Bool

  /// How many lines of the file went where.
  struct LineCount: Hashable {
    var all = 0
    /// Into the body, as they are.
    var prose = 0
    /// To the end of the body, for a person to place.
    var unplaced = 0

    /// Into fields.
    var fields: Int { all - prose - unplaced }
    /// Where they belong.
    var placed: Int { all - unplaced }
  }

  /// Reads `paper`.
  init(_ paper: PlanPaper, isBadlyRead: Bool) {
    self.isBadlyRead = isBadlyRead
    facts = PaperFacts(of: paper.body.flatMap(\.raw) + paper.footLines(isBadlyRead))
    let sections = PlanSection.all(in: paper.body)
    opening = PlanOpening(sections[0].lines, of: paper.body, facts)
    count = LineCount(all: paper.lines.reduce(0) { $0 + $1.count })
    unplaced =
      Self.unread(opening.head, facts, opening.subject)
      + Self.unread(isBadlyRead ? paper.foot.filter { !$0.isRecipientsTitle } : paper.foot, facts)
    readSignature()
    prose = [PlanSection(heading: nil, lines: opening.grounds)]
    let topical = Self.topical(sections)
    for (index, section) in sections.enumerated() {
      let lines = index == 0 ? opening.grounds : section.lines
      take(PlanSection(heading: section.heading, lines: lines), isTopical: index == topical)
    }
    if let grid = paper.grid { take(grid, paper.table) }
    unplaced += paper.rest
    count.unplaced = unplaced.reduce(0) { $0 + $1.count }
  }

  /// The section with the topics: the one that is called so, else the one with most numbers that is
  /// about nothing else.
  private static func topical(_ sections: [PlanSection]) -> Int? {
    if let named = sections.firstIndex(where: { $0.kind == .topics }) { return named }
    let counts = sections.map { section in
      section.lines.count { if case .number? = $0.mark { true } else { false } }
    }
    let open = sections.indices.filter { [.opening, .other].contains(sections[$0].kind) }
    return open.filter { counts[$0] >= 2 }.max { counts[$0] < counts[$1] }
  }

  // MARK: Sections

  private mutating func take(_ section: PlanSection, isTopical: Bool) {
    var lines = section.lines
    if isTopical {
      let found = PlanTopics(in: lines)
      topics += found.topics
      lines = found.rest
    }
    let board = PlanBoard(in: lines)
    if self.board.members.isEmpty { self.board = board }
    let found = PlanDuties(in: lines, isLoose: isBadlyRead)
    duties.add(found)
    let inFields = found.taken.union(board.taken)
    // The members stand in their field; what sentences ask for stays to be read.
    let gone = board.taken.subtracting(board.kept)
    let kept = lines.indices.filter { !gone.contains($0) }.map { lines[$0] }
    count.prose += lines.indices.filter { !inFields.contains($0) }
      .reduce(0) { $0 + lines[$1].count }
    guard let heading = section.heading else {
      prose[0].lines = kept
      return
    }
    // A heading whose lines all went into fields has nothing left to head.
    if !kept.isEmpty || section.lines.isEmpty {
      prose.append(PlanSection(heading: heading, lines: kept))
      count.prose += heading.count
    }
  }

  private mutating func take(_ grid: MonthlyGrid, _ lines: [PlanLine]) {
    let found = MonthlyItems(of: grid)
    items = found.items
    let missed = Set(found.unplaced)
    unplaced += lines.filter { line in line.places.contains(where: missed.contains) }
  }

  // MARK: Head and foot

  /// Takes a name that nobody's office stands above, the last of what was not read.
  private mutating func readSignature() {
    guard facts.signer == nil, let last = unplaced.last, last.mark == nil else { return }
    let words = last.text.split(separator: " ").drop { $0.first?.isLetter != true }
    let isName =
      (2...5).contains(words.count)
      && words.allSatisfy { word in
        word.first?.isUppercase == true && word.dropFirst().allSatisfy(\.isLowercase)
      }
    guard isName else { return }
    let name = words.joined(separator: " ")
    facts.signer = Guess(
      Signer(name: name, position: nil, authority: nil), from: last.text, doubt: .noOffice)
    unplaced.removeLast()
  }

  /// Those of `lines` that none of the facts was read from.
  private static func unread(
    _ lines: [PlanLine], _ facts: PaperFacts, _ subject: Guess<String>? = nil
  ) -> [PlanLine] {
    var known = [
      facts.number?.line, facts.issued?.line, facts.type?.line, facts.subject?.line,
      facts.signer?.line, facts.recipients?.line, facts.urgency?.line, subject?.line,
    ].compactMap { $0 }.map { PlanWords($0).words.joined(separator: " ") }
    known += facts.organs.map { PlanWords($0.line).words.joined(separator: " ") }
    return lines.filter { line in
      !PaperLine.lines(of: line.raw).flatMap(\.parts).allSatisfy { part in
        let words = PlanWords(part.text).words
        let text = words.joined(separator: " ")
        return words.isEmpty || part.isTitle || part.isRule || part.isRecipientsTitle
          || part.text.trimmed.count < 2
          || known.contains { (" \($0) ").contains(" \(text) ") }
      }
    }
  }
}

extension PlanDuties {
  /// Adds what other lines ask for.
  mutating func add(_ other: PlanDuties) {
    self = PlanDuties(
      quotas: quotas + other.quotas,
      reports: reports
        + other.reports.filter { report in !reports.contains { $0.every == report.every } },
      lead: lead ?? other.lead)
  }
}
