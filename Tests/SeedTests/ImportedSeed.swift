import Attachments
import Content
import Diagnostics
import Foundation
import Reading
import Testing

@testable import Importing

/// The plans that `bangtin import plan` makes of a seed's paper, beside those that were typed by
/// hand from it.
struct ImportedSeed {
  let imported: [(plan: Plan, pieces: ImportedPlan)]
  /// Findings of the reader in the files that were made.
  let findings: [String]
  private let typed: [[Plan]]
  private let settings: Settings

  /// The paper `name` into the site that stands for it; `plans` are the ids of the typed plans that
  /// each imported one is compared with.
  init(_ name: String, plans: [[String]]) throws {
    let tests = URL(filePath: #filePath).deletingLastPathComponent()
    // The first seed is the demo portal of this repository.
    let root = tests.appending(path: name == "000" ? "../.." : "Sites/\(name)")
    func read(_ path: String) throws -> [UInt8] {
      Array(try Data(contentsOf: root.appending(path: path)))
    }
    settings = try #require(
      ContentReader.settings(path: "site.toml", bytes: try read("site.toml")).value)
    let reader = ContentReader(settings)
    typed = try plans.map { ids in
      try ids.map { id in
        let path = "content/plans/\(id).md"
        return try #require(reader.plan(path: path, bytes: try read(path)).value)
      }
    }
    let now = LocalTime(CalendarDate(dayNumber: 18_586), minute: 480)
    let site = Site(
      settings: settings, posts: [], directives: [], plans: [], events: [], pages: [], opinion: [],
      register: [], files: [:],
      clock: PublicationClock(
        now: now, showsDrafts: false, requiresApproval: false))
    let outcomes = try PlanImport(
      into: site, at: "/nowhere", language: .vi, isRehearsal: true, reader: AttachmentReader()
    ).run(tests.appending(path: "Papers/\(name).txt").path(percentEncoded: false))
    var imported: [(plan: Plan, pieces: ImportedPlan)] = []
    var findings: [String] = []
    for case .written(let path, let pieces) in outcomes {
      let text = pieces.text(source: "\(name).txt", in: .vi)
      let reading = reader.plan(path: path, bytes: Array(text.utf8))
      findings += reading.diagnostics.map { "\(path) [\($0.id)]" }
      if let plan = reading.value { imported.append((plan, pieces)) }
    }
    self.imported = imported
    self.findings = findings
  }

  /// How much of each plan needed no hand: a line for each, found and expected.
  var measures: [String] {
    zip(imported, typed).map { made, typed in
      let count = made.pieces.reading.count
      return [
        "nội dung \(topics(made.plan, typed))", "mục tháng \(items(made.plan, typed))",
        "ban \(board(made.plan, typed))", "chỉ tiêu \(quotas(made.plan, typed))",
        "báo cáo \(reports(made.pieces))", "đầu văn bản \(head(made.plan, typed[0]))",
        "dòng \(count.placed)/\(count.all)",
      ].joined(separator: "; ")
    }
  }

  // MARK: What is compared

  /// Topics found by their words; those of them with the title, the number and the group as typed.
  private func topics(_ made: Plan, _ typed: [Plan]) -> String {
    let wanted = typed.flatMap(\.topics).flatMap { [$0] + $0.topics }
    let found = made.topics.flatMap { [$0] + $0.topics }
    let pairs = wanted.compactMap { topic in
      found.max { $0.likeness(to: topic) < $1.likeness(to: topic) }
        .flatMap { $0.likeness(to: topic) >= 0.5 ? (topic, $0) : nil }
    }
    let titled = pairs.count { $0.title.asCompared == $1.title.asCompared }
    let numbered = pairs.count {
      $0.number == $1.number && $0.group?.asCompared == $1.group?.asCompared
    }
    return "\(pairs.count)/\(wanted.count) (tên \(titled), số và nhóm \(numbered))"
  }

  /// Typed ids of topics by those of the imported ones that they stand for.
  private func ids(_ made: Plan, _ typed: [Plan]) -> [String: String] {
    var ids: [String: String] = [:]
    for topic in made.topics {
      let nearest = typed[0].topics.max { topic.likeness(to: $0) < topic.likeness(to: $1) }
      ids[topic.id.text] = nearest?.id.text
    }
    return ids
  }

  /// How many of the `wanted` tags were made.
  private func shared(
    _ wanted: [Reference<ID<Topic>>], _ made: [Reference<ID<Topic>>], _ ids: [String: String]
  ) -> Int {
    let own = Set(made.compactMap { ids[$0.value.text] })
    return wanted.count { own.contains($0.value.text) }
  }

