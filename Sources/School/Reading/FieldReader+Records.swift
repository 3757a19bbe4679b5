import Content
import DataFormats
import Diagnostics

/// Records within a record.
extension FieldReader {
  /// The record behind `key`, as `make` reads it. Nothing where there is none or it is wrong.
  mutating func record<Inner: FieldKey, Value>(
    _ key: Key, _ schema: Inner.Type, _ make: (inout FieldReader<Inner>) -> Value?
  ) -> Value? {
    guard let node = node(key) else { return nil }
    return record(node, of: key, make)
  }

  /// The records of the list behind `key`; a single one is a list of one. Where `fromText` is given,
  /// a text may stand for a record.
  mutating func records<Inner: FieldKey, Value>(
    _ key: Key, _ schema: Inner.Type,
    fromText: ((String, Range<Int>) throws(ValueFault) -> Value)? = nil,
    _ make: (inout FieldReader<Inner>) -> Value?
  ) -> [Value] {
    guard let node = node(key) else { return [] }
    let nodes: [Node]
    var inList = false
    switch node.content {
    case .list(let elements):
      nodes = elements
      inList = true
    case .table: nodes = [node]
    case .scalar where fromText != nil: nodes = [node]
    case .scalar, .empty:
      reportShape(key, found: node)
      return []
    }
    return nodes.compactMap { node in
      if let fromText, case .scalar = node.content {
        return parsed(node, of: key, inList: inList) { text throws(ValueFault) in
          try fromText(text, node.range)
        }
      }
      return record(node, of: key, inList: inList, make)
    }
  }

  private mutating func record<Inner: FieldKey, Value>(
    _ node: Node, of key: Key, inList: Bool = false, _ make: (inout FieldReader<Inner>) -> Value?
  ) -> Value? {
    guard case .table(let table) = node.content else {
      reportShape(key, inList: inList, found: node)
      return nil
    }
    var fields = FieldReader<Inner>(table, at: node.range, of: file, notation)
    let value = make(&fields)
    fields.reportUnknownKeys()
    report(fields.findings)
    return value
  }
}
