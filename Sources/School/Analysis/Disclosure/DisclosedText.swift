package import Content

/// A text that serves a disclosure (`disclosure:`), with what it says of itself.
package struct DisclosedText: Sendable {
  /// Which text it is; positions are those of the site's lists.
  package enum Kind: Sendable, Hashable {
    case page(Int)
    case entry(ArchiveEntry)
  }

  package let kind: Kind
  package let title: String
  package let source: Source
  package let publication: Publication
  package let fate: Fate
  /// The disclosure it names.
  package let disclosure: Reference<ID<Disclosure>>
  /// The year it serves: as written, else the school year of its date; nothing where it has neither.
  package let year: PlanPeriod?
  /// Since when it is on the site, as far as it says: the day it was put up, else the paper's own.
  package let published: CalendarDate?
}

extension SiteAnalysis {
  /// Every text that names a declared disclosure, public or not: pages, then the archive.
  var disclosedTexts: [DisclosedText] {
    let pages = site.pages.indices.compactMap { position in
      let page = site.pages[position]
      return text(
        .page(position), page.disclosure, title: page.title, source: page.source,
        page.publication, fate: fates.pages[position], year: page.disclosureYear, dated: nil)
    }
    let entries = site.archiveEntries.compactMap { entry in
      let directive = site.directive(entry)
      return text(
        .entry(entry), directive.disclosure, title: directive.subject, source: directive.source,
        directive.publication, fate: fate(of: entry), year: directive.disclosureYear,
        dated: directive.issued?.earliest)
    }
    return pages + entries
  }

  private func text(
    _ kind: DisclosedText.Kind, _ disclosure: Reference<ID<Disclosure>>?, title: String,
    source: Source, _ publication: Publication, fate: Fate, year: PlanPeriod?, dated: CalendarDate?
  ) -> DisclosedText? {
    guard let disclosure, catalogue.disclosure(disclosure.value) != nil else { return nil }
    let published = publication.from?.date
    return DisclosedText(
      kind: kind, title: title, source: source, publication: publication, fate: fate,
      disclosure: disclosure,
      year: year ?? (dated ?? published).map(site.settings.calendar.schoolYear),
      published: published ?? dated)
  }
}
