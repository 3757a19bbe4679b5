package import Templates

/// The shapes of the pages themselves. Each page's record holds `page`, `menu`, `notices` and the
/// fields of its own kind; the constants (`site`, `theme`, `t`, `asset`) lie beneath.
extension Shapes {
  /// `home`: the front page.
  package static let home = pageShape(
    "home",
    [
      "featured": .list(card),
      "latest": .list(card),
      "hasPosts": .flag,
      "newsURL": .text,
      "directives": .list(row),
      "archiveURL": .text,
      "events": .list(event),
      "calendarURL": .text,
      "plan": .record(planCard),
      "strips": .list(strip),
      "disclosures": .record(disclosureSummary),  // of this school year; absent while empty
      "month": .record(monthAtAGlance),  // absent unless site.toml asks for it
    ])

  /// The newest posts of one kind.
  package static let strip = Shape(
    "strip", ["id": .text, "title": .text, "url": .text, "posts": .list(card)])

  /// How far the plan's work of this month has come.
  package static let monthAtAGlance = Shape(
    "monthAtAGlance",
    [
      "title": .text,  // Tháng 5/2021
      "url": .text,  // the plan
      "posts": .number,
      "topics": .text,  // 5/8: topics that have posts this month
      "items": .text,  // 3/4: items of the month that are covered; absent where it has none
      "rows": .list(planItem),
    ])

  /// A plan in a list.
  package static let planCard = Shape(
    "planCard",
    [
      "title": .text,
      "url": .text,
      "period": .text,  // Năm học 2020-2021
      "topics": .list(facet),
    ])

  /// `post`: a news post.
  package static let post = pageShape(
    "post",
    [
      "title": .text,
      "date": .record(date),
      "summary": .text,
      "kind": .record(link),
      "authors": .list(link),
      "photographers": .list(link),
      "department": .record(link),
      "topics": .list(link),
      "items": .list(link),  // rows of the monthly table it answers
      "event": .record(event),
      "image": .record(image),
      "body": .html,
      "gallery": .list(galleryPicture),
      "hasGallery": .flag,
      "headings": .list(heading),  // empty where a table of contents would not help
      "changes": .list(change),
      "sent": .list(link),  // where it was also published
      "shareLinks": .list(link),  // Facebook, Zalo
      "related": .list(card),
      "previous": .record(link),
      "next": .record(link),
      "isPreview": .flag,
      "extra": .open,
    ])

  /// `posts`: a list of posts (all, of a month, topic, author, department or kind).
  package static let posts = pageShape(
    "posts",
    [
      "title": .text,
      "eyebrow": .text,  // what sort of list: Chủ đề, Tác giả …; absent for all news
      "intro": .html,  // a topic's text from the plan, on its first page
      "count": .text,  // 12 tin, bài
      "posts": .list(card),
      "groups": .list(facetGroup),  // ways on: months, topics …
      "pagination": .record(pagination),
      "feedURL": .text,
    ])

  /// `facets`: a list of lists (all topics, authors, departments, kinds).
  package static let facets = pageShape(
    "facets", ["title": .text, "groups": .list(facetGroup)])

  /// A directive that a text cites, or a text that cites one.
  package static let citation = Shape(
    "citation",
    [
      "title": .text,  // Kế hoạch số 750/KH-PGDĐT; a post's title
      "url": .text,
      "date": .record(date),  // absent where it is not known, and for a plain page
      "subject": .text,  // of a directive
    ])

  /// Citations of one sort: those to show, and the rest of a long list to be unfolded.
  package static let citationList = Shape(
    "citationList",
    [
      "title": .text,  // Văn bản, Kế hoạch, Tin, bài …; absent for what a directive cites
      "count": .number,
      "items": .list(citation),
      "more": .list(citation),
      "moreTitle": .text,  // Xem thêm 12; absent where there are no more
    ])

