package import Diagnostics

/// A news feed, in the terms that Atom (RFC 4287) and JSON Feed 1.1 share. Every address is
/// absolute; every time is an RFC 3339 timestamp.
package struct Feed: Sendable {
  /// One post or directive.
  package struct Entry: Sendable {
    /// The permanent address; also its id.
    package let url: String
    package let title: String
    package let published: String
    package let updated: String
    package let summary: String
    /// HTML with absolute addresses.
    package let content: [UInt8]
    package let authors: [String]
    package let categories: [String]

    package init(
      url: String, title: String, published: String, updated: String, summary: String,
      content: [UInt8], authors: [String], categories: [String]
    ) {
      self.url = url
      self.title = title
      self.published = published
      self.updated = updated
      self.summary = summary
      self.content = content
      self.authors = authors
      self.categories = categories
    }
  }

  package let title: String
  /// The page whose entries these are.
  package let page: String
  /// The feed's own address.
  package let url: String
  package let language: Language
  /// Who publishes it.
  package let publisher: String
  /// When the newest change was made.
  package let updated: String
  /// The newest first.
  package let entries: [Entry]

  package init(
    title: String, page: String, url: String, language: Language, publisher: String,
    updated: String, entries: [Entry]
  ) {
    self.title = title
    self.page = page
    self.url = url
    self.language = language
    self.publisher = publisher
    self.updated = updated
    self.entries = entries
  }
}