  /// Items of the table found by month and title; those with the assignees as typed.
  private func items(_ made: Plan, _ typed: [Plan]) -> String {
    let wanted = typed[0].items.filter { $0.added == nil }
    let pairs = wanted.compactMap { item in
      made.items.first { $0.month == item.month && $0.title.asCompared == item.title.asCompared }
        .map { (item, $0) }
    }
    let assigned = pairs.count { $0.assignees.map(\.value) == $1.assignees.map(\.value) }
    let ids = ids(made, typed)
    let tags = pairs.reduce(0) { $0 + shared($1.0.topics, $1.1.topics, ids) }
    let wantedTags = wanted.reduce(0) { $0 + $1.topics.count }
    return "\(pairs.count)/\(wanted.count) (người \(assigned), nội dung \(tags)/\(wantedTags))"
  }

  /// Members found by name; their offices and roles, duties, and topics as typed.
  private func board(_ made: Plan, _ typed: [Plan]) -> String {
    let wanted = typed[0].board
    let pairs = wanted.compactMap { member in
      made.board.first { $0.name == member.name }.map { (member, $0) }
    }
    let placed = pairs.count { $0.position == $1.position && $0.role == $1.role }
    let dutiful = pairs.count { $0.duties.count == $1.duties.count }
    let ids = ids(made, typed)
    let tags = pairs.reduce(0) { $0 + shared($1.0.topics, $1.1.topics, ids) }
    let wantedTags = wanted.reduce(0) { $0 + $1.topics.count }
    return "\(pairs.count)/\(wanted.count)"
      + " (chức vụ \(placed), nhiệm vụ \(dutiful), nội dung \(tags)/\(wantedTags))"
  }

  /// Quotas with number and rhythm as typed; their other fields.
  private func quotas(_ made: Plan, _ typed: [Plan]) -> String {
    let wanted = typed[0].quotas
    let pairs = wanted.compactMap { quota in
      made.quotas.first { $0.atLeast == quota.atLeast && $0.every == quota.every }
        .map { (quota, $0) }
    }
    let fields = pairs.reduce(0) { sum, pair in
      let (typed, made) = pair
      return sum
        + [
          typed.each == made.each,
          typed.departments.map(\.value) == made.departments.map(\.value),
          typed.channel?.value == made.channel?.value, typed.source?.value == made.source?.value,
          typed.kinds.map(\.value) == made.kinds.map(\.value),
          typed.topics.count == made.topics.count,
        ].count { $0 }
    }
    return "\(pairs.count)/\(wanted.count) (\(fields)/\(wanted.count * 6) trường)"
  }

  /// The reports of site.toml that the paper's sentences tell.
  private func reports(_ made: ImportedPlan) -> String {
    let found = settings.reports.count { report in
      made.reading.duties.reports.contains {
        $0.every == report.every && (report.every != .month || $0.dueDay == report.dueDay)
      }
    }
    return "\(found)/\(settings.reports.count)"
  }

  /// Fields of the head as typed.
  private func head(_ made: Plan, _ typed: Plan) -> String {
    let (mine, theirs) = (made.directive, typed.directive)
    let fields: [(name: String, isRight: Bool)] = [
      ("title", made.title.asCompared == typed.title.asCompared),
      ("period", made.period == typed.period),
      ("number", mine.number?.value == theirs.number?.value),
      ("issued", mine.issued == theirs.issued),
      ("issuer", mine.issuer?.value == theirs.issuer?.value),
      ("subject", mine.subject.asCompared == theirs.subject.asCompared),
      ("signer", mine.signer?.asCompared == theirs.signer?.asCompared),
      (
        "recipients", mine.recipients.map(\.asCompared) == theirs.recipients.map(\.asCompared)
      ),
      (
        "based_on", made.based == typed.based
      ),
      ("lead", made.lead?.asCompared == typed.lead?.asCompared),
      ("board_title", made.boardTitle?.asCompared == typed.boardTitle?.asCompared),
    ]
    let wrong = fields.filter { !$0.isRight }.map(\.name)
    return "\(fields.count - wrong.count)/\(fields.count)"
      + (wrong.isEmpty ? "" : " (khác: \(wrong.joined(separator: ", ")))")
  }
}

extension String {
  /// The words, folded: capitals, marks and stops are not what is compared.
  fileprivate var asCompared: String { PlanWords(self).words.joined(separator: " ") }
}

extension Signer {
  fileprivate var asCompared: String { "\(name ?? "")|\(position ?? "")".asCompared }
}

extension Plan {
  /// The numbers that it is based on.
  fileprivate var based: [String] {
    directive.relations[.basedOn, default: []].map(\.value.normalForm)
  }
}

extension Topic {
  /// Which share of the words of the topic `other` this one has, title and text together.
  fileprivate func likeness(to other: Topic) -> Double {
    let words = PlanWords("\(other.title) \(other.text?.plainText ?? "")").words
    var mine: [String: Int] = [:]
    for word in PlanWords("\(title) \(text?.plainText ?? "")").words { mine[word, default: 0] += 1 }
    let total = max(words.count, mine.values.reduce(0, +))
    let shared = words.count { word in
      guard let left = mine[word], left > 0 else { return false }
      mine[word] = left - 1
      return true
    }
    return total == 0 ? 0 : Double(shared) / Double(total)
  }
}
