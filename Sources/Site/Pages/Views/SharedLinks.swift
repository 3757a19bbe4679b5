import Content
import Templates

/// The links and days that many pages show, made once.
final class SharedLinks: Sendable {
  /// The menu where none of its entries is current.
  let menu: [Record]
  /// To the home page.
  let home: Record
  /// To the feeds of all news.
  let newsFeeds: [Record]
  /// To each list of posts that has a page.
  let postListLinks: [PostList: Record]
  /// To the months that have posts, by year, the latest first.
  let months: [Int: [(month: YearMonth, facet: Record)]]
  /// From all news to its parts.
  let newsGroups: [Record]
  /// To the lists of the archive, by sort.
  let archiveFacets: [(group: ArchiveGroup, facets: [(list: ArchiveList, record: Record)])]
  /// To the urgent notices of today.
  let notices: [Record]
  /// The days on which posts without a time stand.
  let days: [CalendarDate: Record]

  /// Until they are made.
  static let none = SharedLinks()

  private init() {
    (menu, home, newsFeeds, notices, days) = ([], .unlinked(""), [], [], [:])
    (postListLinks, months, newsGroups, archiveFacets) = ([:], [:], [], [])
  }

  init(of pages: SitePages) {
    menu = pages.makeMenu()
    home = pages.link(to: .home)
    newsFeeds = pages.makeNewsFeeds()
    postListLinks = pages.makePostListLinks()
    let months = pages.makeMonthFacets()
    self.months = Dictionary(grouping: months, by: \.month.year)
    newsGroups = pages.makeNewsGroups(months: months.map(\.facet))
    archiveFacets = pages.makeArchiveFacets()
    notices = pages.makeNotices()
    days = pages.makeDays()
  }
}
