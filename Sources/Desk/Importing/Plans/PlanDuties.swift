import Content
import Diagnostics
import VietnameseText

/// So many posts, as a sentence of the plan asks for them.
struct QuotaPiece: Sendable {
  let title: String
  let atLeast: Int
  let every: Quota.Rhythm
  let each: Quota.Unit?
  /// Whom it is counted for, in the words of the sentence: `phong`, `to`, `bo phan`.
  let unit: String?
  let sentence: PlanWords
  /// Where in the sentence the number stands.
  let place: Int
  let places: ClosedRange<Int>
}

/// A report that a sentence of the plan asks for.
struct ReportPiece: Sendable {
  let title: String
  let every: ReportDuty.Rhythm
  let dueDay: Int?
  let recipients: [String]
  let each: Quota.Unit?
  let places: ClosedRange<Int>
}

/// What the sentences of a plan ask for in numbers and dates.
struct PlanDuties {
  private(set) var quotas: [QuotaPiece] = []
  private(set) var reports: [ReportPiece] = []
  /// Who is in charge.
  private(set) var lead: String?
  /// Positions, among the lines given, of those that say all this.
  private(set) var taken: Set<Int> = []

  init(quotas: [QuotaPiece] = [], reports: [ReportPiece] = [], lead: String? = nil) {
    self.quotas = quotas
    self.reports = reports
    self.lead = lead
  }

  /// What `lines` ask for.
  init(in lines: [PlanLine], isLoose: Bool) {
    for (index, line) in lines.enumerated() where line.row == nil {
      for sentence in line.text.sentences.withReportsJoined {
        let words = PlanWords(sentence, isLoose: isLoose)
        let quota = Self.quota(sentence, words, line.places)
        let reports = Self.reports(sentence, words, line.places)
          .filter { report in !self.reports.contains { $0.every == report.every } }
        let lead = self.lead == nil ? Self.lead(sentence, words) : nil
        if let quota { quotas.append(quota) }
        self.reports += reports
        self.lead = self.lead ?? lead
        if quota != nil || !reports.isEmpty || lead != nil { taken.insert(index) }
      }
    }
  }

  // MARK: Quotas

  /// `Hàng tháng … ít nhất 01 tin`, `mỗi phòng … 02 tin, bài/tháng`.
  private static func quota(
    _ sentence: String, _ words: PlanWords, _ places: ClosedRange<Int>
  ) -> QuotaPiece? {
    let all = words.words
    let least = ["it nhat", "toi thieu", "khong duoi"].lazy.compactMap { words.range(of: $0) }.first
    guard
      let post = all.indices.dropFirst().first(where: { index in
        ["tin", "bai"].contains(all[index]) && Int(all[index - 1]) != nil
          && (least.map { index > $0.lowerBound } ?? true)
      }), let count = Int(all[post - 1]), (1...1000).contains(count),
      let every = rhythm(words, around: post), least != nil || every.isNamedBeside
    else { return nil }
    let unit = unit(words)
    return QuotaPiece(
      title: sentence.withoutStop.summary(limit: 120), atLeast: count, every: every.rhythm,
      each: unit.map { $0 == "ca nhan" || $0 == "giao vien" ? .author : .department }, unit: unit,
      sentence: words,
      place: post, places: places)
  }

  /// How often, and whether the words stand right beside the number (`02 tin, bài/tháng`).
  private static func rhythm(
    _ words: PlanWords, around post: Int
  ) -> (rhythm: Quota.Rhythm, isNamedBeside: Bool)? {
    let names: [(String, Quota.Rhythm)] = [
      ("tuan", .week), ("thang", .month), ("quy", .quarter), ("hoc ky", .semester),
      ("nam hoc", .period), ("nam", .period),
    ]
    let after = words.words.dropFirst(post + 1).prefix(3)
    for (name, rhythm) in names {
      let before = ["hang", "hang hang", "moi", "mot", "trong", "1", "01"].map { "\($0) \(name)" }
      if words.has(any: before) || words.range(of: "mot \(name)") != nil { return (rhythm, false) }
      if after.contains(name) { return (rhythm, true) }
    }
    return nil
  }

  private static func unit(_ words: PlanWords) -> String? {
    let units = [
      "phong", "bo phan", "to", "khoi", "don vi", "truong", "chi doan", "ca nhan", "giao vien",
    ]
    return units.first { words.has("moi \($0)", "tung \($0)", "cac \($0) co it nhat") }
  }

  // MARK: Reports

  private static func reports(
    _ sentence: String, _ words: PlanWords, _ places: ClosedRange<Int>
  ) -> [ReportPiece] {
    guard words.has("bao cao"), !words.has("giao ban", "chi tieu") else { return [] }
    let rhythms = rhythms(of: words)
    guard !rhythms.isEmpty else { return [] }
    let dueDay = words.range(of: "truoc ngay").flatMap { found in
      words.words.indices.contains(found.upperBound) ? Int(words.words[found.upperBound]) : nil
    }
    let isEach = words.has("cac bo phan", "moi bo phan", "tung bo phan")
    return rhythms.map { every, name in
      ReportPiece(
        title: name, every: every, dueDay: every == .month ? dueDay : nil,
        recipients: recipients(of: sentence), each: isEach ? .department : nil, places: places)
    }
  }

