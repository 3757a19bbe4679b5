import DataFormats
import Diagnostics
import Themes

/// A project's files in memory.
struct FakeProject: ThemeFiles {
  var contents: [String: [UInt8]] = [:]
  /// The paths that nobody may read.
  var locked: Set<String> = []

  init(_ texts: [String: String] = [:]) {
    contents = texts.mapValues { Array($0.utf8) }
  }

  func files(in folder: String) throws(ThemeFileError) -> [String]? {
    let prefix = folder.isEmpty ? "" : folder + "/"
    let paths = contents.keys.filter { $0.hasPrefix(prefix) }
    return paths.isEmpty && !folder.isEmpty ? nil : paths.map { String($0.dropFirst(prefix.count)) }
  }

  func bytes(of path: String) throws(ThemeFileError) -> [UInt8] {
    guard let bytes = contents[path], !locked.contains(path) else {
      throw ThemeFileError(Message(vi: "không được phép", en: "permission denied"))
    }
    return bytes
  }
}

/// Enough of TOML for a theme: `key = "value"`, `key = value`, `key = [`, `[table]`.
func simpleTOML(_ bytes: [UInt8], _ file: String, _ diagnostics: inout [Diagnostic]) -> Table? {
  var top: [Table.Entry] = []
  var table: (name: Table.Entry, entries: [Table.Entry])?
  var start = 0
  for line in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
    let text = String(decoding: line, as: UTF8.self)
    let range = start..<start + line.count
    start = range.upperBound + 1
    if text.hasPrefix("[") {
      let name = String(text.dropFirst().dropLast())
      let node = Node(.table(Table([])), at: range)
      table = (Table.Entry(key: name, keyRange: range, value: node), [])
    } else if let sign = text.firstIndex(of: "=") {
      let key = text[..<sign].filter { $0 != " " }
      let value = text[text.index(after: sign)...].drop { $0 == " " }
      let content: Node.Content =
        value.hasPrefix("[") ? .list([]) : .scalar(value.filter { $0 != "\"" })
      let from = range.upperBound - value.utf8.count
      let entry = Table.Entry(
        key: key, keyRange: range.lowerBound..<range.lowerBound + key.utf8.count,
        value: Node(content, at: from..<range.upperBound))
      if table == nil { top.append(entry) } else { table?.entries.append(entry) }
    }
  }
  if let table {
    let node = Node(.table(Table(table.entries)), at: table.name.value.range)
    top.append(Table.Entry(key: table.name.key, keyRange: table.name.keyRange, value: node))
  }
  return Table(top)
}
