package import Content

/// What a directive has to do with others in one way.
package struct RelationGroup: Sendable {
  package let relation: Relation
  /// Whether the others bear on the directive: replaced by them, not replacing them.
  package let isInverse: Bool
  /// In the order written, then those that say it themselves, the newest first.
  package let others: [RelatedDirective]
}

/// The other end of a relation.
package enum RelatedDirective: Sendable, Hashable {
  case entry(ArchiveEntry)
  /// One that the archive does not hold, or several of one number that cannot be told apart.
  case number(DocumentNumber)
}

/// How directives bear on one another (quan hệ giữa các văn bản): replacing, amending, resting on.
/// Either side may say it; both know it.
struct DirectiveRelations: Sendable {
  /// Everything that front matter says, in the order of the site's lists.
  let written: [WrittenRelation]
  let site: Site
  private let fates: Fates
  /// Everything between two entries of the archive, each once, by either end.
  private let bySubject: [ArchiveEntry: [RelationEdge]]
  private let byObject: [ArchiveEntry: [RelationEdge]]
  private let ownWords: [ArchiveEntry: [WrittenRelation]]
  /// What cannot be: its object is younger than its subject, or it closes a circle.
  let impossible: Set<RelationEdge>
  /// The circles of directives that replace, amend, or rest on one another, each as the edges of
  /// one way around.
  let circles: [[RelationEdge]]

  init(of site: Site, fates: Fates, index: NumberIndex, catalogue: Catalogue) {
    self.site = site
    self.fates = fates
    let resolver = RelationResolver(site: site, index: index, catalogue: catalogue)
    let entries =
      site.directives.indices.map(ArchiveEntry.directive)
      + site.plans.indices.map(ArchiveEntry.plan)
    let resolved = entries.flatMap(resolver.relations)
    let edges = resolved.compactMap(\.edge).uniqued()
    let known = Set(edges)
    // What one side leaves open the other side may decide.
    written = resolved.filter { written in
      guard case .ambiguous(let candidates) = written.target else { return true }
      return !candidates.contains { known.contains(written.edge(with: $0)) }
    }
    ownWords = Dictionary(grouping: written, by: \.entry)
    bySubject = Dictionary(grouping: edges, by: \.subject)
    byObject = Dictionary(grouping: edges, by: \.object)
    let (allowed, later) = edges.parted(by: site.allows)
    let circular = RelationCircles(among: allowed, of: site)
    impossible = Set(later).union(circular.edges)
    circles = circular.circles
  }

  /// Every entry of the archive, public or not.
  var entries: [ArchiveEntry] {
    site.directives.indices.map(ArchiveEntry.directive)
      + site.plans.indices.map(ArchiveEntry.plan)
  }

  func isPublic(_ entry: ArchiveEntry) -> Bool {
    switch entry {
    case .directive(let position): fates.directives[position].isPublic
    case .plan(let position): fates.plans[position].isPublic
    }
  }

  /// What bears on `entry` in one of the ways that `isWanted` names.
  func edges(on entry: ArchiveEntry, where isWanted: (Relation) -> Bool) -> [RelationEdge] {
    byObject[entry, default: []].filter { isWanted($0.relation) }
  }
}

// MARK: For readers

extension DirectiveRelations {
  /// What `entry` has to do with what everybody may know of, by relation.
  func groups(of entry: ArchiveEntry) -> [RelationGroup] {
    // Most directives of an archive bear on none, and every page of theirs asks.
    guard ownWords[entry] != nil || byObject[entry] != nil || bySubject[entry] != nil else {
      return []
    }
    return Relation.allCases.flatMap { relation -> [RelationGroup] in
      let sides = relation == .related ? [false] : [false, true]
      return sides.compactMap { isInverse in
        let others = others(of: entry, relation, isInverse: isInverse)
        return others.isEmpty
          ? nil : RelationGroup(relation: relation, isInverse: isInverse, others: others)
      }
    }
  }

  /// The other ends of `relation` that everybody may know of.
  func others(
    of entry: ArchiveEntry, _ relation: Relation, isInverse: Bool
  ) -> [RelatedDirective] {
    let own = ownWords[entry, default: []]
      .filter { $0.relation == relation && $0.isInverse == isInverse }
      .compactMap { related($0) }
    let told =
      isInverse || relation == .related
      ? byObject[entry, default: []].filter { $0.relation == relation }.map(\.subject) : []
    let telling =
      !isInverse || relation == .related
      ? bySubject[entry, default: []].filter { $0.relation == relation }.map(\.object) : []
    // A closure, since `site.isNewer` by itself would carry a copy of the site.
    let others = (told + telling).filter(isPublic).uniqued().sorted { site.isNewer($0, $1) }
    return (own + others.map(RelatedDirective.entry)).uniqued()
  }

  /// What a written number may tell everybody.
  private func related(_ written: WrittenRelation) -> RelatedDirective? {
    switch written.target {
    case .entry(let other): isPublic(other) ? .entry(other) : nil
    case .itself, .kept: nil
    case .ambiguous(let candidates):
      candidates.contains(where: isPublic) ? .number(written.number.value) : nil
    case .absent: .number(written.number.value)
    }
  }
}

extension Array {
  /// Those that fit and those that do not, each in their order.
  fileprivate func parted(by fits: (Element) -> Bool) -> (fitting: [Element], others: [Element]) {
    (filter(fits), filter { !fits($0) })
  }
}
