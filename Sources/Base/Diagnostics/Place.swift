/// A place in a source file. The line, column and excerpt are found when the finding is printed,
/// from the file's bytes; until then a place costs two integers.
package struct Place: Sendable, Hashable {
  /// The file's path, relative to the project's folder, `/` between its parts.
  package let file: String
  /// Byte offsets in the original file; absent where the finding is about the file as a whole.
  package let range: Range<Int>?

  package init(file: String, range: Range<Int>? = nil) {
    self.file = file
    self.range = range
  }
}
