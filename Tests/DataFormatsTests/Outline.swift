import DataFormats

/// A table written out, one line a value: its path, what it is, and the source bytes it stands at.
func outline(_ table: Table, of source: String) -> [String] {
  lines(of: .table(table), path: "", bytes: Array(source.utf8))
}

private func lines(of content: Node.Content, path: String, bytes: [UInt8]) -> [String] {
  switch content {
  case .empty: []
  case .scalar: []
  case .list(let items):
    items.enumerated().flatMap { index, item in
      described(item, path: "\(path)[\(index)]", key: nil, bytes: bytes)
    }
  case .table(let table):
    table.entries.flatMap { entry in
      described(
        entry.value, path: path.isEmpty ? entry.key : "\(path).\(entry.key)",
        key: entry.keyRange, bytes: bytes)
    }
  }
}

private func described(
  _ node: Node, path: String, key: Range<Int>?, bytes: [UInt8]
) -> [String] {
  let keyText = key.map { "‹\(String(decoding: bytes[$0], as: UTF8.self))› " } ?? ""
  let written = String(decoding: bytes[node.range], as: UTF8.self)
  let what =
    switch node.content {
    case .empty: "empty"
    case .scalar(let text): "= \(text)"
    case .list: "list"
    case .table: "table"
    }
  let line = "\(path) \(keyText)\(what) ‹\(written)›"
  return [line] + lines(of: node.content, path: path, bytes: bytes)
}
