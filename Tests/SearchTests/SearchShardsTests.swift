import SampleSites
import Search
import Testing

@Suite("The index of a search")
struct SearchShardsTests {
  private static func document(
    _ title: String, _ text: String, values: [String] = []
  ) -> SearchDocument {
    SearchDocument(
      title: title, url: "/\(title)/", facts: "Tin", texts: [text], values: values)
  }

  /// The index of `documents`, read in `shares` parts and written in `ranges`.
  private static func shards(
    of documents: [SearchDocument], shares: Int = 1, ranges: Int = 1
  ) -> [SearchShards] {
    let size = (documents.count + shares - 1) / shares
    let words = stride(from: 0, to: documents.count, by: size).map {
      SearchWords(of: Array(documents[$0..<min($0 + size, documents.count)]), first: $0)
    }
    let vocabulary = SearchVocabulary(of: words)
    return vocabulary.ranges(ranges).map { SearchShards(of: words, range: $0, vocabulary) }
  }

  private static func read(_ shards: [SearchShards]) -> (words: [SearchEntry], pairs: [SearchEntry])
  {
    (
      shards.flatMap(\.words).flatMap { SearchEntry.all(in: $0.bytes) },
      shards.flatMap(\.pairs).flatMap { SearchEntry.all(in: $0.bytes) }
    )
  }

  @Test("names every word once, in order, with the documents that have it and how they have it")
  func words() {
    let documents = [
      Self.document("Học bơi", "Em học bơi. Em biết bơi, em dạy bạn bơi."),
      Self.document("Tin", "Bơi lội"),
    ]
    let words = Self.read(Self.shards(of: documents)).words
    #expect(words.map(\.key) == ["ban", "biet", "boi", "day", "em", "hoc", "loi", "tin"])
    // In the title of the first, once in the second.
    #expect(words[2].spellings.map(\.documents) == [[.init(0, weight: 2), .init(1, weight: 0)]])
    // Three times in the text.
    #expect(words[4].spellings.map(\.documents) == [[.init(0, weight: 1)]])
  }

  @Test("names pairs of words that stand side by side in a phrase, and no others")
  func pairs() {
    let documents = [Self.document("Tin", "Học sinh giỏi, lớp 4A. Số 750/KH-PGDĐT")]
    let pairs = Self.read(Self.shards(of: documents)).pairs
    #expect(
      pairs.map(\.key) == ["4 a", "750 kh", "hoc sinh", "kh pgddt", "lop 4", "sinh gioi", "so 750"])
  }

  @Test("tells spellings of the same letters apart")
  func spellings() {
    let documents = [
      Self.document("Một", "truyền thông"), Self.document("Hai", "truyền thống"),
      Self.document("Ba", "truyền thông"),
    ]
    let pair = Self.read(Self.shards(of: documents)).pairs.first { $0.key == "truyen thong" }
    #expect(
      pair?.spellings.map { $0.documents.map(\.number) }.sorted { $0.count < $1.count }
        == [[1], [0, 2]])
    #expect(Set(pair?.spellings.map(\.marks) ?? []).count == 2)
  }

  @Test("is the same however the documents and the words were shared out", arguments: 1...7)
  func sharing(shares: Int) {
    let documents = (0..<60).map { number in
      Self.document(
        "Tin số \(number)",
        "Lớp \(number % 7) tham gia ngày hội đọc sách lần thứ \(number), đạt giải \(number % 3).")
    }
    let whole = Self.read(Self.shards(of: documents))
    let shared = Self.read(Self.shards(of: documents, shares: shares, ranges: shares * 2))
    #expect(shared.words == whole.words)
    #expect(shared.pairs == whole.pairs)
  }

  @Test("is cut into shards that a slow phone loads one by one")
  func sizes() {
    let documents = (0..<400).map { number in
      Self.document(
        "Tin \(number)",
        (0..<60).map { "từ\(($0 * 7919 + number * 31) % 5000)" }.joined(separator: " "))
    }
    let shards = Self.shards(of: documents, shares: 3, ranges: 4).flatMap { $0.words + $0.pairs }
    #expect(shards.count > 10)
    #expect(shards.allSatisfy { $0.bytes.count <= 24_576 })
    #expect(shards.allSatisfy { !$0.first.isEmpty })
  }

  @Test("counts spellings beyond those that are told apart as the rarest of them")
  func manySpellings() {
    let written = [
      "a", "á", "à", "ả", "ã", "ạ", "ă", "ắ", "ằ", "ẳ", "ẵ", "ặ", "â", "ấ", "ầ", "ẩ", "ẫ", "ậ",
    ]
    // The later in the list, the rarer.
    let documents = written.indices.flatMap { place in
      (place..<written.count).map { Self.document("Tin \($0)", "\(written[place]) nè") }
    }
    let (words, pairs) = Self.read(Self.shards(of: documents, shares: 3))
    let a = words.first { $0.key == "a" }
    #expect(a?.spellings.count == 16)
    #expect(a?.spellings.reduce(0) { $0 + $1.documents.count } == documents.count)
    #expect(a?.spellings.last?.documents.count == 3 + 2 + 1)
    let ne = pairs.first { $0.key == "a ne" }
    #expect(ne?.spellings.map(\.documents.count) == a?.spellings.map(\.documents.count))
  }

  @Test("names the documents that have each value")
  func values() {
    let documents = [
      Self.document("Một", "", values: ["muc=tin", "nam=2020"]),
      Self.document("Hai", "", values: ["muc=tin", "nam=2021"]),
      Self.document("Ba", "", values: ["muc=van-ban"]),
    ]
    let shares = [
      SearchValues(of: Array(documents[..<2]), first: 0),
      SearchValues(of: Array(documents[2...]), first: 2),
    ]
    let entries = SearchValues.shards(of: shares).flatMap { SearchEntry.all(in: $0.bytes) }
    #expect(entries.map(\.key) == ["muc=tin", "muc=van-ban", "nam=2020", "nam=2021"])
    #expect(entries.map { $0.spellings[0].documents.map(\.number) } == [[0, 1], [2], [0], [1]])
  }

  @Test("has short neighbours in one file")
  func joining() {
    let short = Self.shards(of: [Self.document("Học bơi", "Em học bơi.")], ranges: 3)
    let joined = SearchShard.joined(short.flatMap(\.words))
    #expect(short.flatMap(\.words).count > 1)
    #expect(joined.count == 1)
    #expect(joined.flatMap { SearchEntry.all(in: $0.bytes) }.map(\.key) == ["boi", "em", "hoc"])
  }

  @Test("has nothing where there is nothing")
  func nothing() {
    #expect(Self.read(Self.shards(of: [Self.document("🎉", "…")])).words.isEmpty)
  }
}
