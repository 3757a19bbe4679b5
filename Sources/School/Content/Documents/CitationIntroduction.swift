import VietnameseText

/// What stands before a number: `Kế hoạch số`, `Số:`, `lớp`.
struct CitationIntroduction {
  /// Whether “số” stands there, and not as in “tổng số” or “phòng số”.
  private(set) var saysNumber = false
  /// Whether nothing stands before that “số”: the number of the paper itself.
  private(set) var opens = false
  /// Where the words before “số”, or before the number, end.
  private(set) var end: Int
  /// What the text calls the document.
  private(set) var type: DocumentType?
  /// Whether a word for any document stands there.
  private(set) var saysDocument = false
  /// Whether a word stands there that counts or names something else: “lớp 6”, “năm 2020”.
  private(set) var countsOther = false
  /// Whether that word is of the calendar: a number with a year in it follows it too.
  private(set) var tellsTime = false

  /// Whether the text itself says that a document's number follows.
  var isEvidence: Bool { (saysNumber || saysDocument || type != nil) && !countsOther }

  /// Reads what ends before `start`.
  init(before start: Int, in text: Span<UInt8>) {
    var index = text.pastGap(to: start)
    let mark = text.glyph(to: index)
    let beforeMark = mark.is(":") || mark.is(".") ? text.pastGap(to: mark.start) : index
    let word = text.word(to: beforeMark)
    if Self.isNumberWord(word) {
      saysNumber = true
      index = text.pastGap(to: word.start)
      let prior = text.word(to: index)
      if Self.isOneOf(Self.fillers, prior) { index = text.pastGap(to: prior.start) }
      opens = text.glyph(to: index).kind == .edge
    } else if mark.is(":") {
      index = beforeMark
    }
    self.end = index
    let last = text.word(to: index)
    guard !last.isEmpty else { return }
    type = Self.type(endingWith: last, in: text)
    if last.is(CitationWord.key("cv")) { type = .letter }
    let isPaper =
      last.is(CitationWord.key("ban"))
      && text.word(to: text.pastGap(to: last.start)).is(CitationWord.key("van"))
    saysDocument = type != nil || isPaper || Self.isOneOf(Self.documents, last)
    guard !saysDocument else { return }
    tellsTime = !saysNumber && Self.isOneOf(Self.times, last)
    countsOther = tellsTime || Self.isOneOf(saysNumber ? Self.notNumbers : Self.counters, last)
  }

  /// Whether `word` is “số”, in the spellings of scans too: `so`, `s6`, `sé`, `$6` without its sign.
  static func isNumberWord(_ word: CitationWord) -> Bool {
    word.count == 2 && isOneOf(numberWords, word)
  }

  private static let numberWords = keys("so s6 s0 se")
  private static let fillers = keys("tu cac co mang")
  private static let documents = keys("vb cv hieu")
  /// Words that are counted by the number after them.
  private static let counters = keys(
    "lop khoi tiet bai trang tang phong diem dieu khoan muc chuong phan cau "
      + "hang top luc giai xep dat")
  private static let times = keys("nam thang ngay tuan quy")
  /// Words that make another thing of “số”.
  private static let notNumbers = keys(
    "si tong diem phong nha lop ban mot da dan con he ti ty chu to doi thua ngo ngach hem duong "
      + "bai cau tiet tran hiep")

  private static func keys(_ words: String) -> [UInt64] {
    words.split(separator: " ").map { CitationWord.key(String($0)) }
  }

  private static func isOneOf(_ keys: [UInt64], _ word: CitationWord) -> Bool {
    word.count <= 8 && keys.contains(word.key)
  }

  /// The names of the types, folded, from the last word to the first; the longest first, because
  /// “Thông tư liên tịch” is no “Thông tư”.
  private static let names: [(words: [UInt64], type: DocumentType)] =
    DocumentType.all.map { type in
      (
        type.name.folded().split(separator: " ").map { CitationWord.key(String($0)) }.reversed(),
        type
      )
    }
    .sorted { $0.words.count > $1.words.count }

  /// The type whose name, or common abbreviation, ends with the word `last`.
  static func type(endingWith last: CitationWord, in text: Span<UInt8>) -> DocumentType? {
    guard last.count <= 8 else { return nil }
    for (words, type) in names where words[0] == last.key {
      var word = last
      let isWhole = words.dropFirst().allSatisfy { key in
        word = text.word(to: text.pastGap(to: word.start))
        return word.is(key)
      }
      if isWhole { return type }
    }
    let isShort = (2...4).contains(last.count) && last.smalls == 0
    return isShort ? abbreviations.first { $0.key == last.key }?.type : nil
  }

  private static let abbreviations: [(key: UInt64, type: DocumentType)] =
    ["NQ", "QĐ", "CT", "TB", "HD", "KH", "NĐ", "TT", "TTLT"].compactMap { abbreviation in
      DocumentType.abbreviated(abbreviation).map {
        (CitationWord.key(abbreviation.folded()), $0)
      }
    }
}
