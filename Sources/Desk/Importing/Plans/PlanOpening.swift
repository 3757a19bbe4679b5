import Content
import Diagnostics
import Reading
import VietnameseText

/// What stands above the first section of a plan: its letterhead, its title, and what it is based
/// on. `facts` are the letterhead as any paper has it.
struct PlanOpening {
  let subject: Guess<String>?
  let period: Guess<PlanPeriod>?
  let basis: [DocumentNumber]
  /// The year of the latest paper it is based on.
  let basisYear: Int?
  /// Who says to have made the plan: `Trường Mầm non Quang Phục xây dựng Kế hoạch …`.
  let maker: String?
  /// The lines of letterhead and title, and of those the ones nothing was read from.
  let head: [PlanLine]
  /// Căn cứ, Thực hiện …
  let grounds: [PlanLine]

  init(_ lines: [PlanLine], of body: [PlanLine], _ facts: PaperFacts) {
    let start = lines.firstIndex { Self.isGround($0, facts) } ?? lines.count
    let head = Array(lines[..<start])
    self.head = head
    grounds = Array(lines[start...])
    subject =
      facts.subject.map { Self.without(kind: Self.cut($0, in: head)) } ?? Self.title(in: head)
    var citations: [Citation] = []
    let own: DocumentNumber? =
      if case .given(let number)? = facts.number?.value { number } else { nil }
    for line in grounds.prefix(while: { !$0.isNumbered }) {
      citations += Citation.all(in: Array(line.text.utf8).span)
    }
    var basis: [DocumentNumber] = []
    for number in citations.map(\.number) {
      let known = basis + [own].compactMap { $0 }
      if !known.contains(where: { $0.searchKey == number.searchKey }) { basis.append(number) }
    }
    self.basis = basis
    basisYear = citations.compactMap { $0.date?.year ?? $0.number.year }
      .filter(TypedDate.years.contains).max()
    maker = grounds.lazy.compactMap { Self.maker(in: $0) }.first
    period = Self.period(subject, lines, body)
  }

  // MARK: Title

  /// Whether the body begins here: with a ground, or with running text.
  private static func isGround(_ line: PlanLine, _ facts: PaperFacts) -> Bool {
    if line.row != nil { return false }
    let isOpener =
      line.words.begins(
        with: "can cu", "thuc hien", "theo", "xet", "ben canh", "nham", "de", "tiep tuc")
      && line.text.count > 40
    let subject = PlanWords(facts.subject?.line ?? "")
    let isSubject = subject.range(of: line.words.words.joined(separator: " ")) != nil
    return isOpener && !isSubject
      || line.text.count > 60 && !Citation.all(in: Array(line.text.utf8).span).isEmpty
  }

  private static func title(in head: [PlanLine]) -> Guess<String>? {
    guard
      let start = head.firstIndex(where: {
        $0.words.has("truyen thong", "tuyen truyen") && $0.mark == nil && $0.text.count < 200
      })
    else { return nil }
    var end = start + 1
    while end < head.count, !head[end].followsGap, end < start + PaperTitle.longest { end += 1 }
    let text = head[start..<end].map(\.text).joined(separator: " ").withoutStop
    return without(kind: Guess(text, from: text, doubt: .noTitleLine))
  }

  /// A subject that ran on into the body ends where the gap under its first line is.
  private static func cut(_ subject: Guess<String>, in head: [PlanLine]) -> Guess<String> {
    guard
      let line = head.first(where: {
        subject.line.collapsed.hasPrefix($0.text) && $0.text.count > 20
      }),
      line.text.count < subject.value.count, head.last?.places == line.places
    else { return subject }
    return Guess(line.text.withoutStop, from: line.text, doubt: subject.doubt)
  }

  /// The subject alone where it repeats that it is a plan.
  private static func without(kind subject: Guess<String>) -> Guess<String> {
    let words = subject.value.split(separator: " ")
    let isPlan = words.prefix(2).map { String($0).folded() } == ["ke", "hoach"]
    return isPlan
      ? subject.with(words.dropFirst(2).joined(separator: " ").withCapital()) : subject
  }

  // MARK: Period

  /// The school year or year in the title, else the one that is named most often.
  private static func period(
    _ subject: Guess<String>?, _ lines: [PlanLine], _ body: [PlanLine]
  ) -> Guess<PlanPeriod>? {
    if let subject, let period = PlanPeriod(in: PlanWords(subject.value)) {
      return Guess(period, from: subject.line)
    }
    for line in lines {
      if let period = PlanPeriod(in: line.words) { return Guess(period, from: line.text) }
    }
    var counts: [PlanPeriod: Int] = [:]
    for line in body {
      if let period = PlanPeriod(in: line.words) { counts[period, default: 0] += 1 }
    }
    let most = counts.max { ($0.value, $1.key.description) < ($1.value, $0.key.description) }
    return most.map { Guess($0.key, from: "", doubt: .periodFromBody) }
  }

  // MARK: Who made it

  private static func maker(in line: PlanLine) -> String? {
    let words = line.text.split(separator: " ").map(String.init)
    let keys = words.map { $0.folded() }
    guard
      let verb = keys.indices.dropLast().first(where: {
        ["xay", "ban"].contains(keys[$0]) && ["dung", "hanh"].contains(keys[$0 + 1])
          && keys[($0 + 2)...].prefix(8).contains("hoach")
      })
    else { return nil }
    let bodies: Set = ["truong", "phong", "so", "ubnd"]
    guard
      let start = keys[..<verb].lastIndex(where: { bodies.contains($0) }),
      words[start].first?.isUppercase == true, verb - start > 1
    else { return nil }
    return words[start..<verb].joined(separator: " ").withoutStop
  }
}

extension PlanPeriod {
  /// The school year that `words` name, else the year.
  init?(in words: PlanWords) {
    let words = words.words
    for (index, word) in words.enumerated().dropLast() {
      if let first = Self.year(word), Self.year(words[index + 1]) == first + 1 {
        // “giai đoạn 2016-2020” has other years; “giai đoạn 2020-2021” is none of a school.
        self = .schoolYear(first)
        return
      }
    }
    for (index, word) in words.enumerated().dropLast() where word == "nam" {
      if let year = Self.year(words[index + 1]) {
        self = .calendarYear(year)
        return
      }
    }
    return nil
  }

  private static func year(_ word: String) -> Int? {
    word.count == 4 ? Int(word).flatMap { (2000...2100).contains($0) ? $0 : nil } : nil
  }
}

extension Message {
  fileprivate static let noTitleLine = Message(
    vi: "bản giấy không có dòng tên loại “KẾ HOẠCH” phía trên",
    en: "no line “KẾ HOẠCH” stands above it")
  fileprivate static let periodFromBody = Message(
    vi: "tên kế hoạch không ghi năm, lấy năm được nhắc nhiều nhất",
    en: "the title names no year; this one is named most often")
}
