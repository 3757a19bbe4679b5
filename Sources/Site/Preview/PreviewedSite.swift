/// A site that can be asked for its pages one by one; whoever serves it knows no more of it.
package protocol PreviewedSite: Sendable {
  /// What stands at `path`: root-relative with the base path of the site, escapes resolved. It never
  /// names anything but what the site offers: nothing is looked up on a disk by it.
  func answer(_ path: String) -> PreviewAnswer
}

/// What stands at an address.
package enum PreviewAnswer: Sendable {
  /// An HTML page, and what to say of it beside it; `isFound` is false for the page that says that
  /// there is none.
  case page([UInt8], PreviewNotes, isFound: Bool = true)
  case file([UInt8])
  /// Nothing; it is at another root-relative address.
  case elsewhere(String)
  case nothing
}
