import Building
import Content
import Diagnostics
import Terminal

/// Every source file with its fate, and its address or the reason.
struct StatusTable {
  let text: String

  /// The table of `sources`, in their order.
  init(of sources: [SourceFate], in language: Language) {
    guard !sources.isEmpty else {
      self.text =
        Message(
          vi: "Chưa có tệp nội dung nào trong content/.\n",
          en: "There are no content files in content/ yet.\n")[language]
      return
    }
    let rows = sources.map { source in
      (
        path: source.path.shownSafely, fate: source.fate.kind.word[language],
        rest: (source.url ?? source.fate.reason?[language])?.shownSafely
      )
    }
    let pathWidth = rows.map { DisplayWidth.of($0.path) }.max() ?? 0
    let fateWidth = rows.map { DisplayWidth.of($0.fate) }.max() ?? 0
    let lines = rows.map { row in
      let path = DisplayWidth.padded(row.path, to: pathWidth)
      return row.rest.map { "\(path)  \(DisplayWidth.padded(row.fate, to: fateWidth))  \($0)\n" }
        ?? "\(path)  \(row.fate)\n"
    }
    let counts = FateCounts(
      Dictionary(sources.map { ($0.fate.kind, 1) }, uniquingKeysWith: +), in: language)
    let count = sources.count.grouped(in: language)
    let title = Message(vi: "\(count) tệp", en: "\(count) file\(sources.count == 1 ? "" : "s")")
    self.text = lines.joined() + "\n\(title[language]): \(counts.text)\n"
  }
}

/// How many sources have each fate, in one line.
struct FateCounts {
  let text: String

  init(_ counts: [Fate.Kind: Int], in language: Language) {
    self.text = Fate.Kind.allCases.compactMap { kind in
      guard let count = counts[kind], count > 0 else { return nil }
      return "\(count.grouped(in: language)) \(kind.word[language])"
    }.joined(separator: ", ")
  }
}

extension Fate.Kind {
  /// What people call it.
  var word: Message {
    switch self {
    case .published: Message(vi: "đã đăng", en: "published")
    case .scheduled: Message(vi: "hẹn giờ", en: "scheduled")
    case .expired: Message(vi: "hết hạn đăng", en: "expired")
    case .draft: Message(vi: "bản nháp", en: "draft")
    case .awaitingApproval: Message(vi: "chờ duyệt", en: "awaiting approval")
    case .rejected: Message(vi: "không duyệt", en: "rejected")
    case .withdrawn: Message(vi: "đã gỡ", en: "withdrawn")
    case .internal: Message(vi: "nội bộ", en: "internal")
    }
  }
}

extension Int {
  /// `11.500` in Vietnamese, `11,500` in English.
  func grouped(in language: Language) -> String {
    let digits = String(magnitude)
    let separator: Character = language == .vi ? "." : ","
    var text = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { text.append(separator) }
      text.append(digit)
    }
    return self < 0 ? "-" + text : text
  }
}
