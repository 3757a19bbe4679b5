import Analysis
import Content
import Diagnostics
import Exports
import Markup

extension SitePages {
  /// The bytes of one file made for machines.
  package func file(for key: ExportKey) -> [UInt8] {
    switch key {
    case .newsFeed(let format):
      write(feed(settings.title, of: analysis.posts.newest, on: .home, at: key), format)
    case .topicFeed(let topic, let format):
      write(
        feed(
          "\(topicTitle(topic)) – \(settings.title)", of: postLists[.topic(topic), default: []],
          on: .posts(.topic(topic), page: 1), at: key), format)
    case .archiveFeed(let list, let format):
      write(feed(of: list, at: key), format)
    case .calendar: eventCalendar.ics
    case .openData(.json): openData.json
    case .openData(.csv): openData.csv
    case .coverage(let plan, .json): coverageDocument(of: plan).json
    case .coverage(let plan, .csv): coverageDocument(of: plan).csv
    case .sitemap: sitemap
    case .sitemapPart(let part): sitemapPart(part)
    case .robots: robots(sitemap: settings.baseURL.absolute(addresses[export: .sitemap]))
    }
  }

  private func write(_ feed: Feed, _ format: FeedFormat) -> [UInt8] {
    switch format {
    case .atom: feed.atom
    case .json: feed.json
    }
  }
}

// MARK: Sitemap

extension SitePages {
  /// The pages that search engines may list, in the order of their keys.
  private var indexedPages: [Sitemap.Entry] {
    keys.pages.compactMap { key in
      isListed(key) ? Sitemap.Entry(url: absoluteURL(key), changed: lastChange(of: key)) : nil
    }
  }

  private var sitemap: [UInt8] {
    let parts = keys.exports.compactMap { key -> Sitemap.Entry? in
      guard case .sitemapPart = key else { return nil }
      return Sitemap.Entry(
        url: settings.baseURL.absolute(addresses[export: key]), changed: nil)
    }
    return parts.isEmpty ? Sitemap.pages(indexedPages) : Sitemap.index(of: parts)
  }

  private func sitemapPart(_ part: Int) -> [UInt8] {
    Sitemap.pages(indexedPages.dropFirst((part - 1) * Sitemap.limit).prefix(Sitemap.limit))
  }

  /// Whether search engines may list a page: not the further pages of a list, nor previews, nor
  /// what only leads elsewhere.
  private func isListed(_ key: PageKey) -> Bool {
    switch key {
    case .notFound, .redirect: false
    case .posts(_, let page), .archive(_, let page): page == 1
    case .post(let position): !analysis.isPreview(site.posts[position].publication)
    case .directive(let position): !analysis.isPreview(site.directives[position].publication)
    case .plan(let position), .planPart(let position, _):
      !analysis.isPreview(site.plans[position].directive.publication)
    case .page(let position): !analysis.isPreview(site.pages[position].publication)
    case .index(let index): !facets(of: index).isEmpty
    case .plans: !analysis.plans.isEmpty
    case .home, .calendar, .completeness, .disclosures, .search: true
    }
  }

  /// The day of a page's last change, where its content says one.
  private func lastChange(of key: PageKey) -> String? {
    switch key {
    case .post(let position):
      let post = site.posts[position]
      return max(post.date.date, post.changes.map(\.date).max() ?? post.date.date).description
    case .posts(let list, _):
      return postLists[list]?.first.map { site.posts[$0].date.date.description }
    case .directive(let position): return day(of: site.directives[position])?.description
    case .plan(let position), .planPart(let position, .topics), .planPart(let position, .text):
      return day(of: site.plans[position].directive)?.description
    case .home: return analysis.posts.newest.first.map { site.posts[$0].date.date.description }
    default: return nil
    }
  }

  /// The latest day a directive's paper or page was changed, as far as it is known.
  private func day(of directive: Directive) -> CalendarDate? {
    let known = [directive.publication.from?.date, directive.issued?.date] as [CalendarDate?]
    return (known.compactMap { $0 } + directive.changes.map(\.date)).max()
  }
}

// MARK: Calendar and open data

extension SitePages {
  /// What everybody may know of a plan's coverage; posts by their addresses without the base path.
  private func coverageDocument(of plan: Int) -> CoverageDocument {
    CoverageDocument(
      of: plan, sources.coverages[plan], in: ledger,
      for: .everybody(addresses: sources.publicPosts))
  }

