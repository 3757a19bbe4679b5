/// The date that stands after a number, as far as one does.
struct CitationDate {
  private(set) var date: PartialDate?
  /// The date as written, where no calendar has it.
  private(set) var impossible: String?

  var isWritten: Bool { date != nil || impossible != nil }

  /// Reads what follows `end`: “, ngày 05/9/2020”, “ban hành ngày 5 tháng 9 năm 2020”, “(9/2020)”.
  init(after end: Int, in text: Span<UInt8>) {
    var index = text.pastGap(from: end)
    if text.glyph(from: index).is(",") { index = text.pastGap(from: text.glyph(from: index).end) }
    let isBracketed = text.glyph(from: index).is("(")
    if isBracketed { index = text.pastGap(from: text.glyph(from: index).end) }
    index = Self.pastIssuer(from: index, in: text)
    for _ in 0..<Self.mostWords {
      let word = text.word(from: index, digits: false)
      guard Self.passed.holds(word) else { break }
      index = text.pastGap(from: word.end)
    }
    let word = text.word(from: index, digits: false)
    let next = text.pastGap(from: word.end)
    if Self.day.holds(word) {
      readDay(from: next, in: text)
    } else if Self.month.holds(word) {
      readMonth(from: next, in: text)
    } else if Self.year.holds(word) {
      readYear(from: next, in: text)
    } else if isBracketed, word.isEmpty {
      readDay(from: index, in: text)
    }
  }

  private static let mostWords = 4
  private static let day = CitationWords("ngay")
  private static let month = CitationWords("thang")
  private static let year = CitationWords("nam")
  /// Words that may stand between a number and its date: “được ban hành”, “ký”.
  private static let passed = CitationWords("duoc da ban hanh ky phat de")

  /// Where the date may begin after the issuer at `index`: “của UBND tỉnh Bình Dương ngày …”. None but
  /// names and the words that names of issuers are made of are passed, so that no date of something
  /// else is reached.
  private static func pastIssuer(from start: Int, in text: Span<UInt8>) -> Int {
    var word = text.word(from: start, digits: false)
    guard of.holds(word) else { return start }
    for _ in 0..<mostIssuerWords {
      var index = text.pastGap(from: word.end)
      let sign = text.glyph(from: index)
      if sign.is("&") || sign.is(",") { index = text.pastGap(from: sign.end) }
      word = text.word(from: index, digits: false)
      if day.holds(word) { return index }
      let isName = text.word(from: index, to: text.glyph(from: index).end).capitals > 0
      guard isName && !sign.is(",") || issuerWords.holds(word) else {
        return start
      }
    }
    return start
  }

  private static let mostIssuerWords = 14
  private static let of = CitationWords("cua")
  private static let issuerWords = CitationWords(
    "va bo so phong truong giao duc dao tao ubnd hdnd uy ban nhan dan hoi dong tinh thanh pho huyen "
      + "quan thi xa phuong chinh phu thu tuong quoc trung uong tieu hoc mam non co khoa")

  /// `05/9/2020`, `05-9-2020`, `5 tháng 9 năm 2020`; the day may be left blank before “tháng”.
  private mutating func readDay(from start: Int, in text: Span<UInt8>) {
    guard let day = text.digits(from: start, most: 2) else {
      let word = text.word(from: start, digits: false)
      if Self.month.holds(word) { readMonth(from: text.pastGap(from: word.end), in: text) }
      return
    }
    guard let month = Self.part(after: day.end, word: Self.month, most: 2, in: text),
      let year = Self.part(after: month.end, word: Self.year, most: 4, in: text), year.count == 4,
      Self.isEnd(year.end, in: text)
    else { return }
    if let date = CalendarDate(year: year.value, month: month.value, day: day.value) {
      self.date = .day(date)
    } else {
      impossible = Self.written(day.start..<year.end, in: text)
    }
  }

  /// `9/2020`, `9 năm 2020`.
  private mutating func readMonth(from start: Int, in text: Span<UInt8>) {
    guard let month = text.digits(from: start, most: 2),
      let year = Self.part(after: month.end, word: Self.year, most: 4, in: text), year.isYear,
      Self.isEnd(year.end, in: text)
    else { return }
    if (1...12).contains(month.value) {
      date = .month(YearMonth(year: year.value, month: month.value))
    } else {
      impossible = Self.written(month.start..<year.end, in: text)
    }
  }

  private mutating func readYear(from start: Int, in text: Span<UInt8>) {
    guard let year = text.digits(from: start, most: 4), year.isYear, Self.isEnd(year.end, in: text)
    else { return }
    date = .year(year.value)
  }

  /// The digits that a slash, a dash, a dot or `word` joins to what ends at `end`.
  private static func part(
    after end: Int, word: CitationWords, most: Int, in text: Span<UInt8>
  ) -> CitationDigits? {
    var index = text.pastGap(from: end)
    let joint = text.glyph(from: index)
    if joint.kind == .slash || joint.kind == .dash || joint.is(".") {
      index = joint.end
    } else {
      if joint.is(",") { index = text.pastGap(from: joint.end) }
      let written = text.word(from: index, digits: false)
      guard word.holds(written) else { return nil }
      index = written.end
    }
    return text.digits(from: text.pastGap(from: index), most: most)
  }

  /// Whether the digits of a year end at `end`, and no range or path goes on.
  private static func isEnd(_ end: Int, in text: Span<UInt8>) -> Bool {
    let next = text.glyph(from: end)
    switch next.kind {
    case .letter, .digit: return false
    case .slash, .dash: return text.glyph(from: next.end).kind != .digit
    case .gap:
      let dash = text.glyph(from: text.pastGap(from: end))
      let after = text.glyph(from: text.pastGap(from: dash.end))
      return dash.kind != .dash || after.kind != .digit
    case .edge, .invisible, .other: return true
    }
  }

  /// The text in `range` without invisible marks, every gap one space.
  private static func written(_ range: Range<Int>, in text: Span<UInt8>) -> String {
    var scalars = String.UnicodeScalarView()
    var index = range.lowerBound
    while index < range.upperBound {
      let glyph = text.glyph(from: index)
      if glyph.kind != .invisible, let scalar = Unicode.Scalar(glyph.scalar),
        glyph.kind != .gap || scalars.last != " "
      {
        scalars.append(scalar)
      }
      index = glyph.end
    }
    return String(scalars)
  }
}
