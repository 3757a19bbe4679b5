package import Markup

/// The values of one view model, in the order of its shape.
package struct Record: Sendable {
  /// What stands in a field.
  package enum Value: Sendable {
    case text(String)
    case html([UInt8])
    case flag(Bool)
    case number(Int)
    case record(Record)
    case list([Record])
    case open(OpenValue)
    /// Nothing: falsy, written as nothing, of any kind.
    case absent
  }

  package let shape: Shape
  package let values: [Value]

  /// A record of `shape`. The names stand for the reader and are compared with the shape in debug
  /// builds; the order of `fields` must be the shape's.
  package init(_ shape: Shape, _ fields: KeyValuePairs<StaticString, Value>) {
    assert(
      fields.map { "\($0.key)" } == shape.fields.map(\.name),
      "record \(shape.name): \(fields.map { "\($0.key)" }) are not \(shape.fields.map(\.name))")
    var values: [Value] = []
    values.reserveCapacity(fields.count)
    for (_, value) in fields { values.append(value) }
    self.init(shape, values: values)
  }

  /// A record of `shape` whose fields are known only while running (strings, settings of a theme):
  /// `values` in the shape's order, one for each of its fields.
  package init(_ shape: Shape, values: [Value]) {
    precondition(values.count == shape.fields.count, "record \(shape.name): wrong number of fields")
    assert(
      zip(shape.fields, values).allSatisfy { $0.kind.admits($1) },
      "record \(shape.name): a value is not of its field's kind")
    self.shape = shape
    self.values = values
  }
}

extension Shape.Kind {
  /// Whether `value` may stand in a field of this kind.
  func admits(_ value: Record.Value) -> Bool {
    switch (self, value) {
    case (_, .absent), (.text, .text), (.html, .html), (.flag, .flag), (.number, .number),
      (.open, .open):
      true
    case (.record(let shape), .record(let record)): record.shape === shape
    case (.list(let shape), .list(let records)): records.allSatisfy { $0.shape === shape }
    default: false
    }
  }
}
