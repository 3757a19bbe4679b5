import Analysis
import Content
import Templates
import VietnameseText

extension SitePages {
  /// `posts`: one page of a list of posts.
  func posts(_ list: PostList, page number: Int) -> Record {
    let posts = postLists[list, default: []]
    let size = settings.pageSize
    let shown = posts.dropFirst((number - 1) * size).prefix(size)
    let title = title(of: list)
    let key = PageKey.posts(list, page: number)
    let count = wording.posts(posts.count)
    let pageTitle = number == 1 ? title : "\(title) – \(wording("trang", "page")) \(number)"
    let head = PageHead(
      key: key, title: pageTitle, description: "\(title): \(count). \(settings.title).",
      trail: trail(of: list, page: number), isIndexed: number == 1, feeds: feeds(of: list))
    return page(
      Shapes.posts, head,
      [
        "title": .text(title),
        "eyebrow": .optional(eyebrow(of: list)),
        "intro": number == 1 ? intro(of: list, on: key) : .absent,
        "count": .text(count),
        "posts": .list(shown.map { cards[$0] }),
        "groups": .list(groups(of: list)),
        "pagination": pagination(current: number, total: max(1, posts.count.pages(of: size))) {
          .posts(list, page: $0)
        },
        "feedURL": .text(url(export: feedKey(of: list))),
      ])
  }

  /// `facets`: a list of lists.
  func index(_ index: PostIndex) -> Record {
    let title = title(of: index)
    let facets = facets(of: index)
    let head = PageHead(
      key: .index(index), title: title, description: "\(title) – \(settings.title).",
      trail: [.posts(.all, page: 1)], isIndexed: !facets.isEmpty)
    return page(
      Shapes.facets, head,
      [
        "title": .text(title),
        "groups": .list(facets.isEmpty ? [] : [.facetGroup("", facets)]),
      ])
  }

  func title(of list: PostList) -> String {
    switch list {
    case .all: wording("Tin tức", "News")
    case .month(let month): wording.title(month)
    case .topic(let id): topicTitle(id)
    case .author(let name): name
    case .department(let id): analysis.catalogue.department(id.text)?.name ?? id.text
    case .kind(let id): analysis.catalogue.kind(id).map(name) ?? id.text
    }
  }

  func title(of index: PostIndex) -> String {
    switch index {
    case .topics: wording("Nội dung truyền thông", "Topics")
    case .authors: wording("Tác giả", "Authors")
    case .departments: wording("Bộ phận", "Departments")
    case .kinds: wording("Chuyên mục", "Kinds of story")
    case .year(let year): wording("Năm \(year)", "\(year)")
    }
  }

  private func eyebrow(of list: PostList) -> String? {
    switch list {
    case .all: nil
    case .month: wording("Tin tức theo tháng", "News by month")
    case .topic: wording("Nội dung truyền thông", "Topic")
    case .author: wording("Tác giả", "Author")
    case .department: wording("Bộ phận", "Department")
    case .kind: wording("Chuyên mục", "Kind of story")
    }
  }

  private func trail(of list: PostList, page: Int) -> [PageKey] {
    let above: [PageKey] =
      switch list {
      case .all: []
      case .month(let month): [.posts(.all, page: 1), .index(.year(month.year))]
      case .topic: [.index(.topics)]
      case .author: [.index(.authors)]
      case .department: [.index(.departments)]
      case .kind: [.index(.kinds)]
      }
    return page == 1 ? above : above + [.posts(list, page: 1)]
  }

  private func feedKey(of list: PostList) -> ExportKey {
    if case .topic(let id) = list { .topicFeed(id, .atom) } else { .newsFeed(.atom) }
  }

  private func feeds(of list: PostList) -> [(title: String, key: ExportKey)] {
    guard case .topic(let id) = list else { return [] }
    return FeedFormat.allCases.map { (topicTitle(id), .topicFeed(id, $0)) }
  }

