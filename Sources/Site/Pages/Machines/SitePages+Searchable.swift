package import Analysis
import Content
import Markup
package import Search
import Templates

/// Something a reader can find.
package enum Searched: Sendable {
  case post(Int)
  case entry(ArchiveEntry)
  case event(Int)
  case page(Int)
}

/// How a search can be narrowed down, in the order of the page; the raw value stands in addresses.
private enum SearchedFacet: String, CaseIterable {
  case kind = "muc"
  case year = "nam"
  case topic = "noi-dung"
  case type = "loai"
  case issuer = "co-quan"
}

/// What something can be narrowed down by.
private struct SearchedValue: Hashable {
  let facet: SearchedFacet
  let id: String

  init(_ facet: SearchedFacet, _ id: String) {
    self.facet = facet
    self.id = id
  }
}

extension SitePages {
  /// Everything a reader can find: the newest first, posts before others of the day, undated ones last.
  package var searched: [Searched] {
    var found: [(date: CalendarDate?, searched: Searched)] = []
    found += analysis.posts.newest.map { (site.posts[$0].date.date, .post($0)) }
    found += site.directives.indices.filter { analysis.fates.directives[$0].isPublic }
      .map { (site.directives[$0].issued?.earliest, .entry(.directive($0))) }
    found += analysis.plans.map { (site.plans[$0].directive.issued?.earliest, .entry(.plan($0))) }
    found += analysis.events.enumerated().map { ($1.starts.date, .event($0)) }
    found += site.pages.indices.filter { analysis.fates.pages[$0].isPublic }
      .map { (nil, .page($0)) }
    return found.enumerated().sorted { one, other in
      let (first, second) = (one.element.date, other.element.date)
      guard first != second else { return one.offset < other.offset }
      guard let first else { return false }
      return second.map { first > $0 } ?? true
    }
    .map(\.element.searched)
  }

  /// What the search has of `searched`.
  package func searchDocument(_ searched: Searched) -> SearchDocument {
    let title: String
    let url: String
    let date: String?
    let texts: [String?]
    switch searched {
    case .post(let position):
      let post = site.posts[position]
      title = post.title
      url = self.url(.post(position))
      date = wording.short(post.date.date)
      texts = [post.summary, post.body.plainText]
    case .entry(let entry):
      let directive = site.directive(entry)
      title = "\(heading(of: directive)): \(directive.subject)"
      url = self.url(pageKey(of: entry))
      date = directive.issued.map(wording.text)
      texts = self.texts(of: entry)
    case .event(let position):
      let event = analysis.events[position]
      title = event.title
      url = "\(self.url(.calendar))#\(eventFragment(event.id))"
      date = wording.short(event.starts.date)
      texts = [event.place, event.body.plainText]
    case .page(let position):
      let page = site.pages[position]
      title = page.title
      url = self.url(.page(position))
      date = nil
      texts = [page.summary, page.body.plainText]
    }
    return SearchDocument(
      title: title, url: url,
      facts: [label(of: searched), date].compactMap { $0 }.joined(separator: " · "),
      texts: texts.compactMap { $0 },
      values: values(of: searched).map { "\($0.facet.rawValue)=\($0.id)" })
  }

  /// What a search can be narrowed down by, as far as there is a choice.
  var searchFilters: [Record] {
    // With something that has each value, for its title.
    var found: [SearchedValue: (example: Searched, count: Int)] = [:]
    for searched in searched {
      for value in values(of: searched) { found[value, default: (searched, 0)].count += 1 }
    }
    let groups = Dictionary(grouping: found, by: \.key.facet)
    return SearchedFacet.allCases.compactMap { facet in
      guard let values = groups[facet], values.count > 1 else { return nil }
      // Years the latest first, others by how common they are.
      let sorted = values.sorted { one, other in
        if facet == .year { return one.key.id > other.key.id }
        return (other.value.count, one.key.id) < (one.value.count, other.key.id)
      }
      return Record(
        Shapes.searchFilter,
        [
          "id": .text(facet.rawValue), "title": .text(title(of: facet)),
          "choices": .list(
            sorted.map { value, found in
              Record(
                Shapes.searchChoice,
                [
                  "id": .text(value.id), "title": .text(title(of: value, in: found.example)),
                  "count": .number(found.count),
                ])
            }),
        ])
    }
  }

