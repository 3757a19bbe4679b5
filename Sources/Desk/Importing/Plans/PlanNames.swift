import Content
import VietnameseText

/// Ids for what has only a title: short, and no two the same.
struct PlanNames {
  private var taken: Set<String>

  /// Ids beside those of `taken`.
  init(beside taken: Set<String> = []) {
    self.taken = taken
  }

  /// An id for what is called `title`.
  mutating func id(for title: String, else fallback: String) -> String {
    let core = PlanWords(title).withoutOpening.joined(separator: " ")
    let stem = core.slug(limit: 40) ?? fallback
    var id = stem
    var position = 2
    while !taken.insert(id).inserted {
      id = "\(stem)-\(position)"
      position += 1
    }
    return id
  }
}

extension PlanWords {
  /// Words with which titles begin and that tell nothing of their subject.
  private static let openings = [["ve"], ["cong", "tac"], ["doi", "voi"], ["viec"]]

  /// The words of a title that say what it is about.
  var withoutOpening: [String] {
    var rest = words[...]
    while let opening = Self.openings.first(where: { rest.starts(with: $0) }) {
      rest = rest.dropFirst(opening.count)
    }
    return rest.isEmpty ? words : Array(rest)
  }
}

/// Which topics a text is about, by nothing but the plan's own words: the whole title of a topic in
/// the text, or the whole text in a paragraph of a topic.
struct TopicEvidence {
  private let topics: [(id: String, number: String?, title: String, text: [PlanWords])]

  init(_ topics: [(id: String, piece: TopicPiece)]) {
    self.topics = topics.map { id, piece in
      (
        id, piece.number, PlanWords(piece.title).withoutOpening.joined(separator: " "),
        ([piece] + piece.topics).flatMap(\.text).map(\.words)
      )
    }
  }

  /// The topics that `duties` name: by their titles, or by number (`nội dung 1, 3`).
  func topics(in duties: [String]) -> [String] {
    let texts = duties.map { PlanWords($0) }
    return topics.filter { topic in
      texts.contains { words in
        topic.title.contains(" ") && words.range(of: topic.title) != nil
          || topic.number.map { words.names(number: $0) } == true
      }
    }.map(\.id)
  }

  /// The one topic that an item belongs to; nothing where several may be meant.
  func topic(of title: String) -> String? {
    let words = PlanWords(title)
    let whole = words.words.joined(separator: " ")
    let found = topics.filter { topic in
      topic.title.contains(" ") && words.range(of: topic.title) != nil
        || words.words.count >= 3 && topic.text.contains { $0.range(of: whole) != nil }
    }
    return found.count == 1 ? found[0].id : nil
  }
}

extension PlanWords {
  /// Whether `number` stands in a list behind `nội dung` or `mục`.
  fileprivate func names(number: String) -> Bool {
    for opening in ["noi dung", "muc", "noi dung so", "muc so"] {
      guard let found = range(of: opening) else { continue }
      let list = words[found.upperBound...].prefix { Int($0) != nil || $0 == "va" }
      if list.contains(number) { return true }
    }
    return false
  }
}
