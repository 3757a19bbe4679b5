/// Something a reader can find: a page, or an event on one.
package struct SearchDocument: Sendable {
  package let title: String
  /// As a link on the site has it, base path included.
  package let url: String
  /// What it is called in a result: Tin tức, Kế hoạch.
  package let label: String
  /// As a reader is shown it; empty where there is none.
  package let date: String
  /// Its own document number and other words that count as much as the title.
  package let keywords: String
  /// Plain text, blocks parted by line feeds.
  package let text: String
  /// The values that it can be narrowed down by, as positions in the facets' lists of values, in the
  /// order of the facets.
  package let facets: [[Int]]

  package init(
    title: String, url: String, label: String, date: String, keywords: String, text: String,
    facets: [[Int]]
  ) {
    self.title = title
    self.url = url
    self.label = label
    self.date = date
    self.keywords = keywords
    self.text = text
    self.facets = facets
  }
}

/// A way to narrow a search down: the year, the type of document.
package struct SearchFacet: Sendable {
  /// In the address of a search: `nam`.
  package let id: String
  package let title: String
  package let values: [Value]

  /// One choice.
  package struct Value: Sendable {
    /// In the address of a search.
    package let id: String
    package let title: String

    package init(id: String, title: String) {
      self.id = id
      self.title = title
    }
  }

  package init(id: String, title: String, values: [Value]) {
    self.id = id
    self.title = title
    self.values = values
  }
}
