/// Something a reader can find: a page, or an event on one.
package struct SearchDocument: Sendable {
  package let title: String
  /// As a link on the site has it, base path included.
  package let url: String
  /// What it is and of when, as a result says it: `Tin, bài · 20/11/2020`.
  package let facts: String
  /// Plain texts, blocks parted by line feeds.
  package let texts: [String]
  /// What it can be narrowed down by: `nam=2020`, in ASCII.
  package let values: [String]

  package init(
    title: String, url: String, facts: String, texts: [String], values: [String]
  ) {
    self.title = title
    self.url = url
    self.facts = facts
    self.texts = texts
    self.values = values
  }
}
