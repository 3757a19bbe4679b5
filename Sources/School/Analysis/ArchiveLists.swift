package import Content

/// An entry of the archive: a directive, or a plan, which is one too. Positions are those of the
/// site's lists.
package enum ArchiveEntry: Sendable, Hashable {
  case directive(Int)
  case plan(Int)
}

extension Site {
  /// The directive that `entry` is.
  package func directive(_ entry: ArchiveEntry) -> Directive {
    switch entry {
    case .directive(let position): directives[position]
    case .plan(let position): plans[position].directive
    }
  }

  /// Whether `a` stands before `b` in lists: by date as far as it is known, undated ones last, then
  /// by source path.
  func isNewer(_ a: ArchiveEntry, _ b: ArchiveEntry) -> Bool {
    let (a, b) = (directive(a), directive(b))
    let (first, second) = (a.issued?.earliest, b.issued?.earliest)
    guard first != second else { return a.source.path < b.source.path }
    guard let first else { return false }
    guard let second else { return true }
    return first > second
  }
}

/// The public archive by everything a list of directives is made of. Every list is the newest
/// first: by date as far as it is known, undated ones last, then by number and source path.
package struct ArchiveLists: Sendable {
  package let newest: [ArchiveEntry]
  /// Entries whose date is open stand under nothing.
  package let byYear: [Int?: [ArchiveEntry]]
  package let byType: [DocumentType: [ArchiveEntry]]
  package let byIssuer: [ID<Issuer>: [ArchiveEntry]]
  package let byField: [String: [ArchiveEntry]]
  /// By number in normal form and year; several bodies may give the same number.
  package let byNumber: [String: [ArchiveEntry]]

  init(of site: Site, fates: Fates, catalogue: Catalogue) {
    let entries =
      site.directives.indices.filter { fates.directives[$0].isPublic }
      .map(ArchiveEntry.directive)
      + site.plans.indices.filter { fates.plans[$0].isPublic }.map(ArchiveEntry.plan)
    newest = entries.sorted(by: site.isNewer)
    var byYear: [Int?: [ArchiveEntry]] = [:]
    var byType: [DocumentType: [ArchiveEntry]] = [:]
    var byIssuer: [ID<Issuer>: [ArchiveEntry]] = [:]
    var byField: [String: [ArchiveEntry]] = [:]
    var byNumber: [String: [ArchiveEntry]] = [:]
    for entry in newest {
      let directive = site.directive(entry)
      byYear[directive.issued?.year, default: []].append(entry)
      if let type = directive.type { byType[type, default: []].append(entry) }
      if let issuer = catalogue.issuer(of: directive) {
        byIssuer[issuer.id, default: []].append(entry)
      }
      if let field = directive.field { byField[field, default: []].append(entry) }
      if let number = directive.number?.value {
        byNumber[number.normalForm, default: []].append(entry)
      }
    }
    self.byYear = byYear
    self.byType = byType
    self.byIssuer = byIssuer
    self.byField = byField
    self.byNumber = byNumber
  }
}
