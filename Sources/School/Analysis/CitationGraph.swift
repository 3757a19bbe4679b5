package import Content

/// A text that may cite directives; positions are those of the site's lists.
package enum CitingText: Sendable, Hashable {
  case post(Int)
  case directive(Int)
  case plan(Int)
  case event(Int)
  case page(Int)

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
  /// One that is not public; nothing of it may be told.
  case hidden(ArchiveEntry)
  /// Several that neither the date beside the number nor the text's own tells apart.
  case ambiguous([ArchiveEntry])
  /// None that the archive holds.
  case absent
}

/// Which texts cite which directives (viện dẫn), looked at from both ends.
package struct CitationGraph: Sendable {
  /// Every text that cites anything, in the order posts, directives, plans, events, pages, with its
  /// citations in the order of the text: what front matter relates to first, then the body.
  package let texts: [(text: CitingText, citations: [ResolvedCitation])]
  /// The public texts that cite each entry, each once, in the order of `texts`.
  package let citing: [ArchiveEntry: [CitingText]]
  /// What citations are looked up in.
  let index: NumberIndex

  init(of site: Site, fates: Fates, index: NumberIndex) {
    self.index = index
    var texts: [(text: CitingText, citations: [ResolvedCitation])] = []
    var citing: [ArchiveEntry: [CitingText]] = [:]
    func enter(_ text: CitingText, isPublic: Bool) {
      let prose = site.prose(of: text)
      let citations = prose.flatMap(\.citations)
      guard !citations.isEmpty else { return }
      let resolved = citations.map {
        ResolvedCitation(citation: $0, target: index.directive(citedBy: $0.value, in: text))
      }
      texts.append((text, resolved))
      guard isPublic else { return }
      for case .found(let entry) in Set(resolved.map(\.target)) {
        citing[entry, default: []].append(text)
      }
    }
    for position in site.posts.indices {
      enter(.post(position), isPublic: fates.posts[position].isPublic)
    }
    for position in site.directives.indices {
      enter(.directive(position), isPublic: fates.directives[position].isPublic)
    }
    for position in site.plans.indices {
      enter(.plan(position), isPublic: fates.plans[position].isPublic)
    }
    for position in site.events.indices {
      enter(.event(position), isPublic: fates.events[position].isPublic)
    }
    for position in site.pages.indices {
      enter(.page(position), isPublic: fates.pages[position].isPublic)
    }
    self.texts = texts
    self.citing = citing
  }

  /// What `citation`, which stands in `text`, points at.
  package func directive(citedBy citation: Citation, in text: CitingText) -> CitedDirective {
    index.directive(citedBy: citation, in: text)
  }

  /// The only public entry that the number in `text` can mean, where somebody wrote one into a
  /// setting (`source`).
  package func directive(namedIn text: String) -> ArchiveEntry? {
    let found = Citation.all(in: Array(text.utf8).span)
    guard found.count == 1,
      case .found(let entry) = index.directive(citedBy: found[0], in: nil)
    else { return nil }
    return entry
  }
}

/// A citation of a text with its place in the source, and what it points at.
package struct ResolvedCitation: Sendable {
  package let citation: Reference<Citation>
  package let target: CitedDirective
}

extension Site {
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
