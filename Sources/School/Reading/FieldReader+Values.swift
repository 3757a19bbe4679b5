import Content
import DataFormats
import Diagnostics
import Markup

/// One value behind one key. Each is nothing where the key is absent or its value wrong.
extension FieldReader {
  /// Text of one line, or of several where the field allows them.
  mutating func text(_ key: Key) -> String? {
    textReference(key)?.value
  }

  /// The same with its place.
  mutating func textReference(_ key: Key) -> Reference<String>? {
    if case .paragraphs = key.type { return value(key, TextValue.paragraphs) }
    return value(key, TextValue.line)
  }

  /// The lines of a list of texts.
  mutating func texts(_ key: Key) -> [String] {
    textReferences(key).map(\.value)
  }

  /// The same with their places.
  mutating func textReferences(_ key: Key) -> [Reference<String>] {
    if case .paragraphs = key.type.element { return values(key, TextValue.paragraphs) }
    return values(key, TextValue.line)
  }

  /// A day.
  mutating func date(_ key: Key) -> CalendarDate? {
    value(key, DateValue.date)?.value
  }

  /// A date with or without a time of day.
  mutating func time(_ key: Key) -> LocalTime? {
    value(key, DateValue.dateAndTime)?.value
  }

  /// A day, a month or a year.
  mutating func partialDate(_ key: Key) -> PartialDate? {
    value(key, DateValue.partialDate)?.value
  }

  /// A school year or a calendar year.
  mutating func period(_ key: Key) -> PlanPeriod? {
    value(key, SmallValue.period)?.value
  }

  /// A number within the range its field allows.
  mutating func number(_ key: Key) -> Int? {
    numberReference(key)?.value
  }

  /// The same with its place.
  mutating func numberReference(_ key: Key) -> Reference<Int>? {
    let range = key.type.range
    return value(key) { text throws(ValueFault) in try SmallValue.number(text, in: range) }
  }

  /// The numbers of a list, each within the range its field allows.
  mutating func numbers(_ key: Key) -> [Int] {
    let range = key.type.element.range
    return values(key) { text throws(ValueFault) in try SmallValue.number(text, in: range) }
      .map(\.value)
  }

  /// `true` or `false`.
  mutating func flag(_ key: Key) -> Bool? {
    flagReference(key)?.value
  }

  /// `true` or `false`, with its place.
  mutating func flagReference(_ key: Key) -> Reference<Bool>? {
    value(key, SmallValue.boolean)
  }

  /// One of the values of `names`.
  mutating func choice<Name: CaseIterable & RawRepresentable<String> & Sendable & Hashable>(
    _ key: Key, of names: Name.Type
  ) -> Name? {
    value(key) { text throws(ValueFault) in try SmallValue.choice(text, of: names) }?.value
  }

  /// Some of the values of `names`.
  mutating func choices<Name: CaseIterable & RawRepresentable<String> & Sendable & Hashable>(
    _ key: Key, of names: Name.Type
  ) -> [Name] {
    values(key) { text throws(ValueFault) in try SmallValue.choice(text, of: names) }.map(\.value)
  }

  /// The id of a thing, where it is declared.
  mutating func id<Thing>(_ key: Key, of thing: Thing.Type) -> ID<Thing>? {
    value(key, IDValue.id).map { ID($0.value) }
  }

  /// The id of a thing that is declared elsewhere.
  mutating func reference<Thing>(_ key: Key, to thing: Thing.Type) -> Reference<ID<Thing>>? {
    value(key, IDValue.id).map { Reference(ID($0.value), at: $0.range) }
  }

  /// The ids of things that are declared elsewhere.
  mutating func references<Thing>(_ key: Key, to thing: Thing.Type) -> [Reference<ID<Thing>>] {
    values(key, IDValue.id).map { Reference(ID($0.value), at: $0.range) }
  }

  /// Free data, passed on to templates.
  mutating func open(_ key: Key) -> OpenValue {
    guard let node = node(key) else { return .null }
    return OpenValue(node)
  }
}

extension OpenValue {
  /// What `node` holds: `true` and `false` are flags, every other scalar is text.
  fileprivate init(_ node: Node) {
    switch node.content {
    case .empty: self = .null
    case .scalar("true"): self = .flag(true)
    case .scalar("false"): self = .flag(false)
    case .scalar(let text): self = .text(text)
    case .list(let nodes): self = .list(nodes.map { OpenValue($0) })
    case .table(let table):
      self = .table(table.entries.map { (name: $0.key, value: OpenValue($0.value)) })
    }
  }
}
