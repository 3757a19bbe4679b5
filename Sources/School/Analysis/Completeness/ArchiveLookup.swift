package import Content
import VietnameseText

/// Looks up in the archive what registers and citations name.
struct ArchiveLookup: Sendable {
  private let analysis: SiteAnalysis
  /// The reasons of `[archive] exempt` by what their numbers are recognised by.
  private let exemptions: [String: String]
  /// Every entry by its subject, folded; empty where the register has a number for every line.
  private let subjects: [String: [ArchiveEntry]]

  init(of analysis: SiteAnalysis) {
    let site = analysis.site
    self.analysis = analysis
    exemptions = Dictionary(
      site.settings.archive.exempt.map {
        (analysis.citations.index.key(of: $0.number.value), $0.reason)
      }, uniquingKeysWith: { first, _ in first })
    // Folding every subject takes its time; only papers without a number are known by one.
    let byNumber = site.register.allSatisfy { !$0.writtenNumber.isEmpty }
    subjects =
      byNumber
      ? [:]
      : Dictionary(grouping: site.archiveEntries, by: { site.directive($0).subject.folded() })
  }

  /// Where the paper that the register calls `number` stands; `issuer` is who gave it, as somebody
  /// wrote it. Nothing where the archive keeps it internal: then it is neither counted nor named.
  func standing(
    ofRegistered number: DocumentNumber, of date: PartialDate?, issuedBy issuer: String?
  ) -> PublicStanding? {
    let index = analysis.citations.index
    let candidates = index.entries(numbered: number, of: date).compactMap { $0 }
    let issued = candidates.filter { isIssued($0, by: issuer) }
    return standing(
      of: issued.isEmpty ? candidates : issued, exemptBecause: exemptions[index.key(of: number)])
  }

  /// The same for a paper that is cited; what the register keeps internal is so.
  func standing(ofCited number: DocumentNumber, of date: PartialDate?) -> PublicStanding? {
    let index = analysis.citations.index
    let candidates = index.entries(numbered: number, of: date)
    let held = candidates.compactMap { $0 }
    guard candidates.isEmpty || !held.isEmpty else { return nil }
    return standing(of: held, exemptBecause: exemptions[index.key(of: number)])
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

extension Fate {
  /// Whether it never reaches the public.
  var isInternal: Bool { kind == .internal }
}

extension SiteAnalysis {
  /// What becomes of `entry`.
  package func fate(of entry: ArchiveEntry) -> Fate { fates.fate(of: CitingText(entry)) }

  /// The only public entry that the number in `text` can mean, where somebody wrote one into a
  /// setting (`source`).
  package func publicEntry(namedIn text: String) -> ArchiveEntry? {
    let found = Citation.all(in: Array(text.utf8).span)
    guard found.count == 1 else { return nil }
    let entries = citations.index.entries(numbered: found[0].number, of: found[0].date)
      .compactMap { $0 }.filter { fate(of: $0).isPublic }
    return entries.count == 1 ? entries[0] : nil
  }
}

extension Site {
  /// Every entry of the archive, public or not.
  package var archiveEntries: [ArchiveEntry] {
    directives.indices.map(ArchiveEntry.directive) + plans.indices.map(ArchiveEntry.plan)
  }
}
