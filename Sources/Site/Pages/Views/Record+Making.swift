import Content
import Templates

extension Record.Value {
  /// A text, or nothing where there is none.
  static func optional(_ text: String?) -> Record.Value { text.map { .text($0) } ?? .absent }

  /// A record, or nothing where there is none.
  static func optional(_ record: Record?) -> Record.Value {
    record.map { .record($0) } ?? .absent
  }
}

extension Record {
  /// A link to `url`.
  static func link(
    _ title: String, _ url: String, isCurrent: Bool = false, isExternal: Bool = false
  ) -> Record {
    Record(
      Shapes.link,
      [
        "title": .text(title),
        "url": .text(url),
        "isCurrent": .flag(isCurrent),
        "isExternal": .flag(isExternal),
      ])
  }

  /// A link without an address: a text where a link might stand.
  static func unlinked(_ title: String) -> Record {
    Record(
      Shapes.link,
      [
        "title": .text(title), "url": .absent, "isCurrent": .flag(false),
        "isExternal": .flag(false),
      ])
  }

  /// A text in a list.
  static func line(_ text: String) -> Record { Record(Shapes.line, ["text": .text(text)]) }

  /// An entry of a list of lists.
  static func facet(
    _ title: String, _ url: String, count: Int, isCurrent: Bool = false
  ) -> Record {
    Record(
      Shapes.facet,
      [
        "title": .text(title),
        "url": .text(url),
        "count": .number(count),
        "isCurrent": .flag(isCurrent),
      ])
  }

  /// Facets under a title.
  static func facetGroup(_ title: String, _ facets: [Record], isFolded: Bool = false) -> Record {
    Record(
      Shapes.facetGroup,
      ["title": .text(title), "facets": .list(facets), "isFolded": .flag(isFolded)])
  }
}

// MARK: Dates

extension Wording {
  /// A whole date, with its time where one is given.
  func record(_ time: LocalTime, offset: UTCOffset) -> Record {
    Record(
      Shapes.date,
      [
        "iso": .text(time.minute == nil ? "\(time.date)" : time.timestamp(offset: offset)),
        "text": .text(short(time.date)),
        "long": .text(long(time.date)),
        "day": .text(String(time.date.day)),
        "month": .text(badge(time.date.month)),
        "time": .optional(time.clock),
      ])
  }

  /// A date as precise as its paper.
  func record(_ date: PartialDate) -> Record {
    Record(
      Shapes.date,
      [
        "iso": .optional(date.date?.description),
        "text": .text(text(date)),
        "long": .text(date.date.map(long) ?? text(date)),
        "day": .optional(date.date.map { String($0.day) }),
        "month": .optional(date.date.map { badge($0.month) }),
        "time": .absent,
      ])
  }
}

extension Record {
  /// A record whose shape has the fields `common` before its own; names are compared as in
  /// `init(_:_:)`.
  init(
    _ shape: Shape, common: KeyValuePairs<StaticString, Record.Value>,
    _ own: KeyValuePairs<StaticString, Record.Value>
  ) {
    assert(
      (Array(common) + Array(own)).map { "\($0.key)" } == shape.fields.map(\.name),
      "record \(shape.name): the fields are not \(shape.fields.map(\.name))")
    var values: [Record.Value] = []
    values.reserveCapacity(common.count + own.count)
    for field in common { values.append(field.value) }
    for field in own { values.append(field.value) }
    self.init(shape, values: values)
  }
}
