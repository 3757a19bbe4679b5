/// How a file writes a key and its value, for hints that can be typed as they stand.
enum Notation {
  case yaml, toml

  /// `key: value` or `key = value`.
  func line(_ key: String, _ value: String) -> String {
    switch self {
    case .yaml: "\(key): \(value)"
    case .toml: "\(key) = \(value)"
    }
  }

  /// `text` as a value: TOML wants quotes, but for true and false.
  func scalar(_ text: String) -> String {
    switch self {
    case .yaml: text
    case .toml: ["true", "false"].contains(text) ? text : "\"\(text)\""
    }
  }

  /// The form of a value of `type`, with `…` for what is to be filled in.
  func example(of type: FieldType) -> String {
    switch type {
    case .list(let element): "[\(example(of: element))]"
    case .record(let record):
      "{" + record.required.map { line($0, scalar("…")) }.joined(separator: ", ") + "}"
    case .number, .boolean: "…"
    default: scalar("…")
    }
  }
}

extension FieldKey {
  /// The keys that must stand in the record; where none must, its first.
  fileprivate static var required: [String] {
    let required = allCases.filter(\.isRequired)
    return (required.isEmpty ? Array(allCases.prefix(1)) : required).map(\.rawValue)
  }
}