  private var eventCalendar: EventCalendar {
    let host = settings.baseURL.origin.split(separator: "/").last.map(String.init)
    let domain = host ?? settings.baseURL.origin
    let events = analysis.events.map { event in
      EventCalendar.Entry(
        uid: "\(eventFragment(event.id))@\(domain)", title: event.title, starts: event.starts,
        ends: event.ends, place: event.place,
        description: event.body.plainText.isEmpty ? nil : event.body.plainText,
        url: "\(absoluteURL(.calendar))#\(eventFragment(event.id))", isBackground: false)
    }
    let showsItems = settings.publicPlanParts.contains(.items)
    let items = showsItems ? analysis.plans.flatMap { itemEntries($0, domain) } : []
    return EventCalendar(
      title: settings.title, offset: settings.utcOffset, entries: events + items)
  }

  /// A plan's items as background of their whole months.
  private func itemEntries(_ position: Int, _ domain: String) -> [EventCalendar.Entry] {
    let plan = site.plans[position]
    return plan.items.filter { $0.status != .cancelled }.map { item in
      EventCalendar.Entry(
        uid: "\(planItemID(item))-\(plan.id)@\(domain)", title: item.title,
        starts: LocalTime(item.month.firstDay), ends: LocalTime(item.month.lastDay), place: nil,
        description: nil, url: "\(absoluteURL(.plan(position)))#\(planItemID(item))",
        isBackground: true)
    }
  }

  private var openData: OpenData {
    OpenData(
      analysis.archive.newest.map { entry in
        let directive = site.directive(entry)
        let key = pageKey(of: entry)
        let address = addresses[key]
        return OpenData.Entry(
          number: directive.number?.value.normalForm,
          type: directive.type?.contractName,
          issuer: analysis.catalogue.issuer(of: directive)?.name,
          issued: directive.issued?.description, subject: directive.subject, url: address,
          validity: analysis.validity(of: entry).rawValue,
          direction: directive.direction?.rawValue, signer: directive.signer?.name,
          signerPosition: directive.signer?.position,
          effective: directive.effective?.description, expires: directive.expires?.description,
          field: directive.field.map(fieldName),
          files: directive.files.compactMap { file in
            links.file(file.src.value, of: directive.source, on: address).map {
              OpenData.File(
                url: $0.address, size: $0.facts.size, mediaType: $0.facts.mediaType,
                pages: $0.facts.pages, sha256: $0.facts.sha256)
            }
          },
          relations: relations(of: analysis.relations(of: entry)),
          cites: numbers(citedIn: CitingText(entry)),
          citedBy: textsCiting(entry).flatMap(\.texts).map { self.address(of: $0) })
      })
  }
}

extension SitePages {
  /// Every relation with its numbers, then those the other way round that there are; a directive
  /// without a number stands under its address.
  private func relations(of groups: [RelationGroup]) -> [(name: String, numbers: [String])] {
    func numbers(_ relation: Relation, isInverse: Bool) -> [String] {
      let group = groups.first { $0.relation == relation && $0.isInverse == isInverse }
      return group.map { $0.others.map(number(of:)) } ?? []
    }
    let own = Relation.allCases.map { ($0.contractName, numbers($0, isInverse: false)) }
    let inverse = Relation.allCases.map {
      ($0.inverseContractName, numbers($0, isInverse: true))
    }
    return own + inverse.filter { !$0.1.isEmpty }
  }

  private func number(of other: RelatedDirective) -> String {
    switch other {
    case .number(let number): number.normalForm
    case .entry(let entry):
      site.directive(entry).number?.value.normalForm ?? addresses[pageKey(of: entry)]
    }
  }
}

extension Relation {
  /// As the open data names it: in camel case.
  fileprivate var contractName: String { self == .basedOn ? "basedOn" : rawValue }

  /// The same, the other way round.
  fileprivate var inverseContractName: String {
    switch self {
    case .basedOn: "basisOf"
    case .replaces: "replacedBy"
    case .amends: "amendedBy"
    case .repeals: "repealedBy"
    case .corrects: "correctedBy"
    case .related: contractName
    }
  }
}
