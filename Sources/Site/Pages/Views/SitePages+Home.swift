import Analysis
import Content
import Markup
import Templates

extension SitePages {
  /// `home`: featured posts first; strips leave out what is featured, the latest posts what stands
  /// in either.
  func home() -> Record {
    let featured = (1...max(1, settings.home.slots)).compactMap { slot in
      settings.home.slots > 0 ? analysis.featured(in: slot).first : nil
    }
    let strips = strips(without: featured)
    let shown = featured + strips.flatMap(\.posts)
    let latest = analysis.posts.newest.lazy.filter { !shown.contains($0) }
      .prefix(settings.home.latest)
    let today = site.clock.now.date
    let coming = analysis.events.filter { $0.ends.date >= today }.prefix(5)
    let head = PageHead(
      key: .home, title: settings.title,
      description: settings.description ?? settings.title,
      image: featured.first.flatMap(imageAddress),
      subject: webSite())
    return page(
      Shapes.home, head,
      [
        "featured": .list(featured.enumerated().map { card($1, isLead: $0 == 0) }),
        "latest": .list(latest.map { cards[$0] }),
        "hasPosts": .flag(!analysis.posts.newest.isEmpty),
        "newsURL": .text(url(.posts(.all, page: 1))),
        "directives": .list(
          analysis.archive.newest.lazy.filter { analysis.validity(of: $0).isInForce }
            .prefix(6).map(row)),
        "archiveURL": .text(url(.archive(.all, page: 1))),
        "events": .list(coming.map(event)),
        "calendarURL": .text(url(.calendar)),
        "plan": .optional(currentPlan.map(planCard)),
        "strips": .list(strips.map(strip)),
        "disclosures": .optional(currentDisclosures),
        "month": .optional(monthAtAGlance),
      ])
  }

  /// The plan whose days hold today, else the latest one.
  var currentPlan: Int? {
    let today = site.clock.now.date
    return analysis.plans.first { analysis.catalogue.planDays[$0].contains(today) }
      ?? analysis.plans.first
  }

  /// `page`: a plain page.
  func plainPage(_ position: Int) -> Record {
    let page = site.pages[position]
    let key = PageKey.page(position)
    let head = PageHead(
      key: key, title: page.title,
      description: page.summary ?? page.body.beginning ?? page.title,
      isIndexed: !analysis.isPreview(page.publication))
    return self.page(
      Shapes.plainPage, head,
      [
        "title": .text(page.title),
        "summary": .optional(page.summary),
        "body": html(of: page.body, in: page.source, on: key, reading: .first),
        "headings": .list(tableOfContents(of: page.body)),
        "isPreview": .flag(analysis.isPreview(page.publication)),
        "extra": .open(page.extra),
      ])
  }

  /// `not-found`.
  func notFound() -> Record {
    let title = title(of: .notFound)
    let head = PageHead(
      key: .notFound, title: title, description: "\(title) – \(settings.title).",
      isIndexed: false)
    return page(
      Shapes.notFound, head,
      ["title": .text(title), "newsURL": .text(url(.posts(.all, page: 1)))])
  }

  /// `redirect`.
  func redirect(from address: String, to target: String) -> Record {
    let title = title(of: .redirect(from: address, to: target))
    let head = PageHead(
      key: .redirect(from: address, to: target), title: title,
      description: "\(title) – \(settings.title).", isIndexed: false)
    return page(
      Shapes.redirect, head, ["target": .text(settings.baseURL.rooted(target))])
  }
}
