/// How large, deep and tangled a text may be. Beyond that cmark, or a browser, grows slow.
enum Bounds {
  /// Bytes of a Markdown file.
  static let bytes = 4 * 1024 * 1024
  /// Quotes, lists and elements inside one another.
  static let depth = 100
  /// Cells of the tables of a file.
  static let cells = 100_000
  /// Bytes of a block that are searched in vain for the places of its addresses and passages.
  static let wastedBytes = 64 * 1024
  /// Brackets, with pictures among them, left open in one paragraph: what makes cmark quadratic.
  static let openBrackets = 100
}
