import Files
import Pages
import Search

/// The search index of a site, made on all processors: words by share of the documents, then shards by
/// range of words.
struct SearchIndexing {
  private let map = ParallelMap()
  /// In how many ranges words are parted. Shards end where a range does, so it is the same however
  /// many threads there are.
  private static let ranges = 32

  /// What one thread makes of its share of the documents.
  private struct Share: Sendable {
    let words: SearchWords
    let values: SearchValues
    /// Of the files of its results.
    let hashes: [ContentHash]
  }

  /// Hands the files of the search to `write`, by name in its folder.
  func write(
    of pages: SitePages, _ write: @Sendable (_ name: String, _ bytes: [UInt8]) throws -> Void
  ) throws {
    // The newest, where there are more than an index can number.
    let searched = Array(pages.searched.prefix(SearchShards.documentLimit))
    let perFile = SearchResults.perFile
    // Shares end where files of results do. A share's words stand in memory twice while they are
    // sorted.
    let share = min(searched.count / (map.threads * 4), SearchWords.largestShare)
    let size = max(1, share / perFile) * perFile
    let shares = try map(Array(stride(from: 0, to: searched.count, by: size))) { start in
      let documents = searched[start..<min(start + size, searched.count)]
        .map(pages.searchDocument)
      var hashes: [ContentHash] = []
      for offset in stride(from: 0, to: documents.count, by: perFile) {
        let file = SearchResults.file(
          of: documents[offset..<min(offset + perFile, documents.count)])
        hashes.append(ContentHash(of: file))
        try write("r\((start + offset) / perFile).json", file)
      }
      return Share(
        words: SearchWords(of: documents, first: start),
        values: SearchValues(of: documents, first: start), hashes: hashes)
    }
    let shards = self.shards(of: shares)
    var hashes = shares.flatMap(\.hashes)
    for (kind, shards) in shards {
      hashes += try map(Array(shards.indices)) { number in
        try write("\(kind.rawValue)\(number).bin", shards[number].bytes)
        return ContentHash(of: shards[number].bytes)
      }
    }
    let directory = SearchDirectory(of: searched.count, shards: shards, hashes: hashes)
    try write(SearchDirectory.name, directory.bytes)
  }

  private func shards(
    of shares: [Share]
  ) -> [(kind: SearchDirectory.Kind, shards: [SearchShard])] {
    let words = shares.map(\.words)
    let vocabulary = SearchVocabulary(of: words)
    let parts = map(vocabulary.ranges(Self.ranges)) { range in
      SearchShards(of: words, range: range, vocabulary)
    }
    return [
      (.words, SearchShard.joined(parts.flatMap(\.words))),
      (.pairs, SearchShard.joined(parts.flatMap(\.pairs))),
      (.values, SearchValues.shards(of: shares.map(\.values))),
    ]
  }
}