  /// A topic's paragraphs in its plan.
  private func intro(of list: PostList, on key: PageKey) -> Record.Value {
    guard case .topic(let id) = list, settings.publicPlanParts.contains(.text),
      let plan = analysis.plans.first(where: { analysis.catalogue.topic(id, in: [$0]) != nil }),
      let text = analysis.catalogue.topic(id, in: [plan])?.topic.text
    else { return .absent }
    return html(of: text, in: site.plans[plan].source, on: key)
  }

  /// Ways on from a list: years and months from all news, the sub-topics from a topic.
  private func groups(of list: PostList) -> [Record] {
    switch list {
    case .all:
      return shared.newsGroups
    case .month(let month):
      return [
        .facetGroup(title(of: .year(month.year)), monthFacets(in: month.year, current: month))
      ]
    case .topic(let id):
      let topics = planTopic(id)?.topic.topics.map(\.id) ?? []
      let directives = archiveURL(.topic(id)).map { url in
        Record.facet(
          wording("Văn bản cùng nội dung", "Documents on it"), url,
          count: archiveLists[.topic(id), default: []].count)
      }
      return [
        .facetGroup(wording("Nội dung cụ thể", "Sub-topics"), topics.map { topicFacet($0) }),
        .facetGroup(title(of: ArchiveList.all), [directives].compactMap { $0 }),
      ].filter { !$0.isEmptyGroup }
    case .author, .department, .kind:
      return []
    }
  }

  /// Ways on from all news, to its topics, its kinds and its `months`.
  func makeNewsGroups(months: [Record]) -> [Record] {
    [
      .facetGroup(title(of: .topics), facets(of: .topics)),
      .facetGroup(title(of: .kinds), facets(of: .kinds)),
      .facetGroup(wording("Theo tháng", "By month"), months),
    ].filter { !$0.isEmptyGroup }
  }

  /// The lists below `index` that have posts, in the order of their declaration or of the alphabet.
  func facets(of index: PostIndex) -> [Record] {
    switch index {
    case .topics:
      return topLevelTopics.map { topicFacet($0) }
    case .authors:
      return analysis.posts.byAuthor.keys.inAlphabeticalOrder { $0 }.map { name in
        facet(.author(name), count: analysis.posts.byAuthor[name, default: []].count)
      }
    case .departments:
      return settings.departments.compactMap { department in
        postLists[.department(department.id)].map {
          facet(.department(department.id), count: $0.count)
        }
      }
    case .kinds:
      return ([Kind.news] + settings.kinds).map(\.id).uniqued().compactMap { id in
        postLists[.kind(id)].map { facet(.kind(id), count: $0.count) }
      }
    case .year(let year):
      return monthFacets(in: year)
    }
  }

  /// The topics that stand above others, in the order of their plans.
  var topLevelTopics: [ID<Topic>] {
    analysis.publicTopics.filter { planTopic($0)?.parent == nil }
  }

  func topicFacet(_ id: ID<Topic>) -> Record {
    facet(.topic(id), count: analysis.posts.byTopic[id, default: []].count)
  }

  private func facet(_ list: PostList, count: Int, isCurrent: Bool = false) -> Record {
    .facet(title(of: list), url(.posts(list, page: 1)), count: count, isCurrent: isCurrent)
  }

  private func monthFacets(in year: Int, current: YearMonth? = nil) -> [Record] {
    shared.months[year, default: []].map { $0 == current ? monthFacet($0, isCurrent: true) : $1 }
  }

  /// The months that have posts, the latest first.
  func makeMonthFacets() -> [(month: YearMonth, facet: Record)] {
    analysis.posts.byMonth.keys.sorted(by: >).map { ($0, monthFacet($0)) }
  }

  private func monthFacet(_ month: YearMonth, isCurrent: Bool = false) -> Record {
    facet(
      .month(month), count: analysis.posts.byMonth[month, default: []].count, isCurrent: isCurrent)
  }
}

extension Record {
  /// Whether this group of facets has none.
  fileprivate var isEmptyGroup: Bool {
    if case .list(let facets) = values[1] { facets.isEmpty } else { true }
  }
}
