import VietnameseText

/// What texts are compared by: a syllable with its marks, or two that follow one another, in which
/// marks do not count. Most compounds of Vietnamese have two syllables and are known without marks;
/// a syllable alone is not (`bơi`, `bồi`).
struct Term: Sendable, Hashable {
  private let first: UInt64
  /// The letters of the second syllable; of a syllable alone its marks, which are less than any
  /// letters.
  private let second: UInt64

  /// `syllable` alone; nothing where it is a number or a small word.
  init?(_ syllable: Syllable) {
    self.init(alone: syllable)
    if syllable.isNumber || syllable.isSmallWord { return nil }
  }

  /// `syllable` and the one before it; nothing where something parts them, or both are small words.
  init?(_ previous: Syllable, _ syllable: Syllable) {
    guard syllable.follows, !(previous.isSmallWord && syllable.isSmallWord) else { return nil }
    first = previous.letters
    second = syllable.letters
  }

  fileprivate init(alone syllable: Syllable) {
    first = syllable.letters
    second = UInt64(syllable.marks)
  }

  /// Syllables that say nothing of what a text is about.
  fileprivate static let smallWords: Set<Term> = {
    let words = """
      và của các những với trong ngoài là có không được bị đã đang sẽ vừa cũng vẫn còn chỉ rất như
      để mà thì nên nếu khi vì do bởi từ đến tới vào ra lên xuống về theo tại ở bằng qua này kia ấy
      đó đây nào gì ai sao đâu mấy mỗi mọi từng cả tất đều nhau rồi nay cho một hai ba hay hoặc
      nhưng tuy dù ngay luôn thêm
      """
    return Set(Syllable.all(in: words).map { Term(alone: $0) })
  }()
}

extension Syllable {
  /// The syllables of `text`, in their order.
  static func all(in text: String) -> [Syllable] {
    var syllables: [Syllable] = []
    append(of: text.utf8.span, to: &syllables)
    return syllables
  }

  /// Whether it is written in digits.
  fileprivate var isNumber: Bool { UInt8(letters >> 56) <= UInt8(ascii: "9") }

  /// Whether it says nothing of what a text is about.
  var isSmallWord: Bool { Term.smallWords.contains(Term(alone: self)) }
}

extension String {
  /// Its terms, in their order.
  var terms: [Term] {
    var terms: [Term] = []
    var previous: Syllable?
    for syllable in Syllable.all(in: self) {
      if let term = Term(syllable) { terms.append(term) }
      if let term = previous.flatMap({ Term($0, syllable) }) { terms.append(term) }
      previous = syllable
    }
    return terms
  }
}
