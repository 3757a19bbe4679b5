import Analysis
import Content

/// What the pages of a site are made from, worked out once.
final class PageSources: Sendable {
  let analysis: SiteAnalysis
  let addresses: Addresses
  let keys: PageKeys
  let links: LinkResolver
  let wording: Wording
  let related: RelatedPosts
  /// The posts that count, and what for.
  let ledger: PostLedger
  /// The lists that have a page, by name.
  let postLists: [PostList: [Int]]
  let archiveLists: [ArchiveList: [ArchiveEntry]]
  /// Their names in the order in which they are shown.
  let archiveOrder: [ArchiveList]
  let disclosures: DisclosurePages
  /// Titles and addresses of what is the same on every page.
  let menu: [MenuEntry]
  /// Where each public post stands among the newest.
  let newestPlaces: [Int: Int]

  init(of analysis: SiteAnalysis, pictures: SitePictures) {
    self.analysis = analysis
    addresses = Addresses(of: analysis)
    keys = PageKeys(of: analysis)
    links = LinkResolver(
      of: analysis, addresses: addresses, keys: keys, pictures: pictures)
    wording = Wording(language: analysis.site.settings.language)
    related = RelatedPosts(of: analysis, limit: 4)
    ledger = PostLedger(of: analysis)
    postLists = Dictionary(
      analysis.postLists.map { ($0.list, $0.posts) }, uniquingKeysWith: { first, _ in first })
    let archive = analysis.archiveLists
    archiveOrder = archive.map(\.list)
    archiveLists = Dictionary(
      archive.map { ($0.list, $0.entries) }, uniquingKeysWith: { first, _ in first })
    disclosures = DisclosurePages(of: analysis)
    newestPlaces = Dictionary(
      analysis.posts.newest.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    menu = MenuEntry.entries(
      of: analysis, addresses: addresses, disclosures: disclosures, wording: wording)
  }
}
