import Content

/// One number under a relation of some front matter, and what it means.
struct WrittenRelation: Sendable {
  /// What a number means.
  enum Target: Sendable, Hashable {
    case entry(ArchiveEntry)
    /// The directive that writes it.
    case itself
    /// Several that neither the dates nor the issuers tell apart.
    case ambiguous([ArchiveEntry])
    /// None that the archive holds; the register keeps it for internal circulation.
    case kept
    /// None that the archive holds.
    case absent
  }

  /// Whose front matter it is.
  let entry: ArchiveEntry
  let relation: Relation
  /// Whether the other one is said to bear on this one (`replaced_by`).
  let isInverse: Bool
  let number: Reference<DocumentNumber>
  let target: Target

  /// The key it stands under.
  var key: String { isInverse ? relation.inverseKey : relation.key }

  /// What it says of `other`, which its number may mean.
  func edge(with other: ArchiveEntry) -> RelationEdge {
    isInverse
      ? RelationEdge(relation, from: other, to: entry)
      : RelationEdge(relation, from: entry, to: other)
  }

  /// What it says, where its number means one entry.
  var edge: RelationEdge? {
    if case .entry(let other) = target { edge(with: other) } else { nil }
  }
}

/// One directive bearing on another, whichever of both says so.
struct RelationEdge: Sendable, Hashable {
  let relation: Relation
  /// What replaces, amends, rests on …
  let subject: ArchiveEntry
  /// What is replaced, amended, rested on …
  let object: ArchiveEntry

  init(_ relation: Relation, from subject: ArchiveEntry, to object: ArchiveEntry) {
    self.relation = relation
    self.subject = subject
    self.object = object
  }
}

extension Relation {
  /// Whether only something issued earlier, or on the same day, can be its object.
  var looksBack: Bool { self != .related }

  /// Whether whoever does it mostly does it to papers of its own.
  var isAmongOwnPapers: Bool { self != .related && self != .basedOn }

  /// Whether it ends what it is done to.
  var supersedes: Bool { self == .replaces || self == .repeals }
}

extension Site {
  /// Whether the papers' dates allow `edge`: its object was not issued after its subject, as far as
  /// both dates are known.
  func allows(_ edge: RelationEdge) -> Bool {
    guard edge.relation.looksBack, let issued = directive(edge.subject).issued,
      let earlier = directive(edge.object).issued
    else { return true }
    return earlier.earliest <= issued.latest
  }
}

/// Finds what numbers in front matter mean.
struct RelationResolver {
  let site: Site
  let index: NumberIndex
  let catalogue: Catalogue

  /// Every relation that `entry` writes, in the order of the relations, its own doing first.
  func relations(of entry: ArchiveEntry) -> [WrittenRelation] {
    let directive = site.directive(entry)
    return Relation.allCases.flatMap { relation in
      let own = directive.relations[relation, default: []].map {
        resolved($0, relation, isInverse: false, in: entry)
      }
      let others = directive.inverseRelations[relation, default: []].map {
        resolved($0, relation, isInverse: true, in: entry)
      }
      return own + others
    }
  }

  private func resolved(
    _ number: Reference<DocumentNumber>, _ relation: Relation, isInverse: Bool,
    in entry: ArchiveEntry
  ) -> WrittenRelation {
    func written(_ target: WrittenRelation.Target) -> WrittenRelation {
      WrittenRelation(
        entry: entry, relation: relation, isInverse: isInverse, number: number, target: target)
    }
    let candidates = index.entries(numbered: number.value)
    guard !candidates.isEmpty else {
      return written(index.isKept(number.value) ? .kept : .absent)
    }
    let others = candidates.filter { $0 != entry }
    guard !others.isEmpty else { return written(.itself) }
    let fitting = narrowed(others) { site.allows(written(.entry($0)).edge(with: $0)) }
    let left =
      relation.isAmongOwnPapers ? narrowed(fitting) { isOfSameIssuer($0, as: entry) } : fitting
    return written(left.count == 1 ? .entry(left[0]) : .ambiguous(left))
  }

  /// Those of several `candidates` that fit; all where none does.
  private func narrowed(
    _ candidates: [ArchiveEntry], where fits: (ArchiveEntry) -> Bool
  ) -> [ArchiveEntry] {
    guard candidates.count > 1 else { return candidates }
    let fitting = candidates.filter(fits)
    return fitting.isEmpty ? candidates : fitting
  }

  private func isOfSameIssuer(_ a: ArchiveEntry, as b: ArchiveEntry) -> Bool {
    guard let issuer = catalogue.issuer(of: site.directive(b)) else { return true }
    return catalogue.issuer(of: site.directive(a))?.id == issuer.id
  }
}
