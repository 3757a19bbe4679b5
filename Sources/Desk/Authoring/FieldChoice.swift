/// One of the values that a field may take here, with what people call it.
package struct FieldChoice: Sendable, Hashable {
  package let value: String
  package let meaning: String

  package init(_ value: String, _ meaning: String) {
    self.value = value
    self.meaning = meaning
  }
}
