package import Content

/// A text that may cite directives; positions are those of the site's lists.
package enum CitingText: Sendable, Hashable {
  case post(Int)
  case directive(Int)
  case plan(Int)
  case event(Int)
  case page(Int)

  /// The text that `entry` of the archive is.
  package init(_ entry: ArchiveEntry) {
    self =
      switch entry {
      case .directive(let position): .directive(position)
      case .plan(let position): .plan(position)
      }
  }

  /// Whether its citations stand in more than one rendered text.
  fileprivate var hasSeveralProses: Bool {
    if case .plan = self { true } else { false }
  }

  /// The entry of the archive that the text is, if it is one.
  package var entry: ArchiveEntry? {
    switch self {
    case .directive(let position): .directive(position)
    case .plan(let position): .plan(position)
    case .post, .event, .page: nil
    }
  }
}

/// What a citation points at.
package enum CitedDirective: Sendable, Hashable {
  /// The only public entry of the archive that it can mean.
  case found(ArchiveEntry)
  /// The text itself: its own number.
  case itself
  /// One that is not public; nothing of it may be told. Only the office's register may know it.
  case hidden(ArchiveEntry?)
  /// Several that the date beside the number does not tell apart.
  case ambiguous([ArchiveEntry])
  /// None that the archive holds.
  case absent
}

/// Which texts cite which directives (viện dẫn), looked at from both ends.
package struct CitationGraph: Sendable {
  /// Every text that cites anything, in the order posts, directives, plans, events, pages.
  package let texts: [(text: CitingText, citations: [ResolvedCitation])]
  /// The public texts that cite each entry, each once, in the order of `texts`.
  package let citing: [ArchiveEntry: [CitingText]]
  private let places: [CitingText: Int]
  /// What numbers are looked up in.
  let index: NumberIndex

  init(of site: Site, fates: Fates, index: NumberIndex) {
    self.index = index
    var texts: [(text: CitingText, citations: [ResolvedCitation])] = []
    var citing: [ArchiveEntry: [CitingText]] = [:]
    var places: [CitingText: Int] = [:]
    func enter(_ text: CitingText) {
      let resolved = site.prose(of: text).flatMap(\.citations).map { citation in
        ResolvedCitation(
          citation: citation,
          target: index.directive(
            numbered: citation.value.number, of: citation.value.date, in: text))
      }
      guard !resolved.isEmpty else { return }
      places[text] = texts.count
      texts.append((text, resolved))
      guard fates.fate(of: text).isPublic, site.shows(text) else { return }
      for case .found(let entry) in Set(resolved.map(\.target)) {
        citing[entry, default: []].append(text)
      }
    }
    for position in site.posts.indices { enter(.post(position)) }
    for position in site.directives.indices { enter(.directive(position)) }
    for position in site.plans.indices { enter(.plan(position)) }
    for position in site.events.indices { enter(.event(position)) }
    for position in site.pages.indices { enter(.page(position)) }
    self.texts = texts
    self.citing = citing
    self.places = places
  }

  /// Whether `text` cites anything.
  package func cites(_ text: CitingText) -> Bool { places[text] != nil }

  /// What `text` cites, in its order.
  package func citations(of text: CitingText) -> [ResolvedCitation] {
    places[text].map { texts[$0].citations } ?? []
  }

  /// What the citation at `place` of `prose`, which belongs to `text`, points at.
  package func target(of place: Int, in prose: Prose, of text: CitingText) -> CitedDirective {
    // A plan has several proses; every other text's citations are known by their places.
    guard !text.hasSeveralProses, let found = places[text] else {
      let citation = prose.citations[place].value
      return index.directive(numbered: citation.number, of: citation.date, in: text)
    }
    return texts[found].citations[place].target
  }

  /// What `number` points at where it stands in `text`, with `date` beside it.
  package func directive(
    numbered number: DocumentNumber, of date: PartialDate? = nil, in text: CitingText? = nil
  ) -> CitedDirective {
    index.directive(numbered: number, of: date, in: text)
  }
}

/// A citation of a text with its place in the source, and what it points at.
package struct ResolvedCitation: Sendable {
  package let citation: Reference<Citation>
  package let target: CitedDirective
}

extension SiteAnalysis {
  /// Whether the site may name `number`: not that of a paper which is not public.
  package func mayTell(_ number: DocumentNumber) -> Bool {
    if case .hidden = citations.directive(numbered: number) { false } else { true }
  }

  /// `number` as somebody wrote it, if the site may name it.
  package func told(_ number: String) -> String? {
    DocumentNumber(written: number).map(mayTell) ?? true ? number : nil
  }
}

extension Fates {
  /// What becomes of `text`.
  package func fate(of text: CitingText) -> Fate {
    switch text {
    case .post(let position): posts[position]
    case .directive(let position): directives[position]
    case .plan(let position): plans[position]
    case .event(let position): events[position]
    case .page(let position): pages[position]
    }
  }
}

extension Site {
  /// Whether the site's settings let the words of `text` be read; those of plans may be held back.
  func shows(_ text: CitingText) -> Bool {
    if case .plan = text { settings.publicPlanParts.contains(.text) } else { true }
  }

  /// The file that `text` stands in.
  package func source(of text: CitingText) -> Source {
    switch text {
    case .post(let position): posts[position].source
    case .directive(let position): directives[position].source
    case .plan(let position): plans[position].source
    case .event(let position): events[position].source
    case .page(let position): pages[position].source
    }
  }

  /// The proses of `text`: a plan's own text, and those of its topics.
  package func prose(of text: CitingText) -> [Prose] {
    switch text {
    case .post(let position): [posts[position].body]
    case .directive(let position): [directives[position].body]
    case .plan(let position):
      [plans[position].directive.body]
        + plans[position].topics.flatMap { [$0.text] + $0.topics.map(\.text) }.compactMap { $0 }
    case .event(let position): [events[position].body]
    case .page(let position): [pages[position].body]
    }
  }
}
