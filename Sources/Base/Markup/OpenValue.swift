/// Data without a declared shape: JSON, or a page's `extra`.
package indirect enum OpenValue: Sendable, Equatable {
  case null
  case flag(Bool)
  /// A number as it was written.
  case number(String)
  case text(String)
  case list([OpenValue])
  /// Names in the order of the source.
  case table([(name: String, value: OpenValue)])

  package static func == (a: OpenValue, b: OpenValue) -> Bool {
    switch (a, b) {
    case (.null, .null): true
    case (.flag(let x), .flag(let y)): x == y
    case (.number(let x), .number(let y)), (.text(let x), .text(let y)): x == y
    case (.list(let x), .list(let y)): x == y
    case (.table(let x), .table(let y)):
      x.count == y.count && zip(x, y).allSatisfy { $0.name == $1.name && $0.value == $1.value }
    default: false
    }
  }
}
