/// The topics of a section: one for each numbered heading, or for each dash under a heading that
/// only says that topics follow.
struct PlanTopics {
  private(set) var topics: [TopicPiece] = []
  /// What of the section is no topic, in its order.
  private(set) var rest: [PlanLine] = []

  /// A heading of the section with the lines under it.
  private struct Entry {
    let heading: PlanLine
    var lines: [PlanLine] = []
  }

  init(in lines: [PlanLine]) {
    var entries: [Entry] = []
    let isHeading = Self.headingTest(for: lines)
    for line in lines {
      if isHeading(line) {
        entries.append(Entry(heading: line))
      } else if entries.isEmpty || line.isClosing {
        rest.append(line)
      } else {
        entries[entries.count - 1].lines.append(line)
      }
    }
    for entry in entries { read(entry) }
    // Without any heading each dash is a topic.
    if entries.isEmpty {
      topics = rest.filter { $0.mark == .dash && !$0.isClosing }.map { TopicPiece(paragraph: $0) }
      rest.removeAll { $0.mark == .dash && !$0.isClosing }
    }
  }

  /// Which lines are headings: those with numbers, else those with letters, else what the file calls
  /// headings.
  private static func headingTest(for lines: [PlanLine]) -> (PlanLine) -> Bool {
    let tests: [(PlanLine) -> Bool] = [
      { if case .number? = $0.mark { true } else { false } },
      { if case .letter? = $0.mark { true } else { false } },
      { $0.heading != nil },
    ]
    return tests.first { lines.contains(where: $0) } ?? tests[0]
  }

  private mutating func read(_ entry: Entry) {
    let words = entry.heading.words
    if words.has("kenh truyen thong", "hinh thuc", "phuong thuc", "giai phap", "bien phap")
      || words.has("doi tuong truyen thong", "thoi gian thuc hien")
    {
      rest += [entry.heading] + entry.lines
    } else if Self.isGroup(entry) {
      readGroup(entry)
    } else {
      topics.append(Self.topic(entry))
    }
  }

  /// Whether the heading names no subject, but that here are topics.
  private static func isGroup(_ entry: Entry) -> Bool {
    entry.heading.words.has(
      "noi dung truyen thong", "noi dung tuyen truyen", "nhiem vu truyen thong",
      "noi dung trong tam", "trong tam truyen thong", "trong tam tuyen truyen")
      && !entry.lines.isEmpty
  }

  private mutating func readGroup(_ entry: Entry) {
    let group = entry.heading.printed.withoutStop
    let hasDashes = entry.lines.contains { $0.mark == .dash }
    var isFirst = true
    for line in entry.lines {
      if line.mark == .dash || !hasDashes {
        topics.append(TopicPiece(paragraph: line, group: group))
        isFirst = false
      } else if isFirst {
        rest.append(line)
      } else {
        topics[topics.count - 1].add(line)
      }
    }
  }

  private static func topic(_ entry: Entry) -> TopicPiece {
    var number: String?
    if case .number(let printed)? = entry.heading.mark { number = printed }
    if case .letter(let printed)? = entry.heading.mark { number = printed }
    let isHeadline = entry.heading.isHeadline
    var topic =
      isHeadline
      ? TopicPiece(entry.heading, number: number)
      : TopicPiece(paragraph: entry.heading, number: number)
    let plain = plainHeadings(in: entry.lines)
    for (position, line) in entry.lines.enumerated() {
      switch line.mark {
      case .subnumber(let below)?: topic.open(line, number: below)
      case .letter(let below)?: topic.open(line, number: below)
      default:
        if plain.contains(position) { topic.open(line, number: nil) } else { topic.add(line) }
      }
    }
    return topic
  }

  /// Short lines without mark and stop over a long paragraph each: headings, where there are several.
  private static func plainHeadings(in lines: [PlanLine]) -> Set<Int> {
    let found = lines.indices.dropLast().filter { position in
      let line = lines[position]
      return line.mark == nil && line.text.count <= 60 && !line.text.contains(";")
        && !line.printed.endsClause && lines[position + 1].mark == nil
        && lines[position + 1].text.count > 120
    }
    return found.count > 1 ? Set(found) : []
  }
}

extension TopicPiece {
  /// Begins a sub-topic at `line`.
  fileprivate mutating func open(_ line: PlanLine, number: String?) {
    places = places.lowerBound...max(places.upperBound, line.places.upperBound)
    topics.append(
      line.isHeadline
        ? TopicPiece(line, number: number) : TopicPiece(paragraph: line, number: number))
  }
}
