package import Files
import Markup

/// What a reader's browser loads first: what files the index has.
package struct SearchDirectory: Sendable {
  /// A kind of shards, as their files are named.
  package enum Kind: String, CaseIterable, Sendable {
    case words = "w"
    case pairs = "p"
    case values = "f"
  }

  /// In the folder of the search.
  package static let name = "index.json"

  /// The first key of every shard, by kind.
  private let firsts: [(kind: Kind, keys: [String])]
  private let count: Int
  private let version: String

  /// The directory of an index of `count` documents; `hashes` are those of all its other files.
  package init(
    of count: Int, shards: [(kind: Kind, shards: [SearchShard])], hashes: [ContentHash]
  ) {
    self.count = count
    firsts = shards.map { ($0.kind, $0.shards.map(\.first)) }
    version = String(ContentHash(of: hashes.flatMap(\.hexDigits)).hex.prefix(12))
  }

  /// The file. Every other one is asked for with its `version`, so that no browser mixes two builds.
  package var bytes: [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.field("version", version)
      json.field("count", count)
      json.field("perFile", SearchResults.perFile)
      json.object("shards") { json in
        for (kind, keys) in firsts { json.field(kind.rawValue, keys) }
      }
    }
    return json.bytes
  }
}
