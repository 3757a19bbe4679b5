/// A text that may be too long to be printed with the name of its test.
package struct LongText: Sendable, CustomStringConvertible {
  package let text: String

  package init(_ text: String) {
    self.text = text
  }

  /// The text, or its beginning and its size.
  package var description: String {
    let size = text.utf8.count
    return size <= 80 ? text : "\(text.prefix(16))… (\(size) bytes)"
  }
}
