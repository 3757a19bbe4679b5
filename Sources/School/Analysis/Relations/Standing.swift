package import Content

/// Where a directive stands (tình trạng hiệu lực), and what made it so.
package struct Standing: Sendable, Hashable {
  /// What is to be told of it, the weightiest first.
  package enum Note: Sendable, Hashable {
    /// The reason is that of its publication.
    case withdrawn(on: CalendarDate?)
    case replaced(by: [RelatedDirective])
    case repealed(by: [RelatedDirective])
    /// Said to be superseded, nobody knows by what.
    case superseded
    /// Its last day, where that is known.
    case expired(after: CalendarDate?)
    /// It takes effect on a day to come.
    case starting(on: CalendarDate)
    /// What corrected it may be unknown.
    case corrected(by: [RelatedDirective])
    case amended(by: [RelatedDirective])
    /// What will replace or repeal it on a day to come.
    case ending(Relation, by: ArchiveEntry, on: CalendarDate)
  }

  package let validity: Validity
  package let notes: [Note]

  /// Whether it is to be followed today.
  package var isInForce: Bool { validity.isInForce && starts == nil }

  /// The day to come on which it takes effect.
  package var starts: CalendarDate? {
    for case .starting(let day) in notes { return day }
    return nil
  }
}

extension DirectiveRelations {
  /// Where every entry of the archive stands.
  var standings: [ArchiveEntry: Standing] {
    Dictionary(uniqueKeysWithValues: entries.map { ($0, standing(of: $0)) })
  }

  private var today: CalendarDate { site.clock.now.date }

  private func standing(of entry: ArchiveEntry) -> Standing {
    guard let written = site.directive(entry).validity else { return derived(of: entry) }
    return standing(of: entry, as: written.value)
  }

  /// Where relations and dates alone put `entry`.
  func derived(of entry: ArchiveEntry) -> Standing {
    standing(of: entry, as: derivedValidity(of: entry))
  }

  private func standing(of entry: ArchiveEntry, as validity: Validity) -> Standing {
    let directive = site.directive(entry)
    func note(
      _ relation: Relation, _ note: ([RelatedDirective]) -> Standing.Note
    ) -> [Standing.Note] {
      let others = inEffect(relation, on: entry)
      return others.isEmpty ? [] : [note(others)]
    }
    var notes: [Standing.Note] = []
    if validity.isInForce {
      if let first = directive.effective, first > today { notes.append(.starting(on: first)) }
      notes += note(.corrects, Standing.Note.corrected)
      if validity == .corrected, inEffect(.corrects, on: entry).isEmpty {
        notes.append(.corrected(by: []))
      }
      notes += note(.amends, Standing.Note.amended) + endings(of: entry)
    } else {
      if validity == .withdrawn { notes.append(.withdrawn(on: directive.withdrawn)) }
      notes += note(.replaces, Standing.Note.replaced) + note(.repeals, Standing.Note.repealed)
      if validity == .superseded, notes.isEmpty { notes.append(.superseded) }
      if validity == .expired {
        notes.append(.expired(after: directive.expires.flatMap { $0 < today ? $0 : nil }))
      }
    }
    return Standing(validity: validity, notes: notes)
  }

  private func derivedValidity(of entry: ArchiveEntry) -> Validity {
    let directive = site.directive(entry)
    if let day = directive.withdrawn, day <= today { return .withdrawn }
    if Relation.allCases.contains(where: { $0.supersedes && !inEffect($0, on: entry).isEmpty }) {
      return .superseded
    }
    if let last = directive.expires, last < today { return .expired }
    return inEffect(.corrects, on: entry).isEmpty ? .inForce : .corrected
  }

  /// What does `relation` to `entry` today, as far as everybody may know: public, in effect, not
  /// withdrawn, and possible. What the archive does not hold is taken at its word.
  private func inEffect(_ relation: Relation, on entry: ArchiveEntry) -> [RelatedDirective] {
    others(of: entry, relation, isInverse: true).filter { other in
      guard case .entry(let subject) = other else { return true }
      return isEffective(RelationEdge(relation, from: subject, to: entry))
        && takesEffect(subject).map { $0 <= today } ?? true
    }
  }

  /// The entries that replaced `entry` and are in effect, the newest first.
  func replacers(of entry: ArchiveEntry) -> [ArchiveEntry] {
    inEffect(.replaces, on: entry).compactMap { other in
      if case .entry(let entry) = other { entry } else { nil }
    }
  }

  /// What will end `entry` on days to come, the first day first.
  private func endings(of entry: ArchiveEntry) -> [Standing.Note] {
    edges(on: entry, where: \.supersedes).filter(isEffective)
      .compactMap { edge in
        takesEffect(edge.subject).flatMap { day in day > today ? (edge: edge, day: day) : nil }
      }
      .sorted { a, b in
        a.day != b.day ? a.day < b.day : site.isNewer(a.edge.subject, b.edge.subject)
      }
      .map { .ending($0.edge.relation, by: $0.edge.subject, on: $0.day) }
  }

  /// Whether `edge` says something that everybody may know and that can be; a withdrawn paper does
  /// nothing any more.
  private func isEffective(_ edge: RelationEdge) -> Bool {
    isPublic(edge.subject) && !impossible.contains(edge) && !isWithdrawn(edge.subject)
  }

  private func isWithdrawn(_ entry: ArchiveEntry) -> Bool {
    let directive = site.directive(entry)
    if let written = directive.validity { return written.value == .withdrawn }
    return directive.withdrawn.map { $0 <= today } ?? false
  }

  /// The day from which `entry` bears on others; nothing where no date is known, which means that it
  /// does as soon as it is public.
  func takesEffect(_ entry: ArchiveEntry) -> CalendarDate? {
    let directive = site.directive(entry)
    return directive.effective ?? directive.issued?.earliest
  }
}
