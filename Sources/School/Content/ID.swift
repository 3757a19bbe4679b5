/// The id of a `Thing`, as declared in site.toml or a plan: lower-case ASCII letters, digits and
/// dashes. A topic's id cannot be taken for a department's.
package struct ID<Thing>: Sendable, Hashable {
  package let text: String

  package init(_ text: String) {
    self.text = text
  }
}

extension ID: CustomStringConvertible {
  package var description: String { text }
}

/// An id (or another value that must be found elsewhere) with the bytes where it was written, so
/// that a finding about it can point there.
package struct Reference<Value: Sendable & Hashable>: Sendable, Hashable {
  package let value: Value
  /// Byte offsets in the source file.
  package let range: Range<Int>

  package init(_ value: Value, at range: Range<Int>) {
    self.value = value
    self.range = range
  }
}
