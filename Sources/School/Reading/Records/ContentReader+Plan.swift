package import Content
import DataFormats
import Diagnostics
import Markdown
import Markup
import VietnameseText

extension ContentReader {
  /// Reads a plan of `content/plans`. A missing title or period is taken from the file's name, so
  /// that the plan's topics are known all the same; there is an error then.
  package func plan(path: String, bytes: [UInt8]) -> ReadingResult<Plan> {
    read(path, bytes, as: PlanField.self) { fields, body in
      plan(Source(path: path), &fields, body)
    }
  }

  private func plan(
    _ source: Source, _ fields: inout FieldReader<PlanField>, _ body: Prose
  ) -> Plan? {
    let stem = SourceName(path: source.path).stem
    let title = fields.text(.title) ?? stem
    let period = fields.period(.period) ?? Self.period(in: stem)
    let starts = fields.date(.starts)
    let ends = fields.date(.ends)
    fields.checkOrder(.starts, starts, .ends, ends)
    let level = fields.choice(.level, of: SchoolLevel.self)
    let lead = fields.signer(.lead)
    let boardTitle = fields.text(.boardTitle)
    let board = fields.board()
    let topics = fields.topics { self.topicText($0, in: source.path) }
    fields.checkTopicIDs()
    let items = fields.planItems(
      months: (period ?? .calendarYear(2000)).months(
        schoolYearStarts: settings.calendar.schoolYearStarts))
    let quotas = fields.quotas(.quotas, insidePlan: true)
    fields.checkUnique(.quotas)
    let subject = fields.text(.subject) ?? title
    var paper = FieldReader<DirectiveField>(fields.table, of: fields.file, fields.notation)
    let directive = directive(
      source, &paper, subject: subject, type: DocumentType.abbreviated("KH"),
      Tagging(topics: [], items: []), body)
    fields.report(paper.findings)
    guard let id = stem.slug() else {
      fields.reportNoFileName()
      return nil
    }
    guard let period, let directive else { return nil }
    return Plan(
      id: id, title: title, period: period, starts: starts, ends: ends, level: level, lead: lead,
      boardTitle: boardTitle, board: board, topics: topics, items: items, quotas: quotas,
      directive: directive)
  }

  /// The text of a topic; every place in it is that of the whole value.
  private func topicText(_ node: Node, in path: String) -> (prose: Prose, findings: [Diagnostic])? {
    guard case .scalar(let text) = node.content else { return nil }
    let rendering = prose(Array(text.utf8), file: path)
    let place = Place(file: path, range: node.range)
    var findings: [Diagnostic] = []
    for said in rendering.findings {
      let finding = Diagnostic(
        id: said.id, severity: said.severity, message: said.message, hint: said.hint,
        place: place, edits: [])
      if !findings.contains(finding) { findings.append(finding) }
    }
    let marks = rendering.prose.body.marks.map {
      Mark(offset: $0.offset, kind: $0.kind, source: node.range)
    }
    let body = Body(
      html: rendering.prose.body.html, marks: marks, plainText: rendering.prose.plainText,
      headings: rendering.prose.headings)
    let citations = rendering.prose.citations.map { Reference($0.value, at: node.range) }
    return (Prose(body, citing: citations), findings)
  }

  /// The period that a file's name begins with.
  private static func period(in stem: String) -> PlanPeriod? {
    let numbers = stem.split(separator: "-").prefix(2).map { part in
      part.count == 4 ? Int(part) : nil
    }
    guard let first = numbers.first ?? nil, DateValue.years.contains(first) else { return nil }
    return numbers.count == 2 && numbers[1] == first + 1
      ? .schoolYear(first) : .calendarYear(first)
  }
}
