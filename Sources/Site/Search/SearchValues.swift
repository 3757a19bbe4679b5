/// Which documents of one share have the values that a search can be narrowed down by.
package struct SearchValues: Sendable {
  private var documents: [String: [Int]] = [:]

  /// The values of `documents`, the first of which has the number `first`.
  package init(of documents: [SearchDocument], first: Int) {
    for (offset, document) in documents.enumerated() {
      for value in document.values { self.documents[value, default: []].append(first + offset) }
    }
  }

  /// The values of all `shares`, which stand in the order of their documents: an entry for each.
  package static func shards(of shares: [SearchValues]) -> [SearchShard] {
    let values = Set(shares.flatMap(\.documents.keys))
      .map { Array($0.utf8) }.sorted { $0.lexicographicallyPrecedes($1) }
    var writer = ShardWriter()
    for key in values {
      let value = String(decoding: key, as: UTF8.self)
      let found = shares.flatMap { $0.documents[value, default: []] }
      writer.begin(key, spellings: 1, places: found.count)
      for document in found { writer.add(document, weight: Weight.inText) }
      writer.endSpelling(marks: 0)
    }
    return writer.finish()
  }
}
