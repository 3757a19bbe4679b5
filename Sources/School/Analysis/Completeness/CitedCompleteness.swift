package import Content
package import Diagnostics

/// How much of what the site's texts and settings cite is public.
package struct CitedCompleteness: Sendable {
  /// A paper that is cited.
  package struct Paper: Sendable {
    package let number: DocumentNumber
    package let standing: PublicStanding
    /// Every place it is cited in, in the order of posts, directives, plans, events, pages and
    /// settings.
    package let places: [Place]
  }

  /// Each paper once, in the order it is first cited in.
  package let papers: [Paper]

  /// Internal, rejected and withdrawn texts do not count: what they cite is nobody's business.
  package init(of analysis: SiteAnalysis) {
    let lookup = ArchiveLookup(of: analysis)
    var uses = CitationUses(index: analysis.citations.index)
    uses.enter(textsOf: analysis)
    uses.enter(settings: analysis.site.settings)
    papers = uses.papers.compactMap { paper in
      lookup.standing(ofCited: paper.number, of: paper.date).map {
        Paper(number: paper.number, standing: $0, places: paper.places)
      }
    }
  }

  package var share: PublicShare { PublicShare(papers.lazy.map(\.standing)) }
  package var exempted: [(paper: Paper, reason: String)] {
    papers.compactMap { paper in
      if case .exempt(let reason) = paper.standing { (paper, reason) } else { nil }
    }
  }
  package var missing: [Paper] {
    papers.filter { if case .missing = $0.standing { true } else { false } }
  }
}

/// Where each number is cited, with the year beside it.
private struct CitationUses {
  struct Paper {
    let number: DocumentNumber
    /// The first date that stands beside it.
    var date: PartialDate?
    var places: [Place]
  }

  let index: NumberIndex
  /// For each number, its papers: one of each year that stands beside it.
  private var found: [String: [Paper]] = [:]
  private var order: [String] = []

  init(index: NumberIndex) { self.index = index }

  /// Every paper; one cited without a year is the only one of its number, where there is only one.
  var papers: [Paper] {
    order.flatMap { key -> [Paper] in
      let papers = found[key, default: []]
      guard papers.count == 2, let dated = papers.first(where: { $0.date != nil }),
        let bare = papers.first(where: { $0.date == nil })
      else { return papers }
      let isBareFirst = papers[0].date == nil
      let places = isBareFirst ? bare.places + dated.places : dated.places + bare.places
      return [Paper(number: dated.number, date: dated.date, places: places)]
    }
  }

  private mutating func enter(_ number: DocumentNumber, _ date: PartialDate?, at place: Place) {
    let key = index.key(of: number)
    if found[key] == nil { order.append(key) }
    var papers = found[key, default: []]
    if let known = papers.firstIndex(where: { $0.date?.year == date?.year }) {
      if !papers[known].places.contains(place) { papers[known].places.append(place) }
    } else {
      papers.append(Paper(number: number, date: date, places: [place]))
    }
    found[key] = papers
  }

  /// What bodies cite, and what front matter relates to.
  mutating func enter(textsOf analysis: SiteAnalysis) {
    let site = analysis.site
    for (text, citations) in analysis.citations.texts {
      guard analysis.fates.fate(of: text).mayBeCounted else { continue }
      let source = site.source(of: text)
      for citation in citations where citation.target != .itself {
        let found = citation.citation
        enter(found.value.number, found.value.date, at: source.place(found.range))
      }
    }
    for entry in site.archiveEntries where analysis.fate(of: entry).mayBeCounted {
      let directive = site.directive(entry)
      for relation in Relation.allCases {
        for number in directive.relations[relation, default: []]
          + directive.inverseRelations[relation, default: []]
        {
          enter(number.value, nil, at: directive.source.place(number.range))
        }
      }
      guard case .plan(let position) = entry else { continue }
      for quota in site.plans[position].quotas { enter(quota.source, in: directive.source) }
    }
  }

  /// The papers that impose quotas and disclosures.
  mutating func enter(settings: Settings) {
    let file = Source(path: "site.toml")
    for quota in settings.quotas { enter(quota.source, in: file) }
    for disclosure in settings.disclosures { enter(disclosure.source, in: file) }
  }

  private mutating func enter(_ source: Reference<String>?, in file: Source) {
    guard let source else { return }
    for citation in Citation.all(in: Array(source.value.utf8).span) {
      enter(citation.number, citation.date, at: file.place(source.range))
    }
  }
}

extension Fate {
  /// Whether what a text of this fate cites is counted.
  fileprivate var mayBeCounted: Bool {
    switch kind {
    case .internal, .rejected, .withdrawn: false
    case .published, .scheduled, .expired, .draft, .awaitingApproval: true
    }
  }
}
