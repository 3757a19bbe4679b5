package import Analysis
package import Content
import Exports
import VietnameseText

/// Every page and every machine-readable file of a site, by key, in a stable order.
package struct PageKeys: Sendable {
  package let pages: [PageKey]
  package let exports: [ExportKey]

  /// The keys of what `analysis` makes public.
  package init(of analysis: SiteAnalysis) {
    let site = analysis.site
    var pages: [PageKey] = [.home, .calendar, .search, .notFound]
    pages += analysis.posts.newest.map(PageKey.post)
    for (list, posts) in analysis.postLists {
      let count = max(1, posts.count.pages(of: site.settings.pageSize))
      pages += (1...count).map { .posts(list, page: $0) }
    }
    pages += analysis.postIndexes.map(PageKey.index)
    for (list, entries) in analysis.archiveLists {
      let count = max(1, entries.count.pages(of: site.settings.pageSize))
      pages += (1...count).map { .archive(list, page: $0) }
    }
    pages += site.directives.indices.filter { analysis.fates.directives[$0].isPublic }
      .map(PageKey.directive)
    pages += [.plans]
    pages += analysis.plans.flatMap { plan in
      [.plan(plan)] + analysis.pages(ofPlan: plan).map { .planPart(plan, $0) }
    }
    pages += site.pages.indices.filter { analysis.fates.pages[$0].isPublic }.map(PageKey.page)
    if RegisterCompleteness(of: analysis).percent != nil { pages.append(.completeness) }
    let disclosures = DisclosurePages(of: analysis)
    pages += disclosures.lists.filter { disclosures.introduction(to: $0) == nil }
      .map(PageKey.disclosures)
    self.pages = pages

    var exports: [ExportKey] = FeedFormat.allCases.map(ExportKey.newsFeed)
    for (list, _) in analysis.postLists {
      guard case .topic(let topic) = list else { continue }
      exports += FeedFormat.allCases.map { .topicFeed(topic, $0) }
    }
    exports.append(.archiveFeed(.all, .json))
    exports += analysis.archiveLists.filter { $0.list.hasFeed }
      .map { .archiveFeed($0.list, .atom) }
    exports += analysis.plans.flatMap { plan in
      OpenDataFormat.allCases.map { .coverage(plan: plan, $0) }
    }
    exports += [.calendar, .openData(.json), .openData(.csv), .sitemap, .robots]
    let parts = pages.count.pages(of: Sitemap.limit)
    if parts > 1 { exports += (1...parts).map(ExportKey.sitemapPart) }
    self.exports = exports
  }
}

extension SiteAnalysis {
  /// Every list of posts that has a page, with its posts, newest first. A topic of a public plan
  /// has a page even before its first post, so that the plan can point there.
  package var postLists: [(list: PostList, posts: [Int])] {
    var lists: [(list: PostList, posts: [Int])] = [(.all, posts.newest)]
    let months = posts.byMonth.keys.sorted(by: >)
    lists += months.map { (.month($0), posts.byMonth[$0, default: []]) }
    lists += publicTopics.map { (.topic($0), posts.byTopic[$0, default: []]) }
    lists += posts.byAuthor.keys.sorted().map { (.author($0), posts.byAuthor[$0, default: []]) }
    lists += site.settings.departments.map(\.id)
      .compactMap { id in posts.byDepartment[id].map { (.department(id), $0) } }
    lists += kinds.map { ($0.list, $0.posts) }
    return lists
  }

  /// Every list of lists of posts that has a page.
  package var postIndexes: [PostIndex] {
    let years = posts.byMonth.keys.map(\.year).uniqued().sorted(by: >)
    return [.topics, .authors, .departments, .kinds] + years.map(PostIndex.year)
  }

  /// The topics and sub-topics of public plans, in their order, the latest plan first; then those
  /// that only older posts name.
  package var publicTopics: [ID<Topic>] {
    let ofPlans = plans.flatMap { plan in
      site.plans[plan].topics.flatMap { [$0.id] + $0.topics.map(\.id) }
    }
    let ofPosts = posts.byTopic.keys.sorted { $0.text < $1.text }
    return (ofPlans + ofPosts).uniqued()
  }

  private var kinds: [(list: PostList, posts: [Int])] {
    ([Kind.news] + site.settings.kinds).map(\.id).uniqued()
      .compactMap { id in posts.byKind[id].map { (.kind(id), $0) } }
  }

  /// Every list of directives that has a page, with its entries, newest first but where the list is
  /// another order of the same. A list without an entry has no page, but the whole archive.
  package var archiveLists: [(list: ArchiveList, entries: [ArchiveEntry])] {
    var lists: [(list: ArchiveList, entries: [ArchiveEntry])] = [(.all, archive.newest)]
    if !archive.newest.isEmpty { lists.append((.alphabetical, archive.alphabetical)) }
    let years = archive.byYear.keys.sorted { ($0 ?? 0) > ($1 ?? 0) }
    lists += years.map { (.year($0), archive.byYear[$0, default: []]) }
    lists += Direction.allCases.compactMap { direction in
      archive.byDirection[direction].map { (.direction(direction), $0) }
    }
    lists += DocumentType.all.compactMap { type in
      archive.byType[type].map { (.type(type), $0) }
    }
    lists += site.settings.issuers.map(\.id)
      .compactMap { id in archive.byIssuer[id].map { (.issuer(id), $0) } }
    lists += archive.byField.keys.sorted()
      .map { (.field($0), archive.byField[$0, default: []]) }
    let byValidity = Dictionary(grouping: archive.newest) { entry -> Validity? in
      let standing = standing(of: entry)
      return standing.starts == nil ? standing.validity : nil
    }
    let validities = [.inForce, nil] + Validity.allCases.dropFirst().map(Optional.some)
    lists += validities.compactMap { validity in
      byValidity[validity].map { (.validity(validity), $0) }
    }
    lists += publicTopics.compactMap { id in archive.byTopic[id].map { (.topic(id), $0) } }
    lists += signers.compactMap { key in
      archive.bySigner[key].map { (.signer(key), $0.entries) }
    }
    return lists
  }

  /// Who signed, as Vietnamese lists put people: by the given name, which stands last.
  private var signers: [String] {
    archive.bySigner.keys.sorted().inAlphabeticalOrder { name in
      let words = name.split(separator: " ")
      return (words.suffix(1) + words.dropLast()).joined(separator: " ")
    }
  }
}

extension ArchiveList {
  /// Whether one can follow it: another order of the whole archive has no feed of its own.
  var hasFeed: Bool { self != .alphabetical }
}

extension Int {
  /// How many pages of `size` entries this many entries fill.
  func pages(of size: Int) -> Int { (self + size - 1) / size }
}
