import Analysis
import Content
import Templates

extension SitePages {
  /// `plan`, or one of its parts, whose template asks for no more than it shows.
  func plan(_ position: Int, on part: PlanPage?) -> Record {
    let plan = site.plans[position]
    let directive = plan.directive
    let entry = ArchiveEntry.plan(position)
    let standing = analysis.standing(of: entry)
    let hasText = analysis.showsText(ofPlan: position)
    // Files and links of the plan are those of its first page, wherever it is read.
    let key = PageKey.plan(position)
    let parts = settings.publicPlanParts
    let head = head(of: position, on: part)
    return page(
      Shapes.plan, head,
      [
        "title": .text(plan.title),
        "url": .text(url(key)),
        "part": .optional(part.map(wording.name)),
        "parts": .list(partLinks(of: position, on: part)),
        "number": .optional(directive.number?.value.normalForm),
        "period": .text(wording.title(plan.period)),
        "issued": .optional(directive.issued.map(wording.record)),
        "effective": .optional(directive.effective.map { wording.record(.day($0)) }),
        "expires": .optional(directive.expires.map { wording.record(.day($0)) }),
        "isInForce": .flag(standing.isInForce),
        "validity": .text(wording.name(standing)),
        "banner": .optional(banner(of: entry)),
        "issuer": .optional(analysis.catalogue.issuer(of: directive)?.name),
        "signer": .optional(directive.signer.flatMap(signature)),
        "lead": .optional(plan.lead.flatMap(signature)),
        "level": .optional(plan.level.map(wording.name)),
        "boardTitle": .optional(plan.boardTitle),
        "board": .list(plan.board.map(boardMember)),
        "topics": .list(topics(of: position)),
        "months": .list(part == nil && parts.contains(.items) ? months(of: position) : []),
        "hasItems": .flag(parts.contains(.items) && !plan.items.isEmpty),
        "coverage": .optional(
          part == nil || part == .results ? coverage(of: position) : nil),
        "recipients": .list(directive.recipients.map(Record.line)),
        "relations": .list(relations(of: entry)),
        "cites": .optional(cites(in: .plan(position))),
        "citedBy": .list(citedBy(entry)),
        "files": .list(files(of: directive, on: key)),
        "changes": .list(changes(directive.changes)),
        "body": hasText
          ? html(
            of: directive.body, in: plan.source, on: key,
            at: part.map { .planPart(position, $0) }) : .absent,
        "headings": .list(hasText ? tableOfContents(of: directive.body) : []),
        "isPreview": .flag(analysis.isPreview(directive.publication)),
        "extra": .open(directive.extra),
      ])
  }

  private func head(of position: Int, on part: PlanPage?) -> PageHead {
    let plan = site.plans[position]
    let isIndexed = !analysis.isPreview(plan.directive.publication)
    guard let part else {
      let key = PageKey.plan(position)
      return PageHead(
        key: key, title: plan.title, description: "\(plan.title). \(settings.title).",
        trail: [.plans], isIndexed: isIndexed, openGraphType: "article",
        subject: legislation(.plan(position), at: key))
    }
    let name = wording.name(part)
    return PageHead(
      key: .planPart(position, part), title: "\(name) – \(plan.title)", crumb: name,
      description: "\(name): \(plan.title). \(settings.title).",
      trail: [.plans, .plan(position)], isIndexed: isIndexed)
  }

  /// The ways between the pages of a plan; none where it has but one.
  private func partLinks(of position: Int, on part: PlanPage?) -> [Record] {
    let pages = analysis.pages(ofPlan: position)
    guard !pages.isEmpty else { return [] }
    let first = Record.link(
      wording("Tổng quan", "Overview"), url(.plan(position)), isCurrent: part == nil)
    return [first]
      + pages.map {
        .link(wording.name($0), url(.planPart(position, $0)), isCurrent: part == $0)
      }
  }

  /// `plans`.
  func plans() -> Record {
    let title = title(of: .plans)
    let head = PageHead(
      key: .plans, title: title, description: "\(title) – \(settings.title).",
      isIndexed: !analysis.plans.isEmpty)
    return page(
      Shapes.plans, head,
      ["title": .text(title), "plans": .list(analysis.plans.map(planCard))])
  }

  /// What a list shows of a plan.
  func planCard(_ position: Int) -> Record {
    let plan = site.plans[position]
    return Record(
      Shapes.planCard,
      [
        "title": .text(plan.title),
        "url": .text(url(.plan(position))),
        "period": .text(wording.title(plan.period)),
        "topics": .list(plan.topics.map { topicFacet($0.id) }),
      ])
  }

  private func boardMember(_ member: BoardMember) -> Record {
    Record(
      Shapes.boardMember,
      [
        "name": .text(member.name),
        "position": .optional(member.position),
        "role": .optional(member.role),
        "topics": .list(topicLinks(member.topics.map(\.value))),
        "duties": .list(member.duties.map(Record.line)),
      ])
  }

