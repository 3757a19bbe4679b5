import Analysis
import Content
import Synchronization

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
  /// The coverage of each plan, which several of its pages and files show.
  let coverages: PlanCoverages
  /// The addresses of the public posts, in the order of `Site.posts`.
  let publicPosts: [String?]
  /// The lists that have a page, by name.
  let postLists: [PostList: [Int]]
  let archiveLists: [ArchiveList: [ArchiveEntry]]
  /// Their names in the order in which they are shown.
  let archiveOrder: [ArchiveList]
  let disclosures: DisclosurePages
  /// Titles and addresses of what is the same on every page.
  let menu: [MenuEntry]
  /// Where each post stands among the newest, in the order of `Site.posts`.
  let newestPlaces: [Int?]

  init(of analysis: SiteAnalysis, pictures: SitePictures) {
    self.analysis = analysis
    addresses = Addresses(of: analysis)
    keys = PageKeys(of: analysis)
    links = LinkResolver(
      of: analysis, addresses: addresses, keys: keys, pictures: pictures)
    wording = Wording(language: analysis.site.settings.language)
    related = RelatedPosts(of: analysis, limit: 4)
    ledger = PostLedger(of: analysis)
    coverages = PlanCoverages(in: ledger)
    publicPosts = analysis.site.posts.indices.map { [addresses] position in
      analysis.fates.posts[position].isPublic ? addresses[.post(position)] : nil
    }
    postLists = Dictionary(
      analysis.postLists.map { ($0.list, $0.posts) }, uniquingKeysWith: { first, _ in first })
    let archive = analysis.archiveLists
    archiveOrder = archive.map(\.list)
    archiveLists = Dictionary(
      archive.map { ($0.list, $0.entries) }, uniquingKeysWith: { first, _ in first })
    disclosures = DisclosurePages(of: analysis)
    var places: [Int?] = Array(repeating: nil, count: analysis.site.posts.count)
    for (place, post) in analysis.posts.newest.enumerated() { places[post] = place }
    newestPlaces = places
    menu = MenuEntry.entries(
      of: analysis, addresses: addresses, disclosures: disclosures, wording: wording)
  }
}

/// The coverage of plans, each counted when somebody asks for it first.
final class PlanCoverages: Sendable {
  private let ledger: PostLedger
  private let counted = Mutex<[Int: Coverage]>([:])

  init(in ledger: PostLedger) {
    self.ledger = ledger
  }

  /// The coverage of `plan`, a position in `Site.plans`.
  subscript(plan: Int) -> Coverage {
    if let coverage = counted.withLock({ $0[plan] }) { return coverage }
    // Two threads may count the same plan; both come to the same.
    let coverage = Coverage(of: plan, in: ledger)
    counted.withLock { $0[plan] = coverage }
    return coverage
  }
}
