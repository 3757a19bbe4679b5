/// How large, deep and tangled a text may be. Beyond that cmark, or a browser, grows slow.
package struct Bounds: Sendable, Hashable {
  /// Megabytes (1,000,000 bytes) of a Markdown file.
  package let megabytes: Int
  /// Quotes, lists and elements inside one another.
  package let depth: Int
  /// Cells of the tables of a file.
  package let cells: Int

  package init(megabytes: Int = 4, depth: Int = 100, cells: Int = 100_000) {
    self.megabytes = megabytes
    self.depth = depth
    self.cells = cells
  }

  /// Bytes of a Markdown file.
  var bytes: Int { megabytes * 1_000_000 }

  /// Signs that cmark makes a node of, a line's end among them: each costs up to half a kilobyte of
  /// memory. 500,000 for the 4 MB of a file, of which prose has a tenth.
  var signs: Int { max(4, megabytes) * 125_000 }

  /// Bytes of a block that are searched in vain for the places of its addresses and passages.
  static let wastedBytes = 64 * 1024
  /// Brackets, with pictures among them, left open in one paragraph: what makes cmark quadratic.
  static let openBrackets = 100
}
