import Content
import Diagnostics
import VietnameseText

/// Type and subject: the title in capitals with what stands under it; in a letter the `V/v …`.
enum PaperTitle {
  /// The most lines that a subject takes.
  static let longest = 6

  /// What the paper `lines` is called, below its `head`.
  static func read(
    _ lines: [PaperLine], after head: PaperHead
  ) -> (type: Guess<DocumentType>?, subject: Guess<String>?) {
    let numbered = head.number.flatMap { guess in
      if case .given(let number) = guess.value { guess.with(number) } else { nil }
    }
    let rest = lines[min(head.end, lines.count)...].prefix(8)
    guard
      let title = rest.first(where: { Self.type(of: $0.text) != nil }),
      let (printed, opening) = Self.type(of: title.text)
    else {
      let ofNumber = numbered.flatMap { number in number.value.type.map { number.with($0) } }
      return (ofNumber, letterSubject(head))
    }
    var kind = Guess(printed, from: title.text)
    if !title.text.hasPrefix(printed.name.uppercased()) { kind = kind.doubted(.lostMarks) }
    if let other = numbered?.value.type, other != printed {
      kind = kind.doubted(.otherType(other.name))
    }
    let below = lines[(title.parts[0].line + 1)...]
    return (kind, subject(opening, below))
  }

  /// The type that the title line `text` names, and what follows it there.
  static func type(of text: String) -> (DocumentType, rest: String)? {
    let words = text.split(separator: " ").map(String.init)
    let key = words.map { $0.folded() }
    let found = types.first { key.starts(with: $0.words) && isTitle(words, $0.words.count) }
    guard let found else { return nil }
    var rest = words.dropFirst(found.words.count)
    if rest.first?.folded() == "lien", rest.dropFirst().first?.folded() == "tich" {
      rest = rest.dropFirst(2)
    }
    return (found.type, rest.joined(separator: " "))
  }

  private static func isTitle(_ words: [String], _ count: Int) -> Bool {
    let name = words.prefix(count).joined(separator: " ")
    return name.isUpperCase && !name.hasSuffix(":") && words.count <= 24
      && words.joined(separator: " ").isUpperCase
  }

  /// Every type by the words of its name, the longest first.
  private static let types: [(words: [String], type: DocumentType)] = DocumentType.all
    .map { (words: $0.name.folded().split(separator: " ").map(String.init), type: $0) }
    .sorted { $0.words.count > $1.words.count }

  private static func letterSubject(_ head: PaperHead) -> Guess<String>? {
    let text = head.about.joined(separator: " ")
    let subject = tidied(text)
    return subject.isEmpty ? nil : Guess(subject, from: text)
  }

  /// The lines under a title up to where the body begins.
  private static func subject(
    _ opening: String, _ lines: ArraySlice<PaperLine>
  ) -> Guess<String>? {
    var found = opening.isEmpty ? [] : [opening]
    var isDoubtful = !opening.isEmpty
    for line in lines {
      let end = SubjectEnd(at: line, after: found, isCentred: lines.first?.isIndented == true)
      if end == .plain { break }
      if end == .guessed || found.count == longest {
        isDoubtful = true
        break
      }
      if !line.parts.allSatisfy(\.isRule) { found.append(line.text) }
    }
    guard !found.isEmpty else { return nil }
    let text = found.joined(separator: " ")
    let guess = Guess(tidied(text), from: text)
    if text.isUpperCase { return guess.doubted(.capitals) }
    return isDoubtful ? guess.doubted(.subjectEnd) : guess
  }

  /// The subject without `V/v` or `Về việc`, with a capital, and not in capitals alone.
  static func tidied(_ text: String) -> String {
    let plain = text.isUpperCase ? text.inSentenceCase : text
    var words = plain.split(separator: " ")
    let keys = words.prefix(2).map { String($0).folded() }
    if keys.first == "v/v" || keys.first == "v/v:" {
      words.removeFirst()
    } else if keys == ["ve", "viec"] {
      words.removeFirst(2)
    } else if keys.first == "ve", words.count > 2 {
      words.removeFirst()
    }
    return words.joined(separator: " ").withoutStop.withCapital()
  }
}

/// Whether the body begins at a line, seen from the subject above it.
private enum SubjectEnd {
  /// It does not.
  case no
  case plain
  /// By its length alone.
  case guessed

  init(at line: PaperLine, after found: [String], isCentred: Bool) {
    let text = line.text
    let key = text.folded()
    guard let last = found.last else {
      self = key.hasPrefix("kinh gui") || key.hasPrefix("can cu") ? .plain : .no
      return
    }
    if line.parts.allSatisfy(\.isRule) || key.hasPrefix("kinh gui") || last.hasSuffix(".") {
      self = .plain
    } else if text.first?.isLowercase == true || text.first?.isNumber == true && !Self.isOpener(key)
    {
      self = text.count > 110 ? .guessed : .no
    } else if Self.isOpener(key) || text.isUpperCase != last.isUpperCase
      || (isCentred && !line.isIndented)
    {
      self = .plain
    } else {
      self = text.count > 68 ? .guessed : .no
    }
  }

  /// Whether `key` begins as bodies do.
  private static func isOpener(_ key: String) -> Bool {
    let words = key.split(separator: " ", maxSplits: 2)
    guard let first = words.first else { return false }
    if ["i.", "1.", "a.", "a)", "i/", "1)", "phan", "chuong", "dieu"].contains(first) {
      return true
    }
    if first == "ngay", words.count > 1 { return words[1].first?.isNumber == true }
    return openers.contains { key.hasPrefix($0) }
  }

  private static let openers = [
    "can cu", "thuc hien ", "theo ", "de ", "nham ", "tren co so", "xet ", "trong ", "sau khi",
    "hom nay",
    "thi hanh", "tiep tuc thuc hien", "kinh gui",
  ]
}

extension String {
  /// The text in capitals as a sentence would be written; Roman numerals, symbols with digits and
  /// abbreviations known from papers stay.
  fileprivate var inSentenceCase: String {
    let words = split(separator: " ").map { word in
      let plain = word.filter { $0.isLetter || $0.isNumber }
      let isRoman = !plain.isEmpty && plain.allSatisfy { "IVX".contains($0) }
      let isKept = isRoman || Self.abbreviations.contains(plain)
      return isKept ? String(word) : word.lowercased()
    }
    return words.joined(separator: " ").withCapital()
  }

  private static let abbreviations: Set<String> = [
    "GDĐT", "THCS", "THPT", "UBND", "HĐND", "CNTT", "GDPT", "SGK", "TNTP", "HKPĐ", "PCCC", "ATGT",
  ]
}

extension Message {
  static let capitals = Message(
    vi: "bản giấy in hoa cả câu, hãy xem lại chữ hoa của tên riêng",
    en: "the paper has it all in capitals; mind the capitals of names")
  static let lostMarks = Message(
    vi: "tên loại trên giấy sai dấu, có thể do nhận dạng chữ",
    en: "its marks are wrong, maybe from reading a scan")
  static let subjectEnd = Message(
    vi: "chưa chắc trích yếu dừng ở đây", en: "the subject may end elsewhere")

  static func otherType(_ name: String) -> Message {
    Message(
      vi: "ký hiệu lại là loại “\(name)”", en: "the notation says “\(name)” instead")
  }
}
