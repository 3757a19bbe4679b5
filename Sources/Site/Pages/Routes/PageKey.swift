package import Content

/// The name of one page of the site. Positions are those of the site's lists.
package enum PageKey: Sendable, Hashable {
  case home
  case post(Int)
  /// One page (from 1) of a list of posts.
  case posts(PostList, page: Int)
  case index(PostIndex)
  case directive(Int)
  /// One page (from 1) of a list of directives.
  case archive(ArchiveList, page: Int)
  case plan(Int)
  /// A part of a plan on a page of its own.
  case planPart(Int, PlanPage)
  case plans
  case calendar
  case page(Int)
  case search
  /// How much of the office's register is public.
  case completeness
  /// The disclosures, where no content file stands at their address.
  case disclosures(DisclosureList)
  case notFound
  /// A page at an old address that leads to a new one; both root-relative, without the base path.
  case redirect(from: String, to: String)
}

/// A list of posts.
package enum PostList: Sendable, Hashable {
  case all
  case month(YearMonth)
  case topic(ID<Topic>)
  /// An author, by the declared name.
  case author(String)
  case department(ID<Department>)
  case kind(ID<Kind>)
}

/// A list of lists of posts.
package enum PostIndex: Sendable, Hashable {
  case topics, authors, departments, kinds
  /// The months of a year.
  case year(Int)
}

/// A list of directives.
package enum ArchiveList: Sendable, Hashable {
  case all
  /// A year of issue; nothing: those whose date is open.
  case year(Int?)
  case type(DocumentType)
  case issuer(ID<Issuer>)
  case field(String)
  case direction(Direction)
  /// By the name in small letters.
  case signer(String)
  /// Where directives stand; nothing: those that take effect on a day to come.
  case validity(Validity?)
  case topic(ID<Topic>)
  /// Everything, by subject from A to Z.
  case alphabetical
}

/// The parts of a plan too long to stand on one page with its topics and its months.
package enum PlanPage: Sendable, Hashable, CaseIterable {
  /// What the plan says of each topic.
  case topics
  /// The posts by topic, month, event …
  case results
  /// The plan's own text.
  case text
}

/// A page of disclosures (công khai).
package enum DisclosureList: Sendable, Hashable {
  /// Every year.
  case all
  case year(PlanPeriod)
}

/// The name of a file of the site that is made for machines.
package enum ExportKey: Sendable, Hashable {
  case newsFeed(FeedFormat)
  case topicFeed(ID<Topic>, FeedFormat)
  case archiveFeed(ArchiveList, FeedFormat)
  case calendar
  case openData(OpenDataFormat)
  /// The public coverage of a plan.
  case coverage(plan: Int, OpenDataFormat)
  /// The sitemap, or its index where it takes several files.
  case sitemap
  /// One of several files of the sitemap, from 1.
  case sitemapPart(Int)
  case robots
}

/// The formats of a feed.
package enum FeedFormat: Sendable, Hashable, CaseIterable {
  case atom, json
}

/// The formats of the archive's open data.
package enum OpenDataFormat: Sendable, Hashable, CaseIterable {
  case json, csv
}