  /// `directive`: one directive of the archive.
  package static let directive = pageShape(
    "directive",
    [
      "number": .text,
      "heading": .text,  // Kế hoạch số 750/KH-PGDĐT
      "subject": .text,
      "type": .record(link),
      "issuer": .record(link),
      "issued": .record(date),
      "effective": .record(date),
      "expires": .record(date),
      "field": .record(link),
      "direction": .text,
      "directionURL": .text,  // the list of that direction
      "urgency": .text,
      "signer": .text,  // KT. Trưởng phòng …
      "signerURL": .text,  // what the same person signed; absent where no name is given
      "recipients": .list(line),
      "isInForce": .flag,
      "validity": .text,  // Còn hiệu lực, Chưa có hiệu lực, Đã được thay thế …
      "reason": .text,  // why it is no longer in force
      "banner": .record(banner),  // absent where there is nothing to say but that it is in force
      "files": .list(file),
      "relations": .list(relation),
      "cites": .record(citationList),  // absent where its text cites nothing the archive holds
      "citedBy": .list(citationList),
      "topics": .list(link),
      "items": .list(link),
      "changes": .list(change),
      "body": .html,
      "headings": .list(heading),
      "isWithheld": .flag,  // withdrawn: neither its file nor its text is offered
      "isPreview": .flag,
      "extra": .open,
    ])

  /// `archive`: a list of directives.
  package static let archive = pageShape(
    "archive",
    [
      "title": .text,
      "eyebrow": .text,
      "count": .text,
      "rows": .list(row),
      "sections": .list(rowSection),  // the same rows, under letters where they go from A to Z
      "letters": .list(facet),  // where each letter begins, on a list from A to Z
      "orders": .list(link),  // the newest first, or from A to Z; of the whole archive only
      "groups": .list(facetGroup),
      "pagination": .record(pagination),
      "feedURL": .text,
      "jsonURL": .text,  // open data, on the first page of the whole archive
      "csvURL": .text,
    ])

  /// `plans`: every plan.
  package static let plans = pageShape("plans", ["title": .text, "plans": .list(planCard)])

  /// Posts of one phase of an event.
  package static let phase = Shape("phase", ["title": .text, "posts": .list(link)])

  /// An event.
  package static let event = Shape(
    "event",
    [
      "id": .text,
      "title": .text,
      "url": .text,  // its place in the calendar
      "starts": .record(date),
      "ends": .record(date),  // absent for a single day
      "place": .text,
      "body": .html,
      "phases": .list(phase),
      "isPast": .flag,
    ])

  /// A month of the calendar.
  package static let calendarMonth = Shape(
    "calendarMonth",
    [
      "id": .text,
      "title": .text,
      "events": .list(event),
      "items": .list(planItem),
      "isCurrent": .flag,
    ])

  /// `calendar`: events and the monthly items.
  package static let calendar = pageShape(
    "calendar",
    [
      "title": .text,
      "upcoming": .list(event),
      "months": .list(calendarMonth),
      "icsURL": .text,
    ])

  /// `page`: a plain page.
  package static let plainPage = pageShape(
    "page",
    [
      "title": .text,
      "summary": .text,
      "body": .html,
      "headings": .list(heading),
      "isPreview": .flag,
      "extra": .open,
    ])

  /// `search`: the page that a script searches the site on; without one it shows ways to browse.
  package static let search = pageShape(
    "search",
    [
      "title": .text,
      "indexURL": .text,  // the folder of the index, ends in /
      "filters": .list(searchFilter),  // how to narrow a search down
      "ways": .list(way),  // how to browse instead
    ])

  /// A way to narrow a search down: the year, the type of document.
  package static let searchFilter = Shape(
    "searchFilter", ["id": .text, "title": .text, "choices": .list(searchChoice)])

  /// One of its values.
  package static let searchChoice = Shape(
    "searchChoice", ["id": .text, "title": .text, "count": .number])

  /// `not-found`: the page for addresses that do not exist.
  package static let notFound = pageShape("not-found", ["title": .text, "newsURL": .text])

  /// `redirect`: a page that leads to another address.
  package static let redirect = pageShape("redirect", ["target": .text])

  /// A page's shape: what every page has, then its own fields.
  static func pageShape(
    _ name: String, _ fields: KeyValuePairs<String, Shape.Kind>
  ) -> Shape {
    Shape(
      name,
      common: [
        "page": .record(page), "menu": .list(menuEntry), "notices": .list(notice),
      ],
      fields)
  }
}
