import Content
import Diagnostics

/// Findings about how directives bear on one another: what cannot be, and what contradicts itself.
extension SiteAnalysis {
  func checkRelations(into findings: inout [Diagnostic]) {
    let circular = Set(relations.circles.flatMap { $0 })
    var seen: Set<RelationEdge> = []
    var places: [RelationEdge: Place] = [:]
    for written in relations.written {
      let place = site.directive(written.entry).source.place(written.number.range)
      switch written.target {
      case .itself: findings.append(.toItself(written, at: place))
      case .ambiguous(let candidates):
        findings.append(
          .ambiguous(
            written, from: site.directive(written.entry),
            among: candidates.map { site.directive($0).source.path }, at: place))
      case .kept:
        if relations.isPublic(written.entry) {
          findings.append(.toInternal(written, at: place))
        }
      case .absent: break
      case .entry(let other):
        let edge = written.edge(with: other)
        if isInternal(other), relations.isPublic(written.entry) {
          findings.append(.toInternal(written, at: place))
        }
        guard seen.insert(edge).inserted else { continue }
        if circular.contains(edge) { places[edge] = place }
        check(edge, written: written, at: place, into: &findings)
      }
    }
    for circle in relations.circles {
      let steps = circle.map {
        (relation: $0.relation, subject: name(of: $0.subject), object: name(of: $0.object))
      }
      findings.append(.circle(of: steps, at: circle.first.flatMap { places[$0] }))
    }
    for entry in relations.entries { checkValidity(of: entry, into: &findings) }
  }

  private func check(
    _ edge: RelationEdge, written: WrittenRelation, at place: Place,
    into findings: inout [Diagnostic]
  ) {
    let subject = site.directive(edge.subject)
    let object = site.directive(edge.object)
    if !site.allows(edge), let issued = subject.issued, let later = object.issued {
      findings.append(
        .toLater(
          written, by: (name(of: edge.subject), issued), of: (name(of: edge.object), later),
          at: place))
    } else if edge.relation == .amends || edge.relation == .corrects,
      ended(edge.object, before: subject)
    {
      findings.append(
        .doneTooLate(
          written, by: name(of: edge.subject), to: name(of: edge.object),
          successors: successors(of: edge.object).map(name(of:)), at: place))
    }
  }

  /// Whether `entry` was surely out of force when `directive` was issued; one withdrawn on a day
  /// that nobody wrote down is taken to have been.
  private func ended(_ entry: ArchiveEntry, before directive: Directive) -> Bool {
    let standing = standing(of: entry)
    guard !standing.validity.isInForce else { return false }
    return standing.notes.contains { note in
      let end: CalendarDate?
      switch note {
      case .withdrawn(on: nil): return true
      case .withdrawn(on: let day?): end = day
      case .expired(after: let day): end = day
      case .replaced(by: let others), .repealed(by: let others):
        end = others.compactMap { other in
          if case .entry(let other) = other { relations.takesEffect(other) } else { nil }
        }.min()
      case .superseded, .starting, .corrected, .amended, .ending: end = nil
      }
      guard let end, let issued = directive.issued else { return false }
      return end < issued.earliest
    }
  }

  /// What is written under `validity` against what follows from relations and dates.
  private func checkValidity(of entry: ArchiveEntry, into findings: inout [Diagnostic]) {
    let directive = site.directive(entry)
    guard let written = directive.validity else { return }
    let place = directive.source.place(written.range)
    let derived = relations.derived(of: entry)
    if written.value.isInForce, !derived.validity.isInForce {
      findings.append(.contradiction(written.value, derived.notes.map(said), at: place))
    } else if written.value == .superseded || written.value == .expired,
      derived.validity.isInForce
    {
      let coming = derived.notes.filter { note in
        if case .ending = note { true } else { false }
      }
      let last = directive.expires
      if written.value == .superseded, !coming.isEmpty {
        findings.append(.contradiction(written.value, coming.map(said), at: place))
      } else if written.value == .expired, let last {
        findings.append(.contradiction(written.value, [.lasting(until: last)], at: place))
      } else if written.value == .superseded {
        findings.append(.withoutSuccessor(at: place))
      }
    }
  }

  private func isInternal(_ entry: ArchiveEntry) -> Bool {
    switch entry {
    case .directive(let position): fates.directives[position].kind == .internal
    case .plan(let position): fates.plans[position].kind == .internal
    }
  }

  /// What findings call an entry: its number, else its file.
  private func name(of entry: ArchiveEntry) -> String {
    let directive = site.directive(entry)
    return directive.number?.value.normalForm ?? directive.source.path
  }

  private func names(of others: [RelatedDirective]) -> String {
    others.map { other in
      switch other {
      case .entry(let entry): name(of: entry)
      case .number(let number): number.normalForm
      }
    }.joined(separator: ", ")
  }

  /// A note on where a directive stands, as findings say it.
  private func said(_ note: Standing.Note) -> Message {
    switch note {
    case .withdrawn(on: let day):
      Message(
        vi: "đã thu hồi" + (day.map { " ngày \($0.slashed)" } ?? ""),
        en: "withdrawn" + (day.map { " on \($0)" } ?? ""))
    case .replaced(by: let others):
      Message(
        vi: "đã được thay thế bởi \(names(of: others))", en: "replaced by \(names(of: others))")
    case .repealed(by: let others):
      Message(vi: "đã bị bãi bỏ bởi \(names(of: others))", en: "repealed by \(names(of: others))")
    case .expired(after: let day):
      Message(
        vi: "hết hiệu lực" + (day.map { " sau ngày \($0.slashed)" } ?? ""),
        en: "expired" + (day.map { " after \($0)" } ?? ""))
    case .ending(let relation, let other, let day):
      Message(
        vi:
          "đến ngày \(day.slashed) mới \(relation == .repeals ? "bị bãi bỏ" : "được thay thế") bởi \(name(of: other))",
        en:
          "not \(relation == .repeals ? "repealed" : "replaced") by \(name(of: other)) before \(day)"
      )
    case .superseded, .starting, .corrected, .amended:
      Message(vi: "còn hiệu lực", en: "in force")
    }
  }
}

extension Message {
  /// Still in force by its last day.
  fileprivate static func lasting(until day: CalendarDate) -> Message {
    Message(vi: "còn hiệu lực đến hết ngày \(day.slashed)", en: "in force until \(day)")
  }
}
