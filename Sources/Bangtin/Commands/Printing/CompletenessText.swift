import Analysis
import Content
import Diagnostics
import Terminal

/// How whole the archive is, for people: percentages, what is missing and where it is cited, what
/// need not be here and why.
struct CompletenessText {
  let text: String

  init(
    of completeness: ArchiveCompleteness, _ analysis: SiteAnalysis, on terminal: Terminal,
    in language: Language, source: @escaping (String) -> [UInt8]?
  ) {
    var writer = Writer(
      analysis: analysis, terminal: terminal, language: language,
      sources: SourceCache(source: source))
    writer.write(completeness.register)
    writer.write(completeness.cited)
    writer.write(completeness.byType)
    text = writer.text
  }
}

private struct Writer {
  let analysis: SiteAnalysis
  let terminal: Terminal
  let language: Language
  var sources: SourceCache
  var text = ""

  mutating func write(_ register: RegisterCompleteness) {
    let file = analysis.site.settings.archive.register
    if analysis.site.register.isEmpty {
      line(
        "Chưa có sổ đăng ký văn bản: xuất từ phần mềm của văn phòng ra \(file).",
        "There is no register: export it from the office's software to \(file).")
    } else {
      head(
        register.share,
        Message(
          vi: "Theo sổ đăng ký (\(file))", en: "Of the register (\(file))"))
    }
    if register.internalCount > 0 {
      line(
        "Không tính \(register.internalCount) văn bản lưu hành nội bộ trong sổ.",
        "\(register.internalCount) for internal circulation are not counted.")
    }
    list(
      Message(vi: "Chưa công khai:", en: "Not public:"),
      register.lines.compactMap { line -> [String]? in
        guard case .missing(let held) = line.standing else { return nil }
        return missing(line, held, in: file)
      })
    list(
      Self.exemptTitle,
      register.exempted.map { ["\($0.entry.writtenNumber): \($0.reason)"] })
    text += "\n"
  }

  mutating func write(_ cited: CitedCompleteness) {
    if cited.papers.isEmpty {
      line("Chưa có văn bản nào được viện dẫn.", "Nothing is cited yet.")
    } else {
      head(cited.share, Message(vi: "Được viện dẫn", en: "Of what is cited"))
    }
    var blocks: [[String]] = []
    for paper in cited.papers {
      guard case .missing(let held) = paper.standing else { continue }
      let note = held.map { " (\(state(of: $0)))" } ?? ""
      blocks.append(["\(paper.number)\(note)"] + places(paper.places))
    }
    list(Message(vi: "Chưa công khai, được viện dẫn ở:", en: "Not public, cited in:"), blocks)
    list(Self.exemptTitle, cited.exempted.map { ["\($0.paper.number): \($0.reason)"] })
    text += "\n"
  }

  mutating func write(_ byType: [(type: DocumentType, count: Int)]) {
    let counts = byType.map { "\($0.type.contractName) \($0.count)" }.joined(separator: ", ")
    guard !counts.isEmpty else { return }
    line("Đã công khai theo loại: \(counts)", "Public by type: \(counts)")
  }

  private static let exemptTitle = Message(
    vi: "Không phải công bố ở đây ([archive] exempt):",
    en: "Need not be public here ([archive] exempt):")

  /// Number, day and subject of a line, and where it stands.
  private func missing(
    _ line: RegisterCompleteness.Line, _ held: ArchiveEntry?, in file: String
  ) -> [String] {
    let entry = line.entry
    let number =
      entry.writtenNumber.isEmpty
      ? Message(vi: "(chưa cấp số)", en: "(not numbered yet)")[language] : entry.writtenNumber
    let direction = line.direction.map { $0.word[language] }
    let facts = [number, entry.issued.map(day), direction].compactMap { $0 }.joined(separator: ", ")
    let subject = entry.subject.map { ": \($0)" } ?? ""
    return [facts + subject, "\(file):\(entry.line)"] + (held.map { [state(of: $0)] } ?? [])
  }

  private func day(_ date: PartialDate) -> String {
    language == .vi ? date.date?.slashed ?? date.description : date.description
  }

  /// `trong kho, bản nháp: content/directives/…`.
  private func state(of entry: ArchiveEntry) -> String {
    let path = analysis.site.directive(entry).source.path
    let fate = analysis.fate(of: entry).kind.word
    return Message(
      vi: "trong kho nhưng \(fate.vi): \(path)", en: "in the archive, but \(fate.en): \(path)")[
        language]
  }

  private static let namedPlaces = 8

  private mutating func places(_ places: [Place]) -> [String] {
    var lines = places.prefix(Self.namedPlaces).map { place in
      sources.position(of: place).map { "\(place.file):\($0.line)" } ?? place.file
    }.uniqued()
    let rest = places.count - Self.namedPlaces
    if rest > 0 {
      lines.append(Message(vi: "và \(rest) chỗ khác", en: "and \(rest) more")[language])
    }
    return lines
  }

  private mutating func head(_ share: PublicShare, _ what: Message) {
    let percent = share.percent ?? 100
    let styled = terminal.styled("\(percent)%", share.missing == 0 ? .green : .red)
    let counts = "\(share.isPublic)/\(share.wanted)"
    line(
      "\(what.vi): \(counts) văn bản phải công khai đã có trên cổng (\(styled)).",
      "\(what.en): \(counts) that must be public are on the site (\(styled)).")
  }

  private mutating func list(_ title: Message, _ blocks: [[String]]) {
    guard !blocks.isEmpty else { return }
    text += title[language] + "\n"
    for block in blocks {
      for (place, words) in block.enumerated() {
        text += (place == 0 ? "  " : "      ") + words.shownSafely + "\n"
      }
    }
  }

  private mutating func line(_ vi: String, _ en: String) {
    text += (language == .vi ? vi : en) + "\n"
  }
}

extension Direction {
  /// What people call it.
  var word: Message {
    switch self {
    case .incoming: Message(vi: "đến", en: "incoming")
    case .outgoing: Message(vi: "đi", en: "outgoing")
    case .internal: Message(vi: "nội bộ", en: "internal")
    }
  }
}
