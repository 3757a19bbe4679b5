import Analysis
import Content
import Templates

extension SitePages {
  /// `search`.
  func search() -> Record {
    let title = title(of: .search)
    let head = PageHead(
      key: .search, title: title,
      description: wording(
        "Tìm tin, bài, văn bản, kế hoạch và trang thông tin của \(settings.title).",
        "Search the posts, documents, plans and pages of \(settings.title)."))
    return page(
      Shapes.search, head,
      [
        "title": .text(title), "indexURL": .text(url(.search)),
        "filters": .list(searchFilters), "ways": .list(waysToBrowse),
      ])
  }

  /// The lists that lead to everything without a search.
  private var waysToBrowse: [Record] {
    let news: [PageKey] = [
      .posts(.all, page: 1), .index(.topics), .index(.kinds), .index(.departments),
    ]
    let papers =
      [ArchiveList.all]
      + analysis.archiveLists.compactMap { list in
        if case .year = list.list { list.list } else { nil }
      }
    let others: [PageKey] = [.plans, .calendar]
    let pages = site.pages.indices.filter { analysis.fates.pages[$0].isPublic }.map(PageKey.page)
    return [
      way(wording("Tin, bài", "News"), news),
      way(wording("Văn bản", "Documents"), papers.map { .archive($0, page: 1) }),
      way(
        wording("Kế hoạch, lịch và trang thông tin", "Plans, calendar and pages"), others + pages),
    ]
  }

  private func way(_ title: String, _ keys: [PageKey]) -> Record {
    Record(
      Shapes.way,
      [
        "title": .text(title), "links": .list(keys.map { .link(self.title(of: $0), url($0)) }),
      ])
  }
}
