import Analysis
import Content
import Markup
import Templates
import VietnameseText

// MARK: One post

extension SitePages {
  /// `post`.
  func post(_ position: Int) -> Record {
    let post = site.posts[position]
    let tags = analysis.tags[position]
    let key = PageKey.post(position)
    let head = PageHead(
      key: key, title: post.title, description: summary(of: post),
      trail: [
        .posts(.all, page: 1), .posts(.month(post.date.date.yearMonth), page: 1),
      ],
      isIndexed: !analysis.isPreview(post.publication), openGraphType: "article",
      image: imageAddress(of: position), subject: newsArticle(position))
    let neighbours = neighbours(of: position)
    return page(
      Shapes.post, head,
      [
        "title": .text(post.title),
        "date": .record(date(of: post)),
        "summary": .optional(post.summary),
        "kind": .record(kindLink(tags.kind)),
        "authors": .list(tags.authors.map(authorLink)),
        "photographers": .list(post.photosBy.map { authorLink(name(of: $0.value)) }),
        "department": .optional(tags.department.map(departmentLink)),
        "topics": .list(topicLinks(tags.topics)),
        "items": .list(tags.items.compactMap(itemLink)),
        "event": .optional(tags.event.flatMap(event(called:))),
        "image": .optional(image(of: position)),
        "body": html(
          of: post.body, in: post.source, on: key, reading: post.image == nil ? .first : .near),
        "gallery": .list(gallery(of: position)),
        "hasGallery": .flag(!analysis.galleries[position].isEmpty),
        "headings": .list(tableOfContents(of: post.body)),
        "changes": .list(changes(post.changes)),
        "sent": .list(post.sent.compactMap(sentLink)),
        "shareLinks": .list(ShareLinks.all(for: absoluteURL(key))),
        "related": .list(sources.related[position].map { cards[$0] }),
        "previous": .optional(neighbours.older.map(postLink)),
        "next": .optional(neighbours.newer.map(postLink)),
        "isPreview": .flag(analysis.isPreview(post.publication)),
        "extra": .open(post.extra),
      ])
  }

  /// What a list shows of a post; `isLead`: of the one that is shown large.
  func card(_ position: Int, isLead: Bool) -> Record {
    let post = site.posts[position]
    let tags = analysis.tags[position]
    return Record(
      Shapes.card,
      [
        "title": .text(post.title),
        "url": .text(url(.post(position))),
        "date": .record(date(of: post)),
        "summary": .text(summary(of: post)),
        "image": .optional(isLead ? image(of: position) : cardImage(of: position)),
        "kind": .record(kindLink(tags.kind)),
        "topics": .list(topicLinks(tags.topics)),
        "authors": .text(tags.authors.joined(separator: ", ")),
        "isLead": .flag(isLead),
        "isPreview": .flag(analysis.isPreview(post.publication)),
      ])
  }

  private func date(of post: Post) -> Record {
    let day = post.date.minute == nil ? shared.days[post.date.date] : nil
    return day ?? wording.record(post.date, offset: settings.utcOffset)
  }

  /// The days on which posts without a time stand.
  func makeDays() -> [CalendarDate: Record] {
    var days: [CalendarDate: Record] = [:]
    for post in site.posts where post.date.minute == nil && days[post.date.date] == nil {
      days[post.date.date] = wording.record(post.date, offset: settings.utcOffset)
    }
    return days
  }

  /// The summary as written, else the beginning of the text.
  func summary(of post: Post) -> String {
    post.summary ?? post.beginning ?? post.title
  }

  func postLink(_ position: Int) -> Record {
    .link(site.posts[position].title, url(.post(position)))
  }

  private func neighbours(of position: Int) -> (older: Int?, newer: Int?) {
    guard let place = sources.newestPlaces[position] else { return (nil, nil) }
    let newest = analysis.posts.newest
    return (
      place + 1 < newest.count ? newest[place + 1] : nil, place > 0 ? newest[place - 1] : nil
    )
  }
}

// MARK: Links to lists

extension SitePages {
  func kindLink(_ kind: Kind) -> Record {
    list(.kind(kind.id), called: name(of: kind))
  }

  /// What `kind` is called; of the kind that nobody need declare, in the site's language.
  func name(of kind: Kind) -> String {
    kind == .news ? wording(kind.name, "News") : kind.name
  }

  func departmentLink(_ department: Department) -> Record {
    list(.department(department.id), called: department.name)
  }

  /// A link to an author's posts; a name alone where there are none.
  func authorLink(_ name: String) -> Record { list(.author(name), called: name) }

  func topicLinks(_ ids: [ID<Topic>]) -> [Record] {
    ids.map { list(.topic($0), called: topicTitle($0)) }
  }

  /// A link to the row of the monthly table; nothing where its plan is not public.
  func itemLink(_ index: PlanItemIndex) -> Record? {
    guard analysis.fates.plans[index.plan].isPublic else { return nil }
    let item = analysis.catalogue.item(index)
    let fragment = settings.publicPlanParts.contains(.items) ? "#\(planItemID(item))" : ""
    return .link(item.title, url(.plan(index.plan)) + fragment)
  }

  private func sentLink(_ sent: Sent) -> Record? {
    guard let channel = analysis.catalogue.channel(sent.channel.value), sent.posted != nil,
      let link = sent.link
    else { return nil }
    return .link(channel.name, link, isExternal: true)
  }

  private func list(_ list: PostList, called title: @autoclosure () -> String) -> Record {
    shared.postListLinks[list] ?? .unlinked(title())
  }

  /// A link to each list of posts that has a page.
  func makePostListLinks() -> [PostList: Record] {
    Dictionary(
      postLists.keys.map { ($0, .link(title(of: $0), url(.posts($0, page: 1)))) },
      uniquingKeysWith: { first, _ in first })
  }

  /// The declared name of whoever is called `name`.
  private func name(of name: String) -> String {
    analysis.catalogue.person(name)?.name ?? name
  }

  /// A topic's title, from the latest plan that has it.
  func topicTitle(_ id: ID<Topic>) -> String { planTopic(id)?.topic.title ?? id.text }

  /// A topic as the latest public plan words it.
  func planTopic(_ id: ID<Topic>) -> PlanTopic? {
    analysis.catalogue.topic(id, in: analysis.plans)
  }
}
