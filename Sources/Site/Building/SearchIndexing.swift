import Files
import Pages
import Search

/// The search index of a site, made on all processors: words by share of the documents, then shards by
/// range of words.
struct SearchIndexing {
  private let map = ParallelMap()

  /// The files of the search, by name in its folder.
  func files(of pages: SitePages) -> [SearchFiles.File] {
    let (searchable, facets) = pages.searchable
    // The newest, where there are more than an index can number.
    let documents = Array(searchable.prefix(SearchPostings.documentLimit))
    let size = max(1, (documents.count + map.threads * 4 - 1) / (map.threads * 4))
    let starts = Array(stride(from: 0, to: documents.count, by: size))
    let shares = map(starts) { start in
      SearchWords(of: documents[start..<min(start + size, documents.count)])
    }
    let vocabulary = SearchVocabulary(of: shares)
    let ranges = vocabulary.ranges(map.threads * 8)
    let postings = map(Array(starts.indices)) { place in
      SearchPostings(
        of: shares[place], at: place, first: starts[place], vocabulary, in: ranges)
    }
    let shards = map(Array(ranges.indices)) { range in
      SearchShards(of: postings, range: range, vocabulary)
    }
    return SearchFiles(of: documents, facets: facets, shards: shards).files
  }
}
