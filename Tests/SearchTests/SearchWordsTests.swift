import Search
import Testing
import VietnameseText

@Suite("The words of a search")
struct SearchWordsTests {
  /// The keys of all pairs in a text.
  private static func pairs(_ texts: String...) -> [String] {
    let document = SearchDocument(title: "", url: "/", facts: "", texts: texts, values: [])
    let words = [SearchWords(of: [document], first: 0)]
    let vocabulary = SearchVocabulary(of: words)
    return vocabulary.ranges(1).flatMap {
      SearchShards(of: words, range: $0, vocabulary).pairs.flatMap { keys(in: $0.bytes) }
    }
  }

  /// The keys in a shard whose numbers are all below 128.
  private static func keys(in bytes: [UInt8]) -> [String] {
    var rest = bytes[...]
    var key: [UInt8] = []
    var keys: [String] = []
    while let shared = rest.popFirst(), let length = rest.popFirst() {
      key = Array(key.prefix(Int(shared))) + rest.prefix(Int(length))
      rest = rest.dropFirst(Int(length))
      for _ in 0..<(rest.popFirst() ?? 0) {
        let places = rest.dropFirst(2).first ?? 0
        rest = rest.dropFirst(3 + Int(places))
      }
      keys.append(String(decoding: key, as: UTF8.self))
    }
    return keys
  }

  @Test(
    "follow each other as syllables do, whether they were met before or not",
    arguments: [
      ("học sinh học sinh", ["hoc sinh", "sinh hoc"]),
      ("“học” sinh. Học “sinh”", []),
      ("học – sinh, học…sinh", ["hoc sinh"]),
      ("lớp 6A; lớp 6A", ["6 a", "lop 6"]),
      ("BGD&ĐT, số 32/2018/TT-BGD&ĐT", ["2018 tt", "32 2018", "so 32", "tt bgddt"]),
      ("Luật\u{00AD}sư A & luật\u{00AD}sư B", ["a luatsu", "luatsu a", "luatsu b"]),
      ("học\u{00A0}sinh 한국 học", ["hoc sinh"]),
      ("internationalization học internationalization", ["hoc internat", "internat hoc"]),
    ])
  func following(text: String, expected: [String]) {
    #expect(Self.pairs(text) == expected)
  }

  @Test("of two texts do not follow each other")
  func texts() {
    #expect(Self.pairs("học sinh", "giỏi") == ["hoc sinh"])
  }

  @Test("are read as far as a document is searched")
  func limit() {
    let long = String(repeating: "ề ", count: 20_000)
    #expect(Self.pairs(long, "học sinh").contains("hoc sinh"))
    #expect(!Self.pairs(long + long, "học sinh").contains("hoc sinh"))
  }
}
