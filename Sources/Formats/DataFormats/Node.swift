/// A value of front matter or of site.toml with the bytes it stands at: what YAML and TOML both
/// become. A scalar stays text until a field asks for a date, a number or a boolean.
package struct Node: Sendable, Equatable {
  /// What stands there.
  package enum Content: Sendable, Equatable {
    /// Nothing: `key:` with no value.
    case empty
    case scalar(String)
    case list([Node])
    case table(Table)
  }

  package let content: Content
  /// Byte offsets in the original file.
  package let range: Range<Int>

  package init(_ content: Content, at range: Range<Int>) {
    self.content = content
    self.range = range
  }
}

/// Keys with their values, in the order of the file. A key stands once.
package struct Table: Sendable, Equatable {
  /// One key and its value.
  package struct Entry: Sendable, Equatable {
    package let key: String
    package let keyRange: Range<Int>
    package let value: Node

    package init(key: String, keyRange: Range<Int>, value: Node) {
      self.key = key
      self.keyRange = keyRange
      self.value = value
    }
  }

  package let entries: [Entry]

  package init(_ entries: [Entry]) {
    self.entries = entries
  }

  /// The value of `key`, if it stands here.
  package subscript(key: String) -> Node? {
    entries.first { $0.key == key }?.value
  }
}