  /// The rhythms named behind `hàng`, `định kỳ`, or as sơ kết and tổng kết.
  private static func rhythms(
    of words: PlanWords
  ) -> [(ReportDuty.Rhythm, String)] {
    let names: [(String, ReportDuty.Rhythm, String)] = [
      ("tuan", .week, "Báo cáo tuần"), ("thang", .month, "Báo cáo tháng"),
      ("quy", .quarter, "Báo cáo quý"), ("hoc ky", .semester, "Báo cáo học kỳ"),
      ("nam", .year, "Báo cáo năm"),
    ]
    let start = ["hang", "dinh ky", "hang ngay"].lazy.compactMap { words.range(of: $0) }.first
    var found: [(ReportDuty.Rhythm, String)] = []
    if let start {
      // Only what is listed right there: “hằng tuần, tháng, quý, năm”.
      for (name, rhythm, title) in names {
        let beside = words.has("hang \(name)", "moi \(name)")
        let listed =
          words.range(of: name, from: start.upperBound).map { $0.lowerBound < start.upperBound + 6 }
        if beside || listed == true && name != "nam" || listed == true && found.count > 1 {
          found.append((rhythm, title))
        }
      }
    }
    if words.has("so ket"), start == nil { found.append((.semester, "Báo cáo sơ kết")) }
    if words.has("tong ket"), start == nil { found.append((.year, "Báo cáo tổng kết")) }
    return found
  }

  /// Whom a report goes to: what follows the last `gửi về`, `báo cáo`, `với`.
  private static func recipients(of sentence: String) -> [String] {
    let words = sentence.split(separator: " ").map(String.init)
    let keys = words.map { $0.folded().filter { $0.isLetter || $0.isNumber } }
    let bodies = ["phong", "so", "ubnd", "bo", "to", "ban", "lanh", "hieu", "truong", "bgh"]
    let start = keys.indices.dropLast().last { index in
      // “sơ kết” is no “Sở”.
      let follows =
        bodies.contains(keys[index + 1]) && keys.dropFirst(index + 2).first != "ket"
      return follows
        && (["ve", "voi", "len", "cho"].contains(keys[index])
          || keys[index] == "cao" && index > 0 && keys[index - 1] == "bao")
    }
    guard let start else { return [] }
    let stops = ["truoc", "de", "qua", "theo", "vao", "hang", "dinh"]
    let end = keys.indices.first { $0 > start && stops.contains(keys[$0]) } ?? words.count
    let text = words[(start + 1)..<end].joined(separator: " ")
    return text.split { ",;".contains($0) }
      .flatMap { part in
        // “Sở Giáo dục và Đào tạo” is one body.
        String(part).split(separator: " và ").reduce(into: [String]()) { names, piece in
          let name = String(piece).trimmed
          if let last = names.last, !bodies.contains(PlanWords(name).words.first ?? "") {
            names[names.count - 1] = "\(last) và \(name)"
          } else {
            names.append(name)
          }
        }
      }
      .map(\.withoutStop).filter { !$0.isEmpty && $0.count < 80 }
  }

  // MARK: Who is in charge

  /// `bố trí 01 cán bộ … phụ trách công tác truyền thông … là đồng chí Phó hiệu trưởng`.
  private static func lead(_ sentence: String, _ words: PlanWords) -> String? {
    guard words.has("bo tri", "phan cong", "giao"), words.has("phu trach"),
      words.has("truyen thong"), !words.has("mot lanh dao", "cac don vi")
    else { return nil }
    let printed = sentence.split(separator: " ").map(String.init)
    let keys = printed.map { $0.folded() }
    guard
      let person = keys.indices.dropLast().last(where: {
        keys[$0] == "dong" && keys[$0 + 1] == "chi" || keys[$0] == "d/c"
      })
    else { return nil }
    let start = keys[person] == "d/c" ? person + 1 : person + 2
    let end =
      keys.indices.first {
        $0 > start && keys[$0] == "phu" && $0 + 1 < keys.count
          && keys[$0 + 1] == "trach"
      } ?? keys.count
    var name = printed[start..<end].joined(separator: " ").withoutStop
    if end == keys.count, name.folded().hasSuffix(" nha truong") {
      name = String(name.dropLast(" nhà trường".count))
    }
    return name.isEmpty || name.count > 80 ? nil : name.withCapital()
  }
}

extension [String] {
  /// The sentences, one that begins with a report joined to the one that says when.
  fileprivate var withReportsJoined: [String] {
    reduce(into: []) { joined, sentence in
      if let last = joined.last, PlanWords(sentence).begins(with: "bao cao") {
        joined[joined.count - 1] = "\(last) \(sentence)"
      } else {
        joined.append(sentence)
      }
    }
  }
}

extension String {
  /// The sentences of a paragraph: a full stop or a semicolon ends one, within a number it does not.
  var sentences: [String] {
    var sentences = [""]
    var previous: Character = " "
    for character in self {
      if character == " ", ".!?".contains(previous), sentences[sentences.count - 1].count > 12 {
        sentences.append("")
      } else {
        sentences[sentences.count - 1].append(character)
      }
      previous = character
    }
    return sentences.map(\.trimmed).filter { !$0.isEmpty }
  }
}
