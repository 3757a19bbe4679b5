import DataFormats
import Foundation
import Markup

/// What a JSON Schema says against a value of a content file: as much of draft 7 as `JSONSchema`
/// writes. Other validators agree; this one needs nothing installed.
struct SchemaCheck {
  private(set) var complaints: [String] = []

  init(_ table: Table, against schema: OpenValue) {
    check(Node(.table(table), at: 0..<0), schema, at: "")
  }

  private mutating func check(_ node: Node, _ schema: OpenValue, at place: String) {
    if case .list(let choices)? = schema.member("anyOf") {
      let fits = choices.contains { SchemaCheck(node, $0).complaints.isEmpty }
      if !fits { complaints.append("\(place): none of \(choices.count) fits") }
    }
    if let type = schema.member("type"), !Self.types(of: node).contains(where: type.names) {
      complaints.append("\(place): not of type \(type)")
      return
    }
    switch node.content {
    case .table(let table): check(table, schema, at: place)
    case .list(let nodes):
      guard let items = schema.member("items") else { return }
      for (position, node) in nodes.enumerated() { check(node, items, at: "\(place)[\(position)]") }
    case .scalar(let text): check(text, schema, at: place)
    case .empty: complaints.append("\(place): empty")
    }
  }

  private init(_ node: Node, _ schema: OpenValue) { check(node, schema, at: "") }

  private mutating func check(_ table: Table, _ schema: OpenValue, at place: String) {
    if case .list(let required)? = schema.member("required") {
      for case .text(let key) in required where table[key] == nil {
        complaints.append("\(place).\(key): missing")
      }
    }
    for entry in table.entries {
      if let property = schema.member("properties")?.member(entry.key) {
        check(entry.value, property, at: "\(place).\(entry.key)")
      } else if schema.member("additionalProperties") == .flag(false) {
        complaints.append("\(place).\(entry.key): unknown")
      }
    }
  }

  private mutating func check(_ text: String, _ schema: OpenValue, at place: String) {
    if case .list(let names)? = schema.member("enum"), !names.contains(.text(text)) {
      complaints.append("\(place): “\(text)” is none of \(names.count)")
    }
    if case .text(let pattern)? = schema.member("pattern"),
      text.range(of: pattern, options: .regularExpression) == nil
    {
      complaints.append("\(place): “\(text)” is not like \(pattern)")
    }
    if let number = Int(text), case .number(let least)? = schema.member("minimum"),
      case .number(let most)? = schema.member("maximum"), let low = Int(least),
      let high = Int(most), !(low...high).contains(number)
    {
      complaints.append("\(place): \(number) is not within \(least)…\(most)")
    }
  }

  /// What an editor takes a value for.
  private static func types(of node: Node) -> [String] {
    switch node.content {
    case .table: ["object"]
    case .list: ["array"]
    case .empty: ["null"]
    case .scalar("true"), .scalar("false"): ["boolean"]
    case .scalar(let text) where Int(text) != nil: ["integer", "number"]
    case .scalar(let text) where Double(text) != nil: ["number"]
    case .scalar: ["string"]
    }
  }
}

extension OpenValue {
  /// The member called `name`.
  fileprivate func member(_ name: String) -> OpenValue? {
    if case .table(let members) = self { members.first { $0.name == name }?.value } else { nil }
  }

  /// Whether this, a name or a list of names, names `type`.
  fileprivate func names(_ type: String) -> Bool {
    if case .list(let names) = self { names.contains(.text(type)) } else { self == .text(type) }
  }
}