  private func title(of facet: SearchedFacet) -> String {
    switch facet {
    case .kind: wording("Mục", "Section")
    case .year: wording("Năm", "Year")
    case .topic: wording("Nội dung truyền thông", "Topic")
    case .type: wording("Loại văn bản", "Type of document")
    case .issuer: wording("Cơ quan ban hành", "Issuer")
    }
  }

  /// The values of `searched`, in the order of the facets.
  private func values(of searched: Searched) -> [SearchedValue] {
    switch searched {
    case .post(let position):
      return [
        SearchedValue(.kind, "tin"),
        SearchedValue(.year, String(site.posts[position].date.date.year)),
      ] + analysis.tags[position].topics.map { SearchedValue(.topic, $0.text) }
    case .entry(let entry):
      let directive = site.directive(entry)
      let kind = if case .plan = entry { "ke-hoach" } else { "van-ban" }
      let issuer = analysis.catalogue.issuer(of: directive)
      return [SearchedValue(.kind, kind)]
        + (directive.issued.map { [SearchedValue(.year, String($0.year))] } ?? [])
        + directive.topics.map { SearchedValue(.topic, $0.value.text) }
        + (directive.type.map { [SearchedValue(.type, $0.slug)] } ?? [])
        + (issuer.map { [SearchedValue(.issuer, $0.id.text)] } ?? [])
    case .event(let position):
      let year = String(analysis.events[position].starts.date.year)
      return [SearchedValue(.kind, "su-kien"), SearchedValue(.year, year)]
    case .page: return [SearchedValue(.kind, "trang")]
    }
  }

  /// What readers are told of `value`, which `searched` has.
  private func title(of value: SearchedValue, in searched: Searched) -> String {
    switch (value.facet, searched) {
    case (.kind, .post): wording("Tin, bài", "News")
    case (.kind, _): label(of: searched)
    case (.topic, _): topicTitle(ID(value.id))
    case (.type, .entry(let entry)): site.directive(entry).type.map { wording.name($0) } ?? value.id
    case (.issuer, .entry(let entry)):
      analysis.catalogue.issuer(of: site.directive(entry))?.name ?? value.id
    default: value.id
    }
  }

  /// What `searched` is called in a result.
  private func label(of searched: Searched) -> String {
    switch searched {
    case .post(let position):
      let kind = analysis.tags[position].kind
      return kind.id == Kind.news.id ? wording("Tin, bài", "News") : kind.name
    case .entry(.directive): return wording("Văn bản", "Documents")
    case .entry(.plan): return wording("Kế hoạch truyền thông", "Communication plans")
    case .event: return wording("Sự kiện", "Events")
    case .page: return wording("Trang thông tin", "Pages")
    }
  }

  /// Who issued `entry`, and what stands in it as far as that is public.
  private func texts(of entry: ArchiveEntry) -> [String?] {
    let directive = site.directive(entry)
    let outside = [
      analysis.catalogue.issuer(of: directive)?.name, directive.signer.flatMap(signature),
    ]
    guard !analysis.isWithheld(entry) else { return outside }
    return outside + [directive.body.plainText] + planTexts(of: entry)
      + fileTexts(of: directive, on: pageKey(of: entry))
  }

  /// The topics and items of a plan.
  private func planTexts(of entry: ArchiveEntry) -> [String] {
    guard case .plan(let position) = entry else { return [] }
    let plan = site.plans[position]
    let topics = plan.topics.flatMap { [$0] + $0.topics }
    let parts = settings.publicPlanParts
    return topics.map(\.title)
      + (parts.contains(.text) ? topics.compactMap { $0.text?.plainText } : [])
      + (parts.contains(.items) ? plan.items.map(\.title) : [])
  }

  /// What stands in the files that the page of `directive` offers. A line of theirs ends with the
  /// paper, not with the phrase.
  private func fileTexts(of directive: Directive, on key: PageKey) -> [String] {
    directive.files.compactMap { file in
      links.file(file.src.value, of: directive.source, on: addresses[key])
        .flatMap { site.texts[$0.path] }?.lines.joined(separator: " ")
    }
  }
}
