import Analysis
import Content
import Markup
import Templates

extension SitePages {
  /// `disclosures` or `disclosure-year`, below the text of the page at `position`, where there is
  /// one.
  func disclosures(_ list: DisclosureList, introducedBy position: Int?) -> Record {
    let page = position.map { site.pages[$0] }
    let key = position.map(PageKey.page) ?? .disclosures(list)
    let title = page?.title ?? title(of: list)
    let isPreview = page.map { analysis.isPreview($0.publication) } ?? false
    let head = PageHead(
      key: key, title: title,
      description: page.flatMap { $0.summary ?? $0.body.beginning }
        ?? "\(title) – \(settings.title).",
      trail: list == .all ? [] : [.disclosures(.all)], isIndexed: !isPreview)
    let body = page.map { html(of: $0.body, in: $0.source, on: key) } ?? .absent
    let headings = page.map { tableOfContents(of: $0.body) } ?? []
    let extra = page?.extra ?? .table([])
    switch list {
    case .all:
      return self.page(
        Shapes.disclosures, head,
        [
          "title": .text(title), "summary": .optional(page?.summary), "body": body,
          "headings": .list(headings),
          "years": .list(disclosures.ledger.publicYears.map(summary)),
          "isPreview": .flag(isPreview), "extra": .open(extra),
        ])
    case .year(let period):
      let year = disclosures.ledger.years.first { $0.period == period }
      return self.page(
        Shapes.disclosureYear, head,
        [
          "title": .text(title), "summary": .optional(page?.summary), "body": body,
          "headings": .list(headings), "count": .optional(year.map(count)),
          "sections": .list(year.map { $0.sections.map { section($0, of: period) } } ?? []),
          "years": .list(
            disclosures.ledger.publicYears.count < 2
              ? []
              : disclosures.ledger.publicYears.map { other in
                .link(
                  wording.title(other.period), url(.disclosures(.year(other.period))),
                  isCurrent: other.period == period)
              }),
          "isPreview": .flag(isPreview), "extra": .open(extra),
        ])
    }
  }

  func title(of list: DisclosureList) -> String {
    if let position = disclosures.introduction(to: list) { return site.pages[position].title }
    switch list {
    case .all: return wording("Công khai", "Public disclosure")
    case .year(let period):
      let year = wording.title(period)
      return wording(
        "Công khai \(year.prefix(1).lowercased())\(year.dropFirst())",
        "Public disclosure, \(year.prefix(1).lowercased())\(year.dropFirst())")
    }
  }

  func summary(of year: DisclosureYear) -> Record {
    Record(
      Shapes.disclosureSummary,
      [
        "title": .text(wording.title(year.period)),
        "url": .text(url(.disclosures(.year(year.period)))),
        "count": .text(count(of: year)),
        "isCurrent": .flag(year.isCurrent),
        "sections": .list(year.sections.map { section($0, of: year.period) }),
      ])
  }

  /// 3/4 mục đã công khai.
  private func count(of year: DisclosureYear) -> String {
    let there = year.sections.count { $0.state == .published }
    return wording(
      "\(there)/\(year.sections.count) mục đã công khai",
      "\(there) of \(year.sections.count) sections published")
  }

  private func section(_ section: DisclosureSection, of period: PlanPeriod) -> Record {
    let id = section.disclosure.id.text
    let source = section.disclosure.source.flatMap { analysis.told($0.value) }
    let known = source.flatMap { analysis.publicEntry(namedIn: $0) }
    return Record(
      Shapes.disclosureSection,
      [
        "id": .text(id),
        "title": .text(section.disclosure.title),
        "url": .text("\(url(.disclosures(.year(period))))#\(id)"),
        "source": .optional(
          source.map { text in
            known.map { .link(text, url(pageKey(of: $0))) } ?? .unlinked(text)
          }),
        "state": .text(state(of: section)),
        "isPublished": .flag(section.state == .published),
        "isOverdue": .flag(section.state == .overdue),
        "due": .optional(section.due.map { wording.record(.day($0)) }),
        "items": .list(section.items.map(item)),
      ])
  }

  private func state(of section: DisclosureSection) -> String {
    let day = section.due.map(wording.short) ?? ""
    switch section.state {
    case .published: return wording("Đã công khai", "Published")
    case .open: return wording("Chưa công khai", "Not published yet")
    case .due, .upcoming:
      return wording("Chưa công khai, hạn \(day)", "Not published yet, due \(day)")
    case .overdue:
      return wording("Chưa công khai, đã quá hạn \(day)", "Not published, overdue since \(day)")
    }
  }

  private func item(_ item: DisclosureSection.Item) -> Record {
    let key: PageKey
    var directive: Directive?
    switch item.text.kind {
    case .page(let position): key = .page(position)
    case .entry(let entry):
      key = pageKey(of: entry)
      directive = site.directive(entry)
    }
    return Record(
      Shapes.disclosureItem,
      [
        "title": .text(item.text.title),
        "url": .text(url(key)),
        "heading": .optional(directive.map(heading)),
        "published": .optional(item.text.published.map { wording.record(.day($0)) }),
        "keptUntil": .optional(item.keptUntil.map { wording.record(.day($0)) }),
        "files": .list(directive.map { files(of: $0, on: key) } ?? []),
      ])
  }
}
