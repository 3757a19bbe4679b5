import Markup

/// How templates look at data without a declared shape.
extension OpenValue {
  /// Nothing, `false`, zero, the empty text and the empty list are falsy.
  var isTruthy: Bool {
    switch self {
    case .null: false
    case .flag(let flag): flag
    case .number(let number): Double(number) != 0
    case .text(let text): !text.isEmpty
    case .list(let list): !list.isEmpty
    case .table: true
    }
  }

  /// The value of `name`, if this is a table that has it.
  func member(_ name: String) -> OpenValue? {
    guard case .table(let entries) = self else { return nil }
    return entries.first { $0.name == name }?.value
  }

  /// What the rest of a dotted name leads to.
  func member(_ names: some Sequence<String>) -> OpenValue? {
    var value = self
    for name in names {
      guard let next = value.member(name) else { return nil }
      value = next
    }
    return value
  }

  /// What a section repeats its body for.
  var items: [OpenValue] {
    if case .list(let items) = self { items } else { isTruthy ? [self] : [] }
  }

  /// What a tag writes, unescaped; lists and tables write nothing.
  var printed: String? {
    switch self {
    case .text(let text), .number(let text): text
    case .flag(let flag): flag ? "true" : "false"
    case .null, .list, .table: nil
    }
  }
}