  private func topics(of position: Int) -> [Record] {
    let plan = site.plans[position]
    let key = PageKey.plan(position)
    let texts =
      analysis.pages(ofPlan: position).contains(.topics) ? url(.planPart(position, .topics)) : nil
    var group: String?
    return plan.topics.map { topic in
      let startsGroup = topic.group != group
      group = topic.group
      return Record(
        Shapes.topic,
        [
          "id": .text(topicFragment(topic.id)),
          "number": .optional(topic.number),
          "group": .optional(startsGroup ? topic.group : nil),
          "title": .text(topic.title),
          "url": .text(url(.posts(.topic(topic.id), page: 1))),
          "textURL": .optional(
            topic.text == nil ? nil : texts.map { "\($0)#\(topicFragment(topic.id))" }),
          "text": text(of: topic, in: plan, on: key),
          "count": .number(analysis.posts.byTopic[topic.id, default: []].count),
          "topics": .list(topic.topics.map { subtopic($0, in: plan, on: key) }),
        ])
    }
  }

  private func subtopic(_ topic: Topic, in plan: Plan, on key: PageKey) -> Record {
    Record(
      Shapes.subtopic,
      [
        "id": .text(topicFragment(topic.id)),
        "number": .optional(topic.number),
        "title": .text(topic.title),
        "url": .text(url(.posts(.topic(topic.id), page: 1))),
        "text": text(of: topic, in: plan, on: key),
        "count": .number(analysis.posts.byTopic[topic.id, default: []].count),
      ])
  }

  private func text(of topic: Topic, in plan: Plan, on key: PageKey) -> Record.Value {
    guard settings.publicPlanParts.contains(.text), let text = topic.text else { return .absent }
    return html(of: text, in: plan.source, on: key)
  }

  private func topicFragment(_ id: ID<Topic>) -> String { "noi-dung-\(id)" }
}

// MARK: The monthly table

extension SitePages {
  /// The plan's months in order, those without any item left out.
  private func months(of position: Int) -> [Record] {
    let plan = site.plans[position]
    let months = plan.period.months(schoolYearStarts: settings.calendar.schoolYearStarts)
    let unplanned = unplannedPosts(of: position)
    return months.enumerated().map { place, month in
      let items = plan.items.indices.filter { plan.items[$0].month == month }
        .map { (item: plan.items[$0], index: PlanItemIndex(plan: position, item: $0)) }
      let others = unplanned[month, default: []]
      let shown = min(others.count, Self.unplannedShown)
      return Record(
        Shapes.planMonth,
        [
          "position": .number(place + 1),
          "month": .text(String(month.month)),
          "title": .text(wording.title(month)),
          "items": .list(items.filter { $0.item.added == nil }.map { planItem($0.index) }),
          "added": .list(items.filter { $0.item.added != nil }.map { planItem($0.index) }),
          "hasUnplanned": .flag(!others.isEmpty),
          "unplanned": .list(others.prefix(shown).map(postLink)),
          "unplannedMore": .optional(
            others.count > shown ? postsOfMonth(month, but: shown, of: others.count) : nil),
        ])
    }
  }

  /// How many posts that no item asked for a month's row shows, so that the table stays readable
  /// where much is written.
  private static let unplannedShown = 8

  /// The way to all posts of `month`, the `total - shown` that its row leaves out among them.
  private func postsOfMonth(_ month: YearMonth, but shown: Int, of total: Int) -> Record {
    let left = wording.grouped(total - shown)
    return .link(
      wording("và \(left) tin, bài khác trong tháng", "and \(left) more of this month"),
      url(.posts(.month(month), page: 1)))
  }

  /// The posts of the plan's days that no item asked for, by month.
  private func unplannedPosts(of position: Int) -> [YearMonth: [Int]] {
    let days = analysis.catalogue.planDays[position]
    return Dictionary(
      grouping: analysis.posts.newest.reversed().filter { post in
        days.contains(site.posts[post].date.date)
          && !analysis.tags[post].items.contains { $0.plan == position }
      }, by: { site.posts[$0].date.date.yearMonth })
  }

  /// A line of the monthly table, with the posts that answer it, the oldest first.
  func planItem(_ index: PlanItemIndex) -> Record {
    let item = analysis.catalogue.item(index)
    let progress = ItemProgress(of: index, in: ledger)
    let channels = progress.channels.compactMap { analysis.catalogue.channel($0)?.name }
    let assignees = item.assignees.map { analysis.catalogue.assignee($0.value) }
    return Record(
      Shapes.planItem,
      [
        "id": .text(planItemID(item)),
        "title": .text(item.title),
        "assignees": .text(assignees.joined(separator: ", ")),
        "isAdded": .flag(item.added != nil),
        "added": .optional(item.added.map { wording.record(.day($0)) }),
        "status": .optional(wording.name(item.status)),
        "reason": .optional(item.reason),
        "note": .optional(item.note),
        "result": .optional(wording.result(of: progress)),
        "isMissed": .flag(progress.status == .missed),
        "posts": .list(publicPosts(progress.posts, but: progress.late).map(postLink)),
        "late": .list(publicPosts(progress.late, but: []).map(postLink)),
        "directives": .list(progress.directives.compactMap(publicDirectiveLink)),
        "channels": .text(channels.joined(separator: ", ")),
      ])
  }

  /// Those of `posts` that everybody may read, without `others`.
  private func publicPosts(_ posts: [Int], but others: [Int]) -> [Int] {
    posts.filter { analysis.fates.posts[$0].isPublic && !others.contains($0) }
  }

  private func publicDirectiveLink(_ position: Int) -> Record? {
    guard analysis.fates.directives[position].isPublic else { return nil }
    return .link(heading(of: site.directives[position]), url(.directive(position)))
  }

  /// The fragment of an item's line: `muc-2020-11-ngay-nha-giao`.
  func planItemID(_ item: PlanItem) -> String { "muc-\(item.month)-\(item.id)" }
}
