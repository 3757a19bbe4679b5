/// What of a content file is read, in this order.
package enum ReadingPart: Sendable {
  /// The lines between `---`, as a table.
  case frontMatter
  /// The text below them.
  case text
  /// What the front matter's fields mean.
  case fields
}
