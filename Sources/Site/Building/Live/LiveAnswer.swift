package import Content
package import Diagnostics

/// What stands at an address of a site in memory.
package enum LiveAnswer: Sendable {
  case page(LivePage)
  case file([UInt8])
  /// Nothing; it is at this other address, base path included.
  case elsewhere(String)
  case nothing
}

/// A page of a site in memory, with what its author wants to know of it.
package struct LivePage: Sendable {
  package let html: [UInt8]
  /// False for the page that says that there is none.
  package var isFound = true
  /// The path of the file it is made from, relative to the project's folder.
  package var source: String?
  /// What becomes of that file in a build of this moment.
  package var fate: Fate?
  /// The titles of the topics it counts for.
  package var topics: [String] = []
  /// What was found in that file.
  package var findings: [Diagnostic] = []
  /// Every error of the site.
  package var errors: [Diagnostic]
}

/// What a look at a project's folder brought.
package struct LiveUpdate: Sendable {
  /// The files that were read, by path: what is new or changed.
  package let read: [String]
  package let gone: [String]
  /// Whether the site is another now: by a file, or by time alone.
  package let isNew: Bool
  /// Everything that is wrong now, sorted.
  package let diagnostics: [Diagnostic]
  /// How many content files there are of each fate.
  package let fates: [Fate.Kind: Int]
}
