package import Content
import VietnameseText

/// Looks up in the archive what registers and citations name.
struct ArchiveLookup: Sendable {
  private let analysis: SiteAnalysis
  /// The reasons of `[archive] exempt` by what their numbers are recognised by.
  private let exemptions: [String: String]
  /// Every entry by its subject, folded.
  private let subjects: [String: [ArchiveEntry]]

  init(of analysis: SiteAnalysis) {
    let site = analysis.site
    self.analysis = analysis
    exemptions = Dictionary(
      site.settings.archive.exempt.map {
        (analysis.citations.index.key(of: $0.number.value), $0.reason)
      }, uniquingKeysWith: { first, _ in first })
    subjects = Dictionary(
      grouping: site.archiveEntries, by: { site.directive($0).subject.folded() })
  }

  /// Where the paper called `number` stands; `issuer` is who gave it, as somebody wrote it. Nothing
  /// where the archive keeps it internal: then it is to be neither counted nor named.
  func standing(
    of number: DocumentNumber, dated date: PartialDate?, issuedBy issuer: String? = nil
  ) -> PublicStanding? {
    let index = analysis.citations.index
    let candidates = index.entries(numbered: number, dated: date)
    return standing(
      of: candidates.filter { isIssued($0, by: issuer) }.orElse(candidates),
      exemptBecause: exemptions[index.key(of: number)])
  }

  /// The same for a paper without a number, known by its subject.
  func standing(ofSubject subject: String, dated date: PartialDate?) -> PublicStanding? {
    let candidates = subjects[subject.folded(), default: []].filter { entry in
      guard let year = date?.year, let other = analysis.site.directive(entry).issued?.year
      else { return true }
      return year == other
    }
    return standing(of: candidates, exemptBecause: nil)
  }

  /// Several that nothing tells apart are public where all of them are.
  private func standing(
    of candidates: [ArchiveEntry], exemptBecause reason: String?
  ) -> PublicStanding? {
    let outside = candidates.filter { !analysis.fate(of: $0).isInternal }
    guard !outside.isEmpty || candidates.isEmpty else { return nil }
    let hidden = outside.filter { !analysis.fate(of: $0).isPublic }
    if !outside.isEmpty, hidden.isEmpty { return .isPublic }
    if let reason { return .exempt(reason: reason) }
    return .missing(held: hidden.first)
  }

  /// Whether `issuer`, as written, may be who issued `entry`.
  private func isIssued(_ entry: ArchiveEntry, by issuer: String?) -> Bool {
    guard let issuer,
      let known = analysis.catalogue.issuer(of: analysis.site.directive(entry))
    else { return false }
    let words = issuer.folded()
    return ([known.name, known.id.text] + known.symbols).contains { $0.folded() == words }
  }
}

extension Array {
  /// These, or `others` where there are none.
  fileprivate func orElse(_ others: [Element]) -> [Element] { isEmpty ? others : self }
}

extension Fate {
  /// Whether it never reaches the public.
  var isInternal: Bool { kind == .internal }
}

extension SiteAnalysis {
  /// What becomes of `entry`.
  package func fate(of entry: ArchiveEntry) -> Fate {
    switch entry {
    case .directive(let position): fates.directives[position]
    case .plan(let position): fates.plans[position]
    }
  }
}

extension Site {
  /// Every entry of the archive, public or not.
  package var archiveEntries: [ArchiveEntry] {
    directives.indices.map(ArchiveEntry.directive) + plans.indices.map(ArchiveEntry.plan)
  }
}
