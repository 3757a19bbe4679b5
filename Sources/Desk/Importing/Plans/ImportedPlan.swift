import Authoring
package import Content
package import Diagnostics
package import Reading
import VietnameseText

/// A plan as a file of `content/plans`: what was read of the paper, with a remark wherever a person
/// should look again. It awaits review, so that nothing guessed is published unseen.
package struct ImportedPlan: Sendable {
  let reading: PlanReading
  package let title: String
  package let period: PlanPeriod
  /// The numbers of what it is based on.
  package let basis: [String]
  /// The plan as a directive of the archive.
  private(set) var paper: ImportedPaper
  private var head: FrontMatterDraft<DirectiveField>
  private var own = FrontMatterDraft<PlanField>()
  /// Ids of the topics and of theirs, in their order.
  private(set) var topics: [(id: String, piece: TopicPiece, below: [String])] = []
  /// Those of its period.
  private let months: [YearMonth]
  let quotas: [PlanQuota]
  /// Reports that site.toml does not know yet.
  let reports: [ReportPiece]
  /// Fields to look at, by their keys.
  package private(set) var unsure: [String] = []
  package private(set) var open: [String] = []

  /// What `reading` tells, for the site of `settings`; ids beside those of `taken`.
  init(
    _ reading: PlanReading, title: Guess<String>, period: Guess<PlanPeriod>,
    in settings: Settings, taken: Set<String>
  ) {
    self.reading = reading
    self.title = title.value
    self.period = period.value
    months = period.value.months(schoolYearStarts: settings.calendar.schoolYearStarts)
    basis = reading.opening.basis.map { $0.restored(in: settings).normalForm }
    paper = ImportedPaper(reading.completedFacts(title: title, in: settings), in: settings)
    head = paper.draft
    var quotaNames = PlanNames()
    quotas = reading.duties.quotas.map { piece in
      PlanQuota(
        piece, id: quotaNames.id(for: piece.title, else: "chi-tieu"), of: reading, in: settings)
    }
    reports = reading.duties.reports.filter { report in
      !settings.reports.contains { $0.every == report.every }
    }
    var names = PlanNames(beside: taken)
    for piece in reading.topics {
      let id = names.id(for: piece.title, else: "noi-dung")
      let below = piece.topics.map { names.id(for: $0.title, else: id) }
      topics.append((id, piece, below))
    }
    unsure = paper.unsure.map(\.rawValue)
    open = paper.open.map(\.rawValue)
    completeHead(settings)
    own.set(.title, to: .text(title.value), remark: .mark(of: title))
    own.set(.period, to: .plain(period.value.description), remark: .mark(of: period))
    if let lead = reading.lead {
      own.set(.lead, to: lead.value.fieldText, remark: .mark(of: lead))
    }
    if let board = reading.board.title { own.set(.boardTitle, to: .text(board)) }
  }

  private mutating func completeHead(_ settings: Settings) {
    if paper.issuer == nil,
      let school = settings.issuers.first(where: { $0.isSchool(of: settings) })
    {
      head.set(.issuer, to: .text(school.id.text), remark: .takenAsOwn)
      head.set(.direction, to: .plain(Direction.outgoing.rawValue))
      open.removeAll { $0 == DirectiveField.issuer.rawValue }
      unsure.append(DirectiveField.issuer.rawValue)
    }
    if paper.issued == nil {
      head.set(.issuedPending, to: .plain("true"), remark: .issuedOpen)
    }
    if !basis.isEmpty { head.set(.basedOn, to: .list(basis.map { .text($0) })) }
  }

  /// What stands behind a field of the archive, as written.
  package func value(_ field: DirectiveField) -> String? { head[field] }

  /// The file's text.
  package func text(source: String, in language: Language) -> String {
    var notes: [Message] = [.readFrom(source)]
    if reading.isBadlyRead { notes.append(.badlyRead) }
    let comments = notes.map { "# \($0[language])\n" }.joined()
    return "---\n" + comments + own.fields(in: language) + head.fields(in: language)
      + records(in: language) + "---\n" + body(in: language)
  }

  // MARK: Records

  private func records(in language: Language) -> String {
    let evidence = TopicEvidence(topics.map { ($0.id, $0.piece) })
    var text = RecordText()
    text.list(PlanField.board.rawValue, reading.board.members.map { $0.record(evidence) })
    if topics.isEmpty {
      text.comment(Message.noTopics[language])
      text.list(PlanField.topics.rawValue, [Self.placeholder(title)])
    } else {
      text.list(PlanField.topics.rawValue, topics.map { record($0, language) })
    }
    text.list(PlanField.items.rawValue, items(evidence, language))
    text.list(PlanField.quotas.rawValue, quotas.map { $0.record(in: language) })
    return text.text
  }

  /// A plan has a topic at least.
  private static func placeholder(_ title: String) -> RecordText {
    var record = RecordText(depth: 1)
    record.field(TopicField.id.rawValue, .text("noi-dung-chung"))
    record.field(TopicField.title.rawValue, .text(title))
    return record
  }

  private func record(
    _ topic: (id: String, piece: TopicPiece, below: [String]), _ language: Language
  ) -> RecordText {
    var record = Self.record(topic.piece, topic.id, depth: 1, language)
    let below = zip(topic.piece.topics, topic.below)
      .map { Self.record($0, $1, depth: 2, language) }
    record.list(TopicField.topics.rawValue, below)
    return record
  }

  private static func record(
    _ piece: TopicPiece, _ id: String, depth: Int, _ language: Language
  ) -> RecordText {
    var record = RecordText(depth: depth)
    if let doubt = piece.doubt { record.comment(doubt[language]) }
    record.field(TopicField.id.rawValue, .text(id))
    record.field(TopicField.number.rawValue, piece.number.map { .quotedNumber($0) })
    record.field(TopicField.group.rawValue, piece.group.map { .text($0) })
    record.field(TopicField.title.rawValue, .text(piece.title))
    record.paragraphs(TopicField.text.rawValue, PlanMarkdown.text(of: piece.text))
    return record
  }

  private func items(_ evidence: TopicEvidence, _ language: Language) -> [RecordText] {
    var names: [Int: PlanNames] = [:]
    return reading.items.map { item in
      var record = RecordText(depth: 1)
      if let doubt = item.doubt { record.comment(doubt[language]) }
      record.field(PlanItemField.month.rawValue, .plain("\(item.month)"))
      let id = names[item.month, default: PlanNames()].id(for: item.title, else: "muc")
      record.field(PlanItemField.id.rawValue, .text(id))
      record.field(PlanItemField.title.rawValue, .text(item.title))
      if !item.assignees.isEmpty {
        record.field(
          PlanItemField.assignees.rawValue, .list(item.assignees.map { .text($0) }))
      }
      if let topic = evidence.topic(of: item.title) {
        record.field(PlanItemField.topics.rawValue, .list([.text(topic)]))
      }
      if item.isAdded {
        let first = months.first { $0.month == item.month }
        record.field(
          PlanItemField.added.rawValue, first.map { .plain($0.firstDay.description) })
      }
      record.field(PlanItemField.note.rawValue, item.note.map { .text($0) })
      return record
    }
  }

  // MARK: Body

  private func body(in language: Language) -> String {
    var parts = [PlanMarkdown.body(of: reading.prose)]
    if !reading.unplaced.isEmpty {
      let lines = PlanMarkdown.text(of: reading.unplaced)
      parts += [
        "## \(Message.unplacedHeading[language])", "> \(Message.unplaced[language])", lines,
      ]
    }
    return parts.filter { !$0.isEmpty }.map { "\($0)\n" }.joined(separator: "\n")
  }
}

extension FieldText {
  /// A number as printed, which is text.
  fileprivate static func quotedNumber(_ number: String) -> FieldText { .plain("\"\(number)\"") }
}

extension PlanBoard.Member {
  /// The member's record, with the topics that the duties name.
  fileprivate func record(_ evidence: TopicEvidence) -> RecordText {
    var record = RecordText(depth: 1)
    record.field(BoardMemberField.name.rawValue, .text(name))
    record.field(BoardMemberField.position.rawValue, position.map { .text($0) })
    record.field(BoardMemberField.role.rawValue, role.map { .text($0) })
    let topics = evidence.topics(in: duties)
    if !topics.isEmpty {
      record.field(BoardMemberField.topics.rawValue, .list(topics.map { .text($0) }))
    }
    if !duties.isEmpty {
      record.texts(BoardMemberField.duties.rawValue, duties)
    }
    return record
  }
}
