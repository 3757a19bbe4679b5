import Analysis
import Content
import Exports
import Markup
import VietnameseText

extension SitePages {
  /// How many entries a feed holds.
  private static let feedSize = 20

  /// The newest of `posts`, for the page called `page`.
  func feed(
    _ title: String, of posts: [Int], on page: PageKey, at key: ExportKey
  ) -> Feed {
    feed(title, on: page, at: key, entries: posts.prefix(Self.feedSize).map(entry))
  }

  /// The newest dated entries of `list`: Atom wants a date of each.
  func feed(of list: ArchiveList, at key: ExportKey) -> Feed {
    let entries = archiveLists[list, default: []].lazy.compactMap(self.entry)
      .prefix(Self.feedSize)
    return feed(
      "\(title(of: list)) – \(settings.title)", on: .archive(list, page: 1), at: key,
      entries: Array(entries))
  }

  private func feed(
    _ title: String, on page: PageKey, at key: ExportKey, entries: [Feed.Entry]
  ) -> Feed {
    let newest = entries.map(\.updated).max()
    let today = LocalTime(site.clock.now.date).timestamp(offset: settings.utcOffset)
    return Feed(
      title: title, page: absoluteURL(page),
      url: settings.baseURL.absolute(addresses[export: key]), language: settings.language,
      publisher: settings.title, updated: newest ?? today, entries: entries)
  }

  private func entry(_ position: Int) -> Feed.Entry {
    let post = site.posts[position]
    let tags = analysis.tags[position]
    let published = post.date.timestamp(offset: settings.utcOffset)
    let changed = post.changes.map(\.date).max().map { LocalTime($0) }
    return Feed.Entry(
      url: absoluteURL(.post(position)), title: post.title, published: published,
      updated: max(changed ?? post.date, post.date).timestamp(offset: settings.utcOffset),
      summary: summary(of: post),
      content: content(post.body, of: post.source, on: .post(position)), authors: tags.authors,
      categories: tags.topics.map(topicTitle))
  }

  private func entry(_ entry: ArchiveEntry) -> Feed.Entry? {
    let directive = site.directive(entry)
    let key = pageKey(of: entry)
    guard
      let date = directive.publication.from ?? directive.issued.map({ LocalTime($0.earliest) })
    else { return nil }
    let changed = directive.changes.map(\.date).max().map { LocalTime($0) }
    let issuer = analysis.catalogue.issuer(of: directive)?.name
    return Feed.Entry(
      url: absoluteURL(key), title: "\(heading(of: directive)): \(directive.subject)",
      published: date.timestamp(offset: settings.utcOffset),
      updated: max(changed ?? date, date).timestamp(offset: settings.utcOffset),
      summary: directive.subject,
      content: content(
        analysis.isWithheld(entry) ? .empty : directive.body, of: directive.source, on: key),
      authors: issuer.map { [$0] } ?? [],
      categories: directive.type.map { [wording.name($0)] } ?? [])
  }

  /// A body with whole addresses, to be read anywhere.
  private func content(_ body: Prose, of source: Source, on key: PageKey) -> [UInt8] {
    var html: [UInt8] = []
    links.write(body, of: source, on: addresses[key], reading: .abroad, to: &html)
    return html
  }
}
