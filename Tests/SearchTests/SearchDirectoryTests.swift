import Files
import Search
import Testing

@Suite("The directory of a search")
struct SearchDirectoryTests {
  private static func directory(_ files: [[UInt8]]) -> String {
    let document = SearchDocument(
      title: "Học bơi", url: "/hoc-boi/", facts: "", texts: [], values: ["nam=2020"])
    let words = [SearchWords(of: [document], first: 0)]
    let vocabulary = SearchVocabulary(of: words)
    let shards = SearchShards(of: words, range: vocabulary.ranges(1)[0], vocabulary)
    return String(
      decoding: SearchDirectory(
        of: 1,
        shards: [
          (.words, shards.words), (.pairs, shards.pairs),
          (.values, SearchValues.shards(of: [SearchValues(of: [document], first: 0)])),
        ], hashes: files.map { ContentHash(of: $0) }
      ).bytes, as: UTF8.self)
  }

  @Test("says with which key every shard begins")
  func shards() {
    let parts = Self.directory([]).split(separator: ",", maxSplits: 1)
    #expect(
      parts.last
        == #""count":1,"perFile":4,"shards":{"w":["boi"],"p":["hoc boi"],"f":["nam=2020"]}}"#)
  }

  @Test("has another version for every other content")
  func version() {
    #expect(Self.directory([[1], [2]]) == Self.directory([[1], [2]]))
    #expect(Self.directory([[1], [2]]) != Self.directory([[2], [1]]))
  }
}
