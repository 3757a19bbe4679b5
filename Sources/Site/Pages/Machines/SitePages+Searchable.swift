import Analysis
import Content
import Markup
package import Search

/// Something to find, before the facets are numbered.
private struct Findable {
  /// What newer ones come before; nothing for what is not dated.
  let date: CalendarDate?
  let title: String
  let url: String
  let label: String
  let dateText: String
  var keywords = ""
  let texts: [String]
  /// Id and title of its values, by facet.
  let values: [SearchedFacet: [(id: String, title: String)]]
}

/// How a search can be narrowed down, in the order of the page; the raw value stands in addresses.
private enum SearchedFacet: String, CaseIterable {
  case kind = "muc"
  case year = "nam"
  case topic = "noi-dung"
  case type = "loai"
  case issuer = "co-quan"
}

extension SitePages {
  /// Everything a reader can find, the newest first, and how a search can be narrowed down.
  package var searchable: (documents: [SearchDocument], facets: [SearchFacet]) {
    let directives = site.directives.indices.filter { analysis.fates.directives[$0].isPublic }
    let pages = site.pages.indices.filter { analysis.fates.pages[$0].isPublic }
    var found = analysis.posts.newest.map(findable(post:))
    found += directives.map(findable(directive:))
    found += analysis.plans.map(findable(plan:))
    found += analysis.events.map(findable(event:))
    found += pages.map(findable(page:))
    // Undated ones last, others of one day in the order above.
    found = found.enumerated().sorted { one, other in
      let (first, second) = (one.element.date, other.element.date)
      guard first != second else { return one.offset < other.offset }
      guard let first else { return false }
      return second.map { first > $0 } ?? true
    }
    .map(\.element)
    let facets = SearchedFacet.allCases.map { facet(of: found, $0) }
    let positions = facets.map { facet -> [String: Int] in
      Dictionary(
        facet.values.enumerated().map { ($1.id, $0) },
        uniquingKeysWith: { (first: Int, _: Int) in first })
    }
    let documents = found.map { found in
      SearchDocument(
        title: found.title, url: found.url, label: found.label, date: found.dateText,
        keywords: found.keywords, text: found.texts.joined(separator: "\n"),
        facets: zip(SearchedFacet.allCases, positions).map { facet, positions in
          found.values[facet, default: []].compactMap { positions[$0.id] }
        })
    }
    return (documents, facets)
  }

  /// The values of `facet` that anything has: years the latest first, others by how common they are.
  private func facet(of found: [Findable], _ facet: SearchedFacet) -> SearchFacet {
    var counts: [String: (title: String, count: Int)] = [:]
    for (id, title) in found.flatMap({ $0.values[facet, default: []] }) {
      counts[id, default: (title, 0)].count += 1
    }
    let values = counts.sorted { one, other in
      if facet == .year { return one.key > other.key }
      return (other.value.count, one.key) < (one.value.count, other.key)
    }
    return SearchFacet(
      id: facet.rawValue, title: title(of: facet),
      values: values.map { SearchFacet.Value(id: $0.key, title: $0.value.title) })
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

  private func year(_ year: Int) -> (id: String, title: String) { (String(year), String(year)) }

  private func findable(post position: Int) -> Findable {
    let post = site.posts[position]
    let tags = analysis.tags[position]
    let news = wording("Tin, bài", "News")
    return Findable(
      date: post.date.date, title: post.title, url: url(.post(position)),
      label: tags.kind.id == Kind.news.id ? news : tags.kind.name,
      dateText: wording.short(post.date.date),
      texts: [post.summary, post.body.plainText].compactMap { $0 },
      values: [
        .kind: [("tin", news)], .year: [year(post.date.date.year)],
        .topic: tags.topics.map { ($0.text, topicTitle($0)) },
      ])
  }

  private func findable(directive position: Int) -> Findable {
    findable(
      .directive(position), texts: [],
      kind: ("van-ban", wording("Văn bản", "Documents")))
  }

  private func findable(plan position: Int) -> Findable {
    let plan = site.plans[position]
    let topics = plan.topics.flatMap { [$0] + $0.topics }
    let parts = settings.publicPlanParts
    let topicTexts = parts.contains(.text) ? topics.compactMap { $0.text?.plainText } : []
    let items = parts.contains(.items) ? plan.items.map(\.title) : []
    return findable(
      .plan(position), texts: topics.map(\.title) + topicTexts + items,
      kind: ("ke-hoach", wording("Kế hoạch truyền thông", "Communication plans")))
  }

  private func findable(
    _ entry: ArchiveEntry, texts: [String], kind: (id: String, title: String)
  ) -> Findable {
    let directive = site.directive(entry)
    let key = pageKey(of: entry)
    let isWithheld = analysis.isWithheld(entry)
    let issuer = analysis.catalogue.issuer(of: directive)
    let heading = heading(of: directive)
    return Findable(
      date: directive.issued?.earliest,
      title: "\(heading): \(directive.subject)", url: url(key), label: kind.title,
      dateText: directive.issued.map(wording.text) ?? "",
      texts: [issuer?.name, directive.signer.flatMap(signature)].compactMap { $0 }
        + (isWithheld
          ? [] : [directive.body.plainText] + texts + fileTexts(of: directive, on: key)),
      values: [
        .kind: [kind], .year: directive.issued.map { [year($0.year)] } ?? [],
        .topic: directive.topics.map { ($0.value.text, topicTitle($0.value)) },
        .type: directive.type.map { [($0.slug, wording.name($0))] } ?? [],
        .issuer: issuer.map { [($0.id.text, $0.name)] } ?? [],
      ])
  }

  private func findable(event: Event) -> Findable {
    let label = wording("Sự kiện", "Events")
    return Findable(
      date: event.starts.date, title: event.title,
      url: "\(url(.calendar))#\(eventFragment(event.id))", label: label,
      dateText: wording.short(event.starts.date),
      texts: [event.place, event.body.plainText].compactMap { $0 },
      values: [.kind: [("su-kien", label)], .year: [year(event.starts.date.year)]])
  }

  private func findable(page position: Int) -> Findable {
    let page = site.pages[position]
    let label = wording("Trang thông tin", "Pages")
    return Findable(
      date: nil, title: page.title, url: url(.page(position)), label: label, dateText: "",
      texts: [page.summary, page.body.plainText].compactMap { $0 },
      values: [.kind: [("trang", label)]])
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
