import Files
import Markup

/// The files of a search: what a reader's browser loads, bit by bit, to answer a question.
package struct SearchFiles: Sendable {
  /// A file by its name in the folder of the search.
  package struct File: Sendable {
    package let name: String
    package let bytes: [UInt8]
  }

  package let files: [File]

  /// How many results stand in one file.
  static let resultsPerFile = 4
  /// How much of its text a result carries, in bytes, to show where the words stand.
  static let shownBytes = 480

  /// The files for `documents`, the newest first, whose words are in `shards`, in their order.
  package init(
    of documents: [SearchDocument], facets: [SearchFacet], shards: [SearchShards]
  ) {
    let words = SearchShards.joined(shards.flatMap(\.words))
    let pairs = SearchShards.joined(shards.flatMap(\.pairs))
    let narrowing = FacetPostings(of: documents, facets)
    var files = [File(name: "facets.bin", bytes: narrowing.bytes)]
    files += words.enumerated().map { File(name: "w\($0).bin", bytes: $1.bytes) }
    files += pairs.enumerated().map { File(name: "p\($0).bin", bytes: $1.bytes) }
    files += stride(from: 0, to: documents.count, by: Self.resultsPerFile).map { start in
      let part = documents[start..<min(start + Self.resultsPerFile, documents.count)]
      return File(name: "r\(start / Self.resultsPerFile).json", bytes: Self.results(part))
    }
    let directory = Self.directory(
      documents.count, words: words, pairs: pairs, facets: facets, narrowing,
      version: Self.version(of: files))
    self.files = files + [File(name: "index.json", bytes: directory)]
  }

  /// What every file is asked for with, so that no browser mixes two builds.
  private static func version(of files: [File]) -> String {
    let hashes = files.flatMap { ContentHash(of: $0.bytes).hex.utf8 }
    return String(ContentHash(of: hashes).hex.prefix(12))
  }

  /// What there is, and where: the first key of every shard, and the facets.
  private static func directory(
    _ count: Int, words: [SearchShards.Shard], pairs: [SearchShards.Shard],
    facets: [SearchFacet], _ narrowing: FacetPostings, version: String
  ) -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.field("version", version)
      json.field("count", count)
      json.field("perFile", resultsPerFile)
      json.field("words", words.map(\.first))
      json.field("pairs", pairs.map(\.first))
      json.array("facets") { json in
        for (place, facet) in facets.enumerated() {
          json.object { json in
            json.field("id", facet.id)
            json.field("title", facet.title)
            json.array("values") { json in
              for (value, found) in zip(facet.values, narrowing.values[place]) {
                json.object { json in
                  json.field("id", value.id)
                  json.field("title", value.title)
                  json.field("at", found.start)
                  json.field("count", found.count)
                }
              }
            }
          }
        }
      }
    }
    return json.bytes
  }

  /// Title, address, label, date and text of each of `documents`.
  private static func results(_ documents: ArraySlice<SearchDocument>) -> [UInt8] {
    var json = JSONWriter()
    json.array { json in
      for document in documents {
        json.array { json in
          json.value(document.title)
          json.value(document.url)
          json.value(document.label)
          json.value(document.date)
          json.value(beginning(of: document.text))
        }
      }
    }
    return json.bytes
  }

  /// The text on one line, as far as results carry it, cut at a character.
  private static func beginning(of text: String) -> String {
    var bytes: [UInt8] = []
    for byte in text.utf8 {
      if bytes.count >= shownBytes, byte & 0xC0 != 0x80 { break }
      bytes.append(byte == UInt8(ascii: "\n") ? UInt8(ascii: " ") : byte)
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

/// Which documents have each value of each facet, as distances in LEB128.
private struct FacetPostings {
  var bytes: [UInt8] = []
  /// For each facet and value, where its documents begin in `bytes` and how many they are.
  var values: [[(start: Int, count: Int)]] = []

  init(of documents: [SearchDocument], _ facets: [SearchFacet]) {
    for (place, facet) in facets.enumerated() {
      var found = [[Int]](repeating: [], count: facet.values.count)
      for (number, document) in documents.enumerated() {
        for value in document.facets[place] { found[value].append(number) }
      }
      values.append(
        found.map { numbers in
          let start = bytes.count
          append(numbers)
          return (start, numbers.count)
        })
    }
  }

  private mutating func append(_ numbers: [Int]) {
    var before = 0
    for number in numbers {
      bytes.append(leb128: number - before)
      before = number
    }
  }
}

extension [UInt8] {
  /// Appends `number`, seven bits a byte, the lowest first.
  mutating func append(leb128 number: Int) {
    var rest = number
    while rest >= 0x80 {
      append(UInt8(rest & 0x7F) | 0x80)
      rest >>= 7
    }
    append(UInt8(rest))
  }
}
