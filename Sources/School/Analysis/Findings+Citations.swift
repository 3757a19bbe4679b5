import Content
import Diagnostics

/// Checks of the document numbers in texts.
extension SiteAnalysis {
  /// What is wrong with citations: each thing said once for every text and directive. Citing what
  /// the archive does not hold is nothing wrong.
  func checkCitations(into findings: inout [Diagnostic]) {
    for (text, citations) in citations.texts {
      let fate = fates.fate(of: text)
      if fate.kind == .rejected || fate.kind == .withdrawn { continue }
      let cited = Set(citations.map(\.target))
      var said: Set<Said> = []
      for citation in citations {
        let about = CitationFinding(
          number: citation.citation.value.number, source: site.source(of: text),
          place: site.source(of: text).place(citation.citation.range))
        for finding in check(citation, about, in: text, citing: cited) {
          let number = citation.target == .absent ? about.number : nil
          if said.insert(Said(id: finding.id, target: citation.target, number: number)).inserted {
            findings.append(finding)
          }
        }
      }
    }
  }

  /// What was already said of a text.
  private struct Said: Hashable {
    let id: String
    let target: CitedDirective
    let number: DocumentNumber?
  }

  private func check(
    _ citation: ResolvedCitation, _ about: CitationFinding, in text: CitingText,
    citing cited: Set<CitedDirective>
  ) -> [Diagnostic] {
    let written = citation.citation.value
    var findings: [Diagnostic] = []
    if let date = written.impossibleDate {
      findings.append(about.impossibleDate(date, issued: issued(citation.target)))
    }
    if let called = written.calledType, type(of: citation.target) != called {
      findings.append(about.contradiction(called: called))
    }
    switch citation.target {
    case .found(let entry):
      let directive = site.directive(entry)
      if let date = written.date, let issued = directive.issued, !issued.overlaps(date) {
        findings.append(about.otherDate(date, issued: issued, in: directive.source))
      }
      if let own = text.entry, let issued = site.directive(own).issued,
        let later = directive.issued, issued.latest < later.earliest,
        !hasChanged(own, by: entry)
      {
        findings.append(about.laterThanText(later, text: issued))
      }
      findings += checkValidity(of: entry, about, in: text, citing: cited)
    case .ambiguous(let entries):
      findings.append(about.ambiguity(among: entries.map(site.directive)))
    case .hidden(let entry):
      if fates.fate(of: text).isPublic { findings.append(about.hidden(reason: reason(entry))) }
    case .itself, .absent:
      break
    }
    return findings
  }

  /// A directive that is in force no more; nobody is told who names what came after it, or came
  /// after it himself.
  private func checkValidity(
    of entry: ArchiveEntry, _ about: CitationFinding, in text: CitingText,
    citing cited: Set<CitedDirective>
  ) -> [Diagnostic] {
    let standing = standing(of: entry)
    switch standing.validity {
    case .inForce, .corrected:
      return []
    case .expired:
      return [about.expired(on: site.directive(entry).expires)]
    case .withdrawn:
      return [about.withdrawn(reason: site.directive(entry).publication.reason)]
    case .superseded:
      let successors = successors(of: entry)
      let enders = standing.enders.compactMap(\.entry)
      let isNamed = (successors + enders).contains {
        cited.contains(.found($0)) || text.entry == $0
      }
      if isNamed { return [] }
      let since = enders.compactMap(relations.takesEffect).min()
      let wasRight = site.day(of: text).flatMap { day in since.map { day < $0 } } ?? false
      return [
        about.superseded(
          standing.notes.compactMap(ending), successors: successors.map(name), wasRight: wasRight)
      ]
    }
  }

  /// What ended a paper, and by what; nothing where that is unknown.
  private func ending(_ note: Standing.Note) -> Message? {
    switch note {
    case .replaced(let others):
      let names = others.map(name)
      return Message(
        vi: "được thay thế bởi \(names.map(\.vi).joined(separator: ", "))",
        en: "replaced by \(names.map(\.en).joined(separator: ", "))")
    case .repealed(let others):
      let names = others.map(name)
      return Message(
        vi: "bị bãi bỏ bởi \(names.map(\.vi).joined(separator: ", "))",
        en: "repealed by \(names.map(\.en).joined(separator: ", "))")
    case .withdrawn, .superseded, .expired, .starting, .corrected, .amended, .ending: return nil
    }
  }

  private func name(_ other: RelatedDirective) -> Message {
    switch other {
    case .entry(let entry): name(entry)
    case .number(let number): Message(vi: "\(number)", en: "\(number)")
    }
  }

  /// 21/KH-PGDĐT ngày 01/11/2020.
  private func name(_ entry: ArchiveEntry) -> Message {
    let directive = site.directive(entry)
    let name = directive.number?.value.normalForm ?? directive.source.path
    guard let issued = directive.issued else { return Message(vi: name, en: name) }
    return Message(vi: "\(name) \(issued.inWords.vi)", en: "\(name) of \(issued.inWords.en)")
  }

  /// Whether `later` changed `entry`: a text may name what came after it and changed it.
  private func hasChanged(_ entry: ArchiveEntry, by later: ArchiveEntry) -> Bool {
    relations(of: entry).contains { group in
      group.isInverse && group.relation != .basedOn && group.others.contains(.entry(later))
    }
  }

  /// The day the archive knows the cited paper by.
  private func issued(_ target: CitedDirective) -> PartialDate? {
    if case .found(let entry) = target { site.directive(entry).issued } else { nil }
  }

  /// What the archive calls the cited paper, whatever its notation says.
  private func type(of target: CitedDirective) -> DocumentType? {
    switch target {
    case .found(let entry), .hidden(let entry?): site.directive(entry).type
    case .hidden(nil), .itself, .ambiguous, .absent: nil
    }
  }

  /// Why a paper is not public.
  private func reason(_ entry: ArchiveEntry?) -> Message {
    let fate =
      switch entry {
      case .directive(let position): fates.directives[position]
      case .plan(let position): fates.plans[position]
      case nil: Fate(.internal)
      }
    return fate.reason ?? Message(vi: "lưu hành nội bộ", en: "for internal circulation")
  }
}

extension Standing {
  /// What replaced or repealed it.
  fileprivate var enders: [RelatedDirective] {
    notes.flatMap { note -> [RelatedDirective] in
      switch note {
      case .replaced(let others), .repealed(let others): others
      case .withdrawn, .superseded, .expired, .starting, .corrected, .amended, .ending: []
      }
    }
  }
}

extension RelatedDirective {
  fileprivate var entry: ArchiveEntry? {
    if case .entry(let entry) = self { entry } else { nil }
  }
}

extension Site {
  /// The day a text is of; a plain page is of no day.
  fileprivate func day(of text: CitingText) -> CalendarDate? {
    switch text {
    case .post(let position): posts[position].date.date
    case .directive(let position): directives[position].issued?.earliest
    case .plan(let position): plans[position].directive.issued?.earliest
    case .event(let position): events[position].starts.date
    case .page: nil
    }
  }
}
