/// The field names and kinds of a record: what a template is compiled against.
package final class Shape: Sendable {
  /// What a field holds.
  package enum Kind: Sendable {
    /// Plain text, escaped when written. Falsy when empty.
    case text
    /// HTML that was made to be written as it is; the only kind `{{{x}}}` accepts. Falsy when empty.
    case html
    /// True or false; `{{#x}}` only.
    case flag
    /// A whole number. Falsy when zero.
    case number
    case record(Shape)
    case list(Shape)
    /// Data whose names nobody declared (`extra`): looked up leniently, as the Mustache spec says.
    case open
  }

  package let name: String
  package let fields: [(name: String, kind: Kind)]

  /// A shape called `name` in messages.
  package init(_ name: String, _ fields: KeyValuePairs<String, Kind>) {
    self.name = name
    self.fields = fields.map { ($0.key, $0.value) }
  }

  /// A shape called `name` that has the fields `common` before its own `fields`.
  package init(
    _ name: String, common: KeyValuePairs<String, Kind>, _ fields: KeyValuePairs<String, Kind>
  ) {
    self.name = name
    self.fields = (Array(common) + Array(fields)).map { ($0.key, $0.value) }
  }

  /// The slot of `field`, if there is such a field.
  package func slot(of field: String) -> Int? {
    fields.firstIndex { $0.name == field }
  }

  /// A shape whose fields are known only while running: the strings and settings of a theme.
  package init(_ name: String, fields: [(name: String, kind: Kind)]) {
    self.name = name
    self.fields = fields
  }
}
