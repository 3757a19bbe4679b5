package import Analysis
package import Content
import Diagnostics
package import Templates

/// The pages of a site, each made when it is asked for: `keys` names them, `record(for:)` gives the
/// view model of one. No list of finished pages stands in memory.
package struct SitePages: Sendable {
  /// What the pages are made from. An object, like what follows: every closure that makes a page takes
  /// a copy of this value.
  let sources: PageSources
  /// The links that many pages show.
  private(set) var shared: SharedLinks = .none
  /// What a list shows of each post, in the order of `Site.posts`: it stands in some ten lists.
  private(set) var cards: [Record] = []
  /// The files, photos and redirects beside the pages.
  private(set) var published: PublishedContent = .none

  package init(of analysis: SiteAnalysis, pictures: SitePictures = SitePictures()) {
    sources = PageSources(of: analysis, pictures: pictures)
    shared = SharedLinks(of: self)
    cards = site.posts.indices.map { card($0, isLead: false) }
    published = PublishedContent(of: self)
  }

  package var analysis: SiteAnalysis { sources.analysis }
  package var addresses: Addresses { sources.addresses }
  package var keys: PageKeys { sources.keys }
  package var links: LinkResolver { sources.links }
  var wording: Wording { sources.wording }
  var ledger: PostLedger { sources.ledger }
  var postLists: [PostList: [Int]] { sources.postLists }
  var archiveLists: [ArchiveList: [ArchiveEntry]] { sources.archiveLists }
  var disclosures: DisclosurePages { sources.disclosures }

  var site: Site { analysis.site }
  var settings: Settings { analysis.site.settings }

  /// The root-relative address of `key`'s page as it stands in links, base path included.
  package func url(_ key: PageKey) -> String { settings.baseURL.rooted(addresses[key]) }

  /// The root-relative address of `key`'s file, base path included.
  package func url(export key: ExportKey) -> String {
    settings.baseURL.rooted(addresses[export: key])
  }

  /// `address` as it stands in links, base path included.
  package func url(of address: String) -> String { settings.baseURL.rooted(address) }

  /// The absolute address of `key`'s page; a redirect's is that of the page it leads to.
  package func absoluteURL(_ key: PageKey) -> String {
    if case .redirect(_, let target) = key { return settings.baseURL.absolute(target) }
    return settings.baseURL.absolute(addresses[key])
  }

  /// The view model of one page.
  package func record(for key: PageKey) -> Record {
    switch key {
    case .home: home()
    case .post(let position): post(position)
    case .posts(let list, let page): posts(list, page: page)
    case .index(let index): self.index(index)
    case .directive(let position): directive(position)
    case .archive(let list, let page): archive(list, page: page)
    case .plan(let position): plan(position, on: nil)
    case .planPart(let position, let page): plan(position, on: page)
    case .plans: plans()
    case .calendar: calendar()
    case .page(let position):
      disclosures.list(introducedBy: position).map { disclosures($0, introducedBy: position) }
        ?? plainPage(position)
    case .completeness: completeness()
    case .disclosures(let list): disclosures(list, introducedBy: nil)
    case .search: search()
    case .notFound: notFound()
    case .redirect(let address, let target): redirect(from: address, to: target)
    }
  }

  /// The name of the theme's template for `key`: the one its content file names, else its kind's.
  package func template(for key: PageKey) -> String {
    switch key {
    case .home: "home"
    case .post(let position): site.posts[position].template?.value ?? "post"
    case .posts: "posts"
    case .index: "facets"
    case .directive(let position): site.directives[position].template?.value ?? "directive"
    case .archive: "archive"
    case .plan(let position): site.plans[position].directive.template?.value ?? "plan"
    case .planPart(_, let page): Self.template(for: page)
    case .plans: "plans"
    case .calendar: "calendar"
    case .page(let position):
      site.pages[position].template?.value
        ?? disclosures.list(introducedBy: position).map(Self.template) ?? "page"
    case .completeness: "completeness"
    case .disclosures(let list): Self.template(for: list)
    case .search: "search"
    case .notFound: "not-found"
    case .redirect: "redirect"
    }
  }
}

extension SitePages {
  private static func template(for page: PlanPage) -> String {
    switch page {
    case .topics: "plan-topics"
    case .results: "plan-results"
    case .text: "plan-text"
    }
  }

  private static func template(for list: DisclosureList) -> String {
    list == .all ? "disclosures" : "disclosure-year"
  }
}

extension BaseURL {
  /// A root-relative address as it stands in links: behind the base path.
  package func rooted(_ address: String) -> String {
    path == "/" ? address : path + address.dropFirst()
  }
}
