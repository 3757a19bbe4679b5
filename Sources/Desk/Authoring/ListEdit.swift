package import Content
import DataFormats
package import Diagnostics
package import Reading

/// Ids that are added to lists of a content file's front matter. The bytes that hold them are written
/// anew and no others: comments, line ends, quotes, a byte order mark and the order of fields stay.
package struct ListEdit: Sendable {
  /// Why ids cannot be added.
  package enum Refusal: Error, Sendable, Hashable {
    /// The front matter has errors.
    case unreadable([Diagnostic])
    /// It is readable, but written in a way that a program does better not to touch.
    case unusual
  }

  /// What is replaced in the original bytes, in their order.
  package let edits: [Edit]
  /// The whole file once the ids are added.
  package let bytes: [UInt8]

  /// Adds the ids of `additions` to their lists in `bytes`, the file at `path` of a site with
  /// `limits`. Ids that a list holds already are not added again.
  package init<Key: FieldKey>(
    adding additions: [(key: Key, ids: [String])], to bytes: [UInt8], of path: String,
    within limits: Limits = .standard
  ) throws(Refusal) {
    let head = try Self.reading(of: bytes, path, limits).get()
    let text = FrontMatterText(head, of: bytes)
    var edits: [Edit] = []
    for (key, ids) in additions {
      guard let known = head.fields.ids(of: key.rawValue) else { throw .unusual }
      let new = ids.filter { !known.contains($0) }
      if new.isEmpty { continue }
      guard let edit = text.edit(adding: new, to: key) else { throw .unusual }
      edits.append(edit)
    }
    self.edits = edits.merged
    self.bytes = self.edits.applied(to: bytes)
    // The edit is believed only when it is read back: every field as it was, the lists longer.
    guard case .success(let changed) = Self.reading(of: self.bytes, path, limits),
      changed.fields.isTable(head.fields, withMore: additions.map { ($0.key.rawValue, $0.ids) })
    else { throw .unusual }
  }

  private static func reading(
    of bytes: [UInt8], _ path: String, _ limits: Limits
  ) -> Result<FrontMatter, Refusal> {
    var findings: [Diagnostic] = []
    let head = FrontMatter.read(
      bytes, of: path, within: FrontMatter.Bounds(limits), reportingTo: &findings)
    let errors = findings.filter { $0.severity == .error }
    if let head, errors.isEmpty { return .success(head) }
    return .failure(.unreadable(errors))
  }
}

extension [Edit] {
  /// In the order of their places; those at one place as one.
  fileprivate var merged: [Edit] {
    var merged: [Edit] = []
    for edit in self.enumerated().sorted(by: {
      ($0.element.range.lowerBound, $0.offset) < ($1.element.range.lowerBound, $1.offset)
    }).map(\.element) {
      if let last = merged.last, last.range == edit.range {
        merged[merged.count - 1] = Edit(
          replacing: last.range, with: last.replacement + edit.replacement)
      } else {
        merged.append(edit)
      }
    }
    return merged
  }
}

extension Node {
  /// Whether both hold the same, wherever it stands.
  fileprivate func isSame(as other: Node) -> Bool {
    switch (content, other.content) {
    case (.empty, .empty): true
    case (.scalar(let a), .scalar(let b)): a == b
    case (.list(let a), .list(let b)):
      a.count == b.count && zip(a, b).allSatisfy { $0.isSame(as: $1) }
    case (.table(let a), .table(let b)): a.isTable(b, withMore: [])
    default: false
    }
  }
}

extension Table {
  /// The ids in the list `key`, none where it is not there; nothing where it is no list of texts. A
  /// single text counts as a list of it.
  fileprivate func ids(of key: String) -> [String]? {
    switch self[key]?.content {
    case nil, .empty?: []
    case .scalar(let id)?: [id]
    case .list(let nodes)?:
      nodes.reduce([]) { ids, node in
        if let ids, case .scalar(let id) = node.content { ids + [id] } else { nil }
      }
    case .table?: nil
    }
  }

  /// Whether this is `table` with `more` ids in the lists of these keys.
  fileprivate func isTable(_ table: Table, withMore more: [(key: String, ids: [String])]) -> Bool {
    let keys = more.map(\.key)
    let others = entries.filter { !keys.contains($0.key) }
    let othersBefore = table.entries.filter { !keys.contains($0.key) }
    return others.count == othersBefore.count
      && zip(others, othersBefore).allSatisfy { $0.key == $1.key && $0.value.isSame(as: $1.value) }
      && more.allSatisfy { key, ids in
        guard let before = table.ids(of: key) else { return false }
        return self.ids(of: key) == before + ids.filter { !before.contains($0) }
      }
  }
}
