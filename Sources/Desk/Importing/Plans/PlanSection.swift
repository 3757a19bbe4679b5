/// A part of a plan under a Roman numeral, or what stands before the first.
struct PlanSection {
  /// Absent before the first.
  let heading: PlanLine?
  var lines: [PlanLine] = []

  /// What a section is about, by its heading.
  enum Kind {
    case opening, purpose, topics, organisation, funding, reporting, other
  }

  var kind: Kind {
    guard let words = heading?.words else { return .opening }
    if words.has("bao cao") { return .reporting }
    if words.has("kinh phi") { return .funding }
    if words.has("to chuc thuc hien", "phan cong", "trach nhiem") { return .organisation }
    if words.has("muc dich", "yeu cau") { return .purpose }
    if words.has("trong tam", "noi dung", "nhiem vu") { return .topics }
    return .other
  }

  /// The sections of `lines`.
  static func all(in lines: [PlanLine]) -> [PlanSection] {
    let isHeading = headingTest(for: lines)
    var sections = [PlanSection(heading: nil)]
    for line in lines {
      if isHeading(line) {
        sections.append(PlanSection(heading: line))
      } else {
        sections[sections.count - 1].lines.append(line)
      }
    }
    return sections
  }

  /// How this plan marks its sections: by Roman numerals, else by capital letters, by numbers before
  /// capitals, or by the highest headings of the file.
  private static func headingTest(for lines: [PlanLine]) -> (PlanLine) -> Bool {
    let highest = lines.compactMap(\.heading).min()
    let tests: [(PlanLine) -> Bool] = [
      { $0.mark == .roman && $0.isHeadline },
      { $0.mark == .capital && $0.isHeadline },
      { line in
        if case .number? = line.mark { line.isUpperCase && line.isHeadline } else { false }
      },
      { $0.heading != nil && $0.heading == highest },
    ]
    return tests.first { test in lines.count(where: test) >= 2 } ?? tests[0]
  }
}
