import Analysis
import Content
import Templates

extension SitePages {
  /// `plan`.
  func plan(_ position: Int) -> Record {
    let plan = site.plans[position]
    let directive = plan.directive
    let entry = ArchiveEntry.plan(position)
    let standing = analysis.standing(of: entry)
    let hasText = settings.publicPlanParts.contains(.text) && !analysis.isWithheld(entry)
    let key = PageKey.plan(position)
    let parts = settings.publicPlanParts
    let head = PageHead(
      key: key, title: plan.title,
      description: "\(plan.title). \(settings.title).", trail: [.plans],
      isIndexed: !analysis.isPreview(directive.publication), openGraphType: "article",
      subject: legislation(entry, at: key))
    return page(
      Shapes.plan, head,
      [
        "title": .text(plan.title),
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
        "topics": .list(topics(of: plan, on: key)),
        "months": .list(parts.contains(.items) ? months(of: position) : []),
        "hasItems": .flag(parts.contains(.items) && !plan.items.isEmpty),
        "coverage": .optional(coverage(of: position)),
        "recipients": .list(directive.recipients.map(Record.line)),
        "relations": .list(relations(of: entry)),
        "cites": .optional(cites(in: .plan(position))),
        "citedBy": .list(citedBy(entry)),
        "files": .list(files(of: directive, on: key)),
        "changes": .list(changes(directive.changes)),
        "body": hasText
          ? html(of: directive.body, in: plan.source, on: key) : .absent,
        "headings": .list(hasText ? tableOfContents(of: directive.body) : []),
        "isPreview": .flag(analysis.isPreview(directive.publication)),
        "extra": .open(directive.extra),
      ])
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

  private func topics(of plan: Plan, on key: PageKey) -> [Record] {
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
      return Record(
        Shapes.planMonth,
        [
          "position": .number(place + 1),
          "month": .text(String(month.month)),
          "title": .text(wording.title(month)),
          "items": .list(items.filter { $0.item.added == nil }.map { planItem($0.index) }),
          "added": .list(items.filter { $0.item.added != nil }.map { planItem($0.index) }),
          "unplanned": .list(unplanned[month, default: []].map(postLink)),
        ])
    }
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
