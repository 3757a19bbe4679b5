import Analysis
import Content
import Markup
import Templates

/// What a page says of itself to the head of its HTML.
struct PageHead {
  let key: PageKey
  let title: String
  /// What it is called below the pages of `trail`, where that says the rest of its title.
  var crumb: String?
  /// One or two sentences.
  let description: String
  /// The pages above this one, without home and itself.
  var trail: [PageKey] = []
  var isIndexed = true
  var openGraphType = "website"
  /// The root-relative address of a picture, without the base path.
  var image: String?
  /// What it says of itself to machines, beside the breadcrumbs.
  var subject: StructuredData?
  /// Feeds beside that of all news.
  var feeds: [(title: String, key: ExportKey)] = []
}

extension SitePages {
  /// A page's whole view model: what every page has, then its own fields.
  func page(
    _ shape: Shape, _ head: PageHead, _ fields: KeyValuePairs<StaticString, Record.Value>
  ) -> Record {
    let address = addresses[head.key]
    return Record(
      shape,
      common: [
        "page": .record(pageRecord(head)),
        "menu": .list(
          zip(sources.menu, shared.menu).map { entry, record in
            entry.isCurrent(on: address)
              ? entry.record(on: address, base: settings.baseURL) : record
          }),
        "notices": .list(shared.notices),
      ],
      fields)
  }

  private func pageRecord(_ head: PageHead) -> Record {
    let isHome = head.key == .home
    let picture = head.image.map { settings.baseURL.absolute($0) }
    return Record(
      Shapes.page,
      [
        "title": .text(head.title),
        "fullTitle": .text(isHome ? settings.title : "\(head.title) – \(settings.title)"),
        "description": .text(head.description),
        "url": .text(url(head.key)),
        "canonical": .text(absoluteURL(head.key)),
        "isHome": .flag(isHome),
        "isIndexed": .flag(head.isIndexed),
        "breadcrumbs": .list(isHome ? [] : breadcrumbs(of: head)),
        "feeds": .list(shared.newsFeeds + head.feeds.map(feed)),
        "openGraphType": .text(head.openGraphType),
        "openGraphImage": .optional(picture),
        "jsonLD": .html(structuredData(of: head, picture: picture)),
      ])
  }

  private func breadcrumbs(of head: PageHead) -> [Record] {
    var links = [shared.home]
    links += head.trail.map(link)
    links.append(.link(head.crumb ?? head.title, url(head.key), isCurrent: true))
    return links
  }

  /// A link to the page called `key` under its own name.
  func link(to key: PageKey) -> Record {
    if case .posts(let list, page: 1) = key, let link = shared.postListLinks[list] { return link }
    return .link(title(of: key), url(key))
  }

  /// The feeds of all news.
  func makeNewsFeeds() -> [Record] {
    FeedFormat.allCases.map { feed(title: settings.title, key: .newsFeed($0)) }
  }

  /// The menu as it is on a page that none of its entries leads to.
  func makeMenu() -> [Record] {
    sources.menu.map { $0.record(on: "", base: settings.baseURL) }
  }

  private func feed(title: String, key: ExportKey) -> Record {
    let isJSON =
      switch key {
      case .newsFeed(.json), .topicFeed(_, .json), .archiveFeed(_, .json): true
      default: false
      }
    return Record(
      Shapes.feed,
      [
        "title": .text(title),
        "url": .text(url(export: key)),
        "type": .text(isJSON ? "application/feed+json" : "application/atom+xml"),
      ])
  }

  /// A link to each urgent notice of today.
  func makeNotices() -> [Record] {
    analysis.notices.map {
      Record(
        Shapes.notice,
        ["title": .text(site.posts[$0].title), "url": .text(url(.post($0)))])
    }
  }

  /// What the page called `key` is called in breadcrumbs and lists.
  func title(of key: PageKey) -> String {
    switch key {
    case .home: wording("Trang chủ", "Home")
    case .post(let position): site.posts[position].title
    case .posts(let list, _): title(of: list)
    case .index(let index): title(of: index)
    case .directive(let position): heading(of: site.directives[position])
    case .archive(let list, _): title(of: list)
    case .plan(let position): site.plans[position].title
    case .planPart(_, let page): wording.name(page)
    case .plans: wording("Kế hoạch truyền thông", "Communication plans")
    case .calendar: wording("Lịch", "Calendar")
    case .page(let position): site.pages[position].title
    case .search: wording("Tìm kiếm", "Search")
    case .completeness: wording("Tỷ lệ văn bản đã công khai", "How much of the archive is public")
    case .disclosures(let list): title(of: list)
    case .notFound: wording("Không tìm thấy trang", "Page not found")
    case .redirect: wording("Trang đã chuyển", "This page has moved")
    }
  }

  /// The body with this site's addresses in it: its files stand with the page called `key`, it is
  /// read there or on `place`.
  func html(
    of prose: Prose, in source: Source, on key: PageKey, at place: PageKey? = nil,
    reading: LinkResolver.Reading = .near
  ) -> Record.Value {
    var html: [UInt8] = []
    html.reserveCapacity(prose.body.html.count + prose.body.marks.count * 64)
    links.write(
      prose, of: source, on: addresses[key], at: place.map { addresses[$0] }, reading: reading,
      to: &html)
    return .html(html)
  }

  /// The headings of a table of contents; none where there are too few to need one.
  func tableOfContents(of body: Prose) -> [Record] {
    guard let top = body.headings.map(\.level).min(), body.headings.count >= 3 else { return [] }
    return body.headings.filter { $0.level <= top + 1 }.map { heading in
      Record(
        Shapes.heading,
        [
          "id": .text(heading.id),
          "text": .text(heading.text),
          "isSub": .flag(heading.level > top),
        ])
    }
  }

  /// Where one stands in a list of `total` pages.
  func pagination(current: Int, total: Int, key: (Int) -> PageKey) -> Record.Value {
    guard total > 1 else { return .absent }
    let previous =
      current > 1 ? Record.link(wording("Trước", "Previous"), url(key(current - 1))) : nil
    let next = current < total ? Record.link(wording("Sau", "Next"), url(key(current + 1))) : nil
    let near = (1...total).filter { $0 == 1 || $0 == total || abs($0 - current) <= 2 }
    return .record(
      Record(
        Shapes.pagination,
        [
          "current": .number(current),
          "total": .number(total),
          "previous": .optional(previous),
          "next": .optional(next),
          "pages": .list(
            near.map { .link(String($0), url(key($0)), isCurrent: $0 == current) }),
        ]))
  }

  func changes(_ changes: [Change]) -> [Record] {
    changes.map { change in
      Record(
        Shapes.change,
        [
          "date": .record(wording.record(.day(change.date))),
          "note": .text(change.note),
        ])
    }
  }
}
