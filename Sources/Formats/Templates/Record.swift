package import Markup

/// The values of one view model, in the order of its shape.
package struct Record: Sendable {
  /// What stands in a field.
  package indirect enum Value: Sendable {
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
    self.shape = shape
    self.values = fields.map(\.value)
  }
}
