package import Analysis
import Content
import VietnameseText

/// Where each page stands: root-relative addresses without the base path, ASCII, ending in a slash
/// for pages. One place decides every path of the site.
package struct Addresses: Sendable {
  private let posts: [String]
  private let directives: [String]
  private let plans: [String]
  private let pages: [String]
  /// The last part of the address of each author's list.
  private let authors: [String: String]
  /// The last part of the address of each field's list.
  private let fields: [String: String]
  /// The last part of the address of each signer's list.
  private let signers: [String: String]

  package init(of analysis: SiteAnalysis) {
    let site = analysis.site
    authors = Self.slugs(of: analysis.posts.byAuthor.keys)
    fields = Self.slugs(of: analysis.archive.byField.keys)
    signers = Self.slugs(of: analysis.archive.bySigner.keys)
    posts = site.posts.map(Self.address(of:))
    directives = site.directives.map(Self.address(of:))
    plans = site.plans.map { "/ke-hoach/\($0.id)/" }
    pages = site.pages.map { "/\($0.path)/" }
  }

  /// The address of the page called `key`.
  package subscript(key: PageKey) -> String {
    switch key {
    case .home: "/"
    case .post(let position): posts[position]
    case .posts(let list, let page): Self.list(address(of: list), page: page)
    case .index(let index): Self.address(of: index)
    case .directive(let position): directives[position]
    case .archive(let list, let page): Self.list(address(of: list), page: page)
    case .plan(let position): plans[position]
    case .planPart(let position, let page): "\(plans[position])\(Self.name(of: page))/"
    case .plans: "/ke-hoach/"
    case .calendar: "/lich/"
    case .page(let position): pages[position]
    case .search: "/tim-kiem/"
    case .completeness: "/van-ban/cong-khai/"
    case .disclosures(let list): Self.address(of: list)
    case .notFound: "/404.html"
    case .redirect(let from, _): from
    }
  }

  /// The address of the page of `entry`.
  package subscript(entry entry: ArchiveEntry) -> String {
    switch entry {
    case .directive(let position): directives[position]
    case .plan(let position): plans[position]
    }
  }

  /// The address of the file called `key`.
  package subscript(export key: ExportKey) -> String {
    switch key {
    case .newsFeed(let format): "/\(Self.feedName(format))"
    case .topicFeed(let topic, let format):
      address(of: PostList.topic(topic)) + Self.feedName(format)
    case .archiveFeed(let list, let format): address(of: list) + Self.feedName(format)
    case .calendar: "/lich/lich.ics"
    case .openData(.json): "/van-ban.json"
    case .openData(.csv): "/van-ban.csv"
    case .coverage(let plan, .json): plans[plan] + "coverage.json"
    case .coverage(let plan, .csv): plans[plan] + "coverage.csv"
    case .sitemap: "/sitemap.xml"
    case .sitemapPart(let part): "/sitemap-\(part).xml"
    case .robots: "/robots.txt"
    }
  }

  /// The path of the file that serves `address`, relative to the output folder.
  package static func file(of address: String) -> String {
    let path = String(address.dropFirst())
    return path.isEmpty || path.hasSuffix("/") ? path + "index.html" : path
  }
}

extension Addresses {
  private static func address(of post: Post) -> String {
    let month = post.date.date
    return "/tin-tuc/\(digits(month.year, 4))/\(digits(month.month, 2))/\(post.slug)/"
  }

  private static func address(of directive: Directive) -> String {
    "/van-ban/\(yearFolder(directive.issued?.year))/\(directive.slug)/"
  }

  private static func yearFolder(_ year: Int?) -> String {
    year.map { digits($0, 4) } ?? "chua-ro-nam"
  }

  /// The first page of `list`.
  func address(of list: PostList) -> String {
    switch list {
    case .all: "/tin-tuc/"
    case .month(let month): "/tin-tuc/\(digits(month.year, 4))/\(digits(month.month, 2))/"
    case .topic(let id): "/chu-de/\(id)/"
    case .author(let name): "/tac-gia/\(authors[name, default: Self.unnamed])/"
    case .department(let id): "/bo-phan/\(id)/"
    case .kind(let id): "/chuyen-muc/\(id)/"
    }
  }

  static func address(of index: PostIndex) -> String {
    switch index {
    case .topics: "/chu-de/"
    case .authors: "/tac-gia/"
    case .departments: "/bo-phan/"
    case .kinds: "/chuyen-muc/"
    case .year(let year): "/tin-tuc/\(digits(year, 4))/"
    }
  }

  private static func name(of page: PlanPage) -> String {
    switch page {
    case .topics: "noi-dung"
    case .results: "ket-qua"
    case .text: "toan-van"
    }
  }

  static func address(of list: DisclosureList) -> String {
    switch list {
    case .all: "/cong-khai/"
    case .year(let period): "/cong-khai/\(period)/"
    }
  }

  /// The first page of `list`.
  func address(of list: ArchiveList) -> String {
    switch list {
    case .all: "/van-ban/"
    case .year(let year): "/van-ban/\(Self.yearFolder(year))/"
    case .type(let type): "/van-ban/loai/\(type.slug)/"
    case .issuer(let id): "/van-ban/co-quan/\(id)/"
    case .field(let field): "/van-ban/linh-vuc/\(fields[field, default: Self.unnamed])/"
    case .direction(.incoming): "/van-ban/den/"
    case .direction(.outgoing): "/van-ban/di/"
    case .direction(.internal): "/van-ban/noi-bo/"
    case .signer(let name): "/van-ban/nguoi-ky/\(signers[name, default: Self.unnamed])/"
    case .validity(let validity): "/van-ban/tinh-trang/\(Self.slug(of: validity))/"
    case .topic(let id): "/van-ban/noi-dung/\(id)/"
    case .alphabetical: "/van-ban/a-z/"
    }
  }

  private static func slug(of validity: Validity?) -> String {
    switch validity {
    case nil: "chua-co-hieu-luc"
    case .inForce: "con-hieu-luc"
    case .superseded: "da-duoc-thay-the"
    case .expired: "het-hieu-luc"
    case .withdrawn: "da-thu-hoi"
    case .corrected: "da-dinh-chinh"
    }
  }

  /// What stands for a name of which no ASCII letter or digit is left.
  private static let unnamed = "khac"

  /// A slug for each name; names that would share one (Hoa, Hòa) get a number, in their order.
  private static func slugs(of names: some Sequence<String>) -> [String: String] {
    var taken = UniqueNames()
    var slugs: [String: String] = [:]
    for name in names.sorted() { slugs[name] = taken.take(name.slug() ?? unnamed) }
    return slugs
  }

  private static func list(_ first: String, page: Int) -> String {
    page == 1 ? first : "\(first)trang/\(page)/"
  }

  private static func feedName(_ format: FeedFormat) -> String {
    switch format {
    case .atom: "feed.xml"
    case .json: "feed.json"
    }
  }
}
