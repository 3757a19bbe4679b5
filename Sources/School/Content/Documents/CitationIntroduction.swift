/// What stands before a number: `Kế hoạch số`, `Số:`, `lớp`.
struct CitationIntroduction {
  /// Whether “số” stands there, and not as in “tổng số” or “phòng số”.
  private(set) var saysNumber = false
  /// Whether nothing stands before that “số”: the number of the paper itself.
  private(set) var opens = false
  /// Where the words before “số”, or before the number, end.
  let end: Int
  /// What the text calls the document.
  private(set) var type: CitationType?
  /// Whether a word for any document stands there.
  private(set) var saysDocument = false
  /// Whether a word stands there that counts or names something else: “lớp 6”, “năm 2020”.
  private(set) var countsOther = false
  /// Whether that word is of the calendar: a number with a year in it follows it too.
  private(set) var tellsTime = false

  /// Whether the text itself says that a document's number follows.
  var isEvidence: Bool { (saysNumber || saysDocument) && !countsOther }

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
      if Self.fillers.holds(prior) { index = text.pastGap(to: prior.start) }
      opens = text.glyph(to: index).kind == .edge
    } else if mark.is(":") {
      index = beforeMark
    }
    end = index
    let last = index == beforeMark ? word : text.word(to: index)
    guard !last.isEmpty else { return }
    type = CitationType.named(endingWith: last, in: text)
    saysDocument =
      type != nil || Self.documents.holds(last)
      || Self.paper.holds(last) && Self.written.holds(text.word(to: text.pastGap(to: last.start)))
    guard !saysDocument else { return }
    tellsTime = !saysNumber && Self.times.holds(last)
    countsOther = tellsTime || (saysNumber ? Self.notNumbers : Self.counters).holds(last)
  }

  /// Whether `word` is “số”, in the spellings of scans too: `so`, `s6`, `sé`.
  static func isNumberWord(_ word: CitationWord) -> Bool {
    word.count == 2 && numberWords.holds(word)
  }

  private static let numberWords = CitationWords("so s6 s0 se")
  private static let fillers = CitationWords("tu cac co mang")
  private static let documents = CitationWords("vb cv hieu")
  private static let paper = CitationWords("ban")
  private static let written = CitationWords("van")
  /// Words that are counted by the number after them.
  private static let counters = CitationWords(
    "lop khoi tiet bai trang tang phong diem dieu khoan muc chuong phan cau hang top luc giai xep "
      + "dat")
  private static let times = CitationWords("nam thang ngay tuan quy")
  /// Words that make another thing of “số”.
  private static let notNumbers = CitationWords(
    "si tong diem phong nha lop ban mot da dan con he ti ty chu to doi thua ngo ngach hem duong "
      + "bai cau tiet tran hiep")
}
